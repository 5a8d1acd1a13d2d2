import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { figuresReady } from './figures-ready.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { follow, heading, press, tryAs, visitorOf, type Way } from './visitor.ts'

let kredsplan: Kredsplan
let browser: Browser
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kredsplan-november-'))
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
  await figuresReady(kredsplan.url)
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
  rmSync(folder, { recursive: true, force: true })
})

const desk: Way = { javaScript: true, width: 1280 }
const phone: Way = { javaScript: false, width: 360 }
const longest = 20_000

async function visit(way: Way): Promise<Page> {
  const context = await visitorOf(browser, way)
  context.setDefaultTimeout(longest)
  return context.newPage()
}

const main = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''

/** Burglaries of this year so far, drawn again: each of the nine municipalities has one more in October. */
async function drawnAgain(): Promise<string> {
  const csv = await (await fetch(`${kredsplan.url}/aabne-data/tal/anmeldelser.csv`)).text()
  const lines = csv.split(/\r?\n/).map((line) => line.split(','))
  const columns = new Map((lines[0] ?? []).map((name, place) => [name.replace('\u{FEFF}', ''), place]))
  const at = (line: readonly string[], name: string): string => line[columns.get(name) ?? -1] ?? ''
  const drawn = lines.filter(
    (line) =>
      at(line, 'category') === 'indbrud-i-beboelse' &&
      at(line, 'family') === 'kreds-nordjylland' &&
      at(line, 'area_key').startsWith('08') &&
      /^2026-(09|10)$/.test(at(line, 'period')),
  )
  const rows = drawn.map((line) => {
    const [year, month] = at(line, 'period').split('-')
    const count = Number(at(line, 'count') || 2) + (month === '10' ? 1 : 0)
    return `${Number(at(line, 'area_key'))} ${at(line, 'area')};1320 Indbrud i beboelser;${year}M${month};${count}`
  })
  expect(rows).toHaveLength(18)
  return `\u{FEFF}OMRÅDE;OVERTRÆD;TID;INDHOLD\r\n${rows.join('\r\n')}\r\n`
}

test('the analyst, on the morning of a new extract: from the file to a chapter in the plan', async () => {
  const began = Date.now()
  const page = await visit(desk)
  await tryAs(page, kredsplan.url, 'mette.eksempel')
  await page.getByRole('navigation').getByRole('link', { name: 'Tal', exact: true }).click()
  await follow(page, 'Hent tal ind')
  const file = join(folder, 'indbrud.csv')
  writeFileSync(file, await drawnAgain())
  await page.getByLabel('Datasæt', { exact: true }).selectOption('anmeldelser')
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file)
  await press(page, 'Læs filen')

  expect(await heading(page)).toBe('Se udtrækket igennem')
  expect(await main(page)).toContain('til og med udtræk 2')
  await press(page, 'Tag udtrækket i brug')
  await page.getByText('Udtrækket er taget i brug').waitFor()
  expect(await heading(page)).toContain('Udtræk 3')

  // Working it out takes seconds, and the old figures stand meanwhile.
  const series = `${kredsplan.url}/arbejde/tal/anmeldelser/omraade/kreds-nordjylland/indbrud-i-beboelse`
  await expect
    .poll(
      async () => {
        await page.goto(series)
        return main(page)
      },
      { timeout: 90_000, interval: 1000 },
    )
    .toContain('trukket 28. november 2026')
  expect(await main(page)).toMatch(/Et klart fald|Et fald/)

  await page.goto(`${kredsplan.url}/arbejde/tal/anmeldelser`)
  await follow(page, 'Lav et udkast til et kapitel')
  await press(page, 'Lav kapiteludkast')
  expect(await page.getByRole('link', { name: /fald i indbrud i beboelse \(tallene bag\)$/ }).count()).toBe(1)
  const section = page.getByLabel('Afsnit').locator('option', { hasText: 'Tallene, vi planlægger efter' })
  await page.getByLabel('Afsnit').selectOption((await section.getAttribute('value')) ?? '')
  await press(page, 'Sæt ind')
  expect(await main(page)).toContain('Teksten er gemt')
  await follow(page, 'et klart fald i indbrud i beboelse (tallene bag)')
  expect(await main(page)).toMatch(/trukket 28\. november 2026 af Analytiker/)
  expect(Date.now() - began).toBeLessThan(10 * 60_000)
  await page.context().close()
})

test('a journalist: what does falling mean here, and can I check it?', async () => {
  const page = await visit(phone)
  await page.goto(kredsplan.url)
  await page.getByRole('navigation').getByRole('link', { name: 'Tal', exact: true }).first().click()
  await page
    .getByRole('list', { name: 'Kommunerne på deres omtrentlige pladser' })
    .getByRole('link', { name: 'Aalborg' })
    .click()
  await follow(page, 'Indbrud i beboelse')
  expect(await heading(page)).toContain('Indbrud i beboelse')
  const said = await main(page)
  const sentence =
    /Antallet pr\. indbygger falder med mellem [\d,]+ og [\d,]+ % om året\./.exec(said)?.[0] ?? ''
  expect(sentence).not.toBe('')

  const csv = await page.getByRole('link', { name: /CSV/ }).first().getAttribute('href')
  const download = await page.request.get(new URL(csv ?? '', page.url()).href)
  const file = join(folder, 'hentet.csv')
  writeFileSync(file, await download.body())
  await follow(page, 'Hvad ordene betyder, og hvornår de bruges')
  expect(page.url()).toContain('saadan-laeses-tallene')
  expect(await main(page)).toMatch(/fald/)

  const answer = await kredsplan.command('analyse', file)
  expect(answer.code).toBe(0)
  expect(answer.out).toContain('Aalborg')
  expect(answer.out.replaceAll(/\s+/g, ' ')).toContain(sentence)
  await page.context().close()
})

test('what the plan claimed a year ago is never changed, and newer figures stand beside it', async () => {
  const page = await visit(phone)
  await page.goto(`${kredsplan.url}/plan/2026`)
  const words = 'en stigning i narko og doping'
  await follow(page, `${words} (nyere tal siger noget andet)`)
  expect(await heading(page)).toContain(words)
  expect(await main(page)).toMatch(/trukket 3\. november 2025/i)
  expect(await main(page)).toContain('Tallene siden, trukket 3. november 2026')
  await page.context().close()
})
