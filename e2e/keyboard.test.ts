import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { beginCorrection } from './action-plan-steps.ts'
import { focused, walk } from './focus.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { beginWriting, openPart } from './plan-steps.ts'
import { follow, heading, tryAs, visitorOf } from './visitor.ts'

let kredsplan: Kredsplan
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
})
beforeEach(async () => {
  page = await (await visitorOf(browser)).newPage()
  return () => page.context().close()
})

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error(`Tab does not come to ${wanted.toString()}`)
}

test.for(['/', '/arbejde/log-ind'])('on %s the first stop leads past the menu', async (path) => {
  await page.goto(kredsplan.url + path)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Gå til indhold' })
  expect(await skip.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await skip.evaluate((one) => one.getBoundingClientRect().top >= 0)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('main#main')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main')
})

const part = 'Tallene, vi planlægger efter'
const draft = async (): Promise<void> => {
  await page.goto(`${kredsplan.url}/arbejde/plan`)
  await follow(page, 'Samarbejdsplan 2027')
}

const openMeasure = (): Promise<void> => follow(page, 'Kend vejen til hjælp, også når alle kender alle')
const openActionPlan = (): Promise<void> =>
  page.goto(`${kredsplan.url}/arbejde/handleplaner?aar=2026`).then(() => follow(page, 'Lokalråd Læsø'))

const pages: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the public front page', () => page.goto(kredsplan.url)],
  ['the search', () => page.goto(`${kredsplan.url}/soeg?q=indsats`)],
  ['the overview', () => page.goto(`${kredsplan.url}/arbejde`)],
  ['the plans', () => page.goto(`${kredsplan.url}/arbejde/plan`)],
  ['taking in a document', () => page.goto(`${kredsplan.url}/arbejde/plan/import`)],
  ['the draft', draft],
  ['a section', () => draft().then(() => openPart(page, part))],
  [
    'writing a section',
    () =>
      draft()
        .then(() => openPart(page, part))
        .then(() => beginWriting(page)),
  ],
  ['planning a meeting', () => page.goto(`${kredsplan.url}/arbejde/moeder/nyt`)],
  ['a new measure', () => page.goto(`${kredsplan.url}/arbejde/indsatser/ny?raad=lokalraad-laesoe&aar=2026`)],
  ['a measure', () => page.goto(`${kredsplan.url}/arbejde/indsatser?aar=2026`).then(openMeasure)],
  ['an action plan', openActionPlan],
  ['the coverage', () => page.goto(`${kredsplan.url}/arbejde/daekning?aar=2026`)],
  ['the status rounds', () => page.goto(`${kredsplan.url}/arbejde/runder?aar=2026`)],
]

test.for(pages)('on %s, Tab reaches everything, and one sees where one is', async ([, open]) => {
  await tryAs(page, kredsplan.url, 'erik.eksempel')
  await open()
  const { stops, missed } = await walk(page)
  expect(missed).toEqual([])
  expect(stops.filter((stop) => !stop.visible).map((stop) => stop.name)).toEqual([])
  expect(stops.length).toBeGreaterThan(8)
})

test.for([true, false])(
  'after a form that failed the focus is on what is wrong, and goes on from there (JavaScript %s)',
  async (javaScript) => {
    const visitor = await visitorOf(browser, { javaScript, width: 1280 })
    const other = await visitor.newPage()
    for (const [path, field, wrong] of [
      ['/arbejde/log-ind', 'Arbejdsmail', 'ingen adresse'],
      ['/kontrol', 'Eller indsæt fingeraftrykket', 'intet fingeraftryk'],
    ] as const) {
      await other.goto(kredsplan.url + path)
      await other.getByLabel(field).fill(wrong)
      await other.keyboard.press('Enter')
      await other.getByRole('alert').waitFor()
      await expect.poll(() => focused(other)).toBe('alert#')
      await other.keyboard.press('Tab')
      await other.keyboard.press('Enter')
      expect(await other.getByLabel(field).evaluate((one) => one === document.activeElement)).toBe(true)
      expect(await other.getByLabel(field).inputValue()).toBe(wrong)
      expect(await other.getByLabel(field).getAttribute('aria-invalid')).toBe('true')
    }
    await visitor.close()
  },
)

