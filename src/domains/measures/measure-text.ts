import { HTTPException } from 'hono/http-exception'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { Tx } from '#db'
import type { CouncilId } from '#permissions'
import { knownAreas } from './area-queries.ts'
import { heldFunctionsById, type HeldFunction } from './responsible-queries.ts'
import type { MeasureText } from './types.ts'
import { areInDistrict, areOrganisations } from './write-queries.ts'

/** Why a measure cannot be written like that. */
export type MeasureRefusal =
  | { readonly kind: 'not-of-council'; readonly which: 'lead' | 'deputy' }
  | { readonly kind: 'same-person-twice' }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'unknown-area' }
  | { readonly kind: 'no-such-council' }

/** The text as it is kept: nothing twice, the leading council no partner, a continuous measure without an end. */
export function tidy(text: MeasureText, councilId: CouncilId): MeasureText {
  return {
    ...text,
    endsOn: text.continuous ? null : text.endsOn,
    areas: [...new Set(text.areas)],
    partners: [...new Set(text.partners)].filter((partner) => partner !== councilId),
    organisations: [...new Set(text.organisations)],
  }
}

/** Whether two texts say the same, whatever the order of areas, partners and organisations. */
export function saysTheSame(one: MeasureText, other: MeasureText): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(text: MeasureText): readonly unknown[] {
  const { title, problem, problemSource, targetGroup, purpose, resources, note } = text
  const { startsOn, endsOn, continuous, leadFunctionId, deputyFunctionId } = text
  return [
    [title, problem, problemSource, targetGroup, purpose, resources, note],
    [startsOn, endsOn, continuous, leadFunctionId, deputyFunctionId, text.public],
    text.areas.toSorted(),
    text.partners.toSorted(),
    text.organisations.toSorted(),
  ]
}

/**
 * What keeps a tidy text from being a measure's on the day; null when nothing does.
 *
 * @throws HTTPException 400 without a title, 404 for an organisation that does not exist: no form sends those
 */
export async function refusalOf(
  tx: Tx,
  place: { readonly districtId: DistrictId; readonly councilId: CouncilId },
  text: MeasureText,
  today: CalendarDate,
): Promise<MeasureRefusal | null> {
  if (text.title.trim() === '') throw new HTTPException(400)
  if (!(await areOrganisations(tx, text.organisations, place.districtId))) throw new HTTPException(404)
  const councils = [place.councilId, ...text.partners]
  if (!(await areInDistrict(tx, councils, place.districtId))) return { kind: 'no-such-council' }
  if (text.startsOn !== null && text.endsOn !== null && text.endsOn < text.startsOn)
    return { kind: 'ends-before-start' }
  const known = await knownAreas(tx, text.areas, place.districtId, councils)
  if (known.length < text.areas.length) return { kind: 'unknown-area' }
  return refusalOfLead(tx, councils, text, today)
}

async function refusalOfLead(
  tx: Tx,
  councils: readonly CouncilId[],
  { leadFunctionId, deputyFunctionId }: MeasureText,
  today: CalendarDate,
): Promise<MeasureRefusal | null> {
  const functions = await heldFunctionsById(tx, [leadFunctionId, deputyFunctionId], today)
  const canLead = (held: HeldFunction | undefined): held is HeldFunction =>
    held !== undefined &&
    councils.includes(held.councilId) &&
    (held.endedOn === null || held.endedOn >= today)
  const lead = leadFunctionId === null ? null : functions.get(leadFunctionId)
  const deputy = deputyFunctionId === null ? null : functions.get(deputyFunctionId)
  if (lead !== null && !canLead(lead)) return { kind: 'not-of-council', which: 'lead' }
  if (deputy !== null && !canLead(deputy)) return { kind: 'not-of-council', which: 'deputy' }
  if (lead === null || deputy === null) return null
  const samePerson = lead.personId !== null && lead.personId === deputy.personId
  return leadFunctionId === deputyFunctionId || samePerson ? { kind: 'same-person-twice' } : null
}
