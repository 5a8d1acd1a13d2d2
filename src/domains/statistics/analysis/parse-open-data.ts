import { isCalendarDate, type CalendarDate } from '#calendar'
import { readCsv } from '#csv'
import {
  partsOf,
  periodParts,
  periodsBetween,
  shiftPeriod,
  type PeriodKey,
  type Periods,
} from '#statistics/periods'
import type { DrawnSpan } from './drawn.ts'
import {
  openDataColumns,
  statusWords,
  togetherColumns,
  type OpenData,
  type OpenDataSeries,
} from './open-data.ts'
import type { Together } from './report.ts'

/** Why a download cannot be read: the line and column from 1, and what stands there. */
export type OpenDataRefusal =
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'no-column'; readonly column: string }
  | { readonly kind: 'short-row'; readonly line: number; readonly fields: number; readonly wanted: number }
  | {
      readonly kind:
        | 'bad-period'
        | 'bad-count'
        | 'bad-status'
        | 'bad-population'
        | 'bad-date'
        | 'bad-chance'
        | 'mixed-periods'
        | 'other-data-set'
        | 'twice'
      readonly line: number
      readonly column: string
      readonly value: string
    }

export type OpenDataOutcome =
  | { readonly kind: 'read'; readonly data: OpenData }
  | { readonly kind: 'refused'; readonly refusal: OpenDataRefusal }

