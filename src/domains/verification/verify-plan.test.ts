import { expect, test } from 'vitest'
import canonicalize from 'canonicalize'
import { hashOf } from './check-document.ts'
import { describeVerification } from './describe-verification.ts'
import { partHtml } from './plan-part.tsx'
import { verifyFile, verifyUrl, type Verification } from './verify-plan.ts'

const parts = [
  {
    identity: '00000000-0000-4000-8000-000000000001',
    kind: 'section' as const,
    number: '1',
    title: 'Hjælp & støtte',
    body: 'Vi **hjælper**. Der er :udsagn[et fald]{nr=12}.\n\n::diagram{nr=13}\n\n| A | B |\n|---|---|\n| 1 | "to" |',
  },
  {
    identity: '00000000-0000-4000-8000-000000000002',
    kind: 'focus-area' as const,
    number: '5.1',
    title: 'Unge',
    body: 'En note.[^1]\n\n[^1]: Her er den.',
  },
]
const document = {
  format: 'kredsplan-plan/1',
  district: { key: 'vestoe', name: 'Vestø' },
  year: 2026,
  edition: 1,
  title: 'Samarbejdsplan 2026',
  correctionReason: null,
  parts,
}
const json = canonicalize(document) ?? ''

type Site = Readonly<Record<string, string>>

const page = `<html><head><link rel="alternate" type="application/json" href="/plan/2026/udgave/1.json"/></head><body>
<article>${parts.map((part) => partHtml({ ...part, slug: part.title })).join('\n')}</article></body></html>`
const site: Site = {
  'https://plan.example/plan/2026': page,
  'https://plan.example/plan/2026/udgave/1.json': json,
  'https://plan.example/plan/2026/udgave/1.sha256': `${hashOf(Buffer.from(json))}  plan.json\n`,
}

function verify(changes: Site = {}, expected: string | null = null): Promise<Verification> {
  const answers = { ...site, ...changes }
  const fetch = async (url: string) => {
    const body = answers[url]
    return new Response(body ?? '', { status: body === undefined ? 404 : 200 })
  }
  return verifyUrl('https://plan.example/plan/2026', fetch, expected)
}

function failed(found: Verification): readonly string[] {
  return found.kind === 'checked'
    ? found.checks.filter((check) => !check.passed).map((check) => check.name)
    : [found.kind]
}

test('a page that says what was decided passes every check', async () => {
  const found = await verify({}, hashOf(Buffer.from(json)))
  expect(found).toMatchObject({ kind: 'checked', passed: true, plan: { year: 2026, edition: 1 } })
  expect(describeVerification(found, 'da').at(-1)).toBe('Alt stemmer.')
})

test('one changed byte in the document is seen in the hash and in the text', async () => {
  const changed = { 'https://plan.example/plan/2026/udgave/1.json': json.replace('En note', 'En nota') }
  expect(failed(await verify(changed))).toEqual(['published-hash', 'same-text'])
})

test('what a chart shows is not the document’s, but which chart stands where is', async () => {
  const place = '<div class="claim-chart" data-chart="13">'
  const drawn = page.replace(
    place,
    `${place}<div><svg><title>Indbrud</title></svg><p>12 anmeldelser</p></div>`,
  )
  expect(failed(await verify({ 'https://plan.example/plan/2026': drawn }))).toEqual([])
  const other = page.replace(place, place.replace('13', '14')).replace('diagram 13', 'diagram 14')
  expect(failed(await verify({ 'https://plan.example/plan/2026': other }))).toEqual(['same-text'])
  const phrase = page.replace('>et fald<', '>en stigning<')
  expect(failed(await verify({ 'https://plan.example/plan/2026': phrase }))).toEqual(['same-text'])
})

test('keys in another order are seen', async () => {
  const { year, ...rest } = document
  const moved = { 'https://plan.example/plan/2026/udgave/1.json': JSON.stringify({ year, ...rest }) }
  expect(failed(await verify(moved))).toEqual(['canonical', 'published-hash'])
})

test('another hash than the one kept from elsewhere is seen', async () => {
  expect(failed(await verify({}, 'a'.repeat(64)))).toEqual(['expected-hash'])
})

test('a changed word on the page is seen, and the section is named', async () => {
  const found = await verify({ 'https://plan.example/plan/2026': page.replace('Her er den', 'Her var den') })
  expect(failed(found)).toEqual(['same-text'])
  expect(describeVerification(found, 'da')).toContain('  - 5.1 Unge')
})

test('a section left out, added or moved on the page is seen', async () => {
  const [first = '', second = ''] = parts.map((part) => partHtml({ ...part, slug: 'x' }))
  for (const article of [first, second + first, first + second + first]) {
    const changed = page.replace(/<article>[\s\S]*<\/article>/, () => `<article>${article}</article>`)
    expect(failed(await verify({ 'https://plan.example/plan/2026': changed }))).toContain('same-parts')
  }
})

test.for([
  ['no plan on the page', { 'https://plan.example/plan/2026': '<p>Hej</p>' }, 'not-a-plan-page'],
  [
    'a document elsewhere',
    { 'https://plan.example/plan/2026': page.replace('href="/', 'href="https://other.example/') },
    'not-a-plan-page',
  ],
  ['another document', { 'https://plan.example/plan/2026/udgave/1.json': '[]' }, 'not-a-plan-document'],
  ['too much', { 'https://plan.example/plan/2026': 'x'.repeat(10_000_001) }, 'too-large'],
] as const)('%s ends the verification', async ([, changes, kind]) => {
  expect((await verify(changes)).kind).toBe(kind)
})

test('an error, silence and slowness are told apart', async () => {
  const nothing = await verifyUrl(
    'https://plan.example/x',
    async () => new Response('', { status: 500 }),
    null,
  )
  expect(nothing).toMatchObject({ kind: 'bad-status', status: 500 })
  const refused = await verifyUrl(
    'https://plan.example/x',
    () => Promise.reject(new TypeError('refused')),
    null,
  )
  expect(refused.kind).toBe('no-answer')
  const slow = await verifyUrl(
    'https://plan.example/x',
    () => Promise.reject(new DOMException('', 'TimeoutError')),
    null,
  )
  expect(slow.kind).toBe('too-slow')
})

test('a downloaded document is checked by itself', () => {
  expect(verifyFile(Buffer.from(json), null)).toMatchObject({ kind: 'checked', passed: true })
  expect(verifyFile(Buffer.from(`${json}\n`), null)).toMatchObject({ kind: 'checked', passed: false })
})
