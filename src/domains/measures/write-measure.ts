import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { authorise, type Actor, type CouncilId } from '#permissions'
import { holdMeasure } from './measure-access.ts'
import { storedMeasure } from './measure-queries.ts'
import { refusalOf, saysTheSame, tidy, type MeasureRefusal } from './measure-text.ts'
import type { MeasureId, MeasureText } from './types.ts'
import { holdCouncil, insertMeasure, measuresTitled, updateMeasure, type Place } from './write-queries.ts'

export type CreateMeasureOutcome = { readonly kind: 'created'; readonly id: MeasureId } | MeasureRefusal

/**
 * Adds a measure to a council's year, planned or as an idea that is not part of the year's plan yet. The
 * same text twice, unchanged since, is one measure.
 *
 * @param year from 2000 to 2100; anything else is 404
 */
export async function createMeasure(
  tx: Tx,
  actor: Actor,
  council: CouncilId,
  year: number,
  text: MeasureText,
  today: CalendarDate,
  state: 'idea' | 'planned' = 'planned',
): Promise<CreateMeasureOutcome> {
  const seat = authorise(actor, 'measure.edit', { councilId: council })
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new HTTPException(404)
  const districtId = await holdCouncil(tx, council)
  if (districtId === null) return { kind: 'no-such-council' }
  const place = { districtId, councilId: council, year }
  const tidied = tidy(text, council)
  const refusal = await refusalOf(tx, place, tidied, today)
  if (refusal) return refusal
  const twin = await twinOf(tx, place, state, tidied)
  if (twin) return { kind: 'created', id: twin }
  const id = await insertMeasure(tx, place, state, tidied)
  await record(tx, actor, seat, 'measure.created', { kind: 'measure', id }, { council, year, state })
  return { kind: 'created', id }
}

/** The measure that the same form made when it was sent before. */
async function twinOf(
  tx: Tx,
  place: Place,
  state: 'idea' | 'planned',
  text: MeasureText,
): Promise<MeasureId | null> {
  for (const id of await measuresTitled(tx, place, text.title)) {
    const measure = await storedMeasure(tx, id)
    if (measure?.revision === 1 && measure.state === state && saysTheSame(measure, text)) return id
  }
  return null
}

export type ChangeMeasureOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'under-way-needs-lead' }
  | MeasureRefusal

/**
 * Changes what is written about a measure. What says the same as what is kept changes nothing, whichever
 * revision it began from.
 *
 * @param revision the one that was changed
 */
export async function changeMeasure(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  revision: number,
  text: MeasureText,
  today: CalendarDate,
): Promise<ChangeMeasureOutcome> {
  const { measure, seat } = await holdMeasure(tx, actor, 'measure.edit', id)
  const tidied = tidy(text, measure.councilId)
  if (saysTheSame(measure, tidied)) return { kind: 'changed' }
  if (measure.revision !== revision) return { kind: 'changed-meanwhile' }
  const refusal = await refusalOf(tx, measure, tidied, today)
  if (refusal) return refusal
  const isLed = tidied.leadFunctionId !== null && tidied.deputyFunctionId !== null
  if (measure.state === 'under-way' && !isLed) return { kind: 'under-way-needs-lead' }
  await updateMeasure(tx, id, tidied)
  await record(tx, actor, seat, 'measure.changed', { kind: 'measure', id }, { revision: revision + 1 })
  return { kind: 'changed' }
}
