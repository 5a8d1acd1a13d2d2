import { afterAll, beforeAll, expect, test } from 'vitest'
import { crawl, type Visited } from './crawl.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'

let kredsplan: Kredsplan
let visited: readonly Visited[]

beforeAll(async () => {
  kredsplan = await startKredsplan()
  visited = await crawl(
    kredsplan.url,
    ['/', '/en', '/robots.txt', '/sitemap.xml', '/feed.atom'],
    ['/arbejde'],
  )
})
afterAll(() => kredsplan.remove())

test('every link of the public site leads somewhere', () => {
  expect(visited.length).toBeGreaterThan(40)
  const broken = visited.filter((page) => page.status >= 400)
  expect(broken.map((page) => `${page.status} ${page.path} from ${page.from}`)).toEqual([])
})

test('nothing internal is anywhere on the public site', () => {
  const leaking = visited.filter((page) =>
    /KANARIE-[A-Z]/.test(page.body + JSON.stringify([...page.headers])),
  )
  expect(leaking.map((page) => page.path)).toEqual([])
  // The people of the demonstration are all called this; the public site has functions, not names.
  expect(
    visited.filter((page) => /\b[A-ZÆØÅ][a-zæøå]+ Eksempel\b/.test(page.body)).map((page) => page.path),
  ).toEqual([])
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
