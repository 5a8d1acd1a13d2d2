import { existsSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { packageRoot } from '#package'
import { reportOn, type CountSeries } from '#statistics/analysis'
import { aberrationDefaults, testPeriod } from '#statistics/engine'
import { partsOf, periodsBetween } from '#statistics/periods'
import { readFiguresHere, type ColumnMapping } from '#statistics/reading'
import { aDistrict, test } from '#testing'
import { analyseDataSet } from './analyse-data-set.ts'
import { analysedSeries } from './analysed-queries.ts'
import { categoriesOf } from './category-queries.ts'
import { areasOf, offencesOf } from './stored-queries.ts'
import { takeVintage } from './take-vintage.ts'
import { aDataSet, again, today } from './testing.ts'
import type { AnalysedSeries, DataSet } from './types.ts'
import { unknownShare } from './unknown-share.ts'

const folder = process.env['KREDSPLAN_FIGURES'] ?? join(packageRoot(), '../shared/data')
const isThere = existsSync(folder)
if (!isThere) console.warn(`Real figures are not looked at: there are none in ${folder}`)

type Answer = {
  readonly observed?: number
  readonly expected?: number | null
  readonly p_nbpred?: number
  readonly phi?: number
  readonly upper_nbpred?: number
  readonly lower_nbpred?: number
  readonly trend_used?: boolean
  readonly alarm_nbpred?: boolean
}
type DanishAnswer = {
  readonly area: string
  readonly offence: string
  readonly aberration_2022K2?: Answer
  readonly trend_window22?: { readonly status: string; readonly phi: number; readonly trend?: Trend }
  readonly projection_2021_from_K3?: { readonly total?: number; readonly pi95_rounded?: readonly number[] }
}
type Trend = { readonly pct_per_year: number; readonly ci95_pct: readonly number[]; readonly p: number }
type LondonAnswer = {
  readonly borough: string
  readonly offence: string
  readonly apr2020: Answer
  readonly nov2019: Answer
}

function answers(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

async function taking(
  tx: Tx,
  dataSet: DataSet,
  file: string,
  drawnOn: CalendarDate,
  mapping: ColumnMapping | null = null,
) {
  const path = join(folder, file)
  const read = await readFiguresHere({ name: file, path }, mapping)
  if (read.kind !== 'read') throw new Error(JSON.stringify(read))
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
  const taken = {
    dataSet,
    table: read.table,
    fileName: file,
    sha256,
    drawnOn,
    drawnBy: 'Analytiker',
    note: '',
  }
  return takeVintage(tx, null, taken, today)
}

/** Within a millionth of what it is compared with. */
function near(value: number | null | undefined, expected: number | null | undefined): boolean {
  if (typeof value !== 'number' || typeof expected !== 'number') return value === expected
  return Math.abs(value - expected) <= 1e-6 * Math.max(1e-9, Math.abs(expected))
}

function byName(series: readonly AnalysedSeries[], names: ReadonlyMap<string, string>) {
  const found = new Map(series.map((one) => [`${one.areaKey} ${one.slug}`, one]))
  return (area: string, slug: string): AnalysedSeries => {
    const one = found.get(`${names.get(area) ?? area} ${slug}`)
    if (!one) throw new Error(`no series of ${area}, ${slug}`)
    return one
  }
}

function cutAt(series: AnalysedSeries, last: string): CountSeries {
  const length = periodsBetween(series.first, last) + 1
  const { period, first } = series
  return {
    period,
    first,
    counts: series.counts.slice(0, length),
    statuses: series.statuses.slice(0, length),
    population: series.population.slice(0, length),
  }
}

test.runIf(isThere)('Denmark says what was worked out elsewhere', { timeout: 120_000 }, async ({ tx }) => {
  await aDistrict(tx)
  const dataSet = await aDataSet(tx)
  const file = 'dk_straf11_quarterly/straf11_folk1a_2008K1_2022K2.csv'
  expect(await taking(tx, dataSet, file, '2022-08-10')).toMatchObject({
    kind: 'taken',
    difference: { newCells: 28_710 },
  })
  expect(await analyseDataSet(tx, dataSet.id, [])).toBe('analysed')
  expect(await again(tx, dataSet)).toMatchObject({ analysing: false })
  const series = await analysedSeries(tx, dataSet.id)
  expect(new Set(series.map(({ areaKey }) => areaKey)).size).toBe(99 + 12)
  const slugs = new Map(
    (await categoriesOf(tx, 'straf')).map(({ offenceCodes, slug }) => [offenceCodes.join(' '), slug]),
  )
  const codes = new Map((await offencesOf(tx, 'straf')).map(({ code, name }) => [name.da, code]))
  const slugOf = (offence: string): string => slugs.get(codes.get(offence) ?? '') ?? ''
  const places = await areasOf(tx, dataSet.id)
  const find = byName(
    series,
    new Map(places.map(({ name, municipality, code }) => [name, municipality ?? code])),
  )
  const expected = answers('reference_dk.json') as readonly DanishAnswer[]
  expect(expected).toHaveLength(495)
  const wrong = expected.flatMap(({ area, offence, aberration_2022K2: answer }) => {
    const own = find(area, slugOf(offence))
    const { watch } = own.report
    const tested = testPeriod({ ...own, startSub: partsOf(own.first).sub }, own.counts.length, {
      ...aberrationDefaults(own.period),
      offset: true,
    })
    if (!answer) return watch.kind === 'tested' && watch.alarm !== null ? { area, offence, watch } : []
    // Nothing in the years before: no answer there, no verdict here.
    if (typeof answer.expected !== 'number')
      return watch.kind === 'none' ? [] : { area, offence, watch, answer }
    if (watch.kind !== 'tested' || tested.status !== 'ok') return { area, offence, watch, answer }
    const same =
      near(watch.expected, answer.expected) &&
      near(watch.p, answer.p_nbpred) &&
      watch.upper === answer.upper_nbpred &&
      near(tested.phi, answer.phi) &&
      near(watch.expected, tested.expected) &&
      tested.trendUsed === answer.trend_used &&
      watch.observed > watch.upper === answer.alarm_nbpred
    return same ? [] : { area, offence, watch, phi: tested.phi, trendUsed: tested.trendUsed, answer }
  })
  expect(wrong).toEqual([])
  const trends = expected.flatMap(({ area, offence, trend_window22: answer }) => {
    const { trend } = find(area, slugOf(offence)).report
    if (!answer?.trend) return []
    const { pct_per_year: percent, ci95_pct: interval, p } = answer.trend
    const same =
      near(trend.percentPerYear, percent) &&
      near(trend.p, p) &&
      interval.every((limit, i) => near(trend.interval95?.[i], limit))
    return same ? [] : { area, offence, trend: { ...trend, curve: null }, answer }
  })
  expect(trends).toEqual([])
  const years = expected.flatMap(({ area, offence, projection_2021_from_K3: answer }) => {
    if (!answer) return []
    const own = find(area, slugOf(offence))
    const [report] = reportOn([cutAt(own, '2021-Q3')])
    const year = report?.year
    // After a shift of level only the years since are used; the answers know of none.
    const shifted = year?.kind === 'expected' ? year.afterShift : year?.kind === 'refused'
    const same = shifted || (year?.kind === 'expected' && near(year.total, answer.total))
    return same ? [] : { area, offence, year, answer }
  })
  expect(years).toEqual([])
  const violence = find('Aalborg', 'vold')
  expect(violence.report).toMatchObject({
    trend: { oneOff: { period: '2022-Q2' } },
    watch: { observed: 710, upper: 217, alarm: 'high', listed: true },
  })
  const bulk = 'dk_straf11_quarterly/straf11_bulk_nordjylland_2025.csv'
  expect(await taking(tx, dataSet, bulk, '2026-02-12')).toMatchObject({
    kind: 'taken',
    number: 2,
    difference: { changedCells: 0, withdrawnCells: 0, newOffences: [] },
  })
  expect(await analyseDataSet(tx, dataSet.id, [])).toBe('analysed')
  const later = await analysedSeries(tx, dataSet.id, { areas: ['0851', 'kreds-nordjylland', '0787'] })
  const find2 = byName(later, new Map())
  const newer = find2('0851', 'vold')
  expect(newer.counts.slice(0, 58)).toEqual(violence.counts)
  expect(newer.statuses.slice(58)).toBe('mmmmmmmmmmoooo')
  expect(find2('kreds-nordjylland', 'indbrud-i-beboelse').counts.at(-1)).toBeGreaterThan(50)
  expect(find2('0787', 'vold').statuses.slice(-4)).toBe('omoo')
  const shares = await unknownShare(tx, dataSet.id)
  expect(shares?.find(({ slug }) => slug === 'straffelov-i-alt')?.share).toBeCloseTo(0.089, 2)
})

const londonMapping = { area: 'borough', offence: 'MajorText', period: 'month', count: 'count', totals: [] }

test.runIf(isThere)(
  "London's months say what was worked out elsewhere",
  { timeout: 120_000 },
  async ({ tx }) => {
    const dataSet = await aDataSet(tx, { code: 'mps', period: 12, classification: 'mps' })
    const file = 'london_monthly/mps_borough_major_month.csv'
    const outcome = await taking(tx, dataSet, file, '2025-04-01', londonMapping)
    expect(outcome).toMatchObject({ kind: 'taken' })
    expect(await analyseDataSet(tx, dataSet.id, [])).toBe('analysed')
    const series = await analysedSeries(tx, dataSet.id)
    const slugs = new Map(
      (await categoriesOf(tx, 'mps')).map(({ offenceCodes, slug }) => [offenceCodes.join(' '), slug]),
    )
    const find = byName(series, new Map())
    const expected = answers('reference_london.json') as readonly LondonAnswer[]
    const wrong = expected.flatMap(({ borough, offence, apr2020, nov2019 }) =>
      (
        [
          ['2020-04', apr2020],
          ['2019-11', nov2019],
        ] as const
      ).flatMap(([last, answer]) => {
        const [report] = reportOn([cutAt(find(borough, slugs.get(offence) ?? ''), last)])
        const watch = report?.watch
        const same =
          watch?.kind === 'tested' &&
          watch.observed === answer.observed &&
          near(watch.expected, answer.expected) &&
          near(watch.p, answer.p_nbpred) &&
          watch.upper === answer.upper_nbpred &&
          watch.lower === answer.lower_nbpred
        return same ? [] : { borough, offence, last, watch, answer }
      }),
    )
    expect(wrong).toEqual([])
  },
)
