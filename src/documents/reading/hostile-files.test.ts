import { expect, test } from 'vitest'
import { docxOf } from './docx-fixture.ts'
import { pdfOf } from './pdf-fixture.ts'
import { sentences } from './plan-fixture.ts'
import type { ReadRefusal } from './proposal.ts'
import { readPlan } from './read-plan.ts'
import { refusalText, refusalTexts } from './refusals.ts'
import { zipOf } from './zip-fixture.ts'

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const locked = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`
const page = [{ text: sentences[0], y: 700 }]
const word = docxOf([{ text: sentences[0] }])

const files: readonly (readonly [string, string, () => Uint8Array, ReadRefusal['kind']])[] = [
  ['an empty file', 'plan.txt', () => bytes(''), 'empty'],
  ['a file of empty lines', 'plan.txt', () => bytes('\r\n  \r\n\t'), 'empty'],
  ['a file of 60 MB', 'plan.pdf', () => new Uint8Array(60 * 1024 * 1024), 'too-large'],
  [
    'a text of ten million letters',
    'plan.txt',
    () => bytes(`${sentences[0]}\n\n`.repeat(100_000)),
    'too-large',
  ],
  ['a Word file named PDF', 'plan.pdf', () => word, 'not-what-it-says'],
  ['a PDF named text', 'plan.txt', () => pdfOf([page]), 'not-what-it-says'],
  [
    'a picture named text',
    'plan.txt',
    () => new Uint8Array([137, 80, 78, 71, 0, 1, 2, 0, 3]),
    'not-what-it-says',
  ],
  ['a zip that is no Word file', 'plan.docx', () => zipOf({ 'a.txt': 'hej' }), 'not-what-it-says'],
  ['an old Word file named .docx', 'plan.docx', () => new Uint8Array([...ole, 0, 1, 2]), 'not-what-it-says'],
  ['an old Word file', 'plan.doc', () => new Uint8Array([...ole, 0, 1, 2]), 'unsupported-type'],
  ['a program', 'plan.exe', () => bytes('MZ'), 'unsupported-type'],
  [
    'a Word file with a password',
    'plan.docx',
    () => new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['a PDF with a password', 'plan.pdf', () => pdfOf([page], { encrypt: locked }), 'encrypted'],
  ['a cut-off PDF', 'plan.pdf', () => bytes('%PDF-1.7\nnothing more'), 'unreadable'],
  ['a cut-off Word file', 'plan.docx', () => word.subarray(0, word.length / 2), 'unreadable'],
  [
    'a Word file with a document type declaration',
    'plan.docx',
    () =>
      zipOf({
        'word/document.xml':
          '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body>&x;</w:body></w:document>',
      }),
    'unreadable',
  ],
  [
    'a zip bomb',
    'plan.docx',
    () => zipOf({ 'word/document.xml': Buffer.alloc(60 * 1024 * 1024, 32) }),
    'zip-bomb',
  ],
  [
    'a PDF of 5,000 pages',
    'plan.pdf',
    () => pdfOf(Array.from({ length: 5000 }, () => page)),
    'too-many-pages',
  ],
  ['a text of 5,000 pages', 'plan.txt', () => bytes(`${sentences[0]}\n\f`.repeat(5000)), 'too-many-pages'],
  ['a PDF without text', 'plan.pdf', () => pdfOf([[], []]), 'no-text'],
  ['a Word file without text', 'plan.docx', () => docxOf([]), 'no-text'],
]

test.each(files)('refuses %s clearly and in time', { timeout: 30_000 }, async (_, name, content, kind) => {
  const file = { name, bytes: content() }
  const start = performance.now()
  const outcome = await readPlan(file)
  expect(outcome.kind).toBe(kind)
  expect(performance.now() - start).toBeLessThan(10_000)
  if (outcome.kind === 'read') return
  expect(refusalText(outcome, 'da').length).toBeGreaterThan(20)
  expect(refusalText(outcome, 'en').length).toBeGreaterThan(20)
})

test('tells every refusal apart in both languages', () => {
  expect(Object.keys(refusalTexts.en).sort()).toEqual(Object.keys(refusalTexts.da).sort())
})

test('a bomb in a part that is not read is refused by its declared size', async () => {
  const bomb = Buffer.alloc(150 * 1024 * 1024)
  const outcome = await readPlan({
    name: 'plan.docx',
    bytes: zipOf({ 'word/media/a.bin': bomb, 'word/media/b.bin': bomb, 'word/media/c.bin': bomb }),
  })
  expect(outcome.kind).toBe('zip-bomb')
})
