import { csvOf } from '#csv'
import { partsOf, shiftPeriod } from '#statistics/periods'
import type { CalendarDate } from '#calendar'
import type { Both } from '#texts'
import type { Together } from './report.ts'
import { firstDrawn, type DrawnSpan } from './drawn.ts'
import type { CountSeries } from './types.ts'

/** A series as it can be downloaded: nothing but what is public of it. */
export type OpenDataSeries = CountSeries & {
  readonly area: { readonly key: string; readonly name: string }
  readonly category: { readonly slug: string; readonly name: Both; readonly version: number }
  /** Totals of calendar years from the first period's on; null: withheld or not complete. */
  readonly years: readonly (number | null)[]
  /** One letter a year, as in `Statuses`: why a total is not there. */
  readonly yearStatuses: string
  /** The report that false discoveries are held down over: all series with the same word. */
  readonly family: string
  /** Of a series whose report is not in the file: what the others there gave it. */
  readonly together?: Together
  /** When which periods were drawn; left out where all of the data set were on the day that it names. */
  readonly origins?: readonly DrawnSpan[]
}

/** A data set as it can be downloaded. */
export type OpenData = {
  readonly dataSet: string
  readonly unit: Both
  /** The day of the newest extract; null where the file does not tell. */
  readonly drawnOn: CalendarDate | null
  readonly series: readonly OpenDataSeries[]
}

/** The columns of the download, one row a count. */
export const openDataColumns = [
  'data_set',
  'family',
  'area_key',
  'area',
  'category',
  'category_name_da',
  'category_name_en',
  'category_version',
  'period_kind',
  'period',
  'count',
  'status',
  'population',
  'unit_da',
  'unit_en',
  'drawn_on',
] as const

/** Further columns of a file whose series were looked at together with others that are not in it. */
export const togetherColumns = ['report_until', 'trend_q', 'watch_q'] as const

export const statusWords = {
  o: 'observed',
  z: 'zero',
  i: 'implicit_zero',
  m: 'missing',
  w: 'withheld',
} as const

/** The public download: a row for each period of a series, then one for each of its calendar years. */
export function openDataCsv(data: OpenData): string {
  const isAlone = data.series.some(({ together }) => together !== undefined)
  return csvOf([
    [...openDataColumns, ...(isAlone ? togetherColumns : [])],
    ...data.series.flatMap((series) => {
      const given = isAlone ? givenTo(series) : []
      return rowsOf(data, series).map((row) => [...row, ...given])
    }),
  ])
}

function givenTo({ together }: OpenDataSeries): readonly string[] {
  return [together?.latest, together?.trendQ, together?.watchQ].map((value) => String(value ?? ''))
}

function rowsOf(
  { dataSet, unit, drawnOn: newest }: OpenData,
  series: OpenDataSeries,
): readonly (readonly string[])[] {
  const { area, category, family, first, period, counts, statuses, population, years, yearStatuses } = series
  const row = (
    kind: string,
    at: string,
    count: number | null,
    status: string | undefined,
    people: number | null,
  ): readonly string[] => [
    dataSet,
    family,
    area.key,
    area.name,
    category.slug,
    category.name.da,
    category.name.en,
    String(category.version),
    kind,
    at,
    count === null ? '' : String(count),
    isStatus(status) ? statusWords[status] : statusWords.m,
    people === null ? '' : String(people),
    unit.da,
    unit.en,
    firstDrawn(series.origins ?? [], at) ?? newest ?? '',
  ]
  const kind = period === 12 ? 'month' : 'quarter'
  const firstYear = partsOf(first).year
  return [
    ...counts.map((count, i) =>
      row(kind, shiftPeriod(first, i), count, statuses[i], population?.[i] ?? null),
    ),
    ...years.map((total, i) => row('year', String(firstYear + i), total, yearStatuses[i], null)),
  ]
}

function isStatus(letter: string | undefined): letter is keyof typeof statusWords {
  return letter !== undefined && letter in statusWords
}
