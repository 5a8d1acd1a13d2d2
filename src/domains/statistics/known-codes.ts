import { knownAreas, knownOffences, type KnownArea, type Named } from '#statistics/reading'
import type { AreaKey, AreaKind } from './tables.ts'

/** The classification of Statistics Denmark, whose offences and default categories are known here. */
export const statbankClassification = 'straf'

/** An area of a file as it is kept: by the StatBank's code where it is one of its areas, else by its own. */
export type KnownPlace = {
  readonly code: string
  readonly name: string
  readonly kind: AreaKind
  /** Four digits, of a municipality. */
  readonly municipality: string | null
}

const areasByCode: ReadonlyMap<string, KnownArea> = new Map(
  knownAreas.flatMap((area) => [
    [area.code, area],
    ...(area.municipality === null ? [] : [[area.municipality, area] as const]),
  ]),
)

/**
 * What a file's area is here. A region, the country and what has no known place are never taken for a municipality
 * or a police district; a code counts only together with the name that the StatBank has for it.
 */
export function placeOf({ code, name }: Named): KnownPlace {
  const known = areasByCode.get(code)
  if (!known || !isNamed(known, code, name)) return { code, name, kind: 'other', municipality: null }
  return { code: known.code, name: known.name.da, kind: known.kind, municipality: known.municipality }
}

/** Some names have more than one form: Nordfyn and Nordfyns, Vesthimmerland and Vesthimmerlands. */
function isNamed({ name }: KnownArea, code: string, given: string): boolean {
  return given === code || start(given) === start(name.da) || start(given) === start(name.en)
}

function start(text: string): string {
  return text.trim().toLowerCase().slice(0, 4)
}

/** An area's key among analysed series; null for those that none is worked out for: regions and unknown places. */
export function areaKeyOf(place: Pick<KnownPlace, 'code' | 'kind' | 'municipality'>): AreaKey | null {
  if (place.kind === 'region' || place.kind === 'unknown') return null
  if (place.kind === 'country') return '000'
  return place.municipality ?? place.code
}

const offencesByCode = new Map(knownOffences.map((offence) => [offence.code, offence]))

/** An offence's names and level; an offence of a classification that is not known here is a kind of its own. */
export function offenceOf(
  { code, name }: Named,
  classification: string,
): { readonly code: string; readonly da: string; readonly en: string; readonly level: 0 | 1 | 2 | 3 } {
  const known = classification === statbankClassification ? offencesByCode.get(code) : undefined
  if (!known) return { code, da: name, en: '', level: 3 }
  return { code, da: known.name.da, en: known.name.en, level: known.level }
}
