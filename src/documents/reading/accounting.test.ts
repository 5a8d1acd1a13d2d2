import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { correct, type Correction } from './corrections.ts'
import { docxOf } from './docx-fixture.ts'
import { readHere } from './inside.ts'
import { flowed, pdfOf, wrapped } from './pdf-fixture.ts'
import { unaccountedWords } from './accounting.ts'
import type { Proposal } from './proposal.ts'
import { propose } from './structure.ts'
import { readText } from './txt.ts'

const words = [
  'politi',
  'kommuner',
  'samarbejdet',
  'tryghed',
  'rocker- og bandemiljøet',
  'puff-bars',
  'SSP-møder',
  'it-sikkerhed',
  'og',
  'i',
  'på',
  'Østby',
  'børn',
  '2026',
  'ca.',
  'm.v.',
  '§ 115',
  'natteliv',
  'e-handel',
  'ungdomskriminalitet',
  '”ude”',
  'www.fjord.example',
  '(nyt)',
  'forebyggelse,',
  'læring;',
  'værn:',
  'natteravne1',
  '12,5 %',
  'og/eller',
]
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 40 })
  .map((picked) => `${picked.join(' ')}.`)
const title = fc.record({
  mark: fc.constantFrom('', '1. ', '2.1 ', 'Kapitel 3 ', 'Tema B: ', 'IV. ', '• ', '1 ', 'Kilde: ', '[1] '),
  text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
})
const piece = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: title.map(({ mark, text }) => mark + text.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Side 3 af 9',
      '4',
      'Indhold',
      'Trygge gader ........ 7',
      '\f',
      '25. maj 2026  6',
    ),
  },
)
const documents = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 40 }),
  width: fc.integer({ min: 24, max: 100 }),
  gap: fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n \n \n'),
})

/** Wraps with words broken by hyphens, as typesetting programs do. */
function broken(text: string, width: number): string {
  const lines: string[] = []
  for (const line of wrapped(text, width)) {
    const before = lines.at(-1)
    const cut = /^(\p{Ll}{3})(\p{Ll}{4,}.*)$/u.exec(line)
    if (before !== undefined && cut && before.length + 5 <= width + 6) {
      lines[lines.length - 1] = `${before} ${cut[1]}-`
      lines.push(cut[2] ?? '')
    } else lines.push(line)
  }
  return lines.join('\n')
}

test('loses no word of any wrapped and hyphenated text', () => {
  fc.assert(
    fc.property(documents, ({ pieces, width, gap }) => {
      const text = pieces.map((part) => broken(part, width)).join(gap)
      expect(unaccountedWords(text, propose(readText(text)))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('loses no word of any Word file', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async ({ pieces }) => {
      const texts = pieces.map((part) => part.replaceAll('\f', ''))
      const paragraphs = texts.map((text, i) => ({ text, bold: i % 3 === 0, size: 10 + (i % 4) * 2 }))
      const outcome = await readHere({ name: 'a.docx', bytes: docxOf(paragraphs) })
      if (outcome.kind === 'read') expect(unaccountedWords(texts.join('\n'), outcome.proposal)).toEqual([])
      else expect(outcome.kind).toBe('no-text')
    }),
    { numRuns: 60 },
  )
})

test('loses no word of any PDF', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async ({ pieces, width }) => {
      const texts = pieces.map((part) => part.replaceAll('\f', ''))
      const pages = flowed(
        texts.map((text, i) => ({ text, size: i % 3 === 0 ? 14 : 10, width: width * 5, gap: (i % 4) * 6 })),
        (n) => [{ text: `Plan ${n}`, y: 820, size: 8 }],
      )
      const outcome = await readHere({ name: 'a.pdf', bytes: pdfOf(pages) })
      const source = [...texts, ...pages.map((_, i) => `Plan ${i + 1}`)].join('\n')
      if (outcome.kind === 'read') expect(unaccountedWords(source, outcome.proposal)).toEqual([])
      else expect(outcome.kind).toBe('no-text')
    }),
    { numRuns: 40 },
  )
})

test('notices a word that a block or the whole proposal has lost', () => {
  const proposal = propose(readText('Trygge gader\n\nVi mødes hver mandag på stationen.'))
  const [heading, paragraph] = proposal.blocks
  if (!heading || !paragraph) throw new Error('no blocks')
  const without: Proposal = { ...proposal, blocks: [heading] }
  expect(unaccountedWords('Trygge gader Vi mødes hver mandag', without)).toEqual([
    'vi',
    'mødes',
    'hver',
    'mandag',
  ])
  const shorter: Proposal = {
    ...proposal,
    blocks: [heading, { ...paragraph, text: 'Vi mødes på stationen.' }],
  }
  expect(unaccountedWords('', shorter)).toContain('mandag')
})

const kinds = [
  'merge',
  'promote',
  'demote',
  'drop',
  'focus-area',
  'to-paragraph',
  'to-heading',
  'split',
  'restore',
] as const

test('loses no word by any corrections', () => {
  const steps = fc.array(fc.record({ kind: fc.constantFrom(...kinds), n: fc.nat(60), at: fc.nat(80) }), {
    maxLength: 15,
  })
  fc.assert(
    fc.property(documents, steps, ({ pieces, width, gap }, corrections) => {
      const text = pieces.map((part) => broken(part, width)).join(gap)
      let proposal = propose(readText(text))
      for (const { kind, n, at } of corrections)
        proposal = correct(proposal, correction(proposal, kind, n, at))
      const source = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      const all = [
        ...proposal.blocks.map((block) => block.text),
        ...proposal.leftOut.map((left) => left.text),
      ]
      expect(all.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0).toBe(source)
    }),
    { numRuns: 200 },
  )
})

function correction(proposal: Proposal, kind: (typeof kinds)[number], n: number, at: number): Correction {
  const id = proposal.blocks[n % Math.max(1, proposal.blocks.length)]?.id ?? ''
  if (kind === 'restore') return { kind, index: n % Math.max(1, proposal.leftOut.length) }
  if (kind === 'split') return { kind, id, at }
  return kind === 'to-heading' ? { kind, id, level: 2 } : { kind, id }
}
