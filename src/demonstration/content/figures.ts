import { periodsBetween, partsOf, shiftPeriod, type PeriodKey, type Periods } from '#statistics/periods'
import type { Named, ReadSeries, ReadTable } from '#statistics/reading'
import { negativeBinomial, normal, seeded, type Random } from '#statistics/simulation'
import { offences, youthOffences, type DemoOffence } from './figures-offences.ts'
import { places, northJutland, type DemoPlace } from './figures-places.ts'

/** Where chance begins. */
const seed = 20_261_107
/** Variance over mean of a single count, and how the level wanders from month to month. */
const dispersion = 1.1
const memory = 0.6
const spread = 0.02
/** The share that comes so late that the newest month lacks it, how that fades, and when it is over. */
const late = { newest: 0.06, fades: 0.6, over: 0.001 } as const
/** Reports without a known municipality, of 10,000 of the country's inhabitants. */
const unknownShare = 0.08

/** One month of one place in which something happened that is not chance. */
const events: Readonly<Record<string, number>> = {
  // One case of many reports: paint on a hundred cars.
  '813 1390 2025-09': 4.2,
  // A wave of calls.
  '860 1357 2026-10': 2.6,
}
/** Months that were never delivered. */
const missing = new Set(['846 1440 2024-07', '846 1440 2024-08'])
/** Counts so small that the file leaves their zero rows out. */
const leftOut = new Set(['825 1380'])

type Plan = {
  readonly title: string
  readonly period: Periods
  readonly first: PeriodKey
  readonly places: readonly DemoPlace[]
  readonly offences: readonly DemoOffence[]
  /** Changes the chance, so that two plans are not alike. */
  readonly salt: number
}

const reports: Plan = {
  title: 'Opdigtede anmeldelser til demonstration',
  period: 12,
  first: '2019-01',
  places,
  offences,
  salt: 0,
}
const charges: Plan = {
  title: 'Opdigtede sigtelser mod 10-17-årige til demonstration',
  period: 4,
  first: '2019-Q1',
  places: northJutland,
  offences: youthOffences,
  salt: 7_000_000,
}

/**
 * Made-up reports a month from 2019 on, as an extract of the month after `last` would have had them: the newest
 * months still lack what is reported late. The same every time.
 *
 * @param only the codes of the offences that were drawn, of the nine municipalities; null: all there is
 */
export function demoReports(last: PeriodKey, only: readonly string[] | null = null): ReadTable {
  if (only === null) return drawn(reports, last)
  const whole = drawn({ ...reports, places: northJutland }, last)
  return {
    ...whole,
    series: whole.series.filter(({ offence }) => only.includes(offences[offence]?.code ?? '')),
  }
}

/** Made-up charges against 10 to 17 year olds a quarter from 2019 on, as drawn after the quarter `last`. */
export function demoCharges(last: PeriodKey): ReadTable {
  return drawn(charges, last)
}

function drawn(plan: Plan, last: PeriodKey, only: readonly string[] | null = null): ReadTable {
  const length = periodsBetween(plan.first, last) + 1
  const shared = plan.offences.map((_, at) => wander(seeded(seed + plan.salt + at), length))
  const series = plan.places.flatMap((place, area) =>
    plan.offences.flatMap((offence, at): readonly ReadSeries[] => {
      if (only !== null && !only.includes(offence.code)) return []
      const random = seeded(seed + plan.salt + 1000 * (area + 1) + at)
      const finals = finalCounts(plan, random, place, offence, shared[at] ?? [])
      const seen = finals.map((count, index) => lessLate(plan, random, count, length - 1 - index))
      return [{ area, offence: at, ...written(plan, place, offence, seen) }]
    }),
  )
  return {
    format: 'tidy',
    table: null,
    title: plan.title,
    source: 'Kredsplan, demonstration',
    updated: null,
    period: plan.period,
    first: plan.first,
    length,
    areas: plan.places.map(named),
    offences: plan.offences.map(named),
    series,
    population: [],
    warnings: [],
  }
}

function named({ code, name }: Named): Named {
  return { code, name }
}

/** How the level of a kind of offence wanders over the years, on the scale of logarithms. */
function wander(random: Random, length: number): readonly number[] {
  let level = spread * normal(random)
  return Array.from({ length }, () => {
    level = memory * level + Math.sqrt(1 - memory * memory) * spread * normal(random)
    return level
  })
}

/** What is known of a place in the end, when everything late has come. */
function finalCounts(
  { period, first }: Plan,
  random: Random,
  place: DemoPlace,
  offence: DemoOffence,
  levels: readonly number[],
): readonly number[] {
  const inhabitants = place.inhabitants ?? unknownShare * 6_000_000
  const weight = offence.follows === 'city' ? place.city : 1
  const usual = (offence.often * weight * inhabitants) / 10_000 / period
  return levels.map((level, index) => {
    const key = shiftPeriod(first, index)
    const { year, sub } = partsOf(key)
    const years = year + (sub - 0.5) / period - 2025.5
    const season = offence.winter * Math.cos((2 * Math.PI * (sub - 1)) / period)
    const stepped = Object.entries(offence.steps ?? {}).filter(([from]) => key >= from)
    const step = stepped.reduce((product, [, times]) => product * times, 1)
    const happened = events[`${place.code} ${offence.code} ${key}`] ?? 1
    const mean = usual * (1 + offence.change) ** years * (1 + season) * Math.exp(level) * step * happened
    return negativeBinomial(random, mean, mean / (dispersion - 1))
  })
}

/** A count as it stood `age` periods after its own: some of it had not come yet. */
function lessLate({ period }: Plan, random: Random, count: number, age: number): number {
  const share = late.newest * late.fades ** ((age * 12) / period)
  if (share < late.over) return count
  if (count > 400) return Math.round(count * (1 - share))
  return count - Array.from({ length: count }, random).filter((chance) => chance < share).length
}

function written(
  { first }: Plan,
  place: DemoPlace,
  offence: DemoOffence,
  seen: readonly number[],
): Pick<ReadSeries, 'counts' | 'statuses'> {
  const key = `${place.code} ${offence.code}`
  const gone = seen.map((_, index) => missing.has(`${key} ${shiftPeriod(first, index)}`))
  const zero = leftOut.has(key) ? 'i' : 'z'
  return {
    counts: seen.map((count, index) => (gone[index] ? null : count)),
    statuses: seen.map((count, index) => (gone[index] ? 'm' : count === 0 ? zero : 'o')).join(''),
  }
}
