import { describe, expect, test } from 'vitest'
import { openDataCsv, type OpenData, type OpenDataSeries } from './open-data.ts'
import { isOpenData, parseOpenData } from './parse-open-data.ts'
import { reportAlone, reportOn, togetherOf } from './report.ts'

const months: readonly (number | null)[] = Array.from(
  { length: 70 },
  (_, i) => 40 + ((i * 37) % 11) + (i % 12),
)

function aSeries(change: Partial<OpenDataSeries> = {}): OpenDataSeries {
  return {
    area: { key: '0825', name: 'Læsø' },
    category: { slug: 'indbrud', name: { da: 'Indbrud', en: 'Burglary' }, version: 2 },
    family: 'kreds-nordjylland',
    period: 12,
    first: '2020-01',
    counts: months.with(3, null).with(9, 0).with(20, null),
    statuses: 'o'.repeat(70).replace(/^(.{3})o(.{5})o(.{10})o/, '$1m$2z$3w'),
    population: months.map((_, i) => 1800 - i),
    years: [null, null, 533, 534, 540, null],
    yearStatuses: 'mwooom',
    ...change,
  }
}

const data: OpenData = {
  dataSet: 'kreds',
  unit: { da: 'anmeldelser', en: 'reports' },
  drawnOn: '2025-11-03',
  series: [
    aSeries(),
    aSeries({ area: { key: '0851', name: '=Aalborg, "by"' }, population: null }),
    aSeries({ period: 4, first: '2008-Q2', area: { key: '000', name: 'Hele landet' }, family: '000' }),
  ],
}

test('the download is read back as what it was written from', () => {
  const text = openDataCsv(data)
  expect(isOpenData(text)).toBe(true)
  expect(parseOpenData(text)).toEqual({ kind: 'read', data })
})

test('what was drawn on another day says so in its rows, a sum of several days the first of them', () => {
  const series = aSeries({
    origins: [
      { from: '2025-01', to: '2025-10', drawnOn: '2025-12-01' },
      { from: '2020-01', to: '2025-06', drawnOn: '2025-11-03' },
    ],
  })
  const read = parseOpenData(openDataCsv({ ...data, drawnOn: '2025-12-01', series: [series] }))
  expect(read).toMatchObject({
    kind: 'read',
    data: {
      drawnOn: '2025-12-01',
      series: [
        {
          origins: [
            { from: '2020-01', to: '2025-06', drawnOn: '2025-11-03' },
            { from: '2025-07', to: '2025-10', drawnOn: '2025-12-01' },
          ],
        },
      ],
    },
  })
})

test('and says the same of every series, since nothing else goes into the report', () => {
  const read = parseOpenData(openDataCsv(data))
  expect(read.kind === 'read' && reportOn(read.data.series)).toEqual(reportOn(data.series))
})

/** Counts that vary by themselves; those of the first seed fall as well. */
function noisy(seed: number): readonly (number | null)[] {
  return months.map((_, i) => 60 + ((i * seed * 37) % 23) - (seed === 1 ? Math.round(0.12 * i) : 0))
}

test('a series alone in its file says what its report as a whole said of it', () => {
  const family = Array.from({ length: 12 }, (_, n) =>
    aSeries({
      area: { key: `08${n}`, name: `Sted ${n}` },
      counts: noisy(n + 1).with(69, n === 0 ? null : 70),
      statuses: `${'o'.repeat(69)}${n === 0 ? 'm' : 'o'}`,
      years: [],
      yearStatuses: '',
    }),
  )
  const reports = reportOn(family)
  const differs: string[] = []
  family.forEach((series, i) => {
    const report = reports[i]
    const together = report && togetherOf(report)
    if (!together) throw new Error('nothing was said')
    const outcome = parseOpenData(openDataCsv({ ...data, series: [{ ...series, together }] }))
    const [read] = outcome.kind === 'read' ? outcome.data.series : []
    if (!read?.together) throw new Error('not read')
    expect(reportAlone(read, read.together)).toEqual(report)
    if (JSON.stringify(reportOn([series])[0]) !== JSON.stringify(report)) differs.push(series.area.key)
  })
  expect(differs).not.toEqual([])
})

