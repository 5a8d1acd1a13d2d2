import { expect, test } from 'vitest'
import { apiCsv, jsonStat1, px, qlikMapping, webExport, workbook } from './forms-fixture.ts'
import { readFiguresHere } from './read-here.ts'
import { refusalText } from './refusals.ts'
import type { ColumnMapping, Refusal } from './types.ts'

const head = 'OMRÅDE;OVERTRÆD;TID;INDHOLD\n'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const at = (line: number | null, column: string | null) => ({ file: 'tal.csv', line, column })

async function refusalsOf(
  content: Uint8Array,
  mapping: ColumnMapping | null = null,
): Promise<readonly Refusal[]> {
  const outcome = await readFiguresHere({ name: 'tal.csv', bytes: content }, mapping)
  if (outcome.kind !== 'refused') throw new Error(JSON.stringify(outcome))
  return outcome.refusals
}

const texts: readonly (readonly [string, string, object])[] = [
  [
    'a fraction',
    `${head}Aalborg;Røveri;2025M01;4,5\n`,
    { kind: 'not-whole', place: at(2, 'INDHOLD'), value: '4,5' },
  ],
  [
    'a negative count',
    `${head}Aalborg;Røveri;2025M01;-4\n`,
    { kind: 'negative', place: at(2, 'INDHOLD'), value: '-4' },
  ],
  ['a word', `${head}Aalborg;Røveri;2025M01;fire\n`, { kind: 'not-a-number', place: at(2, 'INDHOLD') }],
  ['a giant', `${head}Aalborg;Røveri;2025M01;99999999999\n`, { kind: 'too-big', place: at(2, 'INDHOLD') }],
  [
    'a thirteenth month',
    `${head}Aalborg;Røveri;2025M13;4\n`,
    { kind: 'bad-period', place: at(2, 'TID'), value: '2025M13' },
  ],
  ['a year', `${head}Aalborg;Røveri;2025;4\n`, { kind: 'bad-period', place: at(2, 'TID'), value: '2025' }],
  [
    'months and quarters together',
    `${head}Aalborg;Røveri;2025M01;4\nAalborg;Røveri;2025K2;4\n`,
    { kind: 'mixed-periods', place: at(3, 'TID'), value: '2025K2' },
  ],
  [
    'a short row',
    `${head}Aalborg;Røveri;2025M01\n`,
    { kind: 'short-row', place: at(2, null), fields: 3, wanted: 4 },
  ],
  [
    'a long row',
    `${head}Aalborg;Røveri;2025M01;4;5\n`,
    { kind: 'short-row', place: at(2, null), fields: 5, wanted: 4 },
  ],
  ['a blank area', `${head};Røveri;2025M01;4\n`, { kind: 'no-name', place: at(2, 'OMRÅDE') }],
  ['no header', 'Aalborg;Røveri;2025M01;4\n', { kind: 'no-header', place: at(1, null) }],
  ['nothing below the header', head, { kind: 'no-rows' }],
  [
    'an open quotation mark',
    `${head}"Aalborg;Røveri;2025M01;4\n`,
    { kind: 'open-quote', place: at(2, null) },
  ],
  [
    'lines that disagree',
    `${head}Aalborg;Røveri;2025M01;4\nLæsø;Røveri;2025M01;1\nAalborg;Røveri;2025M01;5\n`,
    { kind: 'duplicate-differs', place: at(4, 'INDHOLD'), firstLine: 2, values: [4, 5] },
  ],
  [
    'a label and a code that disagree',
    `${head}Aalborg;Røveri;2025M01;4\n851;1380;2025M01;..\n`,
    { kind: 'duplicate-differs', place: at(3, 'INDHOLD'), firstLine: 2, values: [4, null] },
  ],
  [
    'another division',
    'OMRÅDE;OVERTRÆD;KØN;TID;INDHOLD\nAalborg;Røveri;Mænd;2025M01;4\nAalborg;Røveri;Kvinder;2025M01;1\n',
    { kind: 'extra-column', place: at(3, 'KØN'), value: 'Kvinder' },
  ],
  [
    'inhabitants that disagree',
    'OMRÅDE;OVERTRÆD;TID;INDHOLD;FOLKETAL\nAalborg;Røveri;2025K1;4;10\nAalborg;Hærværk;2025K1;5;11\n',
    { kind: 'duplicate-differs', place: at(3, 'FOLKETAL'), firstLine: 2, values: [10, 11] },
  ],
  ['prose', 'Kære alle\nher kommer tallene\n', { kind: 'not-a-table' }],
  ['a web page', '<!doctype html><table><tr><td>4</td></tr></table>', { kind: 'not-a-table' }],
  ['an empty file', '', { kind: 'empty' }],
  ['other JSON', '{"a": 1}', { kind: 'not-a-table' }],
]

