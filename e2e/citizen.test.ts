import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { follow, heading, visitorOf, type Way } from './visitor.ts'

/** A focus area that Læsø does not cover, and why not, in the council's own words. */
const area = '5.2 Mod narkotika, opioider og ulovlige puff bars'
const reason =
  'Vi har ikke set salg på øen. Skolen får oplæg om puff bars sammen med Frederikshavn, når det passer med færgen.'
const scam = 'Svindelvagten på Læsø: skoleelever hjælper ældre med telefonen'

const desk: Way = { javaScript: true, width: 1280 }
const phone: Way = { javaScript: false, width: 360 }

let kredsplan: Kredsplan
let browser: Browser

beforeAll(async () => {
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
})

let page: Page
let visitors: Page[]
beforeEach(() => {
  visitors = []
  return () => Promise.all(visitors.map((visitor) => visitor.context().close()))
})

/** A citizen on the front page. */
async function onFront(way: Way, path = '/'): Promise<void> {
  page = await (await visitorOf(browser, way)).newPage()
  visitors.push(page)
  await page.goto(kredsplan.url + path)
}

const main = (): ReturnType<Page['locator']> => page.locator('main')
/** One entry of the phone's list, by what it is headed. */
const folded = (name: string) =>
  main()
    .locator('details')
    .filter({ has: page.getByRole('heading', { name }) })

/** The page says that Læsø has no measure in the area, and why; without another click. */
async function expectReason(): Promise<void> {
  expect(await heading(page)).toBe(`${area}: Læsø`)
  const answer = page.getByRole('region', { name: 'Rådets svar' })
  expect(await answer.textContent()).toContain('ikke relevant her')
  expect(await answer.getByText(reason).isVisible()).toBe(true)
  expect(await main().textContent()).toContain('Der er ingen offentlige indsatser på området her.')
}

test('from the table on the front page it is one click to why a municipality does not cover an area', async () => {
  await onFront(desk)
  await follow(page, `Læsø, ${area}: ikke relevant her`)
  await expectReason()
})

test('on a phone without a script it is two taps, by council or by focus area', async () => {
  await onFront(phone)
  await folded('Læsø').locator('summary').click()
  await folded('Læsø').getByRole('link', { name: area }).click()
  await expectReason()

  await page.goto(kredsplan.url)
  expect(await folded(area).isVisible()).toBe(false)
  await page.getByRole('radio', { name: 'pr. indsatsområde' }).check()
  expect(await folded('Læsø').isVisible()).toBe(false)
  await folded(area).locator('summary').click()
  await folded(area)
    .getByRole('link', { name: /^Læsø.*ikke relevant her/ })
    .click()
  await expectReason()

  await page.goto(kredsplan.url)
  expect(await page.getByRole('table').count()).toBe(0)
})

test('from the municipality of the map everything it says about the areas can be read at once', async () => {
  await onFront(phone)
  await page.getByRole('list', { name: 'Din kommune' }).getByRole('link', { name: 'Læsø' }).click()
  expect(await heading(page)).toBe('Læsø')
  const answers = page.getByRole('region', { name: 'Svar på indsatsområderne' })
  expect(await answers.getByRole('listitem').filter({ hasText: 'ikke relevant her' }).count()).toBe(4)
  expect(await answers.getByText(reason).isVisible()).toBe(true)
  await page
    .getByRole('region', { name: 'Rådets egne områder' })
    .getByText('Færgelejet om sommeren')
    .waitFor()
  await follow(page, 'Læs hele handleplanen')
  expect(await heading(page)).toContain('Handleplan 2026')
  expect(await main().textContent()).toContain(reason)
})

test('a measure has an address that stays, with its figures drawn against where it began and is to go', async () => {
  await onFront(desk)
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Indsatser' }).click()
  await page.getByLabel('Søg efter ord').fill('telefonen')
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await follow(page, scam)
  const address = page.url()
  expect(address).toMatch(/\/indsats\/\d+$/)
  await page.goto('about:blank')
  await page.goto(address)
  expect(await heading(page)).toBe(scam)

  const chart = page.getByRole('figure', { name: /^Besøgende på eftermiddagene i alt/ })
  const drawing = await chart.locator('svg').boundingBox()
  expect(drawing?.width).toBeGreaterThan(200)
  expect(await chart.textContent()).toMatch(/Udgangspunkt 0 besøgende.*Målet er 80 besøgende/)
  await chart.getByText('Vis de 2 tal').click()
  expect(await chart.getByRole('row').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/5\. juni 2026\s*31/)]),
  )
  expect(await main().textContent()).toContain('Eleverne har selv skrevet en side i øens avis.')
  expect(await main().textContent()).not.toContain('Eksempel')
  await follow(page, /^Svindelvagten: unge lærer ældre/)
  expect(await main().textContent()).toContain('Lokalråd Frederikshavn')
})

test('the same can be had as data', async () => {
  await onFront(phone)
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Åbne data' }).click()
  /** What a link of the page gives, as a program would get it. */
  const dataOf = async (what: string, format: string) => {
    const link = main().getByRole('row').filter({ hasText: what }).getByRole('link', { name: format })
    return page.request.get(kredsplan.url + ((await link.getAttribute('href')) ?? ''))
  }
  const csv = await dataOf('Lokalrådenes svar', 'CSV')
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const [head, ...lines] = (await csv.text()).split('\r\n')
  expect(head).toBe(
    '\u{FEFF}year,council,municipality,area,area_number,area_title,stance,reason,measures,health',
  )
  expect(lines).toContainEqual(expect.stringMatching(/^2026,lokalraad-laesoe,Læsø,.*not-relevant,.*,0,$/))
  expect(lines.find((line) => line.includes('not-relevant') && line.includes('Læsø'))).toContain(reason)

  const json: unknown = await (await dataOf('Indsatser med aktiviteter', 'JSON')).json()
  expect(json).toMatchObject({
    format: 'kredsplan-measures/1',
    measures: expect.arrayContaining([
      expect.objectContaining({
        title: scam,
        councils: ['lokalraad-laesoe'],
        indicators: [expect.objectContaining({ baseline: 0, target: 80 })],
      }),
    ]),
  })
  const answers: unknown = await (await dataOf('Lokalrådenes svar', 'JSON')).json()
  expect(JSON.stringify(answers)).toContain(reason)
})

test('in English the way is as short, and what is in Danish is marked as such', async () => {
  await onFront(desk, '/en')
  await follow(page, `Læsø, ${area}: not relevant here`)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  const answer = page.getByRole('region', { name: 'The council’s answer' })
  expect(await answer.textContent()).toContain('not relevant here')
  expect(await answer.locator('[lang=da]').textContent()).toBe(reason)
  await page.getByRole('link', { name: 'Dansk' }).click()
  await expectReason()
})
