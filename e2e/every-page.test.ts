import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { figuresReady } from './figures-ready.ts'
import { everyKind, problemsAtEveryWidth } from './inspect.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { tryAs } from './visitor.ts'

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

/** Looks at a page; each problem is named with where it was. */
async function look(page: Page, path: string, status: number): Promise<readonly string[]> {
  const problems = (await problemsAtEveryWidth(page)).map((problem) => `${path} at ${problem}`)
  return status >= 400 ? [`status ${status} at ${path}`, ...problems] : problems
}

async function problemsEverywhere(
  persona: string | null,
  start: readonly string[],
  within: (path: string) => boolean,
) {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) =>
    message.type() === 'error' ? complaints.push(`${page.url()}: ${message.text()}`) : null,
  )
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  if (persona) await tryAs(page, kredsplan.url, persona)
  const seen = await everyKind(page, kredsplan.url, start, within, (path, status) => look(page, path, status))
  await context.close()
  return { kinds: [...seen.keys()], problems: [...seen.values()].flat(), complaints }
}

const inWorkspace = (path: string): boolean => path.startsWith('/arbejde') && !path.endsWith('.csv')
/** What councils and leads work in; the rest of the workspace looks to them as it does to the others. */
const inRegister = (path: string): boolean =>
  /^\/arbejde\/(handleplan|indsats|daekning|runder|status|laert)/.test(path)
const inPublicPages = (path: string): boolean =>
  !path.startsWith('/arbejde') && !/\.(json|sha256|csv|atom|xml|txt)(\?|$)/.test(path)

// At once: each is in a browser context of its own.
describe.concurrent('every kind of page is accessible and fits a phone', { timeout: 300_000 }, () => {
  test('that anyone can reach, in Danish and English', async () => {
    const { kinds, problems, complaints } = await problemsEverywhere(null, ['/', '/en'], inPublicPages)
    expect(problems).toEqual([])
    expect(complaints).toEqual([])
    expect(kinds.length).toBeGreaterThanOrEqual(56)
  })

  test.for([
    ['secretariat', 'erik.eksempel', inWorkspace, 74],
    ['politidirektør', 'karen.eksempel', inWorkspace, 44],
    ['operator', 'henning.eksempel', inWorkspace, 11],
    ['coordinator of Læsø', 'helle.eksempel', inRegister, 28],
    ['lead of a measure', 'mads.eksempel', inRegister, 26],
  ] as const)('that the %s can reach', async ([, persona, within, atLeast]) => {
    const { kinds, problems, complaints } = await problemsEverywhere(persona, ['/arbejde'], within)
    expect(problems).toEqual([])
    expect(complaints).toEqual([])
    expect(kinds.length).toBeGreaterThanOrEqual(atLeast)
  })
})

test.for([
  ['da', 'Tallene er talt op af handleplanerne for 2026'],
  ['en', 'The figures are counted from the action plans for 2026'],
] as const)(
  'the status report prints on exactly one page of A4, with nothing cut off (%s)',
  async ([lang, lastWords]) => {
    const context = await browser.newContext({ locale: 'da-DK' })
    const page = await context.newPage()
    await tryAs(page, kredsplan.url, 'erik.eksempel')
    if (lang === 'en') await page.getByRole('button', { name: 'English' }).click()
    await page.goto(`${kredsplan.url}/arbejde/overblik/statusrapport?aar=2026`)
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    expect(pdf.numPages).toBe(1)
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 25.4 / 72 })
    expect([Math.round(width), Math.round(height)]).toEqual([210, 297])
    expect((await extractText(pdf, { mergePages: true })).text).toContain(lastWords)

    await page.setViewportSize({ width: 688, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const cutOff = await page
      .locator('.report')
      .evaluate((report) => report.scrollHeight - report.clientHeight)
    expect(cutOff).toBeLessThanOrEqual(0)
    await context.close()
  },
)
