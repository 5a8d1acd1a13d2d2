import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '#package'
import { shiftPeriod } from '#statistics/periods'
import { knownAreas } from './areas.ts'
import { knownOffences } from './offences.ts'
import { readFiguresHere } from './read-here.ts'
import { refusalText } from './refusals.ts'
import type { ColumnMapping, ReadTable, Refusal } from './types.ts'

const fixtures = join(
  process.env['KREDSPLAN_REFERENCE'] ?? join(packageRoot(), '../shared/reference'),
  'import',
)
const real = process.env['KREDSPLAN_DATA'] ?? join(packageRoot(), '../shared/data')
for (const folder of [fixtures, real])
  if (!existsSync(folder)) console.warn(`No files of others are read: there are none in ${folder}`)

const mapping: ColumnMapping = {
  area: 'Kommune',
  offence: 'Gerningskode',
  period: 'Periode',
  count: 'Antal anmeldelser',
  totals: ['Totaler'],
}

async function read(folder: string, name: string, columns: ColumnMapping | null = null): Promise<ReadTable> {
  const outcome = await readFiguresHere({ name, path: join(folder, name) }, columns)
  if (outcome.kind !== 'read') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  return outcome.table
}

const words: Readonly<Record<string, string>> = {
  o: 'observed',
  z: 'zero',
  i: 'zero',
  m: 'missing',
  w: 'withheld',
}

/** The lines that `expected_tidy.csv` would have. */
function tidyLines({ areas, offences, series, first, length }: ReadTable): readonly string[] {
  return series.flatMap(({ area, offence, counts, statuses }) =>
    Array.from({ length }, (_, at) => {
      const [a, o] = [areas[area], offences[offence]]
      const status = words[statuses.charAt(at)]
      return `${a?.code},${a?.name},${o?.code},${o?.name},${shiftPeriod(first, at)},${counts[at] ?? ''},${status}`
    }),
  )
}

describe.runIf(existsSync(fixtures))('the files made to be read', () => {
  const names = existsSync(fixtures) ? readdirSync(fixtures) : []
  const whole = names.filter((name) => !/^(?:bad|ok|expected)/u.test(name))
  const expected = existsSync(fixtures)
    ? readFileSync(join(fixtures, 'expected_tidy.csv'), 'utf8').trim().split(/\r?\n/u).slice(1).toSorted()
    : []

  test.for(whole)('%s gives the rows that all of them give', async (name) => {
    const table = await read(fixtures, name, name.includes('qlik') ? mapping : null)
    const lines = tidyLines(table).toSorted()
    if (!name.includes('bulk')) return expect(lines).toEqual(expected)
    // What is missing cannot be told from a zero in this form.
    const known = expected.filter((line) => !line.endsWith(',missing'))
    expect(lines).toEqual(expect.arrayContaining(known))
    expect(lines).toHaveLength(expected.length)
  })

  test('the tidy rows give themselves', async () => {
    expect(tidyLines(await read(fixtures, 'expected_tidy.csv')).toSorted()).toEqual(expected)
  })

  const refusals: Readonly<Record<string, Partial<Refusal>>> = {
    'bad_duplicate_conflict.csv': { kind: 'duplicate-differs', firstLine: 2, values: [4, 5] },
    'bad_negative.csv': { kind: 'negative', value: '-4' },
    'bad_decimal.csv': { kind: 'not-whole', value: '4,5' },
    'bad_period.csv': { kind: 'bad-period', value: '2025M13' },
    'bad_short_row.csv': { kind: 'short-row', fields: 3, wanted: 4 },
    'bad_no_header.csv': { kind: 'no-header' },
    'bad_personlike_cpr.csv': { kind: 'personal-numbers' },
  }

  test.for(Object.entries(refusals))('%s is refused with file and line', async ([name, refusal]) => {
    const outcome = await readFiguresHere({ name, path: join(fixtures, name) }, null)
    expect(outcome).toMatchObject({ kind: 'refused', refusals: [refusal] })
    const [first] = outcome.kind === 'refused' ? outcome.refusals : []
    expect(first && refusalText(first, 'da')).toMatch(new RegExp(`^Linje \\d.* i ${name}`, 'u'))
  })

  test('the same line twice is taken once, and a formula is a text', async () => {
    const twice = await read(fixtures, 'ok_duplicate_same.csv')
    expect(twice.warnings).toMatchObject([{ kind: 'duplicate-same', times: 1 }])
    expect((await read(fixtures, 'bad_formula_cell.csv')).areas).toEqual([
      { code: '=HYPERLINK("x")', name: '=HYPERLINK("x")' },
    ])
  })
})

