import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, pdfOf, zipOf } from '#documents/reading/fixtures'
import { launchBrowser } from '#testing'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { press, tryAs, visitorOf } from './visitor.ts'

const megabyte = 1024 * 1024
const line = { text: 'Kredsrådet mødes to gange om året.', y: 700 }
const locked = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`

let kredsplan: Kredsplan
let browser: Browser
let page: Page
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kredsplan-files-'))
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
  page = await (await visitorOf(browser)).newPage()
  page.setDefaultTimeout(20_000)
  await tryAs(page, kredsplan.url, 'erik.eksempel')
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Chooses a file, written to disk, and has it read. */
async function upload(name: string, content: Uint8Array): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, content)
  await page.goto(`${kredsplan.url}/arbejde/plan/import`)
  await page.getByLabel('Hvilket år er planen for?').fill('2031')
  await page.getByLabel('Fil').setInputFiles(path)
  await press(page, 'Læs filen')
}

/** Milliseconds until a page of the public site has been answered, again and again until it is enough. */
async function slowestPage(enough: Promise<unknown>): Promise<number> {
  let done = false
  void enough.finally(() => (done = true)).catch(() => undefined)
  let slowest = 0
  while (!done) {
    const started = performance.now()
    expect((await fetch(`${kredsplan.url}/soeg?q=indsats`)).status).toBe(200)
    slowest = Math.max(slowest, performance.now() - started)
  }
  return slowest
}

const files: readonly (readonly [string, string, () => Uint8Array, string])[] = [
  ['an empty file', 'tom.txt', () => Buffer.from(''), 'Filen er tom.'],
  ['a text named .pdf', 'plan.pdf', () => Buffer.from('Samarbejdsplan\n'), 'men indholdet er noget andet'],
  ['a PDF with a password', 'laast.pdf', () => pdfOf([[line]], { encrypt: locked }), 'adgangskode'],
  ['a PDF of pictures only', 'scannet.pdf', () => pdfOf([[], []]), 'Der er ingen tekst i filen'],
  ['a file of 60 MB', 'stor.pdf', () => Buffer.alloc(60 * megabyte, '%PDF-1.7 '), 'Filen er for stor'],
  [
    'a zip bomb',
    'bombe.docx',
    () => zipOf({ 'word/document.xml': Buffer.alloc(200 * megabyte, 32) }),
    'Filen fylder urimeligt meget, når den pakkes ud',
  ],
  [
    'a file with numbers of citizens',
    'cpr.docx',
    () => docxOf([{ text: 'Sagen om 010190-1234 er afsluttet.' }]),
    'ligner CPR-numre',
  ],
]

test.for(files)(
  '%s is refused clearly and in time, and the server answers meanwhile',
  async ([, name, content, message]) => {
    const bytes = content()
    const started = performance.now()
    const uploading = upload(name, bytes)
    const [slowest] = await Promise.all([slowestPage(uploading), uploading])
    await page.getByRole('alert').filter({ hasText: 'Filen er ikke hentet' }).waitFor()
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(slowest).toBeLessThan(3_000)
    expect(await page.locator('main').textContent()).toContain(message)
    expect(await page.locator('main').textContent()).not.toContain('0101')
    // A file above the limit is not even read up to the year after it.
    const kept = bytes.length > 50 * megabyte ? '' : '2031'
    expect(await page.getByLabel('Hvilket år er planen for?').inputValue()).toContain(kept)
  },
)

test('no file chosen, or no year, is said at its field', async () => {
  await page.goto(`${kredsplan.url}/arbejde/plan/import`)
  await press(page, 'Læs filen')
  await page.getByRole('alert').getByRole('link', { name: 'Vælg en fil.' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('fil')
  await page.getByLabel('Hvilket år er planen for?').fill('26')
  await page
    .getByLabel('Fil')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') })
  await press(page, 'Læs filen')
  await page.getByRole('alert').getByRole('link', { name: 'Skriv et årstal mellem 2000 og 2100.' }).waitFor()
})
