import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown } from '#documents/markdown'
import { toDocument } from './from-markdown.ts'
import { openMarkdown } from './open.ts'
import { richSample } from './sample.ts'
import { toBlocks } from './to-markdown.ts'
import { writeMarkdown } from './write.ts'

const documentOf = (text: string) => toDocument(parseMarkdown(text))
const written = (text: string) => writeMarkdown(toBlocks(documentOf(text).content ?? []))

test('opens a text with everything in it, and writes the same document again', () => {
  expect(openMarkdown(richSample).kind).toBe('formatted')
  expect(documentOf(written(richSample))).toEqual(documentOf(richSample))
  expect(written(richSample)).toMatchSnapshot()
})

test.each([
  ['html', 'Et <b>ord</b>'],
  ['html', '<div>\n\nafsnit\n\n</div>'],
  ['html', '<!-- husk -->'],
  ['references', '[ord][a]\n\n[a]: https://x.dk'],
  ['references', '[a]: https://x.dk'],
  ['other', '> [^1]: Note i citat'],
  ['other', ':::boks{.stor}\nTekst\n:::'],
  ['other', ':::ukendt\nTekst\n:::'],
  ['other', `${'> '.repeat(40)}dybt`],
])('leaves a text as Markdown because of %s: %s', (reason, text) => {
  expect(openMarkdown(text)).toEqual({ kind: 'plain', reason })
})

test.each([
  ['', ''],
  ['**fed** og **fed *begge***', '**fed** og **fed _begge_**'],
  ['***begge** kursiv*', '*__begge__ kursiv*'],
  ['[**fed**](/x)', '[**fed**](/x)'],
  ['[a *b*](/x)[c](/y)', '[a *b*](/x)[c](/y)'],
  ['**`kode`**', '**`kode`**'],
  ['https://x.dk/a_b', '<https://x.dk/a_b>'],
  ['skriv a@b.dk', 'skriv <a@b.dk>'],
  ['Linje et\nLinje to', 'Linje et Linje to'],
  ['Titel\n=====', '# Titel'],
  ['1) a\n2) b', '1. a\n2. b'],
  ['- a\n\n* b', '- a\n\n* b'],
  ['kl. 12:abc :: x', 'kl. 12:abc :: x'],
  ['2026\\. Et år', '2026\\. Et år'],
  ['\\# ikke overskrift', '\\# ikke overskrift'],
  ['\\:::boks', '::\\:boks'],
  ['Der er :udsagn[et *ikke* fald]{nr=1}', 'Der er \\:udsagn\\[et \\*ikke\\* fald]{nr=1}'],
  [':udsagn[et\nfald]{nr="12"}', ':udsagn[et fald]{nr=12}'],
  ['> ::diagram{nr=13}', '> ::diagram{nr=13}'],
  ['- a\n\n  ::diagram{nr=13}', '- a\n\n  ::diagram{nr=13}'],
  ['| a |\n|---|\n| :udsagn[a \\| b]{nr=1} |', '| a |\n| - |\n| :udsagn[a \\| b]{nr=1} |'],
])('writes %j as %j', (text, expected) => {
  expect(openMarkdown(text).kind).toBe('formatted')
  expect(written(text)).toBe(expected)
})

const words =
  'a b *c* **d** ***e** f* `g` ~~h~~ [i](/j) [^1] ![k](/l) * _ ` [ ] < > # + - = 1. | : :: ::: \\ & &amp; ! " ( ) ~ www.x.dk a@b.dk æ *** :udsagn[u]{nr=1} :udsagn {nr=3}'
const blocks =
  '\n;\n;\n\n;\n\n;  \n;- ;1. ;> ;    ;# ;| a | b |\n|---|:-:|\n| 1 | 2 |\n; ;[^1]: note;:::boks\n;:::boks[T]\n;\n:::\n;```\nx\n```\n'
const parts = fc.constantFrom(...words.split(' '), ...blocks.split(';'))
const anyMarkdown = fc.array(parts, { maxLength: 25 }).map((all) => all.join(''))

test('whatever it opens, it writes without loss; whatever it cannot, it refuses', () => {
  let formatted = 0
  let refused = 0
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const opened = openMarkdown(text)
      if (opened.kind === 'plain') {
        if (opened.reason === 'other') refused += 1
        return
      }
      formatted += 1
      expect(documentOf(written(text))).toEqual(opened.doc)
    }),
    { numRuns: 1500 },
  )
  expect(formatted).toBeGreaterThan(refused * 8)
})