test('what is folded opens with the keyboard, and its form is filled and sent with it', async () => {
  await tryAs(page, kredsplan.url, 'erik.eksempel')
  await page.goto(`${kredsplan.url}/arbejde/plan`)
  await tabTo(page.locator('summary', { hasText: 'Begynd en tom plan' }))
  await page.keyboard.press('Enter')
  await tabTo(page.getByLabel('År', { exact: true }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2040')
  await tabTo(page.getByLabel('Planens titel'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Plan fra tastaturet')
  await tabTo(page.getByRole('button', { name: 'Begynd planen' }))
  await page.keyboard.press('Space')
  await page.getByText('Planen har ingen afsnit endnu.').waitFor()
  expect(await heading(page)).toBe('Plan fra tastaturet')
})

test('what becomes of a section is decided with the keyboard', async () => {
  await tryAs(page, kredsplan.url, 'erik.eksempel')
  await draft()
  await openPart(page, 'Færre indbrud og tryggere færden på nettet')
  // Tab comes to the chosen one, the arrows go to the others.
  await tabTo(page.getByRole('radio', { checked: true }))
  const before = await page.getByRole('radio', { checked: true }).inputValue()
  await page.keyboard.press('ArrowUp')
  const after = await page.getByRole('radio', { checked: true }).inputValue()
  expect(after).not.toBe(before)
  await tabTo(page.getByRole('textbox', { name: 'Begrundelse' }))
  await page.keyboard.type('Valgt med tastaturet.')
  await tabTo(page.getByRole('button', { name: 'Gem status' }))
  await page.keyboard.press('Enter')
  await page.getByText('Det er gemt').waitFor()
  expect(await page.getByRole('radio', { checked: true }).inputValue()).toBe(after)
})

test('a focus area is answered with the keyboard', async () => {
  await tryAs(page, kredsplan.url, 'helle.eksempel')
  await beginCorrection(page, kredsplan.url, 'Rettet med tastaturet.')
  await page.getByRole('link', { name: /^Ret svaret.*Mod narkotika/ }).click()
  await tabTo(page.getByRole('radio', { checked: true }))
  await page.keyboard.press('ArrowUp')
  expect(await page.getByRole('radio', { name: /^Delvist/ }).isChecked()).toBe(true)
  await tabTo(page.getByLabel('Begrundelse'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Skolen får oplæg, resten gør vi ikke.')
  await tabTo(page.getByRole('button', { name: 'Gem svaret' }))
  await page.keyboard.press('Enter')
  await page.getByText('Svaret er gemt', { exact: true }).waitFor()
  expect(await page.getByRole('radio', { name: /^Delvist/ }).isChecked()).toBe(true)
  expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Skolen får oplæg, resten gør vi ikke.')
})

test('a lead says with the keyboard how it goes', async () => {
  await tryAs(page, kredsplan.url, 'helle.eksempel')
  await page.goto(`${kredsplan.url}/arbejde/indsatser?aar=2026`)
  await page
    .getByRole('region', { name: 'Dine indsatser' })
    .getByRole('link', { name: /^Kend vejen/ })
    .click()
  const form = page.locator('details').filter({ hasText: 'Skriv status' })
  if ((await form.getAttribute('open')) === null) {
    await tabTo(form.locator('summary'))
    await page.keyboard.press('Enter')
  }
  // Nothing is chosen yet: Tab comes to the first, Space chooses it.
  await tabTo(form.getByRole('radio').first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  expect(await form.getByRole('radio', { name: /^Forsinket/ }).isChecked()).toBe(true)
  await tabTo(form.getByRole('textbox'))
  await page.keyboard.type('Kortet er ved at blive trykt igen.')
  await tabTo(form.getByRole('button'))
  await page.keyboard.press('Enter')
  await page.locator('.updates').getByText('Kortet er ved at blive trykt igen.').waitFor()
})
