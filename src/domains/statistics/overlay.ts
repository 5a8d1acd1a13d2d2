import type { CalendarDate } from '#calendar'
import type { Periods } from '#statistics/periods'

/** A stored series: counts as the database writes an array, `{12,NULL,7}`. */
export type StoredSeries = {
  /** The extract's place in the order in which extracts are laid, from 0. */
  readonly layer: number
  readonly area: string
  readonly offence: string
  /** As `periodIndex` counts. */
  readonly first: number
  readonly counts: string
  readonly statuses: string
}

/** What extracts laid over each other say of one area and offence. */
export type Laid = {
  /** As `periodIndex` counts. */
  readonly first: number
  /** -1 where there is no number. */
  readonly counts: Int32Array
  /** A status letter's character code; 0 where no extract says anything. */
  readonly statuses: Uint8Array
  /** The layer that says it; -1 where none does. */
  readonly layers: Int16Array
}

/** An area and offence in one text; neither holds a tab. */
export function cellKey(area: string, offence: string): string {
  return `${area}\t${offence}`
}

/** The last period that had ended on the day, as `periodIndex` counts: later ones are not laid. */
export function lastEnded(drawnOn: CalendarDate, period: Periods): number {
  const [year, month] = [Number(drawnOn.slice(0, 4)), Number(drawnOn.slice(5, 7))]
  return period === 12 ? year * 12 + month - 2 : year * 4 + Math.floor((month - 1) / 3) - 1
}

/**
 * Lays extracts over each other: a cell is what the last one that has it says, be it a number, an implicit zero,
 * missing or withheld.
 *
 * @param stored in the order of their layers
 * @param ended of each layer the last period that may be laid
 */
export function overlay(
  stored: readonly StoredSeries[],
  ended: readonly number[],
): ReadonlyMap<string, Laid> {
  const laid = new Map<string, Laid>()
  for (const [key, own] of Map.groupBy(stored, ({ area, offence }) => cellKey(area, offence))) {
    const series = own.flatMap(({ layer, first, statuses, counts }) => {
      const length = Math.min(statuses.length, (ended[layer] ?? -1) - first + 1)
      return length > 0 ? [{ layer, first, statuses, counts, length }] : []
    })
    if (series.length === 0) continue
    const first = Math.min(...series.map((one) => one.first))
    const length = Math.max(...series.map((one) => one.first + one.length)) - first
    const result = {
      first,
      counts: new Int32Array(length).fill(-1),
      statuses: new Uint8Array(length),
      layers: new Int16Array(length).fill(-1),
    }
    for (const one of series) {
      const at = one.first - first
      parseCounts(one.counts, result.counts, at, one.length)
      result.layers.fill(one.layer, at, at + one.length)
      for (let i = 0; i < one.length; i++) result.statuses[at + i] = one.statuses.charCodeAt(i)
    }
    laid.set(key, result)
  }
  return laid
}

/** Reads `{12,NULL,7}` into the numbers from `at` on; NULL becomes -1. */
function parseCounts(text: string, into: Int32Array, at: number, length: number): void {
  let value = 0
  let [known, place] = [false, 0]
  for (let i = 1; i < text.length && place < length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48
      known = true
    } else if (code === 44 || code === 125) {
      into[at + place] = known ? value : -1
      place++
      value = 0
      known = false
    }
  }
}

/** The status letter of a cell at a period; null where no extract says anything. */
export function statusAt(laid: Laid | undefined, index: number): string | null {
  const code = laid?.statuses[index - laid.first] ?? 0
  return code === 0 ? null : String.fromCharCode(code)
}

/** The count of a cell at a period; null where there is no number. */
export function countAt(laid: Laid | undefined, index: number): number | null {
  const count = laid?.counts[index - laid.first] ?? -1
  return count < 0 ? null : count
}
