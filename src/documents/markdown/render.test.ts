import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderMarkdown, type RenderOptions } from './render.ts'

const section: RenderOptions = { headingBase: 3, idPrefix: 's5', lang: 'da' }
const html = (text: string, options: Partial<RenderOptions> = {}) =>
  renderMarkdown(text, { ...section, ...options })

test('gives the highest heading the level of its place and skips none below', () => {
  expect(html('## Mål\n\n#### Hjørring\n\n## Næste')).toBe(
    '<h3 id="s5-maal">Mål</h3>\n<h4 id="s5-hjoerring">Hjørring</h4>\n<h3 id="s5-naeste">Næste</h3>',
  )
})

test('keeps the number of a paragraph of a law beside its sign', () => {
  expect(html('Efter § 113 og §§ 114-115, **§\n7**, § nul')).toBe(
    '<p>Efter §\u{A0}113 og §§\u{A0}114-115, <strong>§\u{A0}7</strong>, § nul</p>',
  )
})

test('stops at level six and tells equal headings apart', () => {
  expect(html('# A\n## A\n### A\n#### A\n##### B', { headingBase: 4 })).toBe(
    [
      '<h4 id="s5-a">A</h4>',
      '<h5 id="s5-a-2">A</h5>',
      '<h6 id="s5-a-3">A</h6>',
      '<h6 id="s5-a-4">A</h6>',
      '<h6 id="s5-b">B</h6>',
    ].join('\n'),
  )
})

test('puts a table in a region that the keyboard can scroll', () => {
  expect(html('| Kommune | Antal |\n|---|--:|\n| Læsø | 2 |')).toBe(
    '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabel 1: Kommune, Antal"><table>\n' +
      '<thead>\n<tr>\n<th scope="col">Kommune</th>\n<th class="align-right" scope="col">Antal</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td>Læsø</td>\n<td class="align-right">2</td>\n</tr>\n</tbody>\n</table></div>',
  )
})

test('a header cell without words is no header', () => {
  expect(html('| | A |\n|---|---|\n| b | 1 |')).toContain('<td></td>\n<th scope="col">A</th>')
})

test('labels notes in the language of the page, with ids of their own', () => {
  const danish = html('Ens[^a] og ens[^a].\n\n[^a]: Kilde.')
  expect(danish).toContain('<h3 id="s5_notes" class="notes-title">Fodnoter</h3>')
  expect(danish).toContain('href="#s5_fn-a" id="s5_fnref-a" data-footnote-ref aria-describedby="s5_notes"')
  expect(danish).toContain('aria-label="Tilbage til teksten (1)"')
  expect(danish).toContain('aria-label="Tilbage til teksten (1, 2)"')
  expect(html('A[^a]\n\n[^a]: b', { lang: 'en' })).toContain('Footnotes</h3>')
})

