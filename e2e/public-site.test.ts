import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { crawl, leaksIn, type Visited } from './crawl.ts'
import { figuresReady } from './figures-ready.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { tryAs, visitorOf } from './visitor.ts'

const measure = 'Seks sikre steder i midtbyen, hvor man kan få hjælp om natten'
const forAll = 'Alle seks steder har nu fået et skilt, der kan ses om natten.'
const forUs = 'Et af stederne vil helst ikke nævnes, før aftalen er skrevet ned.'

let kredsplan: Kredsplan
let visited: readonly Visited[]

beforeAll(async () => {
  kredsplan = await startKredsplan()
  await reportStatuses()
  await figuresReady(kredsplan.url)
  visited = await crawl(
    kredsplan.url,
    ['/', '/en', '/robots.txt', '/sitemap.xml', '/feed.atom'],
    ['/arbejde'],
  )
})
afterAll(() => kredsplan.remove())

/** The lead of a public measure says how it goes twice: once for all to read, once for the workspace alone. */
async function reportStatuses(): Promise<void> {
  const browser = await launchBrowser()
  const page = await (await visitorOf(browser)).newPage()
  await tryAs(page, kredsplan.url, 'mads.eksempel')
  await page.goto(`${kredsplan.url}/arbejde/indsatser?aar=2026`)
  await page.getByRole('region', { name: 'Dine indsatser' }).getByRole('link', { name: measure }).click()
  await report(page, forAll, true)
  await report(page, forUs, false)
  await browser.close()
}

async function report(page: Page, line: string, isPublic: boolean): Promise<void> {
  const form = page.locator('#status ~ details')
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  await form.getByRole('radio', { name: 'Følger planen' }).check()
  await form.getByRole('textbox').fill(line)
  await form.getByRole('checkbox').setChecked(isPublic)
  await form.getByRole('button').click()
  await page.locator('.updates').getByText(line).waitFor()
}

test('every link of the public site leads somewhere', () => {
  expect(visited.length).toBeGreaterThan(400)
  const broken = visited.filter((page) => page.status >= 400)
  expect(broken.map((page) => `${page.status} ${page.path} from ${page.from}`)).toEqual([])
})

test('nothing internal and no person is anywhere on the public site', () => {
  expect(leaksIn(visited)).toEqual([])
})

const pathsWith = (line: string): readonly string[] =>
  visited.filter((page) => page.body.includes(line)).map((page) => page.path)

test('of what a lead says, only what is for all to read is on the public site, and in its data', () => {
  expect(pathsWith(forAll)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\/indsats\/\d+$/),
      expect.stringMatching(/^\/en\/indsats\/\d+$/),
      '/aabne-data/indsatser.json',
    ]),
  )
  expect(pathsWith(forUs)).toEqual([])
})

test.for([
  ['the coverage', '/daekning'],
  ['a council’s answer to an area', /^\/daekning\/lokalraad-[a-z]+\/[a-z-]+$/],
  ['an area', /^\/indsatsomraade\/[a-z-]+$/],
  ['the measures', '/indsatser'],
  ['a measure', /^\/indsats\/\d+$/],
  ['a municipality', '/kommune/laesoe'],
  ['an action plan', '/handleplan/2026/lokalraad-laesoe'],
  ['an action plan as it was adopted', '/handleplan/2026/lokalraad-laesoe/udgave/1.json'],
  ['the measures as data', '/aabne-data/indsatser.csv'],
  ['the answers as data', '/aabne-data/daekning.json'],
  ['the figures', '/tal'],
  ['the figures of a data set', '/tal/sigtelser-unge'],
  ['a category in figures', /^\/tal\/anmeldelser\/kategori\/[a-z-]+$/],
  ['a municipality in figures', '/tal/anmeldelser/omraade/0825'],
  ['one of its categories', '/tal/anmeldelser/omraade/0825/vold'],
  ['what stands out', '/tal/anmeldelser/skiller-sig-ud'],
  ['what the words mean', '/tal/saadan-laeses-tallene'],
  ['the releases', '/tal/anmeldelser/udgivelser'],
  ['what a phrase of the plan stands on', /^\/tal\/udsagn\/\d+$/],
  ['the figures as data', '/aabne-data/tal/anmeldelser.csv'],
  ['the fingerprint of a release', '/aabne-data/tal/anmeldelser/1.csv.sha256'],
  ['the figures behind a phrase as data', /^\/aabne-data\/udsagn\/\d+\.csv$/],
] as const)('the crawl comes to %s', ([, path]) => {
  const found = visited.some((page) => (typeof path === 'string' ? page.path === path : path.test(page.path)))
  expect(found).toBe(true)
})

test('the public site sets no cookies and has the strict headers everywhere', () => {
  for (const page of visited) {
    expect(page.headers.get('set-cookie'), page.path).toBeNull()
    expect(page.headers.get('content-security-policy'), page.path).toContain("default-src 'none'")
    expect(page.headers.get('x-content-type-options'), page.path).toBe('nosniff')
    expect(page.headers.get('x-request-id') ?? page.headers.get('etag'), page.path).not.toBeNull()
  }
})

test('no page has inline script or style', () => {
  for (const page of visited.filter((one) => one.type.includes('html'))) {
    expect(page.body, page.path).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(page.body, page.path).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
  }
})

test('every page of the demonstration says that it is one', () => {
  const pages = visited.filter((one) => one.type.includes('html') && one.status === 200)
  expect(pages.filter((one) => !one.body.includes('Demonstrationsdata')).map((one) => one.path)).toEqual([])
})

test('every Danish page has an English one, and the other way round', () => {
  const paths = new Set(
    visited
      .filter((one) => one.type.includes('html') && one.status === 200)
      .map((one) => one.path.split('?')[0] ?? ''),
  )
  for (const path of paths) {
    const other =
      path === '/' ? '/en' : path === '/en' ? '/' : path.startsWith('/en/') ? path.slice(3) : `/en${path}`
    expect([...paths], path).toContain(other)
  }
})