class Refused extends Error {
  readonly refusal: OpenDataRefusal
  constructor(refusal: OpenDataRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

type Column = (typeof openDataColumns)[number] | (typeof togetherColumns)[number]
type Row = { readonly line: number; readonly of: (column: Column) => string }

/** Whether a text begins like the public download. */
export function isOpenData(text: string): boolean {
  const [header] = readCsv(text.slice(0, 1000))
  return header?.fields.includes('area_key') === true && header.fields.includes('period_kind')
}

/**
 * Reads the public download back, whole or not at all. Rows may stand in any order; a period without one is missing.
 */
export function parseOpenData(text: string): OpenDataOutcome {
  try {
    return { kind: 'read', data: dataOf([...rowsOf(text)]) }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal }
    throw error
  }
}

function* rowsOf(text: string): Generator<Row, void> {
  const lines = readCsv(text)
  const header = lines.next().value?.fields ?? []
  const places = new Map<Column, number>(
    [...openDataColumns, ...togetherColumns].map((column) => [column, header.indexOf(column)]),
  )
  for (const column of openDataColumns)
    if (!header.includes(column))
      throw new Refused(header.length === 0 ? { kind: 'no-rows' } : { kind: 'no-column', column })
  for (const { line, fields } of lines) {
    if (fields.length !== header.length)
      throw new Refused({ kind: 'short-row', line, fields: fields.length, wanted: header.length })
    yield { line, of: (column) => fields[places.get(column) ?? -1] ?? '' }
  }
}

function dataOf(rows: readonly Row[]): OpenData {
  const [first] = rows
  if (!first) throw new Refused({ kind: 'no-rows' })
  const dataSet = first.of('data_set')
  for (const row of rows) if (row.of('data_set') !== dataSet) refuse('other-data-set', row, 'data_set')
  const days = new Set(rows.map(drawnIn))
  const newest = [...days].reduce((a, b) => (a !== null && (b === null || a > b) ? a : b))
  return {
    dataSet,
    unit: { da: first.of('unit_da'), en: first.of('unit_en') },
    drawnOn: newest,
    series: [
      ...Map.groupBy(rows, (row) => `${row.of('area_key')}\u0001${row.of('category')}`).values(),
    ].flatMap((own) => {
      const series = seriesOf(own)
      if (!series) return []
      return days.size === 1 ? series : { ...series, origins: spansOf(own) }
    }),
  }
}

function refuse(
  kind: Exclude<OpenDataRefusal['kind'], 'no-rows' | 'no-column' | 'short-row'>,
  row: Row,
  column: Column,
): never {
  throw new Refused({ kind, line: row.line, column, value: row.of(column) })
}

function drawnIn(row: Row): CalendarDate | null {
  const day = row.of('drawn_on')
  if (day === '') return null
  return isCalendarDate(day) ? day : refuse('bad-date', row, 'drawn_on')
}

/** When each period was drawn, those next to each other together. */
function spansOf(rows: readonly Row[]): readonly DrawnSpan[] {
  const spans: DrawnSpan[] = []
  const periods = rows
    .filter((row) => row.of('period_kind') !== 'year')
    .map((row) => ({ at: row.of('period'), drawnOn: drawnIn(row) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  for (const { at, drawnOn } of periods) {
    if (drawnOn === null) continue
    const last = spans.at(-1)
    if (last?.drawnOn === drawnOn && shiftPeriod(last.to, 1) === at) spans.splice(-1, 1, { ...last, to: at })
    else spans.push({ from: at, to: at, drawnOn })
  }
  return spans
}

/** Null for a series of year totals only: there is nothing to analyse in it. */
function seriesOf(rows: readonly Row[]): OpenDataSeries | null {
  const [one] = rows
  const periods = cellsOf(
    rows.filter((row) => row.of('period_kind') !== 'year'),
    periodAt,
  )
  const years = cellsOf(
    rows.filter((row) => row.of('period_kind') === 'year'),
    yearAt,
  )
  const [first, ...others] = [...periods.keys()].sort()
  if (!one || first === undefined) return null
  const length = periodsBetween(first, others.at(-1) ?? first) + 1
  const cells = Array.from({ length }, (_, i) => periods.get(shiftPeriod(first, i)) ?? nothing)
  const firstYear = partsOf(first).year
  const lastYear = Math.max(firstYear - 1, ...[...years.keys()].map(Number))
  const totals = Array.from(
    { length: lastYear - firstYear + 1 },
    (_, i) => years.get(String(firstYear + i)) ?? nothing,
  )
  const population = cells.map(({ population }) => population)
  return {
    area: { key: one.of('area_key'), name: one.of('area') },
    category: {
      slug: one.of('category'),
      name: { da: one.of('category_name_da'), en: one.of('category_name_en') },
      version: Number(one.of('category_version')),
    },
    family: one.of('family'),
    ...togetherIn(one),
    period: partsOf(first).period,
    first,
    counts: cells.map(({ count }) => count),
    statuses: cells.map(({ status }) => status).join(''),
    population: population.some((people) => people !== null) ? population : null,
    years: totals.map(({ count }) => count),
    yearStatuses: totals.map(({ status }) => status).join(''),
  }
}

/** What the others of its report gave a series, where the file tells. */
function togetherIn(row: Row): { readonly together?: Together } {
  const latest = row.of('report_until')
  if (latest === '') return {}
  if (!periodParts(latest)) return refuse('bad-period', row, 'report_until')
  return { together: { latest, trendQ: chanceIn(row, 'trend_q'), watchQ: chanceIn(row, 'watch_q') } }
}

function chanceIn(row: Row, column: Column): number | null {
  const text = row.of(column)
  if (text === '') return null
  return /^[01](\.\d+)?$|^\d(\.\d+)?e-\d+$/.test(text) && Number(text) <= 1
    ? Number(text)
    : refuse('bad-chance', row, column)
}

type Cell = { readonly count: number | null; readonly status: string; readonly population: number | null }

const nothing: Cell = { count: null, status: 'm', population: null }

function cellsOf(
  rows: readonly Row[],
  keyOf: (row: Row, kind: Periods | null) => PeriodKey,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>()
  let kind: Periods | null = null
  for (const row of rows) {
    const key = keyOf(row, kind)
    kind ??= periodParts(key)?.period ?? null
    if (cells.has(key)) refuse('twice', row, 'period')
    cells.set(key, cellOf(row))
  }
  return cells
}

function periodAt(row: Row, kind: Periods | null): PeriodKey {
  const parts = periodParts(row.of('period'))
  if (!parts) return refuse('bad-period', row, 'period')
  if (kind !== null && parts.period !== kind) return refuse('mixed-periods', row, 'period')
  return row.of('period')
}

function yearAt(row: Row): string {
  const year = row.of('period')
  return /^\d{4}$/.test(year) ? year : refuse('bad-period', row, 'period')
}

function cellOf(row: Row): Cell {
  const letter = Object.entries(statusWords).find(([, word]) => word === row.of('status'))?.[0]
  if (letter === undefined) return refuse('bad-status', row, 'status')
  const count = wholeNumber(row.of('count'))
  const isKnown = letter !== 'm' && letter !== 'w'
  if (count === undefined || (count !== null) !== isKnown) return refuse('bad-count', row, 'count')
  const population = wholeNumber(row.of('population'))
  if (population === undefined) return refuse('bad-population', row, 'population')
  return { count, status: letter, population }
}

/** Null for an empty text; undefined for what is no whole number from 0 up. */
function wholeNumber(text: string): number | null | undefined {
  if (text === '') return null
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
