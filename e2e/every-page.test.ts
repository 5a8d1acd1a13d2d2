import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { everyKind, problemsOf, widths } from './inspect.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { tryAs } from './visitor.ts'

let kredsplan: Kredsplan
let browser: Browser

beforeAll(async () => {
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
})

/** Looks at a page at every width; each problem is named with where it was. */
async function look(page: Page, path: string, status: number): Promise<readonly string[]> {
  const problems = status >= 400 ? [`status ${status} at ${path}`] : []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    problems.push(...(await problemsOf(page)).map((problem) => `${path} at ${width}: ${problem}`))
  }
  return problems
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

const inWorkspace = (path: string): boolean => path.startsWith('/arbejde')
const inPublicPages = (path: string): boolean =>
  !path.startsWith('/arbejde') && !/\.(json|sha256|csv|atom|xml|txt)$/.test(path)

test('every kind of public page, in Danish and English, is accessible and fits a phone', async () => {
  const { kinds, problems, complaints } = await problemsEverywhere(null, ['/', '/en'], inPublicPages)
  expect(problems).toEqual([])
  expect(complaints).toEqual([])
  expect(kinds.length).toBeGreaterThan(20)
})

test.for([
  ['secretariat', 'erik.eksempel', 25],
  ['politidirektør', 'karen.eksempel', 12],
  ['operator', 'henning.eksempel', 6],
] as const)(
  'every kind of page that the %s can reach is accessible and fits a phone',
  async ([, persona, atLeast]) => {
    const { kinds, problems, complaints } = await problemsEverywhere(persona, ['/arbejde'], inWorkspace)
    expect(problems).toEqual([])
    expect(complaints).toEqual([])
    expect(kinds.length).toBeGreaterThanOrEqual(atLeast)
  },
)
