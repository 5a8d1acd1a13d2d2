import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { Tx } from '#db'
import { authorise, type Actor, type CouncilId } from '#permissions'
import { activitiesOf, insertActivity } from './activity-queries.ts'
import { knownAreas } from './area-queries.ts'
import { indicatorsOf, insertIndicator } from './indicator-queries.ts'
import { lockMeasure, type StoredMeasure } from './measure-queries.ts'
import { moveYears } from './move-years.ts'
import { refreshSignals } from './refresh-queries.ts'
import type { FocusAreaId, IndicatorText, MeasureId, MeasureText } from './types.ts'
import { descendantsOf, holdCouncil, insertMeasure, insertOrigin, type Place } from './write-queries.ts'

export type BorrowOutcome =
  | { readonly kind: 'borrowed'; readonly id: MeasureId }
  | { readonly kind: 'not-public' }
  | { readonly kind: 'own-council' }
  | { readonly kind: 'unknown-area' }

/** Why an indicator that was borrowed has no baseline. */
const notMeasuredHere = 'Ikke målt her endnu.'

/**
 * Copies another council's public measure as an idea of one's own: texts, the district's focus areas,
 * activities moved to the year and indicators without figures; nobody leads it. Once it has been borrowed for
 * the council and year, and not dropped there, it is the same one again, as it stands.
 *
 * @param extraAreas what the copy answers besides, of the district's areas or the borrowing council's own
 * @throws HTTPException 404 for a measure, council or year that does not exist
 */
export async function borrowMeasure(
  tx: Tx,
  actor: Actor,
  from: MeasureId,
  council: CouncilId,
  year: number,
  extraAreas: readonly FocusAreaId[] = [],
): Promise<BorrowOutcome> {
  const seat = authorise(actor, 'measure.edit', { councilId: council })
  const districtId = await holdCouncil(tx, council)
  const source = await lockMeasure(tx, from)
  if (!source || districtId === null || !(year >= 2000 && year <= 2100)) throw new HTTPException(404)
  if (source.councilId === council) return { kind: 'own-council' }
  if (!source.public) return { kind: 'not-public' }
  const extra = [...new Set(extraAreas)]
  if ((await knownAreas(tx, extra, districtId, [council])).length < extra.length)
    return { kind: 'unknown-area' }
  const twin = (await descendantsOf(tx, from, 'borrowed')).find(
    (own) => own.councilId === council && own.year === year && own.state !== 'dropped',
  )
  if (twin) return { kind: 'borrowed', id: twin.id }
  const id = await copyAsIdea(tx, source, { districtId, councilId: council, year }, extra)
  await record(tx, actor, seat, 'measure.created', { kind: 'measure', id }, { council, year, borrowed: from })
  return { kind: 'borrowed', id }
}

async function copyAsIdea(
  tx: Tx,
  source: StoredMeasure,
  place: Place,
  extra: readonly FocusAreaId[],
): Promise<MeasureId> {
  const years = place.year - source.year
  const shared = await knownAreas(tx, source.areas, place.districtId, [place.councilId])
  const areas = [...new Set([...shared, ...extra])]
  const id = await insertMeasure(tx, place, 'idea', { ...asStartingPoint(source, years), areas })
  for (const activity of await activitiesOf(tx, [source.id])) {
    const dueOn = moveYears(activity.dueOn, years)
    if (activity.state !== 'dropped')
      await insertActivity(tx, id, { title: activity.title, organisationId: null, dueOn }, 'planned')
  }
  for (const indicator of await indicatorsOf(tx, [source.id]))
    await insertIndicator(tx, id, withoutFigures(indicator, years))
  await insertOrigin(tx, id, source.id, 'borrowed')
  await refreshSignals(tx, id)
  return id
}

/** What one council can use of another's: not who does it, and not its internal note. */
function asStartingPoint(source: StoredMeasure, years: number): MeasureText {
  return {
    ...source,
    note: '',
    startsOn: source.startsOn && moveYears(source.startsOn, years),
    endsOn: source.endsOn && moveYears(source.endsOn, years),
    leadFunctionId: null,
    deputyFunctionId: null,
    partners: [],
    organisations: [],
  }
}

function withoutFigures(indicator: IndicatorText, years: number): IndicatorText {
  return {
    ...indicator,
    baseline: null,
    baselineOn: null,
    baselineUnknown: notMeasuredHere,
    targetOn: moveYears(indicator.targetOn, years),
  }
}
