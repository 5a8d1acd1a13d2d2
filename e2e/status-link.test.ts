import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays, dateInDenmark, formatDate } from '#calendar'
import { openDatabase, writeAs, type Tx } from '#db'
import { openLog } from '#log'
import { runRoundChores } from '#status-rounds'
import { launchBrowser, testConnection } from '#testing'
import { choose } from './action-plan-steps.ts'
import { freshDatabase, type Database } from './database.ts'
import { problemsAtEveryWidth } from './inspect.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { linksIn, mailsTo } from './outbox.ts'
import { follow, heading, press, tryAs, visitorOf, type Way } from './visitor.ts'

const today = dateInDenmark(new Date())
const year = Number(today.slice(0, 4))
const lead = 'peter.eksempel@demo.kredsplan.example'
const measures = ['Lys på stien til stationen', 'Faste vagter i weekenden'] as const
const phone: Way = { javaScript: false, width: 360 }

let database: Database
let kredsplan: Kredsplan
let browser: Browser
let contexts: BrowserContext[]

beforeAll(async () => {
  database = await freshDatabase('status_link')
  const settings = { DATABASE_URL: database.url, LOG_LEVEL: 'info' }
  ;[kredsplan, browser] = await Promise.all([startKredsplan([], settings), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
})
beforeEach(() => {
  contexts = []
  return () => Promise.all(contexts.map((context) => context.close()))
})

async function visitor(way?: Way): Promise<Page> {
  const context = await visitorOf(browser, way)
  contexts.push(context)
  return context.newPage()
}

const main = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''

/** A measure of Rebild in the current year that its coordinator leads, under way. */
async function beginMeasure(page: Page, title: string): Promise<void> {
  await page.goto(`${kredsplan.url}/arbejde/indsatser/ny?raad=lokalraad-rebild&aar=${year}`)
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await choose(page, 'Tovholder', 'Koordinator for lokalrådet')
  await choose(page, 'Stedfortræder', 'SSP-konsulent')
  await press(page, 'Opret indsatsen')
  await press(page, 'Sæt i gang')
  await page.getByRole('button', { name: 'Sæt i gang' }).waitFor({ state: 'detached' })
}

/** Adds a round of the current year beside those of the demonstration, and opens it. @returns its address */
async function openRound(page: Page): Promise<string> {
  // The last round of the demonstration is due on the last day of November.
  const opens = [today, '2026-12-01' as const].toSorted().at(-1) ?? today
  await page.goto(`${kredsplan.url}/arbejde/runder?aar=${year}`)
  await page.getByText('Læg en runde til', { exact: true }).click()
  await page.getByLabel('Åbner den').fill(opens)
  await page.getByLabel('Svar senest den').fill(addDays(opens, 14))
  await press(page, 'Læg runden til')
  await page
    .getByRole('row')
    .filter({ hasText: formatDate(opens, 'da') })
    .getByRole('link')
    .click()
  expect(await main(page)).toContain('får en mail med et link. Det kan ikke fortrydes.')
  await press(page, 'Åbn runden nu')
  await page.getByText('Runden er åben.').waitFor()
  return page.url()
}

/** The link in the reminder that comes after some days. People are written to by day, whatever the hour is now. */
async function remindedLink(): Promise<string> {
  await database.run('update kredsplan.status_invitation set last_mail_on = last_mail_on - 6')
  const { pathname } = new URL(database.url)
  const app = openDatabase(testConnection('kredsplan_app', pathname.slice(1)), 1)
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => writeAs(app, null, work)
  await runRoundChores(write, kredsplan.url, new Date(`${today}T10:00:00Z`), openLog('silent'))
  await app.close()
  const reminder = async () =>
    (await mailsTo(browser, kredsplan.url, lead, 'Påmindelse: status på dine indsatser')).find((mail) =>
      mail.body.includes(measures[0]),
    )
  await expect.poll(reminder, { timeout: 30_000 }).toBeDefined()
  const mail = await reminder()
  const [link = ''] = mail ? linksIn(mail) : []
  return link
}

/** The part of the lead's form about one measure. */
const about = (page: Page, title: string): Locator => page.getByRole('region', { name: title })
const answer = (page: Page, title: string, report: string): Locator =>
  about(page, title).getByRole('radio', { name: new RegExp(`^${report}`) })
const line = (page: Page, title: string): Locator => about(page, title).getByRole('textbox')

/** The page behind a link that has not been answered yet, and the page with what is wrong, work for everybody. */
async function expectSound(link: string): Promise<void> {
  const page = await visitor()
  await page.goto(link)
  expect(await problemsAtEveryWidth(page)).toEqual([])
  await press(page, 'Gem status')
  await page.getByRole('alert').waitFor()
  expect(await problemsAtEveryWidth(page)).toEqual([])
}

test('a lead goes on a phone from the mail to a saved status, with a link that can do only that, once', async () => {
  const erik = await visitor()
  await tryAs(erik, kredsplan.url, 'erik.eksempel')
  for (const title of measures) await beginMeasure(erik, title)
  const round = await openRound(erik)

  const [mail, ...others] = await mailsTo(browser, kredsplan.url, lead, /Status på dine indsatser/)
  expect(others).toEqual([])
  for (const title of measures) expect(mail?.body).toContain(title)
  const [link = '', ...more] = mail ? linksIn(mail) : []
  expect(more).toEqual([])

  const again = await remindedLink()
  await expectSound(again)
  const page = await visitor(phone)
  const visits: string[] = []
  page.on('request', (request) => visits.push(`${request.method()} ${request.resourceType()}`))
  await page.goto(link)
  expect(await heading(page)).toBe('Hvordan går det med indsatserne?')
  const asked = await page.getByRole('radio', { name: /^Følger planen/ }).all()
  let taps = 0
  const tap = (what: Locator): Promise<void> => {
    taps += 1
    return what.click()
  }
  // Whoever has several says first how all go, then changes what does not go well.
  for (const onPlan of asked) await tap(onPlan)
  await answer(page, measures[0], 'I fare').check()
  await line(page, measures[1]).fill('Vi har vagter til og med påske.')
  await about(page, measures[1]).getByRole('checkbox').uncheck()
  await press(page, 'Gem status')
  expect(await page.getByRole('alert').textContent()).toContain(
    `Skriv en linje om »${measures[0]}«: hvad er der i vejen, og hvad sker der nu?`,
  )
  expect(await answer(page, measures[0], 'I fare').isChecked()).toBe(true)
  expect(await answer(page, measures[1], 'Følger planen').isChecked()).toBe(true)
  expect(await line(page, measures[1]).inputValue()).toBe('Vi har vagter til og med påske.')
  expect(await about(page, measures[1]).getByRole('checkbox').isChecked()).toBe(false)

  const before = await page.context().newPage()
  await before.goto(link)
  await line(page, measures[0]).fill('Lamperne er ikke kommet. De bestilles igen i dag.')
  await tap(page.getByRole('button', { name: 'Gem status' }))
  await expectSaved(page)
  // One tap for each measure and one to save, on one page: nothing else is asked.
  expect(taps).toBe(asked.length + 1)
  expect(visits.filter((visit) => visit.endsWith('document'))).toEqual([
    'GET document',
    'POST document',
    'POST document',
    'GET document',
  ])
  await expectUsedUp(before, link, again)
  await expectCounted(erik, round, asked.length)
  for (const context of contexts.slice(1)) expect(await context.cookies()).toEqual([])
  expect(kredsplan.output()).toContain('/arbejde/status/')
  for (const one of [link, again]) {
    const token = new URL(one).pathname.split('/').at(-1) ?? ''
    expect(token.length).toBeGreaterThan(40)
    expect(kredsplan.output()).not.toContain(token)
  }
})

/** The page thanks, and says what was saved; nothing on it can be pressed again. */
async function expectSaved(page: Page): Promise<void> {
  expect(await heading(page)).toBe('Status er gemt')
  expect(await main(page)).toContain('Tak. Her er det, der er svaret. Du skal ikke gøre mere i denne runde.')
  expect(await main(page)).toContain('I fare Lamperne er ikke kommet. De bestilles igen i dag.')
  expect(await main(page)).toContain('Følger planen Vi har vagter til og med påske.')
  expect(await page.locator('main').getByRole('button').count()).toBe(0)
}

/** A page that was open from before changes nothing any more, and keeps what was typed; the link shows what is saved. */
async function expectUsedUp(before: Page, ...links: readonly string[]): Promise<void> {
  for (const onPlan of await before.getByRole('radio', { name: /^Færdig/ }).all()) await onPlan.check()
  await line(before, measures[0]).fill('Alle lamper lyser.')
  await press(before, 'Gem status')
  expect(await main(before)).toContain('Noget af det, du skrev, er ikke gemt')
  expect(await main(before)).toContain('Alle lamper lyser.')
  for (const link of links) {
    await before.goto(link)
    await expectSaved(before)
  }
}

/** The council's page of the round counts the answers, and says what is new. */
async function expectCounted(erik: Page, round: string, answered: number): Promise<void> {
  await erik.goto(round)
  await follow(erik, 'Lokalråd Rebild')
  const counted = await erik.getByRole('heading', { name: / har svaret$/ }).textContent()
  const [, some, all] = /^(\d+) af (\d+) har svaret$/.exec(counted ?? '') ?? []
  expect(Number(some)).toBe(answered)
  expect(Number(all)).toBeGreaterThanOrEqual(answered)
  expect(await main(erik)).toContain(`${measures[0]} – første gang, nu `)
  await follow(erik, measures[0])
  expect(await main(erik)).toContain('Lamperne er ikke kommet. De bestilles igen i dag.')
}
