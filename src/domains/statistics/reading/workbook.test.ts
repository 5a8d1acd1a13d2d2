import { expect, test } from 'vitest'
import { zipOf } from '#documents/reading/fixtures'
import { qlikMapping, workbook, workbookOf } from './forms-fixture.ts'
import { readFiguresHere } from './read-here.ts'
import { withSheet } from './workbook.ts'

const text = (column: string, row: number, said: string): string =>
  `<c r="${column}${row}" t="inlineStr"><is><t>${said}</t></is></c>`
const header = `<row r="1">${text('A', 1, 'Kommune')}${text('B', 1, 'Gerningskode')}${text('C', 1, 'Periode')}${text('D', 1, 'Antal anmeldelser')}</row>`
const row = (number: string): string =>
  `<row r="2">${text('A', 2, 'Aalborg')}${text('B', 2, 'Røveri')}${text('C', 2, 'maj 2025')}${number}</row>`

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = []
  await withSheet({ name: 'a.xlsx', bytes }, (source) =>
    source.each(({ bytes, starts, ends, count, line }) => {
      const fields = Array.from({ length: count }, (_, i) =>
        Buffer.from(bytes.subarray(starts[i], ends[i])).toString('utf8'),
      )
      rows.push([String(line), ...fields])
      return true
    }),
  )
  return rows
}

async function kindOf(bytes: Uint8Array): Promise<string | undefined> {
  const outcome = await readFiguresHere({ name: 'a.xlsx', bytes }, qlikMapping)
  return outcome.kind === 'refused' ? outcome.refusals[0]?.kind : outcome.kind
}

test('reads texts kept apart, rich ones without their reading aids, and signs written as names', async () => {
  const strings =
    '<si><t>Aal</t></si><si><r><rPr/><t>Læ</t></r><r><t xml:space="preserve">sø </t></r><rPh><t>x</t></rPh></si><si/><si><t>a &amp; &lt;b&gt; &#248;&#xE6;</t></si>'
  const cells = [0, 1, 2, 3].map((i) => `<c r="${'ABCD'.charAt(i)}7" t="s"><v>${i}</v></c>`).join('')
  expect(await rowsOf(workbookOf(`<row r="7">${cells}</row>`, { strings }))).toEqual([
    ['7', 'Aal', 'Læsø ', '', 'a & <b> øæ'],
  ])
})

test('reads numbers, dates, truths, faults and formulas by what they show', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="&quot;år&quot;0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>'
  const cells = [
    '<c r="A1"><v>12</v></c>',
    '<c r="C1"><v>39.313</v></c>',
    '<c r="D1" s="1"><v>45931</v></c>',
    '<c r="E1" s="2"><v>7</v></c>',
    '<c r="F1" s="3"><v>45931.5</v></c>',
    '<c r="G1"><f>SUM(A1:A9)</f><v>1.2E3</v></c>',
    '<c r="H1" t="str"><f>"a"</f><v>a</v></c>',
    '<c r="I1" t="e"><v>#N/A</v></c>',
    '<c r="J1" t="b"><v>1</v></c>',
    '<c r="K1"/>',
  ].join('')
  expect(await rowsOf(workbookOf(`<row r="1">${cells}</row>`, { styles }))).toEqual([
    ['1', '12', '', '39,313', '2025-10-01', '7', '2025-10-01', '1200', 'a', '#N/A', '1', ''],
  ])
})

test('reads tags with a prefix, comments, and cells without a place', async () => {
  const rows =
    '<!-- > --><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[Læ]]>sø</x:t></x:is></x:c><x:c><x:v>4</x:v></x:c></x:row>'
  expect(await rowsOf(workbookOf(rows))).toEqual([['1', 'Læsø', '4']])
})

test('counts days from 1904 where a workbook does', async () => {
  const book = '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'
  const options = { workbook: book, styles: '<cellXfs><xf numFmtId="17"/></cellXfs>' }
  expect(await rowsOf(workbookOf('<row r="1"><c r="A1" s="0"><v>44469</v></c></row>', options))).toEqual([
    ['1', '2025-10-01'],
  ])
})

function sheet(id: string, state: string): string {
  return `<sheet name="${id}" state="${state}" r:id="${id}"/>`
}

