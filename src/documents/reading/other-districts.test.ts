import { describe, expect, test } from 'vitest'
import { docxOf, paragraphXml, tableXml, type Paragraph } from './docx-fixture.ts'
import { readHere } from './inside.ts'
import { flowed, pdfOf, type Line } from './pdf-fixture.ts'
import { asFlow, asText, asWord, expected, numberings, sentences, type Numbering } from './plan-fixture.ts'
import type { Proposal } from './proposal.ts'
import { summary, type Summary } from './summary.ts'

const [first, second, third] = sentences

async function read(name: string, bytes: Uint8Array): Promise<Proposal> {
  const outcome = await readHere({ name, bytes })
  if (outcome.kind !== 'read') throw new Error(outcome.kind)
  return outcome.proposal
}

async function readLines(...lines: readonly string[]): Promise<Proposal> {
  return read('plan.txt', new TextEncoder().encode(lines.join('\n')))
}

function outline(found: Summary): readonly object[] {
  return found.headings.map(({ level, text }) => ({ level, text }))
}

const numbered: readonly (readonly [string, Numbering, readonly string[]])[] = [
  ['1. and 1.1', numberings.decimal, ['3.1', '3.2', '3.3']],
  ['1 and 1.1', numberings.bare, ['3.1', '3.2', '3.3']],
  ['Kapitel and Indsatsområde', numberings.kapitel, ['1', '2', '3']],
  ['numbers and Tema A', numberings.tema, ['A', 'B', 'C']],
  ['roman numbers over arabic ones', numberings.roman, ['1', '2', '3']],
]

describe.each(numbered)('a plan numbered by %s', (_, numbering, codes) => {
  const focus = ['Trygt naboskab i byerne', 'Færre uheld på landevejene', 'Unge i risiko for kriminalitet']
  const check = (proposal: Proposal) => {
    const found = summary(proposal)
    expect(outline(found)).toEqual(expected(numbering))
    expect(found.focusAreas).toEqual(focus.map((title, i) => ({ code: codes[i], title })))
    expect(found.forums).toEqual(['Skole, socialforvaltning og politi', 'Psykiatrien og politiet'])
  }

  test('is read from plain text', async () => {
    check(await readLines(asText(numbering)))
  })

  test('is read from plain text in Windows letters with Windows line ends', async () => {
    const text = asText(numbering).replaceAll('\n', '\r\n')
    check(await read('plan.txt', new Uint8Array(Buffer.from(text, 'latin1'))))
  })

  test('is read from Word with Danish heading styles', async () => {
    const styles = [1, 2, 3].map((level) => ({ id: `Overskrift${level}`, name: `heading ${level}` }))
    check(
      await read(
        'plan.docx',
        docxOf(
          asWord(numbering, (level) => ({ style: `Overskrift${level}` })),
          { styles },
        ),
      ),
    )
  })

  test('is read from Word with large letters for headings', async () => {
    check(
      await read('plan.docx', docxOf(asWord(numbering, (level) => ({ bold: true, size: 22 - level * 3 })))),
    )
  })

  test('is read from Word with no styles at all', async () => {
    check(await read('plan.docx', docxOf(asWord(numbering, () => ({})))))
  })

  test('is read from PDF by the size of its letters', async () => {
    const pages = flowed(
      asFlow(numbering, (level) => ({ size: 22 - level * 3.5 })),
      furniture,
    )
    check(await read('plan.pdf', pdfOf(pages)))
  })
})

function furniture(page: number): readonly Line[] {
  return [
    { text: 'Samarbejdsplan for Fjordkredsen', y: 815, size: 8 },
    { text: `Side ${page} af 9`, y: 30, size: 8 },
  ]
}

test('reads chapters in capitals over parts in small letters', async () => {
  const found = summary(await readLines(asText(numberings.caps)))
  expect(found.headings.filter((heading) => heading.level === 1).map((heading) => heading.text)).toEqual([
    'INDLEDNING',
    'KREDSRÅDET OG DE FEM KOMMUNER',
    'INDSATSOMRÅDER I DET KOMMENDE ÅR',
    'SAMARBEJDSFORA I KREDSEN',
    'OPFØLGNING PÅ PLANEN',
  ])
})

test('finds focus areas in a plan without any numbers, and says that it guessed', async () => {
  const proposal = await readLines(asText(numberings.none))
  expect(summary(proposal).focusAreas).toContainEqual({ code: '1', title: 'Trygt naboskab i byerne' })
  const area = proposal.blocks.find((block) => block.text === 'Trygt naboskab i byerne')
  expect(area?.unsure).toContain('guessed-level')
})

function textPage(n: number, ...lines: readonly string[]): string {
  return ['Fjordkredsens samarbejdsplan', '', ...lines, '', `Side ${n} af 4`].join('\n')
}

test('leaves the table of contents, headers and page numbers out and says why', async () => {
  const contents = [
    'Indhold',
    '',
    '1. Indledning .......... 2',
    '2. Fælles indsatsområder .......... 2',
    '2.1 Trygge gader .......... 3',
  ]
  const proposal = await readLines(
    [
      textPage(1, ...contents),
      textPage(2, '1. Indledning', '', `${first} ${second}`, '', '2. Fælles indsatsområder', '', third),
      textPage(3, '2.1 Trygge gader', '', `${second} ${first}`),
      textPage(4, `${third} ${first}`),
    ].join('\n\f'),
  )
  const found = summary(proposal)
  expect(found.headings.map((heading) => heading.text)).toEqual([
    '1. Indledning',
    '2. Fælles indsatsområder',
    '2.1 Trygge gader',
  ])
  expect(new Set(found.leftOut.map((left) => left.code))).toEqual(
    new Set(['table-of-contents', 'page-furniture', 'page-number']),
  )
  expect(found.leftOut.every((left) => left.why.length > 5)).toBe(true)
})

