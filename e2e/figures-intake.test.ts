import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { problemsAtEveryWidth } from './inspect.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { follow, heading, press, tryAs, visitorOf } from './visitor.ts'

let kredsplan: Kredsplan
let browser: Browser
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kredsplan-figures-'))
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
  rmSync(folder, { recursive: true, force: true })
})

const megabyte = 1024 * 1024
const areas = ['810 Brønderslev', '825 Læsø', '851 Aalborg', '081 Region Nordjylland', '998 Uoplyst kommune']
const offences = ['1 Straffelov i alt', '12 Voldsforbrydelser i alt', '1320 Indbrud i beboelser']

/** A made-up answer of the StatBank's API: quarters of three years, each offence a tenth of the one before. */
function madeUp(changed: (area: string, quarter: string) => number): string {
  const lines = areas.flatMap((area, a) =>
    offences.flatMap((offence, o) =>
      [2024, 2025, 2026].flatMap((year) =>
        [1, 2, 3].map((quarter) => {
          const count = Math.round(((a + 1) * 400) / 10 ** o) + quarter
          const period = `${year}K${quarter}`
          return `${area};${offence};${period};${count + changed(area, period)}`
        }),
      ),
    ),
  )
  return `\uFEFFOMRÅDE;OVERTRÆD;TID;INDHOLD\r\n${lines.join('\r\n')}\r\n`
}

function onDisk(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const main = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''
const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(text)

/** Chooses the file, and has it read. */
async function sendFile(page: Page, path: string, drawnOn: string): Promise<void> {
  await fill(page, 'Trukket den', drawnOn)
  await page.getByLabel('Fil', { exact: true }).setInputFiles(path)
  await press(page, 'Læs filen')
}

/** Describes a new data set; the classification stays the StatBank's. */
async function describeSet(page: Page, code: string): Promise<void> {
  await fill(page, 'Kort navn', code)
  await fill(page, 'Titel på dansk', 'Opdigtede anmeldelser')
  await fill(page, 'Titel på engelsk', 'Made-up reports')
  await fill(page, 'Udgiver på dansk', 'Ingen')
  await fill(page, 'Udgiver på engelsk', 'Nobody')
  await fill(page, 'Hvad tælles på dansk', 'anmeldelser')
  await fill(page, 'Hvad tælles på engelsk', 'reports')
}

/** From nothing to two extracts of a data set, and what the second one changed. */
async function takeTwice(page: Page, code: string, look: () => Promise<void>): Promise<void> {
  await page.goto(`${kredsplan.url}/arbejde/tal-ind`)
  await follow(page, 'Opret et nyt datasæt')
  await describeSet(page, code)
  await sendFile(
    page,
    onDisk(
      `${code}.csv`,
      madeUp(() => 0),
    ),
    '2026-10-12',
  )
  expect(await heading(page)).toBe('Se udtrækket igennem')
  expect(await main(page)).toContain('1. kvartal 2024 – 3. kvartal 2026')
  expect(await main(page)).toContain('Det er datasættets første udtræk')
  await look()
  await press(page, 'Tag udtrækket i brug')
  await page.getByText('Udtrækket er taget i brug').waitFor()
  await follow(page, 'Opdigtede anmeldelser')
  await follow(page, 'Hent et nyt udtræk ind')

  const newer = madeUp((area, period) => (area.startsWith('851') && period === '2026K3' ? 25 : 0))
  await sendFile(page, onDisk(`${code}-2.csv`, newer), '2026-11-03')
  expect(await main(page)).toContain('Sammenlignet med de tal, der gælder nu, til og med udtræk 1.')
  expect(await page.locator('.figures').last().textContent()).toContain('3 ændrede antal')
  const largest = page.getByRole('region', { name: 'De største ændringer' })
  expect(await largest.getByRole('row').nth(1).textContent()).toMatch(/Aalborg.*3\. kvartal 2026.*\+25/)
  await press(page, 'Tag udtrækket i brug')
  await page.getByText('Udtrækket er taget i brug').waitFor()
  expect(await heading(page)).toContain('Udtræk 2')
  expect(await page.locator('.figures').textContent()).toContain('3 ændrede antal')
  await look()
}

describe.concurrent('the analyst takes figures in, and a newer extract of them', () => {
  test.for([
    ['on a desk', 'skrivebord', { javaScript: true, width: 1280 }],
    ['on a phone without JavaScript', 'telefon', { javaScript: false, width: 360 }],
  ] as const)('%s', async ([, code, way]) => {
    const context = await visitorOf(browser, way)
    context.setDefaultTimeout(20_000)
    const page = await context.newPage()
    await tryAs(page, kredsplan.url, 'mette.eksempel')
    // The checker of accessibility is itself a script.
    await takeTwice(page, code, async () => {
      if (way.javaScript) expect(await problemsAtEveryWidth(page)).toEqual([])
    })
    await context.close()
  })
})

test('a broken file and one that is too large are refused in words, with everything typed still there', async () => {
  const context = await visitorOf(browser)
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await tryAs(page, kredsplan.url, 'mette.eksempel')
  await page.goto(`${kredsplan.url}/arbejde/tal-ind/nyt`)
  await describeSet(page, 'brudt')
  await fill(page, 'Note', 'Min note')
  const broken = madeUp(() => 0).replace(';2025K2;', ';2025K9;')
  await sendFile(page, onDisk('brudt.csv', broken), '2026-11-03')
  const alert = page.getByRole('alert').filter({ hasText: 'Filen er ikke læst' })
  expect(await alert.textContent()).toContain('2025K9')
  expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('Min note')
  await sendFile(page, onDisk('stor.csv', Buffer.alloc(70 * megabyte, 'a')), '2026-11-02')
  await alert.filter({ hasText: 'kredsplan import statistics FIL' }).waitFor()
  for (const [label, text] of [
    ['Kort navn', 'brudt'],
    ['Titel på engelsk', 'Made-up reports'],
    ['Note', 'Min note'],
    ['Trukket den', '2026-11-02'],
  ] as const)
    expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(text)
  expect(await main(page)).not.toContain('Læst, ikke taget i brug')
  await context.close()
})