test('a chance is never adjusted to less than the series’ own', () => {
  const [report] = reportOn([aSeries()])
  const together = report && togetherOf(report)
  if (!together) throw new Error('nothing was said')
  expect(reportAlone(aSeries(), { ...together, trendQ: 0, watchQ: 0 })).toEqual(report)
})

test('a name that a spreadsheet would take for a formula is kept from it', () => {
  expect(openDataCsv(data)).toContain(`"'=Aalborg, ""by"""`)
})

test('a row may be missing or stand elsewhere: its period is missing', () => {
  const [header = '', ...rows] = openDataCsv({ ...data, series: [aSeries()] })
    .trim()
    .split('\r\n')
  const [removed] = rows.splice(5, 1)
  expect(removed).toContain('2020-06')
  const read = parseOpenData([header, ...rows.toReversed()].join('\n'))
  const [series] = read.kind === 'read' ? read.data.series : []
  expect(series?.counts).toEqual(aSeries().counts.with(5, null))
  expect(series?.statuses[5]).toBe('m')
})

function refusalOf(changed: string) {
  const outcome = parseOpenData(changed)
  return outcome.kind === 'refused' ? outcome.refusal : null
}

describe('a file is refused where', () => {
  const text = openDataCsv({ ...data, series: [aSeries()] })
  const inRow = (from: string, to: string) => refusalOf(text.replace(from, to))

  test('there is nothing in it, or a column is missing', () => {
    expect(refusalOf('')).toEqual({ kind: 'no-rows' })
    expect(refusalOf(text.split('\r\n')[0] ?? '')).toEqual({ kind: 'no-rows' })
    expect(refusalOf(text.replace('status', 'state'))).toEqual({ kind: 'no-column', column: 'status' })
    expect(isOpenData('OMRÅDE;TID;INDHOLD')).toBe(false)
  })

  test('a row has too few fields', () => {
    expect(inRow(',2025-11-03\r\n', '\r\n')).toEqual({ kind: 'short-row', line: 2, fields: 15, wanted: 16 })
  })

  test('a value is not what its column says, with line and column', () => {
    expect(inRow('month,2020-02,', 'month,2020-13,')).toEqual({
      kind: 'bad-period',
      line: 3,
      column: 'period',
      value: '2020-13',
    })
    expect(inRow('month,2020-02,', 'month,2020-Q1,')).toMatchObject({ kind: 'mixed-periods', line: 3 })
    expect(inRow('month,2020-02,', 'month,2020-01,')).toMatchObject({ kind: 'twice', line: 3 })
    expect(inRow('2020-02,', '2020-02,-')).toMatchObject({ kind: 'bad-count', line: 3, column: 'count' })
    expect(inRow(',,missing', ',4,missing')).toMatchObject({ kind: 'bad-count', line: 5, value: '4' })
    expect(inRow('zero', 'none')).toMatchObject({ kind: 'bad-status', line: 11, value: 'none' })
    expect(inRow(',1799,', ',1799.5,')).toMatchObject({ kind: 'bad-population', line: 3 })
    expect(inRow('2025-11-03', '3. november')).toMatchObject({ kind: 'bad-date', line: 2 })
    expect(inRow('\r\nkreds,', '\r\nother,')).toMatchObject({
      kind: 'other-data-set',
      line: 3,
      value: 'kreds',
    })
    const alone = openDataCsv({
      ...data,
      series: [aSeries({ together: { latest: '2025-10', trendQ: 0.25, watchQ: null } })],
    })
    expect(refusalOf(alone.replace('0.25', '25 %'))).toMatchObject({
      kind: 'bad-chance',
      line: 2,
      column: 'trend_q',
    })
    expect(refusalOf(alone.replace('2025-10,0.25', '2025,0.25'))).toMatchObject({ kind: 'bad-period' })
    expect(inRow('year,2022', 'year,22')).toMatchObject({ kind: 'bad-period', value: '22' })
  })
})