describe.runIf(existsSync(real))('the files of real statistics', () => {
  const municipalities = new Set(knownAreas.flatMap(({ code, municipality }) => (municipality ? [code] : [])))

  test('Denmark by quarter, with its inhabitants', async () => {
    const table = await read(real, 'dk_straf11_quarterly/straf11_folk1a_2008K1_2022K2.csv')
    expect(table).toMatchObject({ format: 'statbank-csv', period: 4, first: '2008-Q1', length: 58 })
    expect(table.areas.map(({ code }) => code).filter((code) => !municipalities.has(code))).toEqual([])
    expect(table.offences.map(({ code }) => code).toSorted()).toEqual(['11', '12', '13', '14', '3'])
    expect(table.series).toHaveLength(99 * 5)
    expect(table.population).toHaveLength(99)
    const aalborg = table.areas.findIndex(({ code }) => code === '851')
    const violence = table.offences.findIndex(({ code }) => code === '12')
    const series = table.series.find(({ area, offence }) => area === aalborg && offence === violence)
    expect(series?.counts.at(-1)).toBe(710)
  })

  test('North Jutland in BULK form, where a whole municipality is missing once', async () => {
    const table = await read(real, 'dk_straf11_quarterly/straf11_bulk_nordjylland_2025.csv')
    expect(table).toMatchObject({ first: '2025-Q1', length: 4 })
    expect(table.series).toHaveLength(14 * 10)
    expect(table.warnings).toContainEqual({ kind: 'rows-not-delivered', area: 'Thisted', period: '2025-Q2' })
    expect(table.warnings).toContainEqual({
      kind: 'rates-of-unknown-place',
      area: 'Uoplyst kommune',
      share: expect.closeTo(0.089, 2),
    })
    const known = new Set(knownOffences.map(({ code }) => code))
    expect(table.offences.every(({ code }) => known.has(code))).toBe(true)
  })

  test('a web export whose Danish letters were lost on the way', async () => {
    const table = await read(real, 'dk_straf11_quarterly/statbank_web_export_STRAF11_latin1.csv')
    expect(table).toMatchObject({ format: 'statbank-web', first: '2007-Q1', length: 62 })
    const known = new Map(knownAreas.map(({ code, name }) => [code, name.da]))
    expect(table.areas.every(({ code, name }) => known.get(code) === name)).toBe(true)
    expect(table.warnings).toContainEqual({ kind: 'no-offence' })
  })

  test('London by month, its columns named by hand', async () => {
    const columns = { area: 'borough', offence: 'MajorText', period: 'month', count: 'count', totals: [] }
    const table = await read(real, 'london_monthly/mps_borough_major_month.csv', columns)
    expect(table).toMatchObject({ format: 'mapped', period: 12, first: '2010-04', length: 179 })
    expect([table.areas.length, table.offences.length]).toEqual([34, 13])
    expect(table.offences.map(({ code }) => code)).toContain('ROBBERY')
    expect(table.series.some(({ statuses }) => statuses.includes('i'))).toBe(false)
  })

  test('figures by year are refused with the reason', async () => {
    for (const name of ['dst_api_format/data_straf42.csv', 'dst_api_format/data_straf42_json.json'])
      expect(await readFiguresHere({ name, path: join(real, name) }, null)).toMatchObject({
        refusals: [{ kind: 'bad-period', value: '2023' }],
      })
  })
})
