import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsIn } from './claims-in.ts'
import { claimMarkdown, type Claim } from './claims.ts'
import { plainText } from './plain.ts'
import { renderMarkdown } from './render.ts'
import type { ShownClaims } from './shown-claims.ts'

const claims: ShownClaims = {
  evidence: (number, words) =>
    number === 12 && words === 'et fald i indbrud' ? { href: '/tal/udsagn/12', hasNewer: false } : null,
  chart: (number) => (number === 13 ? '<figure><svg></svg></figure>' : null),
}
const html = (text: string, known: ShownClaims | undefined = claims) =>
  renderMarkdown(text, { headingBase: 2, idPrefix: 's1', lang: 'da', ...(known ? { claims: known } : {}) })

test('finds the claims and charts of a text in reading order', () => {
  const text =
    'Der er :udsagn[et fald i\nindbrud]{nr=12}.\n\n- ::diagram{nr=13}\n\n:::boks[Fakta]\n:udsagn[a]{nr="7"}\n:::'
  expect(claimsIn(text)).toEqual([
    { kind: 'phrase', number: 12, words: 'et fald i indbrud' },
    { kind: 'chart', number: 13 },
    { kind: 'phrase', number: 7, words: 'a' },
  ])
})

test.each([
  ':udsagn[a]',
  ':udsagn{nr=1}',
  ':udsagn[]{nr=1}',
  ':udsagn[*a*]{nr=1}',
  ':udsagn[a]{nr=0}',
  ':udsagn[a]{nr=1 class=x}',
  ':udsagn[a]{nr=12345678901}',
  '::diagram[Titel]{nr=1}',
  '::diagram',
  '::udsagn[a]{nr=1}',
  ':diagram{nr=1}',
  '`:udsagn[a]{nr=1}`',
  '\\:udsagn[a]{nr=1}',
])('takes nothing else for a claim: %s', (text) => {
  expect(claimsIn(text)).toEqual([])
})

test('a claim is its phrase as a link to the evidence', () => {
  expect(html('Der er **:udsagn[et fald i indbrud]{nr=12}** i år.')).toBe(
    '<p>Der er <strong><a class="claim" href="/tal/udsagn/12" aria-label="et fald i indbrud (tallene bag)">et fald i indbrud</a></strong> i år.</p>',
  )
})

test('that newer figures say something else is said beside the phrase, which stays', () => {
  const newer: ShownClaims = { ...claims, evidence: () => ({ href: '/tal/udsagn/12', hasNewer: true }) }
  expect(html('Der er :udsagn[et fald]{nr=12}.', newer)).toBe(
    '<p>Der er <a class="claim claim-newer" href="/tal/udsagn/12" aria-label="et fald (nyere tal siger noget andet)" data-note="nyere tal siger noget andet">et fald</a>.</p>',
  )
})

test('a claim inside a link is the only link', () => {
  expect(html('[Der er :udsagn[et fald i indbrud]{nr=12}](/x)')).toMatch(
    /^<p>Der er <a class="claim"[^>]*>[^<]*<\/a><\/p>$/u,
  )
})

test('a chart stands in a place of its own, also in a list', () => {
  expect(html('Før\n\n::diagram{nr=13}\n\n- ::diagram{nr=13}')).toBe(
    '<p>Før</p>\n<div class="claim-chart" data-chart="13"><figure><svg></svg></figure><!--diagram 13--></div>\n' +
      '<ul>\n<li>\n<div class="claim-chart" data-chart="13"><figure><svg></svg></figure><!--diagram 13--></div>\n</li>\n</ul>',
  )
})

test.each([
  [':udsagn[et fald]{nr=12} og :udsagn[x]{nr=9}', '<p>:udsagn[et fald]{nr=12} og :udsagn[x]{nr=9}</p>'],
  ['::diagram{nr=9}', '<p>::diagram{nr=9}</p>'],
])('what nobody knows is shown as the text it is: %s', (text, expected) => {
  expect(html(text)).toBe(expected)
  expect(html(text, undefined)).toBe(expected)
})

test('nothing that is written can look like the place of a chart', () => {
  const texts = [
    '<div data-chart="13"></div>',
    '[a](/x "<div data-chart=\\"13\\"></div>")',
    '![<div data-chart="13"></div>](/a.png)',
    '```\n<div data-chart="13"></div>\n```',
  ]
  for (const text of texts) expect(html(text)).not.toContain('<svg')
})

test('an address that is no path of this site makes no link', () => {
  const unsafe: ShownClaims = {
    ...claims,
    evidence: () => ({ href: 'javascript:alert(1)', hasNewer: false }),
  }
  expect(html(':udsagn[a]{nr=1}', unsafe)).toBe('<p>a</p>')
})

test('search and previews have the phrase, and the chart by its number', () => {
  expect(plainText('Der er :udsagn[et fald]{nr=12}.\n\n::diagram{nr=13}')).toBe('Der er et fald.\nDiagram 13')
})

test('writes a claim so that it is read as the same claim', () => {
  const words = fc.stringMatching(/^[a-zæ \][*_`<&!:~()%,.0-9\\-]{1,20}$/u)
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 999_999_999 }), (typed, number) => {
      const phrase = typed.replaceAll(/\s+/gu, ' ').trim()
      fc.pre(phrase !== '')
      const claim: Claim = { kind: 'phrase', number, words: phrase }
      expect(claimsIn(`Der er ${claimMarkdown(claim)}.`)).toEqual([claim])
    }),
  )
  expect(claimsIn(claimMarkdown({ kind: 'chart', number: 3 }))).toEqual([{ kind: 'chart', number: 3 }])
})
