import { ancestorsOf } from '#statistics/reading'
import { statbankClassification, type KnownPlace } from './known-codes.ts'

/**
 * Tells the cells of an extract that together count everything once: of offences those that are no part of another
 * one in it, of areas the smallest kind there is. All others are sums of these.
 */
export function countedOnce(
  places: readonly KnownPlace[],
  offences: readonly string[],
  classification: string,
): (area: string, offence: string) => boolean {
  const areas = smallestAreas(places)
  const all = new Set(offences)
  const partOf = (code: string): boolean =>
    classification === statbankClassification && ancestorsOf(code).some((ancestor) => all.has(ancestor))
  const whole = new Set(offences.filter((code) => !partOf(code)))
  return (area, offence) => areas.has(area) && whole.has(offence)
}

/** The codes of the areas of the smallest kind there is, and of what has no known place beside them. */
export function smallestAreas(places: readonly KnownPlace[]): ReadonlySet<string> {
  const smallest = (['municipality', 'other', 'region', 'country'] as const).filter((kind) =>
    places.some((place) => place.kind === kind),
  )
  const kinds = new Set<string>(smallest.slice(0, 1))
  if (kinds.has('municipality') || kinds.has('region')) kinds.add('unknown')
  return new Set(places.filter(({ kind }) => kinds.has(kind)).map(({ code }) => code))
}
