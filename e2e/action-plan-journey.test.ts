import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import {
  addIndicator,
  answerToTheEnd,
  chooseNext,
  completeMeasure,
  covered,
  fillAnswer,
  meetOn,
  notHere,
  publishPlanAgain,
} from './action-plan-steps.ts'
import { crawl, leaksIn } from './crawl.ts'
import { problemsAtEveryWidth } from './inspect.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { linkMailed } from './outbox.ts'
import { follow, heading, press, tryAs, visitorOf, type Way } from './visitor.ts'

const year = 2027
const domain = 'demo.kredsplan.example'
const ferry = 'En vært på færgelejet i juli og august'
const scam = 'Svindelvagten på Læsø: skoleelever hjælper ældre med telefonen'
const helpful = 'Kend vejen til hjælp, også når alle kender alle'
/** Two new ones of the year. */
const onScreen = 'Samtaler på skærm, når færgen er gået'
const neighbours = 'Vågne naboer'

let kredsplan: Kredsplan
let browser: Browser
let contexts: BrowserContext[]

beforeAll(async () => {
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
  const erik = await (await visitorOf(browser)).newPage()
  await tryAs(erik, kredsplan.url, 'erik.eksempel')
  await publishPlanAgain({ page: erik, url: kredsplan.url, year })
  await erik.context().close()
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
/** The page as it stands works with a screen reader and on a phone. */
const expectSound = async (page: Page): Promise<void> => expect(await problemsAtEveryWidth(page)).toEqual([])
const mailed = (recipient: string, words: string): Promise<string> =>
  linkMailed(browser, kredsplan.url, `${recipient}@${domain}`, words)

async function signedOut(way?: Way): Promise<Page> {
  const context = await visitorOf(browser, way)
  contexts.push(context)
  return context.newPage()
}

/** Every area of Læsø's plan; one of them is answered too briefly first. @returns the reason given */
async function answerAreas(page: Page): Promise<string> {
  const reason = 'Det fylder ikke på øen. Vi tager det op, hvis det ændrer sig.'
  await follow(page, /^Næste: 5\.1/)
  await fillAnswer(page, { stance: /^Delvist/, reason: '' })
  await page.getByLabel('Intern note').fill('Skal drøftes med Frederikshavn.')
  await press(page, 'Gem og gå til næste')
  expect(await page.getByRole('alert').textContent()).toContain('Skriv en begrundelse.')
  await expectSound(page)
  expect(await page.getByRole('radio', { name: /^Delvist/ }).isChecked()).toBe(true)
  expect(await page.getByLabel('Intern note').inputValue()).toBe('Skal drøftes med Frederikshavn.')
  const count = await answerToTheEnd(page, (title) =>
    /^5\.(1|7|8)|Færgelejet/.test(title) ? covered : notHere(reason),
  )
  expect(count).toBe(9)
  return reason
}

/** Last year's three measures: one goes on, one is changed, one stops, each with a reason. */
async function carryOver(page: Page): Promise<void> {
  await chooseNext(page, ferry, 'Fortsæt')
  await chooseNext(page, scam, 'Justér', 'Vi holder den også om foråret.')
  await chooseNext(page, helpful, 'Stop')
  await press(page, 'Gem alle')
  expect(await page.getByRole('alert').textContent()).toContain(`Skriv hvorfor ved »${helpful}«.`)
  await expectSound(page)
  const scammed = page.getByRole('region', { name: scam })
  expect(await scammed.getByRole('radio', { name: 'Justér' }).isChecked()).toBe(true)
  expect(await scammed.getByLabel('Hvorfor?').inputValue()).toBe('Vi holder den også om foråret.')
  await chooseNext(page, helpful, 'Stop', 'Aftalen med fastlandet holder op.')
  await press(page, 'Gem alle')
  await page.getByText('3 beslutninger er gemt').waitFor()
  expect(await main(page)).toContain('Der er taget stilling til 3 af 3.')
}

/** A new measure that begins with its title alone, on the form that is shown. */
async function beginMeasure(page: Page, title: string): Promise<void> {
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await press(page, 'Opret indsatsen')
  expect(await heading(page)).toBe(title)
}

/** Everything that is missing after the answers and last year's measures is mended, each from the plan. */
async function mend(page: Page, plan: string): Promise<void> {
  await page.goto(plan)
  await follow(page, 'Næste: 5.1 Tidlig hjælp mod vold i nære relationer')
  await follow(page, 'Opret en indsats her')
  await beginMeasure(page, onScreen)
  await completeMeasure(page, {
    problem: 'Den, der vil tale med nogen om vold, skal i dag med færgen.',
    lead: 'Koordinator for lokalrådet',
    deputy: 'Skoleleder',
    starts: `${year}-02-01`,
    ends: `${year}-12-15`,
  })
  await addIndicator(page, 'Ventetid på en samtale', year)
  await page.goto(plan)
  await follow(page, `Næste: ${ferry}`)
  await addIndicator(page, 'Nærved-ulykker i juli', year)
}

/** The plan is complete on one page, while another one adds a measure: that is not submitted, and nothing is lost. */
async function submitWithGaps(page: Page, plan: string, reason: string): Promise<void> {
  await page.goto(plan)
  const other = await page.context().newPage()
  await other.goto(plan)
  await follow(other, 'Opret en indsats')
  await beginMeasure(other, neighbours)
  await other.close()
  await press(page, 'Indsend planen')
  expect(await main(page)).toContain('Planen blev ikke indsendt, for der mangler noget')
  expect(await page.locator('.gap-list li').allTextContents()).toEqual([
    `${neighbours}: indsatsområde mangler, tovholder mangler, stedfortræder mangler, problemet er ikke beskrevet, målepunkt mangler, start eller slut mangler`,
  ])
  await expectSound(page)
  await page.goto(plan)
  expect((await main(page)).split(reason)).toHaveLength(6)
  expect(await main(page)).toContain('Der er taget stilling til alle sidste års 3 indsatser.')
  await follow(page, `Næste: ${neighbours}`)
  await follow(page, 'Ret indsatsen')
  await page.getByLabel('5.7 Færre indbrud og tryggere færden på nettet').check()
  await press(page, 'Gem')
  await completeMeasure(page, {
    problem: 'Halvdelen af husene står tomme om vinteren.',
    lead: 'Lokalpolitileder',
    deputy: 'Koordinator for lokalrådet',
    starts: `${year}-01-15`,
    ends: `${year}-04-30`,
  })
  await addIndicator(page, 'Indbrud i sommerhuse', year)
}

test('the coordinator of Læsø goes from the mail about the published plan to an adopted, public action plan', async () => {
  const page = await signedOut()
  const plan = await mailed('helle.eksempel', 'handleplan for 2027, frist 1. februar 2027')
  await page.goto(plan)
  await page.click('button[value^="helle.eksempel"]')
  await page.waitForURL(plan)
  expect(await heading(page)).toBe('Handleplan 2027: Lokalråd Læsø')
  expect(await main(page)).toMatch(/Fristen (er|var) den 1\. februar 2027/)
  await expectSound(page)

  const reason = await answerAreas(page)
  await page.goto(plan)
  await follow(page, 'Næste: sidste års indsatser')
  await carryOver(page)
  await mend(page, plan)
  await submitWithGaps(page, plan, reason)
  await page.goto(plan)
  await press(page, 'Indsend planen')
  await page.getByText('Planen er indsendt', { exact: true }).waitFor()
  await expectSound(page)

  const words = 'Lokalrådet vedtog planen og takker værterne på færgelejet.'
  await meetOn(page, 'Rådhuset på Læsø')
  await expectSound(page)
  await press(page, 'Mødet er afholdt')
  await page.getByRole('radio', { name: /^Planen er vedtaget/ }).check()
  await page.getByLabel('Beslutningens ordlyd').fill(words)
  await expectSound(page)
  await press(page, 'Skriv beslutningen ind')
  await page.getByText('Beslutningen er skrevet ind: planen er vedtaget').waitFor()
  await follow(page, 'Se, hvad der bliver offentligt')
  await expectSound(page)
  const shown = await main(page)
  for (const text of [onScreen, neighbours, ferry, scam, reason, words]) expect(shown).toContain(text)
  expect(shown).not.toContain('Skal drøftes med Frederikshavn.')
  expect(shown).not.toContain(' Eksempel')
  await press(page, 'Offentliggør')
  await page.getByText('Handleplanen er offentliggjort. Alle kan nu læse den.').waitFor()
  await follow(page, 'Se den offentlige handleplan')
  await expectPublic(page.url(), [reason, words])
})

/** What anyone can read afterwards at the plan's address; and that nothing else got out. */
async function expectPublic(address: string, texts: readonly string[]): Promise<void> {
  const { url } = kredsplan
  expect(address).toBe(`${url}/handleplan/${year}/lokalraad-laesoe`)
  const citizen = await signedOut({ javaScript: false, width: 360 })
  await citizen.goto(address)
  for (const text of [onScreen, neighbours, ...texts]) expect(await main(citizen)).toContain(text)
  await citizen.getByRole('article').getByRole('link', { name: onScreen }).click()
  expect(await heading(citizen)).toBe(onScreen)
  expect(await citizen.getByRole('figure', { name: /^Ventetid på en samtale/ }).isVisible()).toBe(true)

  const visited = await crawl(url, ['/', '/en', '/sitemap.xml', '/feed.atom'], ['/arbejde'])
  const edition = `handleplan/${year}/lokalraad-laesoe/udgave/1`
  for (const path of [`/${edition}`, `/en/${edition}`, `/${edition}.json`])
    expect(visited.map((one) => one.path)).toContain(path)
  expect(visited.filter((one) => one.status >= 400).map((one) => one.path)).toEqual([])
  expect(leaksIn(visited)).toEqual([])
}

/** Signs in as somebody who is at the page, with the link that they are mailed. @returns where that led */
async function signInByMail(page: Page, recipient: string): Promise<string> {
  await page.getByLabel('Arbejdsmail').fill(`${recipient}@${domain}`)
  await press(page, 'Send mig et link')
  await page.goto(await mailed(recipient, 'Log ind i Kredsplan'))
  await press(page, 'Log ind')
  return page.url()
}

test('on a phone without a script the coordinator of Rebild answers, is told what is missing, and mends a measure', async () => {
  const page = await signedOut({ javaScript: false, width: 360 })
  const plan = await mailed('peter.eksempel', 'handleplan for 2027')
  await page.goto(plan)
  expect(await signInByMail(page, 'peter.eksempel')).toBe(plan)
  expect(await heading(page)).toBe('Handleplan 2027: Lokalråd Rebild')

  await follow(page, /^Næste: 5\.1/)
  await fillAnswer(page, notHere('Se nr. 010203-1234.'))
  await press(page, 'Gem og gå til næste')
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Se nr. 010203-1234.')
  expect(await answerToTheEnd(page, () => notHere('Det løser vi sammen med Aalborg.'))).toBe(8)

  await page.getByRole('status').getByRole('link', { name: 'Tilbage til handleplanen' }).click()
  await follow(page, 'Se vejen til vedtagelse')
  expect(await page.getByRole('button', { name: 'Indsend planen' }).count()).toBe(0)
  const missing = await page.locator('.gap-list').textContent()
  expect(missing).toContain('tag stilling til, om den fortsætter')
  // A page from before, where the button still is, sends the same.
  const stale = await page.request.post(`${plan}/indsend`, { headers: { origin: kredsplan.url } })
  expect(stale.status()).toBe(409)
  expect(await stale.text()).toContain('Planen blev ikke indsendt, for der mangler noget')

  await page.goto(`${plan}/sidste-aar`)
  const first = page.locator('.carry').first()
  const title = (await first.getByRole('heading', { level: 2 }).textContent()) ?? ''
  await chooseNext(page, title, 'Justér', 'Vi begynder tidligere på året.')
  await press(page, new RegExp(`^Gem beslutningen om ${title}`))
  await page.getByText('1 beslutning er gemt').waitFor()
  await first.getByRole('link', { name: /^Ret den nye indsats/ }).click()
  await page.getByLabel('Slutter').fill(`${year}-01-01`)
  await page.getByLabel('Begynder').fill(`${year}-02-01`)
  await page.getByLabel('Formål', { exact: true }).fill('Flere skal kende hjælpen i god tid.')
  await press(page, 'Gem')
  expect(await page.getByRole('alert').textContent()).toContain(
    'Indsatsen kan ikke slutte, før den begynder.',
  )
  expect(await page.getByLabel('Formål', { exact: true }).inputValue()).toBe(
    'Flere skal kende hjælpen i god tid.',
  )
  await page.getByLabel('Slutter').fill(`${year}-12-01`)
  await press(page, 'Gem')
  await page.getByText(`1. februar ${year} – 1. december ${year}`).waitFor()
  expect(await main(page)).toContain('Flere skal kende hjælpen i god tid.')
})