test('takes a Word table of contents, boxes, notes, lists and tables for what they are', async () => {
  const bullets =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>'
  const proposal = await read(
    'plan.docx',
    docxOf(
      [
        { text: 'Samarbejdsplan 2027', style: 'Titel' },
        { text: 'Trygge gader\t3', style: 'Indholdsfortegnelse1' },
        { text: 'Trygge gader', style: 'Overskrift1' },
        { text: first, note: 2, box: ['Boks om loven', third] },
        { text: 'Flere lys', list: { id: 4 } },
        { text: 'Færre hegn', list: { id: 4 } },
        { text: 'Sunde veje', style: 'Overskrift1' },
        { text: second },
      ],
      {
        styles: [
          { id: 'Titel', name: 'Title' },
          { id: 'Indholdsfortegnelse1', name: 'toc 1' },
          { id: 'Overskrift1', name: 'heading 1' },
        ],
        footnotes: { 2: 'Se årets tal.' },
        header: 'Fjordkredsen',
        numbering: bullets,
        tail: tableXml([
          ['By', 'Antal'],
          ['Østby', '12'],
        ]),
      },
    ),
  )
  expect(proposal.title).toBe('Samarbejdsplan 2027')
  expect(proposal.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Trygge gader'],
    ['paragraph', `${first}[^1]`],
    ['footnote', '[^1]: Se årets tal.'],
    ['sidebar', 'Boks om loven'],
    ['sidebar', third],
    ['list-item', 'Flere lys'],
    ['list-item', 'Færre hegn'],
    ['heading', 'Sunde veje'],
    ['paragraph', second],
    ['table', 'By | Antal\nØstby | 12'],
  ])
  expect(proposal.leftOut.map((left) => [left.code, left.text])).toEqual([
    ['title', 'Samarbejdsplan 2027'],
    ['table-of-contents', 'Trygge gader\t3'],
    ['page-furniture', 'Fjordkredsen'],
  ])
})

function levelXml(i: number, text: string): string {
  return `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`
}

function counted(text: string, depth: number): Paragraph {
  return { text, style: `Heading${depth + 1}`, list: { id: 1, depth } }
}

test('prints the numbers that Word counts by itself', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${levelXml(0, '%1')}${levelXml(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const styles = [1, 2].map((n) => ({ id: `Heading${n}`, name: `heading ${n}` }))
  const proposal = await read(
    'plan.docx',
    docxOf(
      [
        counted('Indledning', 0),
        { text: first },
        counted('Indsatsområder', 0),
        counted('Trygge gader', 1),
        { text: second },
      ],
      { styles, numbering },
    ),
  )
  expect(summary(proposal).focusAreas).toEqual([{ code: '2.1', title: 'Trygge gader' }])
})

test('leaves deleted text out of the plan', async () => {
  const head = `<w:p><w:del><w:r><w:delText>slettede ord</w:delText></w:r></w:del><w:r><w:t>${first}</w:t></w:r></w:p>`
  const proposal = await read(
    'plan.docx',
    docxOf([{ text: second }], { head: head + paragraphXml({ text: third }) }),
  )
  expect(proposal.leftOut).toMatchObject([{ code: 'hidden', text: 'slettede ord' }])
})

test('reads a narrow column beside the text as a box of its own', async () => {
  const main = flowed([
    { text: 'Trygge gader', size: 18 },
    { text: `${first} ${second} ${third}`, width: 300, gap: 20 },
    { text: `${third} ${first} ${second}`, width: 300 },
    { text: 'Sunde veje', size: 18, gap: 20 },
    { text: `${second} ${first}`, width: 300, gap: 20 },
  ])
  const aside = flowed([{ text: 'Loven siger at planen skal drøftes hvert år', x: 430, width: 90, gap: 60 }])
  const rows = [...(main[0] ?? []), ...(aside[0] ?? [])].toSorted((a, b) => b.y - a.y)
  const { blocks } = await read('plan.pdf', pdfOf([rows]))
  expect(blocks.filter((block) => block.kind === 'sidebar').map((block) => block.text)).toEqual([
    'Loven siger at planen skal drøftes hvert år',
  ])
  expect(blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text)).toEqual([
    `${first} ${second} ${third}`,
    `${third} ${first} ${second}`,
    `${second} ${first}`,
  ])
})

test('links a footnote to the word that carries its number', async () => {
  const { blocks } = await readLines(
    'Trygge gader',
    '',
    'Kommunen følger den lokale tryghedsmåling1, som udkommer hvert forår og viser,',
    'hvordan borgerne oplever deres eget kvarter om aftenen.',
    '',
    '1 Målingen bygger på svar fra voksne i alle fem kommuner.',
  )
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'footnote'])
  expect(blocks[1]?.text).toContain('tryghedsmåling[^1], som')
  expect(blocks[2]?.text).toBe('[^1]: Målingen bygger på svar fra voksne i alle fem kommuner.')
})
