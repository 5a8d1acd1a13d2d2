import type { Period } from './series.ts'

/** How the season is modelled: by waves, or by a factor for each month or quarter. */
export type Season = 'harmonic' | 'factor'

/** A season's columns, `width` numbers for each month or quarter from 1 on (row 0 stays empty). */
export type SeasonColumns = { readonly width: number; readonly values: Float64Array }

const known = new Map<string, SeasonColumns>()

/** Cosine and sine of each wave; the wave of half a year of quarters has no sine. Computed once for each shape. */
export function waveColumns(period: Period, waves: number): SeasonColumns {
  const columns = Array.from({ length: waves }, (_, i) => i + 1).flatMap((k) => {
    const angle = (sub: number): number => (2 * Math.PI * k * sub) / period
    const cosine = (sub: number): number => Math.cos(angle(sub))
    const sine = (sub: number): number => Math.sin(angle(sub))
    return k * 2 === period ? [cosine] : [cosine, sine]
  })
  return tabulate(`waves ${period} ${waves}`, period, columns)
}

/** A dummy for each month or quarter but the first. */
export function factorColumns(period: Period): SeasonColumns {
  const columns = Array.from({ length: period - 1 }, (_, i) => (sub: number) => (sub === i + 2 ? 1 : 0))
  return tabulate(`factor ${period}`, period, columns)
}

function tabulate(key: string, period: Period, columns: readonly ((sub: number) => number)[]): SeasonColumns {
  const found = known.get(key)
  if (found) return found
  const width = columns.length
  const values = new Float64Array((period + 1) * width)
  for (let sub = 1; sub <= period; sub++)
    columns.forEach((column, c) => (values[sub * width + c] = column(sub)))
  const made = { width, values }
  known.set(key, made)
  return made
}

/** How many waves the season gets from N rows. */
export function wavesFor(period: Period, rows: number): number {
  if (period === 4) return rows >= 12 ? 2 : 0
  return rows >= 36 ? 2 : rows >= 24 ? 1 : 0
}
