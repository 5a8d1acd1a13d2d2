import type { Db } from '#db'
import { periodAt, type PeriodKey } from '#statistics/periods'
import { categoriesOf } from './category-queries.ts'
import { classificationOf, periodsOf } from './data-set-queries.ts'
import { cellKey, countAt, lastEnded, overlay, type Laid } from './overlay.ts'
import { areasOf, storedLayers } from './stored-queries.ts'
import type { CategoryId, DataSetId } from './tables.ts'

/** How many of the country's reports have no known municipality: municipalities do not add up to the country. */
export type UnknownShare = {
  readonly categoryId: CategoryId
  readonly slug: string
  /** The latest year of months or quarters that both are known of, both ends included. */
  readonly from: PeriodKey
  readonly to: PeriodKey
  readonly unknown: number
  readonly country: number
  /** From 0 to 1. */
  readonly share: number
}

/**
 * The share of reports without a known municipality, by category, of the country in the latest year. Null where the
 * data set does not tell: it lacks the country, or reports of unknown places.
 */
export async function unknownShare(db: Db, dataSetId: DataSetId): Promise<readonly UnknownShare[] | null> {
  const period = await periodsOf(db, dataSetId)
  const places = await areasOf(db, dataSetId)
  const unknown = places.find(({ kind }) => kind === 'unknown')?.code
  const country = places.find(({ kind }) => kind === 'country')?.code
  const classification = await classificationOf(db, dataSetId)
  if (period === null || classification === null || unknown === undefined || country === undefined)
    return null
  const categories = await categoriesOf(db, classification)
  const offences = [...new Set(categories.flatMap(({ offenceCodes }) => offenceCodes))]
  const { vintages, series } = await storedLayers(db, dataSetId, offences, [unknown, country])
  const laid = overlay(
    series,
    vintages.map(({ drawnOn }) => lastEnded(drawnOn, period)),
  )
  const key = (index: number): PeriodKey => periodAt(index, period)
  return categories.flatMap(({ id, slug, offenceCodes }) => {
    const latest = latestYear(laid, [unknown, country], offenceCodes, period)
    if (!latest || latest.sums[1] === 0) return []
    const [without, all] = latest.sums
    const [from, to] = [key(latest.to - period + 1), key(latest.to)]
    return { categoryId: id, slug, from, to, unknown: without, country: all, share: without / all }
  })
}

/** Two places' sums over the latest periods of a year that both are known of; null where there is none. */
function latestYear(
  laid: ReadonlyMap<string, Laid>,
  places: readonly [string, string],
  offences: readonly string[],
  period: number,
): { readonly to: number; readonly sums: readonly [number, number] } | null {
  const end = Math.max(...[...laid.values()].map(({ first, counts }) => first + counts.length - 1))
  for (let to = end; to > end - period; to--) {
    const [a, b] = places.map((place) => sumOver(laid, place, offences, to - period + 1, to))
    if (typeof a === 'number' && typeof b === 'number') return { to, sums: [a, b] }
  }
  return null
}

function sumOver(
  laid: ReadonlyMap<string, Laid>,
  place: string,
  offences: readonly string[],
  from: number,
  to: number,
): number | null {
  let sum = 0
  for (const offence of offences)
    for (let index = from; index <= to; index++) {
      const count = countAt(laid.get(cellKey(place, offence)), index)
      if (count === null) return null
      sum += count
    }
  return sum
}
