import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { indicatorsOf, insertIndicator, insertValue, updateIndicator } from './indicator-queries.ts'
import { judgeIndicator } from './judge-indicator.ts'
import { holdIndicator, holdMeasure } from './measure-access.ts'
import { refreshSignals } from './refresh-queries.ts'
import type { IndicatorId, IndicatorText, MeasureId, NewValue } from './types.ts'

export type IndicatorRefusal =
  /** Neither a baseline with its day, nor why there is none. */
  | { readonly kind: 'baseline-missing' }
  /** The target's day is not later than the baseline's. */
  | { readonly kind: 'target-before-baseline' }
export type AddIndicatorOutcome = { readonly kind: 'added'; readonly id: IndicatorId } | IndicatorRefusal

/** Adds an indicator to a measure; the same twice is one indicator. */
export async function addIndicator(
  tx: Tx,
  actor: Actor,
  id: MeasureId,
  text: IndicatorText,
): Promise<AddIndicatorOutcome> {
  const { seat } = await holdMeasure(tx, actor, 'measure.edit', id)
  const tidied = tidyIndicator(text)
  const refusal = refusalOf(tidied)
  if (refusal) return refusal
  const twin = (await indicatorsOf(tx, [id])).find((indicator) => saysTheSame(indicator, tidied))
  if (twin) return { kind: 'added', id: twin.id }
  const indicator = await insertIndicator(tx, id, tidied)
  await refreshSignals(tx, id)
  await record(tx, actor, seat, 'measure.indicator-added', { kind: 'measure', id }, { indicator })
  return { kind: 'added', id: indicator }
}

export type ChangeIndicatorOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'changed-meanwhile' }
  | IndicatorRefusal

/** Changes an indicator; unit and source of one that follows figures stay. What is so already changes nothing, whichever `revision` it began from. */
export async function changeIndicator(
  tx: Tx,
  actor: Actor,
  id: IndicatorId,
  revision: number,
  text: IndicatorText,
): Promise<ChangeIndicatorOutcome> {
  const { measure, indicator, seat } = await holdIndicator(tx, actor, 'measure.edit', id)
  const tidied = tidyIndicator(indicator.series ? { ...text, ...figuresSay(indicator) } : text)
  const refusal = refusalOf(tidied)
  if (refusal) return refusal
  if (saysTheSame(indicator, tidied)) return { kind: 'changed' }
  if (indicator.revision !== revision) return { kind: 'changed-meanwhile' }
  await updateIndicator(tx, id, tidied)
  await judgeIndicator(tx, id, measure.id)
  const subject = { kind: 'measure', id: measure.id }
  await record(tx, actor, seat, 'measure.indicator-changed', subject, { indicator: id })
  return { kind: 'changed' }
}

export type RecordValueOutcome =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'in-the-future' }
  /** Either a value or why there is none, not both. */
  | { readonly kind: 'value-or-reason' }
  /** Its values come from the figures. */
  | { readonly kind: 'follows-figures' }

/** Records a value of an indicator, or why there is none. Another for the same day corrects the first. */
export async function recordValue(
  tx: Tx,
  actor: Actor,
  id: IndicatorId,
  value: NewValue,
  today: CalendarDate,
): Promise<RecordValueOutcome> {
  const { measure, indicator, seat } = await holdIndicator(tx, actor, 'measure.report', id)
  if (indicator.series) return { kind: 'follows-figures' }
  if ((value.value === null) !== (value.unknownReason !== '')) return { kind: 'value-or-reason' }
  if (value.measuredOn > today) return { kind: 'in-the-future' }
  if (value.value !== null && !Number.isFinite(value.value)) throw new HTTPException(400)
  const known = indicator.values.find(({ measuredOn }) => measuredOn === value.measuredOn)
  if (known && known.value === value.value && known.unknownReason === value.unknownReason)
    return { kind: 'recorded' }
  await insertValue(tx, id, value, { personId: actor.personId, functionTitle: seat.titleDa })
  await judgeIndicator(tx, id, measure.id)
  const subject = { kind: 'measure', id: measure.id }
  await record(tx, actor, seat, 'measure.value-recorded', subject, { indicator: id, on: value.measuredOn })
  return { kind: 'recorded' }
}

/** What the figures say in the place of a person. */
function figuresSay({ unit, source }: IndicatorText): Pick<IndicatorText, 'unit' | 'source'> {
  return { unit, source }
}

function tidyIndicator(text: IndicatorText): IndicatorText {
  return text.baseline === null
    ? { ...text, baselineOn: null, baselineUnknown: text.baselineUnknown.trim() }
    : { ...text, baselineUnknown: '' }
}

/** @throws HTTPException 400 without a name or with no number for a target: no form sends those */
function refusalOf(text: IndicatorText): IndicatorRefusal | null {
  const { name, baseline, baselineOn, baselineUnknown, target, targetOn } = text
  if (name.trim() === '' || !Number.isFinite(target) || !Number.isFinite(baseline ?? 0))
    throw new HTTPException(400)
  if (baseline === null ? baselineUnknown === '' : baselineOn === null) return { kind: 'baseline-missing' }
  return baselineOn !== null && targetOn <= baselineOn ? { kind: 'target-before-baseline' } : null
}

function saysTheSame(one: IndicatorText, other: IndicatorText): boolean {
  return (
    one.name === other.name &&
    one.unit === other.unit &&
    one.direction === other.direction &&
    one.baseline === other.baseline &&
    one.baselineOn === other.baselineOn &&
    one.baselineUnknown === other.baselineUnknown &&
    one.target === other.target &&
    one.targetOn === other.targetOn &&
    one.source === other.source
  )
}