test.each(texts)('refuses %s and says where', async (_, text, refusal) => {
  const refusals = await refusalsOf(bytes(text))
  expect(refusals).toHaveLength(1)
  expect(refusals[0]).toMatchObject(refusal)
})

test.each([
  ['a column of them', 'OMRÅDE;OVERTRÆD;TID;CPR;INDHOLD\nAalborg;Røveri;2025M01;010170-1234;1\n', 'CPR'],
  ['in the place of an area', `${head}0101701234;Røveri;2025M01;1\n`, 'OMRÅDE'],
  ['in a header nobody knows', 'Sted;Hvem;Måned;Antal\nAalborg;010170-1234;2025M01;1\n', 'Hvem'],
])('refuses personal numbers, %s, without repeating them', async (_, text, column) => {
  const refusals = await refusalsOf(bytes(text))
  expect(refusals).toEqual([{ kind: 'personal-numbers', place: at(2, column) }])
  expect(refusalText(refusals[0] as Refusal, 'da')).not.toContain('010170')
})

test('refuses a personal number where a count should be without repeating it', async () => {
  const refusals = await refusalsOf(bytes(`${head}Aalborg;Røveri;2025M01;010170-1234\n`))
  expect(JSON.stringify(refusals)).not.toContain('010170')
})

test('refuses the place of a report that is one personal number, however many other rows there are', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => `Sted ${i};Røveri;2025M01;1\n`).join('')
  const refusals = await refusalsOf(bytes(`${head}${rows}hos 010170-1234;Røveri;2025M01;1\n`))
  expect(refusals).toEqual([{ kind: 'personal-numbers', place: at(302, 'OMRÅDE') }])
})

test('bears one number of ten digits among hundreds of rows', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => `Sted ${i};Røveri;2025M01;1\n`).join('')
  const outcome = await readFiguresHere(
    { name: 'tal.csv', bytes: bytes(`${head}${rows}1234567890;Røveri;2025M01;1\n`) },
    null,
  )
  expect(outcome.kind).toBe('read')
})

test('names up to ten places at once and takes nothing', async () => {
  const rows = Array.from({ length: 50 }, (_, i) => `Aalborg;Røveri;2025M01;${i}x\n`).join('')
  const refusals = await refusalsOf(bytes(head + rows))
  expect(refusals.map((refusal) => 'place' in refusal && refusal.place.line)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ])
})

const cutOff: readonly (readonly [string, Uint8Array, ColumnMapping | null, readonly string[]])[] = [
  ['the API', apiCsv('Value'), null, ['short-row', 'no-name']],
  ['JSON-stat', jsonStat1(), null, ['cut-off']],
  ['PX', px('utf-8'), null, ['cut-off']],
  ['the web export', webExport(), null, ['open-quote', 'short-row', 'cut-off']],
  ['a workbook', workbook(), qlikMapping, ['damaged-archive']],
]

test.each(cutOff)('notices that a file of %s was cut off', async (_, whole, mapping, kinds) => {
  const end = whole.length - (kinds.includes('open-quote') ? 45 : 12)
  const refusals = await refusalsOf(whole.subarray(0, end), mapping)
  expect(kinds).toContain(refusals[0]?.kind)
})

test('takes a line that says the same twice once, and says so', async () => {
  const outcome = await readFiguresHere(
    { name: 'tal.csv', bytes: bytes(`${head}Aalborg;Røveri;2025M01;4\nAalborg;Røveri;2025M01;4\n`) },
    null,
  )
  expect(outcome).toMatchObject({
    kind: 'read',
    table: {
      series: [{ counts: [4] }],
      warnings: [{ kind: 'duplicate-same', place: at(3, null), times: 1 }],
    },
  })
})

