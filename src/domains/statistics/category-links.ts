import type { CategoryLink } from '#statistics/analysis'
import { ancestorsOf, knownOffences } from '#statistics/reading'

/** A category with the offences that it counts. */
export type Counted = { readonly id: string; readonly offenceCodes: readonly string[] }

/**
 * Which categories count all that others do, or the very same: what a total holds beside its parts can be worked out from them. The
 * parts of one link have nothing in common; a total has as many links as it takes to name all its parts.
 */
export function categoryLinks(categories: readonly Counted[]): readonly CategoryLink[] {
  const sets = categories.map(({ id, offenceCodes }) => ({ id, offences: singleOffences(offenceCodes) }))
  return sets.flatMap((total, place) => {
    const inside = sets.filter(
      ({ offences }, other) =>
        isWithin(offences, total.offences) || (other > place && isSame(offences, total.offences)),
    )
    // Of categories that hold each other only the largest: the smaller ones are linked to those.
    const parts = inside.filter(({ offences }) => !inside.some((other) => isWithin(offences, other.offences)))
    const links: CategoryLink[] = []
    for (const part of parts) {
      if (links.some((link) => link.parts.includes(part.id))) continue
      const together = [part]
      for (const other of parts)
        if (together.every(({ offences }) => !haveCommon(offences, other.offences))) together.push(other)
      const size = together.reduce((sum, { offences }) => sum + offences.size, 0)
      links.push({
        total: total.id,
        parts: together.map(({ id }) => id),
        exhaustive: size === total.offences.size,
      })
    }
    return links
  })
}

/** The single offences that codes stand for; a code without any below it is one itself. */
function singleOffences(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => below.get(code) ?? [code]))
}

/** By total, all single offences in it. */
const below: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      knownOffences
        .filter(({ level }) => level === 3)
        .flatMap(({ code }) => ancestorsOf(code).map((total) => ({ total, code }))),
      ({ total }) => total,
    ),
  ].map(([total, all]) => [total, all.map(({ code }) => code)]),
)

function isWithin(part: ReadonlySet<string>, total: ReadonlySet<string>): boolean {
  return part.size < total.size && [...part].every((code) => total.has(code))
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((code) => other.has(code))
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((code) => other.has(code))
}
