import { expect, test } from 'vitest'
import { shiftPeriod } from '#statistics/periods'
import * as forms from './forms-fixture.ts'
import { readFiguresHere } from './read-here.ts'
import type { ColumnMapping, ReadTable, Warning } from './types.ts'

async function tableOf(bytes: Uint8Array, mapping: ColumnMapping | null = null): Promise<ReadTable> {
  const outcome = await readFiguresHere({ name: 'tal', bytes }, mapping)
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome))
  return outcome.table
}

/** Every cell as `851 Aalborg, 1380 Røveri, 2025-02: 0 z`. */
function said({ areas, offences, series, first, length }: ReadTable): readonly string[] {
  return series.flatMap(({ area, offence, counts, statuses }) =>
    Array.from({ length }, (_, at) => {
      const [a, o] = [areas[area], offences[offence]]
      return `${a?.code} ${a?.name}, ${o?.code} ${o?.name}, ${shiftPeriod(first, at)}: ${counts[at]} ${statuses[at]}`
    }),
  )
}

function expected(zero: 'z' | 'i', missing: string): readonly string[] {
  return forms.cells.map(({ area, offence, month, count }) => {
    const status = count === null ? missing : count === 0 ? `0 ${zero}` : `${count} o`
    return `${area.code} ${area.name}, ${offence.code} ${offence.name}, ${month.replace('M', '-')}: ${status}`
  })
}

function kinds(warnings: readonly Warning[]): readonly string[] {
  return warnings.map((warning) => warning.kind)
}

const files: readonly (readonly [string, () => Uint8Array, ReadTable['format'], ColumnMapping | null])[] = [
  ['the API with labels', () => forms.apiCsv('Value'), 'statbank-csv', null],
  ['the API with codes', () => forms.apiCsv('Code'), 'statbank-csv', null],
  ['the API with codes and labels', () => forms.apiCsv('CodeAndValue'), 'statbank-csv', null],
  ['JSON-stat of version 1', forms.jsonStat1, 'jsonstat', null],
  ['JSON-stat 2.0 by place', forms.jsonStat2, 'jsonstat', null],
  ['PX in ISO-8859-15', () => forms.px('iso-8859-15'), 'px', null],
  ['PX in Windows-1252', () => forms.px('windows-1252'), 'px', null],
  ['PX in UTF-8', () => forms.px('utf-8'), 'px', null],
  ['the web export', forms.webExport, 'statbank-web', null],
  ['rows of chosen columns', forms.qlik, 'mapped', forms.qlikMapping],
  ['a workbook of chosen columns', forms.workbook, 'mapped', forms.qlikMapping],
  ['the tidy form', forms.tidy, 'tidy', null],
]

test.each(files)('reads the same figures from %s', async (_, file, format, mapping) => {
  const table = await tableOf(file(), mapping)
  expect(table).toMatchObject({ format, period: 12, first: '2025-01', length: 3 })
  expect(said(table)).toEqual(expected('z', 'null m'))
  expect(kinds(table.warnings)).toEqual(expect.arrayContaining(['missing-values', 'rates-of-unknown-place']))
})

test('takes what a BULK file leaves out as zeros, and says so', async () => {
  const table = await tableOf(forms.bulk())
  const lines = said(table)
  expect(lines).toEqual(expected('i', '0 i'))
  const warning = table.warnings.find(({ kind }) => kind === 'implicit-zeros')
  expect(warning).toEqual({
    kind: 'implicit-zeros',
    cells: lines.filter((line) => line.endsWith('0 i')).length,
  })
})

test('does not take a whole area that is left out of a period for zeros', async () => {
  const bytes = forms.apiCsv(
    'Value',
    forms.cells.filter(
      ({ area, month, count }) => count !== 0 && !(area.code === '851' && month === '2025M02'),
    ),
  )
  const table = await tableOf(bytes)
  expect(said(table)).toContain('851 Aalborg, 1380 Røveri, 2025-02: null m')
  expect(said(table)).toContain('825 Læsø, 1380 Røveri, 2025-02: 0 i')
  expect(table.warnings).toContainEqual({ kind: 'rows-not-delivered', area: 'Aalborg', period: '2025-02' })
})

test('keeps title, table, source and date where a form tells them', async () => {
  expect(await tableOf(forms.jsonStat1())).toMatchObject({
    table: 'STRAF11',
    title: 'Anmeldte forbrydelser',
    source: 'Danmarks Statistik',
    updated: '2025-10-16T06:00:00Z',
  })
  expect(await tableOf(forms.px('utf-8'))).toMatchObject({
    table: 'STRAF11',
    title: 'Anmeldte forbrydelser efter område og tid',
    source: 'Danmarks Statistik',
  })
  expect((await tableOf(forms.webExport())).title).toBe('Anmeldte forbrydelser efter område')
})

test('leaves totals out, says what they are, and when they do not add up', async () => {
  const { warnings } = await tableOf(forms.qlik(), forms.qlikMapping)
  expect(kinds(warnings)).toContain('totals-left-out')
  expect(kinds(warnings)).not.toContain('total-differs')
  const wrong = Buffer.from(forms.qlik())
    .toString('utf8')
    .replace(/Totaler;;;[\d.]+/u, 'Totaler;;;9.999')
  const table = await tableOf(new TextEncoder().encode(wrong), forms.qlikMapping)
  expect(table.warnings).toContainEqual({
    kind: 'total-differs',
    place: { file: 'tal', line: 2, column: 'Kommune' },
    stated: 9999,
    sum: 3933,
  })
  expect(said(table)).toEqual(expected('z', 'null m'))
})

test('asks what the columns mean, and suggests what they look like', async () => {
  const outcome = await readFiguresHere({ name: 'tal.csv', bytes: forms.qlik() }, null)
  expect(outcome).toMatchObject({
    kind: 'columns-wanted',
    columns: ['Kommune', 'Gerningskode', 'Periode', 'Antal anmeldelser'],
    suggestion: { ...forms.qlikMapping, totals: ['Totaler'] },
  })
})

test('keeps the inhabitants that stand beside the counts', async () => {
  const text =
    'OMRÅDE;OVERTRÆD;TID;INDHOLD;FOLKETAL\nAalborg;Røveri;2025K1;4;221082\nAalborg;Røveri;2025K3;5;221500\n'
  const table = await tableOf(new TextEncoder().encode(text))
  expect(table).toMatchObject({ period: 4, first: '2025-Q1', length: 3 })
  expect(table.population).toEqual([{ area: 0, inhabitants: [221082, null, 221500] }])
  expect(table.series[0]).toMatchObject({ counts: [4, null, 5], statuses: 'omo' })
})
