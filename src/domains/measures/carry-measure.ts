import { HTTPException } from 'hono/http-exception'
import type { Tx } from '#db'
import { activitiesOf, insertActivity } from './activity-queries.ts'
import { recordSeries } from './follow-figures.ts'
import { indicatorsOf, insertIndicator } from './indicator-queries.ts'
import { lockMeasure, type StoredMeasure } from './measure-queries.ts'
import { moveYears } from './move-years.ts'
import { refreshSignals } from './refresh-queries.ts'
import { copySeries } from './series-queries.ts'
import type { Indicator, IndicatorText, MeasureId } from './types.ts'
import { descendantsOf, insertMeasure, insertOrigin } from './write-queries.ts'

/**
 * Carries a measure over into a later year for a caller that has authorised it and records it: a copy with
 * the same texts, lead, deputy, areas, partners and organisations, its dates moved. Open activities go on;
 * indicators whose target is not reached go on from their newest value. The old one stays as it is: it ends
 * when the plan that carries it over is published. One that was carried over before gives the same new one.
 *
 * @param keepState whether what is under way stays under way; otherwise the new one is planned
 * @throws HTTPException 404 for a measure that does not exist, 409 for an idea, or in a year that is not later
 */
export async function carryMeasure(
  tx: Tx,
  from: MeasureId,
  year: number,
  keepState: boolean,
): Promise<MeasureId> {
  const old = await lockMeasure(tx, from)
  if (!old) throw new HTTPException(404)
  const [carried] = await descendantsOf(tx, from, 'carried')
  if (carried) return carried.id
  if (old.state === 'idea' || year <= old.year) throw new HTTPException(409)
  return copyOn(tx, old, year, keepState && old.state === 'under-way' ? 'under-way' : 'planned')
}

async function copyOn(
  tx: Tx,
  old: StoredMeasure,
  year: number,
  state: 'planned' | 'under-way',
): Promise<MeasureId> {
  const years = year - old.year
  const { districtId, councilId } = old
  const id = await insertMeasure(tx, { districtId, councilId, year }, state, {
    ...old,
    startsOn: old.startsOn && moveYears(old.startsOn, years),
    endsOn: old.endsOn && moveYears(old.endsOn, years),
  })
  for (const activity of await activitiesOf(tx, [old.id]))
    if (activity.state === 'planned' || activity.state === 'under-way')
      await insertActivity(tx, id, { ...activity, dueOn: moveYears(activity.dueOn, years) }, activity.state)
  for (const indicator of await indicatorsOf(tx, [old.id]))
    if (indicator.signal !== 'reached') await carryIndicator(tx, id, indicator, years)
  await insertOrigin(tx, id, old.id, 'carried')
  await refreshSignals(tx, id)
  return id
}

async function carryIndicator(tx: Tx, to: MeasureId, indicator: Indicator, years: number): Promise<void> {
  const id = await insertIndicator(tx, to, goingOn(indicator, years))
  if (!indicator.series) return
  await copySeries(tx, indicator.id, id)
  await recordSeries(tx, id)
}

/**
 * The indicator from its newest known value on; its day of judgement comes after that. A baseline becomes public, so
 * one that is withheld is none.
 */
function goingOn(indicator: Indicator, years: number): IndicatorText {
  const newest = indicator.values.findLast(({ value, withheld }) => value !== null && !withheld)
  const baselineOn = newest?.measuredOn ?? indicator.baselineOn
  let targetOn = moveYears(indicator.targetOn, years)
  for (let more = years + 1; baselineOn !== null && targetOn <= baselineOn; more += 1)
    targetOn = moveYears(indicator.targetOn, more)
  return {
    ...indicator,
    baseline: newest?.value ?? indicator.baseline,
    baselineOn,
    baselineUnknown: newest ? '' : indicator.baselineUnknown,
    targetOn,
  }
}