test('sorts periods that are out of order, and says so', async () => {
  const outcome = await readFiguresHere(
    { name: 'tal.csv', bytes: bytes(`${head}Aalborg;Røveri;2025M03;3\nAalborg;Røveri;2025M01;1\n`) },
    null,
  )
  expect(outcome).toMatchObject({
    kind: 'read',
    table: { first: '2025-01', series: [{ counts: [1, null, 3], statuses: 'omo' }] },
  })
  expect(outcome.kind === 'read' && outcome.table.warnings).toContainEqual({ kind: 'periods-out-of-order' })
})

test('reads a mark in front of a header in quotation marks', async () => {
  const text = '\uFEFF"OMRÅDE";"OVERTRÆD";"TID";"INDHOLD"\n"Aalborg";"Røveri";"2025M01";"4"\n'
  expect(await readFiguresHere({ name: 'a', bytes: bytes(text) }, null)).toMatchObject({ kind: 'read' })
})

test('reads what Excel saves as Unicode text', async () => {
  const text = Buffer.from(`\uFEFF${head}Læsø;Røveri;2025M01;4\n`.replaceAll(';', '\t'), 'utf16le')
  expect(await readFiguresHere({ name: 'a', bytes: new Uint8Array(text) }, null)).toMatchObject({
    kind: 'read',
    table: { areas: [{ code: '825', name: 'Læsø' }] },
  })
})

test('leaves a row of totals in the middle out', async () => {
  const text = `${head}Aalborg;Røveri;2025M01;4\nI alt;Røveri;2025M01;5\nLæsø;Røveri;2025M01;1\n`
  const outcome = await readFiguresHere({ name: 'tal.csv', bytes: bytes(text) }, null)
  expect(outcome).toMatchObject({ kind: 'read', table: { areas: [{ code: '851' }, { code: '825' }] } })
  expect(outcome.kind === 'read' && outcome.table.warnings).toEqual([
    { kind: 'totals-left-out', place: at(3, 'OMRÅDE'), value: 'I alt', rows: 1 },
  ])
})

test('reads a header in English, and asks about one it does not know', async () => {
  const rows = 'Copenhagen;Robbery;2025Q1;4\nUnknown municipality;Robbery;2025Q1;1\n'
  const english = await readFiguresHere(
    { name: 'a', bytes: bytes(`AREA;OFFENCE;TIME;CONTENTS\n${rows}`) },
    null,
  )
  expect(english).toMatchObject({
    kind: 'read',
    table: {
      areas: [{ code: '101', name: 'København' }, { code: '998' }],
      offences: [{ code: '1380', name: 'Røveri' }],
    },
  })
  const german = await readFiguresHere(
    { name: 'a', bytes: bytes(`Gebiet;Straftat;Zeit;Anzahl\n${rows}`) },
    null,
  )
  expect(german).toMatchObject({
    kind: 'columns-wanted',
    suggestion: { area: 'Gebiet', offence: 'Straftat', period: 'Zeit', count: 'Anzahl' },
  })
})

test('takes a formula for the text that it is', async () => {
  const outcome = await readFiguresHere(
    { name: 'a', bytes: bytes(`${head}=HYPERLINK("x");Røveri;2025M01;4\n`) },
    null,
  )
  expect(outcome).toMatchObject({ kind: 'read', table: { areas: [{ code: '=HYPERLINK("x")' }] } })
})

test('keeps withheld numbers apart from zeros and missing ones', async () => {
  const text = `${head}Aalborg;Røveri;2025M01;0\nAalborg;Røveri;2025M02;..\nAalborg;Røveri;2025M03;<5\nAalborg;Røveri;2025M04;7\n`
  const plain = await readFiguresHere({ name: 'a', bytes: bytes(text) }, null)
  expect(plain).toMatchObject({
    kind: 'read',
    table: { series: [{ counts: [0, null, null, 7], statuses: 'zmwo' }] },
  })
  const told = await readFiguresHere({ name: 'a', bytes: bytes(text) }, null, { withheldAs: '0' })
  expect(told).toMatchObject({
    kind: 'read',
    table: { series: [{ counts: [null, null, null, 7], statuses: 'wmwo' }] },
  })
})
