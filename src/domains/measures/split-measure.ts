import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { activitiesOf, moveActivities } from './activity-queries.ts'
import { knownAreas } from './area-queries.ts'
import { indicatorsOf, moveIndicators } from './indicator-queries.ts'
import { isOpen, type MeasureState } from './law.ts'
import { holdMeasure } from './measure-access.ts'
import type { StoredMeasure } from './measure-queries.ts'
import { refreshSignals } from './refresh-queries.ts'
import type { ActivityId, FocusAreaId, IndicatorId, MeasureId } from './types.ts'
import { descendantsOf, insertMeasure, insertOrigin } from './write-queries.ts'

/** What becomes a measure of its own. */
export type Split = {
  readonly title: string
  readonly activities: readonly ActivityId[]
  readonly indicators: readonly IndicatorId[]
  readonly areas: readonly FocusAreaId[]
}

export type SplitOutcome =
  | { readonly kind: 'split'; readonly id: MeasureId }
  | { readonly kind: 'nothing-moved' }
  | { readonly kind: 'unknown-area' }
  | { readonly kind: 'wrong-state'; readonly state: MeasureState }

/**
 * Makes a second measure of some of a measure's activities and indicators, which go over with their values.
 * It has the same texts, lead, deputy, partners and state. The same split twice is one.
 *
 * @throws HTTPException 404 for what the measure does not have
 */
export async function splitMeasure(tx: Tx, actor: Actor, id: MeasureId, split: Split): Promise<SplitOutcome> {
  const { measure, seat } = await holdMeasure(tx, actor, 'measure.edit', id)
  if (split.title.trim() === '') throw new HTTPException(400)
  if (!isOpen(measure.state)) return { kind: 'wrong-state', state: measure.state }
  if (split.activities.length + split.indicators.length === 0) return { kind: 'nothing-moved' }
  const { districtId, councilId, partners } = measure
  const areas = [...new Set(split.areas)]
  const known = await knownAreas(tx, areas, districtId, [councilId, ...partners])
  if (known.length < areas.length) return { kind: 'unknown-area' }
  const twin = await splitBefore(tx, measure, split)
  if (twin) return { kind: 'split', id: twin }
  if (!(await hasAll(tx, id, split))) throw new HTTPException(404)
  const own = await insertMeasure(tx, measure, measure.state, { ...measure, title: split.title, areas })
  await moveActivities(tx, split.activities, own)
  await moveIndicators(tx, split.indicators, own)
  await insertOrigin(tx, own, id, 'split')
  await refreshSignals(tx, id)
  await refreshSignals(tx, own)
  await record(
    tx,
    actor,
    seat,
    'measure.created',
    { kind: 'measure', id: own },
    { from: id, origin: 'split' },
  )
  await record(tx, actor, seat, 'measure.split', { kind: 'measure', id }, { into: own })
  return { kind: 'split', id: own }
}

async function hasAll(tx: Tx, id: MeasureId, split: Split): Promise<boolean> {
  const activities = new Set((await activitiesOf(tx, [id])).map((activity) => activity.id))
  const indicators = new Set((await indicatorsOf(tx, [id])).map((indicator) => indicator.id))
  return (
    split.activities.every((activity) => activities.has(activity)) &&
    split.indicators.every((indicator) => indicators.has(indicator))
  )
}

/** The measure that the same form made when it was sent before: it has everything that was to go over. */
async function splitBefore(tx: Tx, measure: StoredMeasure, split: Split): Promise<MeasureId | null> {
  for (const { id, title } of await descendantsOf(tx, measure.id, 'split'))
    if (title === split.title && (await hasAll(tx, id, split))) return id
  return null
}
