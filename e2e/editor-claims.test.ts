import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { serveEditorPage, type EditorPage } from './editor-page.ts'

const text = 'Der er :udsagn[et fald i indbrud]{nr="12"} i år.\n\n::diagram{nr=13}\n\nSlut'

let browser: Browser
let site: EditorPage
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveEditorPage()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await context.newPage()
})

afterEach(async () => context.close())

const open = async (markdown: string) => {
  await page.goto(site.url(markdown))
  await page.locator('.md-frame').waitFor()
}
const written = () => page.locator('#body').inputValue()
const surface = () => page.getByRole('textbox', { name: 'Afsnittets tekst' })
const paste = async (markdown: string) => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), markdown)
  await page.keyboard.press('Control+v')
}

test('claims and charts are shown whole, and an edit beside them leaves them as they were', async () => {
  await open(text)
  expect(await surface().locator('.md-claim').innerText()).toBe('et fald i indbrud')
  expect(await surface().locator('.md-chart').innerText()).toBe('Diagram 13: Indbrud, Aalborg')
  await surface().getByText('Slut').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' her')
  expect(await written()).toBe(`${text} her`)
})

test('a phrase cannot be edited, only taken away whole', async () => {
  await open('Der er :udsagn[et fald i indbrud]{nr=12}')
  await surface().locator('.md-claim').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  if ((await written()).includes('udsagn')) await page.keyboard.press('Backspace')
  expect(await written()).toBe('Der er')
})

test('a copied claim or chart is pasted as what it is', async () => {
  await open('Der er ')
  await surface().click()
  await page.keyboard.press('End')
  await paste(' :udsagn[et fald i indbrud]{nr=12}')
  expect(await surface().locator('.md-claim').count()).toBe(1)
  expect(await written()).toBe('Der er :udsagn[et fald i indbrud]{nr=12}')
  await page.keyboard.press('Enter')
  await paste('::diagram{nr=13}')
  expect(await surface().locator('.md-chart').count()).toBe(1)
  expect(await written()).toBe('Der er :udsagn[et fald i indbrud]{nr=12}\n\n::diagram{nr=13}')
})

test('a chart splits no table', async () => {
  await open('| A | B |\n| - | - |\n| et | to |\n\nSlut')
  await surface().getByText('et').click()
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: /^Indsæt udsagn eller diagram/ }).click()
  const choice = await opened
  const closed = choice.waitForEvent('close')
  await choice.getByRole('button', { name: 'Sæt ::diagram ind' }).click()
  await closed
  expect(await written()).toBe('| A | B |\n| - | - |\n| et | to |\n\n::diagram{nr=14}\n\nSlut')
})

test.for([
  ['formatted', 'Før :udsagn[et fald i indbrud]{nr=12}\n\n::diagram{nr=14}'],
  ['Markdown', 'Før :udsagn[et fald i indbrud]{nr=12}\n\n::diagram{nr=14}\n\n'],
])('what is chosen on the other page comes to the cursor in the %s view', async ([view, expected]) => {
  await open('Før')
  if (view === 'Markdown') await page.getByRole('button', { name: 'Vis som Markdown' }).click()
  const field = view === 'Markdown' ? page.locator('#body') : surface()
  await field.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' ')
  for (const name of ['Sæt :udsagn[e ind', 'Sæt ::diagram ind']) {
    const opened = context.waitForEvent('page')
    await page.getByRole('button', { name: /^Indsæt udsagn eller diagram/ }).click()
    const choice = await opened
    const closed = choice.waitForEvent('close')
    await choice.getByRole('button', { name }).click()
    await closed
  }
  expect(await written()).toBe(expected)
})
