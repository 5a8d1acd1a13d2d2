/**
 * Months or quarters in a row, from one on; `part` counts from 1 within its year. `nameOf` is the name of the
 * period so many after the first, in the reader's language.
 */
export type ChartPeriods = {
  readonly perYear: 12 | 4
  readonly year: number
  readonly part: number
  readonly nameOf: (at: number) => string
}

/** A count, or why none is shown. The two reasons are never a zero. */
export type ChartCount = number | 'withheld' | 'missing'

/** The most likely amount with the ranges that hold it in 80 and 95 of 100 cases. */
export type ChartExpectation = {
  readonly mean: number
  readonly interval80: readonly [low: number, high: number]
  readonly interval95: readonly [low: number, high: number]
}

/** Neighbouring periods, both ends included. */
export type Stretch = { readonly from: number; readonly to: number }

export type Gap = Stretch & { readonly why: 'withheld' | 'missing' }

/** The signs of what is not shown, beside their words. */
export const gapSigns = { withheld: '×', missing: '?' } as const

/** Unbroken stretches of counts that are shown. */
export function knownStretches(counts: readonly ChartCount[]): readonly Stretch[] {
  return stretches(counts.map((count) => (typeof count === 'number' ? 'known' : null)))
}

/** Unbroken stretches without a count, each with its reason. */
export function gapsOf(counts: readonly ChartCount[]): readonly Gap[] {
  return stretches(counts.map((count) => (typeof count === 'number' ? null : count)))
}

function stretches<T extends string>(
  kinds: readonly (T | null)[],
): readonly (Stretch & { readonly why: T })[] {
  const found: { from: number; to: number; why: T }[] = []
  for (const [at, why] of kinds.entries()) {
    const last = found.at(-1)
    if (why === null) continue
    if (last?.why === why && last.to === at - 1) last.to = at
    else found.push({ from: at, to: at, why })
  }
  return found
}

/** The counts that are shown. */
export function knownOf(counts: readonly ChartCount[]): readonly number[] {
  return counts.filter((count) => typeof count === 'number')
}

/** Where each calendar year begins among so many periods; the first one may begin within its year. */
export function yearStarts(
  { perYear, year, part }: ChartPeriods,
  length: number,
): readonly { readonly at: number; readonly year: number }[] {
  const starts = part === 1 ? [{ at: 0, year }] : []
  for (let at = part === 1 ? perYear : perYear - part + 1; at < length; at += perYear)
    starts.push({ at, year: year + Math.floor((at + part - 1) / perYear) })
  return starts
}

/** How many periods it takes from so many on to the end of the last one's calendar year; 0 where it is complete. */
export function untilYearEnd({ perYear, part }: ChartPeriods, length: number): number {
  return (perYear - ((part - 1 + length) % perYear)) % perYear
}