test.each([
  ['hidden', 'empty'],
  ['visible', 'read'],
])('reads the first visible sheet that has rows: the full one is %s', async (state, kind) => {
  const book = `<workbook><sheets>${sheet('rId2', 'visible')}${sheet('rId1', state)}</sheets></workbook>`
  expect(await kindOf(workbookOf(header + row('<c r="D2"><v>4</v></c>'), { workbook: book }))).toBe(kind)
})

test('names the row and column of a fraction', async () => {
  const outcome = await readFiguresHere(
    { name: 'a.xlsx', bytes: workbookOf(header + row('<c r="D2"><v>4.5</v></c>')) },
    qlikMapping,
  )
  expect(outcome).toMatchObject({
    refusals: [{ kind: 'not-whole', value: '4,5', place: { line: 2, column: 'Antal anmeldelser' } }],
  })
})

test('takes an empty cell at the end of a row for a missing number', async () => {
  const outcome = await readFiguresHere({ name: 'a.xlsx', bytes: workbookOf(header + row('')) }, qlikMapping)
  expect(outcome).toMatchObject({ kind: 'read', table: { series: [{ counts: [null], statuses: 'm' }] } })
})

test('reads a table of the StatBank that was saved as a workbook', async () => {
  const rows = [
    cells(1, ['Anmeldte forbrydelser']),
    cells(3, [null, null, '2025K1', '2025K2']),
    cells(4, ['Aalborg', 'Røveri', 4, 5]),
    cells(5, [null, 'Hærværk', 7]),
    cells(6, ['I alt', 'Røveri', 4, 5]),
    cells(8, ['Kilde: Danmarks Statistik']),
  ]
  const outcome = await readFiguresHere({ name: 'a.xlsx', bytes: workbookOf(rows.join('')) }, null)
  expect(outcome).toMatchObject({
    kind: 'read',
    table: {
      format: 'statbank-web',
      title: 'Anmeldte forbrydelser',
      areas: [{ code: '851' }],
      series: [{ counts: [4, 5] }, { counts: [7, null], statuses: 'om' }],
      warnings: [{ kind: 'missing-values' }, { kind: 'totals-left-out', value: 'I alt', rows: 1 }],
    },
  })
})

function cells(row: number, said: readonly (string | number | null)[]): string {
  return `<row r="${row}">${said.map((field, i) => cellOf('ABCD'.charAt(i), row, field)).join('')}</row>`
}

function cellOf(column: string, row: number, field: string | number | null): string {
  if (field === null) return ''
  return typeof field === 'string' ? text(column, row, field) : `<c r="${column}${row}"><v>${field}</v></c>`
}

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a workbook cut off in the middle', () => workbook().subarray(0, 900), 'damaged-archive'],
  ['a workbook with a broken part', () => withBrokenPart(workbook()), 'damaged-archive'],
  ['an archive that is no workbook', () => zipOf({ 'a.txt': 'hej' }), 'not-a-table'],
  ['an old workbook', () => new Uint8Array([...ole, 1, 2, 3]), 'old-workbook'],
  [
    'a workbook with a password',
    () => new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['a sheet with a document type', () => workbookOf('<!DOCTYPE a [<!ENTITY x "y">]>'), 'damaged-archive'],
  [
    'a sheet with one endless text',
    () => workbookOf(`<row r="1">${text('A', 1, 'x'.repeat(6_000_000))}</row>`),
    'damaged-archive',
  ],
  [
    'a cell beyond every column',
    () => workbookOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
    'not-a-table',
  ],
  ['a bomb', () => zipOf({ 'xl/workbook.xml': Buffer.alloc(200 * 1024 * 1024, 32) }), 'zip-bomb'],
  [
    'ten thousand parts',
    () => zipOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}`, '']))),
    'zip-bomb',
  ],
]

test.each(hostile)('refuses %s', async (_, bytes, kind) => {
  expect(await kindOf(bytes())).toBe(kind)
})

/** Overwrites packed bytes of the largest part. */
function withBrokenPart(bytes: Uint8Array): Uint8Array {
  const broken = Uint8Array.from(bytes)
  const at = Buffer.from(broken).indexOf('sheet1.xml') + 40
  broken.fill(255, at, at + 60)
  return broken
}
