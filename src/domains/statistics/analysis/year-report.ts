import {
  disagree,
  projectYear,
  secondOpinion,
  standing,
  type NoProjection,
  type Projection,
  type WindowFit,
} from '#statistics/engine'
import { partsOf, shiftPeriod } from '#statistics/periods'
import type { Prepared } from './prepared.ts'
import type { YearReport, YearTotal } from './types.ts'

const years = 5

/** What the year of the report's latest period is expected to end at, or what it ended at. */
export function yearReport(prepared: Prepared, fit: WindowFit): YearReport {
  const { whole, last, source } = prepared
  if (last === 0) return { kind: 'refused', reason: 'short' }
  const asOf = shiftPeriod(source.first, last - 1)
  const { year, sub } = partsOf(asOf)
  if (sub === whole.period) return completeYear(prepared, year)
  const after = fit.shift?.flagged ? fit.shift.firstT + prepared.from - 2 : 0
  const projection = projectYear(whole, last, after)
  if (!('total' in projection)) return { kind: 'refused', reason: reasonOf(projection, after) }
  if (projection.yearToDate + sum(projection.previousTotals) === 0)
    return { kind: 'refused', reason: 'all_zero' }
  const before = yearsBefore(year, projection.previousTotals.length)
  return {
    kind: 'expected',
    year,
    asOf,
    method: projection.method,
    yearToDate: projection.yearToDate,
    total: projection.total,
    interval80: outward(projection.interval80),
    interval95: outward(projection.interval95),
    standing: standing(projection),
    previousTotals: before.map((year, i) => ({ year, total: projection.previousTotals[i] ?? 0 })),
    sameParts: before.flatMap((year) => partOf(prepared, year, sub) ?? []),
    otherwise: otherOpinion(prepared, projection, after),
    afterShift: after > 0,
  }
}

function completeYear(prepared: Prepared, year: number): YearReport {
  const { period } = prepared.whole
  const own = partOf(prepared, year, period)
  if (own === null) return { kind: 'refused', reason: 'missing' }
  const previousTotals = yearsBefore(year, years).flatMap((year) => partOf(prepared, year, period) ?? [])
  return { kind: 'complete', year, total: own.total, previousTotals }
}

function reasonOf(
  { method }: NoProjection,
  after: number,
): Extract<YearReport, { kind: 'refused' }>['reason'] {
  if (method === 'refused_missing') return 'missing'
  return after > 0 ? 'after_shift' : 'short'
}

/** What the fitted trend makes of the year, where it contradicts the ratio. */
function otherOpinion(
  { whole, last, from, offset }: Prepared,
  projection: Projection,
  after: number,
): Extract<YearReport, { kind: 'expected' }>['otherwise'] {
  const other = secondOpinion(whole, last, { offset, window: last - Math.max(from - 1, after) })
  if (other.status !== 'ok' || !Number.isFinite(other.total) || !disagree(projection, other)) return null
  return { total: other.total, interval95: outward(other.interval95) }
}

/** Reports of the first `periods` months or quarters of a year; null where one is missing. */
function partOf({ whole, source }: Prepared, year: number, periods: number): YearTotal | null {
  const first = partsOf(source.first)
  const start = (year - first.year) * whole.period - (first.sub - 1)
  const counts = Array.from({ length: periods }, (_, i) => whole.counts[start + i] ?? null)
  return counts.every((count) => count !== null) ? { year, total: sum(counts) } : null
}

function yearsBefore(year: number, many: number): readonly number[] {
  return Array.from({ length: many }, (_, i) => year - many + i)
}

function outward([low, high]: readonly [number, number]): readonly [number, number] {
  return [Math.floor(low), Math.ceil(high)]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}
