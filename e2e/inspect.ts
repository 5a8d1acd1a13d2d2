import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** The widths that every page has to work at, in CSS pixels. */
const widths = [1280, 360] as const

/** What is wrong with the page as it stands: axe's violations, and content that makes it scroll sideways. */
async function problemsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe)
  const found = await page.evaluate<readonly string[]>(
    `(async () => { const result = await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return result.violations.map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')) })()`,
  )
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return wide > 0 ? [...found, `${wide} px wider than the screen`] : found
}

/** What is wrong with the page at every width, each problem with the width in front; the width is as before then. */
export async function problemsAtEveryWidth(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()
  const problems: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    problems.push(...(await problemsOf(page)).map((problem) => `${width}: ${problem}`))
  }
  if (before) await page.setViewportSize(before)
  return problems
}

/** The code of a data set in an address of figures; the words that stand in its place are none. */
const setCode =
  /\/(tal|tal-ind|tal-ud|tal-udkast)\/(?!saadan-laeses-tallene|udsagn|nyt|fil|folketal|indstillinger)[^/?]+/

/** A path with what identifies single things taken out, so that two pages of one kind count as one. */
function kindOf(path: string): string {
  return path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/(raad|kommune|indsatsomraade)\/[a-z0-9-]+/, '/$1/:slug')
    .replace(/\/daekning\/[a-z0-9-]+\/[a-z0-9-:]+/, '/daekning/:council/:area')
    .replace(/\/handleplan\/\d{4}\/[a-z0-9-]+/, '/handleplan/:year/:council')
    .replace(/\/indsats\/\d+/, '/indsats/:number')
    .replace(/\/(omraade\/[^/?]+)\/[^/?]+/, '/$1/:category')
    .replace(/\/(omraade|kategori|kategorier|landet|udtraek|udsagn|tal-udsagn)\/[^/?]+/, '/$1/:one')
    .replace(setCode, '/$1/:set')
    .replace(/\?.*$/, (query) => query.replace(/=[^&]*/g, '='))
}

/**
 * Visits one page of every kind that can be reached by links from the given ones, and says what `look` finds.
 *
 * @param within only paths that begin so are followed
 */
export async function everyKind(
  page: Page,
  url: string,
  start: readonly string[],
  within: (path: string) => boolean,
  look: (path: string, status: number) => Promise<readonly string[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const waiting = [...start]
  const seen = new Map<string, readonly string[]>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(kindOf(path))) continue
    const answer = await page.goto(url + path)
    seen.set(kindOf(path), await look(path, answer?.status() ?? 0))
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
    for (const link of links) {
      if (!URL.canParse(link)) continue
      const target = new URL(link)
      const next = target.pathname + target.search
      if (target.origin === url && within(next) && !seen.has(kindOf(next))) waiting.push(next)
    }
  }
  return seen
}
