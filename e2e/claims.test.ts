import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { problemsAtEveryWidth } from './inspect.ts'
import { figuresReady } from './figures-ready.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { beginWriting, openPart } from './plan-steps.ts'
import { follow, heading, press, tryAs, visitorOf, type Way } from './visitor.ts'

let kredsplan: Kredsplan
let browser: Browser

beforeAll(async () => {
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
  await figuresReady(kredsplan.url)
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
})

const desk: Way = { javaScript: true, width: 1280 }
const plain: Way = { javaScript: false, width: 360 }

/** The secretariat, writing in a section of the draft for 2027. */
async function writing(way: Way, part: string): Promise<Page> {
  const page = await (await visitorOf(browser, way)).newPage()
  await tryAs(page, kredsplan.url, 'erik.eksempel')
  await page.goto(`${kredsplan.url}/arbejde/plan`)
  await follow(page, 'Samarbejdsplan 2027')
  await openPart(page, part)
  await beginWriting(page)
  return page
}

/** Chooses figures that fall. @returns the first phrase that is offered */
async function chooseSeries(page: Page): Promise<string> {
  await page.getByLabel('Område').selectOption({ label: 'Aalborg' })
  await page.getByLabel('Kategori').selectOption({ label: 'Indbrud i beboelse' })
  await press(page, 'Vis, hvad tallene siger')
  const offered = await page.getByRole('button', { name: /^»/ }).allTextContents()
  expect(offered.some((words) => words.includes('stigning'))).toBe(false)
  return (offered[0] ?? '').slice(1, -1)
}

test('a claim is put in at the cursor, a changed one is refused with everything typed, and its evidence opened', async () => {
  const page = await writing(desk, 'Tallene, vi planlægger efter')
  await page.locator('.md-text').click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Der er ')
  const opened = page.context().waitForEvent('page')
  await press(page, /^Indsæt udsagn eller diagram/)
  const choice = await opened
  const phrase = await chooseSeries(choice)
  expect(phrase).toMatch(/^et .*fald i indbrud i beboelse$/)
  expect(await problemsAtEveryWidth(choice)).toEqual([])
  await press(choice, `»${phrase}«`)
  const closed = choice.waitForEvent('close')
  await press(choice, 'Sæt ind i teksten, hvor du skriver')
  await closed
  await press(page, 'Vis som Markdown')
  const field = page.getByRole('textbox', { name: 'Tekst', exact: true })
  const text = await field.inputValue()
  expect(text.startsWith(`Der er :udsagn[${phrase}]{nr=`)).toBe(true)
  const changed = text.replace(phrase, 'et kæmpe fald')
  await field.fill(changed)
  await press(page, 'Gem og luk')
  expect(await page.getByRole('alert').textContent()).toContain(
    '»et kæmpe fald« er ikke det, tallene bag udsagn nr.',
  )
  await press(page, 'Vis som Markdown')
  expect(await field.inputValue()).toBe(changed)
  await field.fill(text)
  await press(page, 'Gem og luk')
  await page
    .locator('main')
    .getByRole('link', { name: `${phrase} (tallene bag)` })
    .click()
  expect(await heading(page)).toBe(`»${phrase}«`)
  expect(await page.locator('main').textContent()).toMatch(/nr\. \d+, trukket \d+\. \p{L}+ \d{4} af/u)
  expect(await problemsAtEveryWidth(page)).toEqual([])
  await page.context().close()
})

test('without JavaScript the text is saved first, and the claim goes to its end', async () => {
  const page = await writing(plain, 'Vi følger ungdomskriminaliteten tæt hele året')
  const field = page.getByRole('textbox', { name: 'Tekst', exact: true })
  await field.fill('Min egen tekst.')
  await press(page, 'Gem, og indsæt udsagn eller diagram')
  await chooseSeries(page)
  await press(page, 'Brug diagrammet')
  await press(page, 'Sæt ind sidst i afsnittet')
  expect(await heading(page)).toContain('Skriv: ')
  expect(await field.inputValue()).toMatch(/^Min egen tekst\.\n\n::diagram\{nr=\d+\}$/)
  await press(page, 'Gem og luk')
  expect(await page.getByRole('img', { name: /Aalborg/ }).count()).toBe(1)
  await page.context().close()
})

test('a drafted chapter is put into a section, to be edited there', async () => {
  const page = await (await visitorOf(browser, desk)).newPage()
  await tryAs(page, kredsplan.url, 'erik.eksempel')
  await page.goto(`${kredsplan.url}/arbejde/tal`)
  await follow(page, 'Lav et udkast til et kapitel')
  await page.getByLabel('Hvor?').selectOption({ label: 'Aalborg' })
  await press(page, 'Lav kapiteludkast')
  expect(await page.getByRole('link', { name: /fald i indbrud i beboelse \(tallene bag\)$/ }).count()).toBe(1)
  expect(await problemsAtEveryWidth(page)).toEqual([])
  await page.getByLabel('Afsnit').selectOption({ index: 1 })
  await press(page, 'Sæt ind')
  expect(await page.locator('main').textContent()).toContain('Teksten er gemt')
  expect(await page.getByRole('heading', { name: 'Indbrud i beboelse' }).count()).toBe(1)
  await page.context().close()
})
