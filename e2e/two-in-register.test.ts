import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { beginCorrection, meetOn } from './action-plan-steps.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { follow, press, tryAs, visitorOf, type Way } from './visitor.ts'

const desk: Way = { javaScript: true, width: 1280 }
const plain: Way = { javaScript: false, width: 1280 }

let kredsplan: Kredsplan
let browser: Browser
let contexts: BrowserContext[]

beforeAll(async () => {
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
})
beforeEach(() => {
  contexts = []
  return () => Promise.all(contexts.map((context) => context.close()))
})

const main = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''

async function visitor(way: Way): Promise<Page> {
  const context = await visitorOf(browser, way)
  contexts.push(context)
  return context.newPage()
}

async function helle(way: Way = desk): Promise<Page> {
  const page = await visitor(way)
  await tryAs(page, kredsplan.url, 'helle.eksempel')
  return page
}

/** The chair of Læsø's local council, who is let in with a link from the command line. */
async function carsten(): Promise<Page> {
  const { out } = await kredsplan.command('account', 'link', 'carsten.eksempel@demo.kredsplan.example')
  const page = await visitor(plain)
  await page.goto(/http\S+/.exec(out)?.[0] ?? '')
  await press(page, 'Log ind')
  return page
}

test('of two who record the decision on the same action plan at once one does, and the other is told', async () => {
  const [first, second] = await Promise.all([helle(), carsten()])
  const plan = await beginCorrection(first, kredsplan.url, 'Datoen for værterne var forkert.')
  await first.goto(plan)
  await press(first, 'Indsend planen')
  await meetOn(first, 'Rådhuset på Læsø')
  await press(first, 'Mødet er afholdt')
  await second.goto(first.url())
  for (const [page, words] of [
    [first, 'Lokalrådet vedtog rettelsen.'],
    [second, 'Lokalrådet godkendte rettelsen enstemmigt.'],
  ] as const) {
    await page.getByRole('radio', { name: /^Planen er vedtaget/ }).check()
    await page.getByLabel('Beslutningens ordlyd').fill(words)
  }
  await Promise.all([press(first, 'Skriv beslutningen ind'), press(second, 'Skriv beslutningen ind')])
  for (const page of [first, second])
    await page
      .getByText(/^Beslutningen er skrevet ind/)
      .first()
      .waitFor()
  const [one, two] = [await main(first), await main(second)]
  const adopted = 'Beslutningen er skrevet ind: planen er vedtaget'
  expect([one, two].filter((text) => text.includes(adopted))).toHaveLength(1)
  const [told, saved, typed] = one.includes(adopted)
    ? [two, 'Lokalrådet vedtog rettelsen.', 'Lokalrådet godkendte rettelsen enstemmigt.']
    : [one, 'Lokalrådet godkendte rettelsen enstemmigt.', 'Lokalrådet vedtog rettelsen.']
  expect(told).toContain(`Det, du skrev, blev ikke gemt: ${typed}`)
  expect(told).toContain(saved)
})

test('of two who change the same measure neither overwrites the other, and both are in what is saved', async () => {
  const [first, second] = await Promise.all([helle(), carsten()])
  await first.goto(`${kredsplan.url}/arbejde/indsatser?aar=2026`)
  await first
    .getByRole('region', { name: 'Dine indsatser' })
    .getByRole('link', { name: /^Kend vejen til hjælp/ })
    .click()
  await follow(first, 'Ret indsatsen')
  await second.goto(first.url())
  await first.getByLabel('Målgruppe', { exact: true }).fill('Familier på øen')
  await second.getByLabel('Ressourcer', { exact: true }).fill('Otte timer om måneden.')
  await press(first, 'Gem')
  expect(await main(first)).toContain('Familier på øen')
  await press(second, 'Gem')
  expect(await main(second)).toContain('Indsatsen blev rettet af en anden, mens du skrev')
  expect(await second.getByLabel('Målgruppe', { exact: true }).inputValue()).toBe('Familier på øen')
  expect(await second.getByLabel('Ressourcer', { exact: true }).inputValue()).toBe('Otte timer om måneden.')
  await press(second, 'Gem')
  expect(await main(second)).toContain('Familier på øen')
  expect(await main(second)).toContain('Otte timer om måneden.')
})

test('a form that is sent twice at once makes one measure, and so does a double click', async () => {
  const page = await helle()
  const form = `${kredsplan.url}/arbejde/indsatser/ny?raad=lokalraad-laesoe&aar=2026`
  const title = 'Dobbelt så mange lygter ved havnen'
  await page.goto(form)
  await page.getByLabel('Titel', { exact: true }).fill(title)
  const sent = await page.evaluate(() => {
    const [form] = [...document.forms].filter((one) => one.action.endsWith('/arbejde/indsatser/ny'))
    const fields = [...new FormData(form)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ])
    return new URLSearchParams(fields).toString()
  })
  const headers = { origin: kredsplan.url, 'content-type': 'application/x-www-form-urlencoded' }
  const answers = await Promise.all(
    [1, 2].map(() =>
      page.request.post(`${kredsplan.url}/arbejde/indsatser/ny`, { headers, data: sent, maxRedirects: 0 }),
    ),
  )
  expect(answers.map((answer) => answer.status())).toEqual([303, 303])
  const [first, second] = answers.map((answer) => answer.headers()['location'])
  expect(second).toBe(first)

  await page.getByRole('button', { name: 'Opret indsatsen' }).dblclick()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(page.url()).toBe(kredsplan.url + first)
})