test('keeps the ids of two texts on one page apart', () => {
  const ids = ['s1', 's2']
    .flatMap((idPrefix) => [...html('# fn a\n\nx[^a]\n\n[^a]: y', { idPrefix }).matchAll(/ id="([^"]+)"/gu)])
    .map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('shows a fact box as a note with its title', () => {
  expect(html(':::boks[Fakta om Læsø]\nDer bor 1.800.\n:::')).toBe(
    '<aside class="fact-box" role="note" aria-label="Faktaboks"><p class="box-title">Fakta om Læsø</p>\n<p>Der bor 1.800.</p>\n</aside>',
  )
})

test.each([
  ['Kl. 12:abc og forhold 1:b{x}', '<p>Kl. 12:abc og forhold 1:b{x}</p>'],
  ['::video[Film]{id=1}', '<p>::video[Film]{id=1}</p>'],
  [':::ukendt\nTekst\n:::', '<p>:::ukendt</p>\n<p>Tekst</p>\n<p>:::</p>'],
])('leaves a directive nobody knows as the text it is: %s', (text, expected) => {
  expect(html(text)).toBe(expected)
})

test.each([
  ['[a](https://x.dk)', '<p><a href="https://x.dk" rel="noopener">a</a></p>'],
  ['[a](mailto:a@b.dk)', '<p><a href="mailto:a@b.dk">a</a></p>'],
  ['[a](/handleplaner/læsø)', '<p><a href="/handleplaner/l%C3%A6s%C3%B8">a</a></p>'],
  ['[a](#maal)\n\n# Mål', '<p><a href="#s5-maal">a</a></p>\n<h3 id="s5-maal">Mål</h3>'],
  ['https://x.dk', '<p><a href="https://x.dk" rel="noopener">https://x.dk</a></p>'],
])('follows the links it may: %s', (text, expected) => {
  expect(html(text)).toBe(expected)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#9;script:alert(1)',
  '&#1;javascript:alert(1)',
  'data:text/html,&lt;script&gt;1&lt;/script&gt;',
  'vbscript:x',
  '//ond.dk',
  '/\\ond.dk',
  'ftp://x.dk',
  'http:x',
  'file:///etc/passwd',
])('makes no link of %s', (address) => {
  expect(html(`[tekst](<${address}>)`)).toBe('<p>tekst</p>')
  expect(html(`[tekst][r]\n\n[r]: <${address}>`)).toBe('<p>tekst</p>')
})

test('takes pictures from this site only', () => {
  expect(html('![kort](/kort.png)')).toBe('<p><img src="/kort.png" alt="kort" loading="lazy"></p>')
  expect(html('![kort](https://x.dk/a.png)')).toBe('<p>kort</p>')
  expect(html('![kort](data:image/svg+xml,x)')).toBe('<p>kort</p>')
  expect(html('![kort](//x.dk/a.png)')).toBe('<p>kort</p>')
})

test('shows HTML as characters', () => {
  expect(html('a <b onclick="x()">b</b>')).toBe('<p>a &#x3C;b onclick="x()">b&#x3C;/b></p>')
  expect(html('<script>alert(1)</script>')).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>')
  expect(html('<!-- skjult -->')).toBe('')
  expect(html('før <!-- skjult --> efter')).toBe('<p>før  efter</p>')
})

const hostile = fc.constantFrom(
  ...'<script> </script> <img src=x onerror=y> " \' < > & ` [ ]( ) ! javascript:x data:x'.split(' '),
  ...'{onclick=x #id .c} :::boks ::: ::a | [^a] * ** ~~ style="x" \\ \u0000 å'.split(' '),
  ...'[^a]: ;# ;- [x] ;> ;    ;|-|\n;\n;\n\n'.split(';'),
)

test('never lets a script, a handler, a style or a strange address through', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 40 }), (parts) => {
      const tags = html(parts.join('')).match(/<(?:[^>"]|"[^"]*")*>/gu) ?? []
      for (const tag of tags) {
        expect(tag).toMatch(
          /^<\/?(?:h[2-6]|p|br|hr|blockquote|pre|code|em|strong|del|ul|ol|li|a|sup|section|aside|div|table|thead|tbody|tr|th|td|img)[\s>]/u,
        )
        for (const [, name = '', value = ''] of tag.matchAll(/\s([^\s=>]+)(?:="([^"]*)")?/gu)) {
          expect(name).not.toMatch(/^(?:on|style$)/u)
          if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:|mailto:|[/#])/u)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['quotes', '>'.repeat(100_000)],
  ['lists', `${'- '.repeat(50_000)}a`],
  ['numbered lists', `${'1. '.repeat(30_000)}a`],
  ['directives', ':::boks\n'.repeat(12_000)],
  ['notes', `${'[^a]: '.repeat(16_000)}b`],
  ['emphasis', `${'*a **b '.repeat(7000)}${'c** d*'.repeat(7000)}`],
  ['brackets', '['.repeat(100_000)],
  ['bracketed words', '[a]'.repeat(30_000)],
  ['columns', `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n${'a\n'.repeat(10_000)}`],
  ['rows', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(15_000)}`],
  ['equal headings', '# a\n'.repeat(25_000)],
  ['words', 'Politi og kommune mødes. '.repeat(4000)],
])('gets through 100 kB of %s', (_, text) => {
  expect(html(text).length).toBeGreaterThan(0)
})
