import { record } from '#audit'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { activitiesOf, moveActivities } from './activity-queries.ts'
import { indicatorsOf, moveIndicators } from './indicator-queries.ts'
import { isOpen, type MeasureState } from './law.ts'
import { holdMeasure } from './measure-access.ts'
import type { StoredMeasure } from './measure-queries.ts'
import { tidy } from './measure-text.ts'
import { refreshSignals } from './refresh-queries.ts'
import type { MeasureId } from './types.ts'
import { descendantsOf, insertOrigin, updateMeasure, updateMeasureState } from './write-queries.ts'

export type MergeOutcome =
  | { readonly kind: 'merged' }
  /** Not two measures of the same council and year. */
  | { readonly kind: 'not-together' }
  | { readonly kind: 'wrong-state'; readonly state: MeasureState }

/**
 * Makes one of two measures: everything of `from` goes over to `into`, which keeps its own texts and lead.
 * `from` is dropped with a reason that names where it went, and keeps its updates.
 *
 * @param reason why, in addition; may be empty
 */
export async function mergeMeasures(
  tx: Tx,
  actor: Actor,
  into: MeasureId,
  from: MeasureId,
  reason: string,
): Promise<MergeOutcome> {
  if (into === from) return { kind: 'not-together' }
  // Always the same one first, so that two merges of the same pair wait for each other.
  const [first, second] = into < from ? [into, from] : [from, into]
  const one = await holdMeasure(tx, actor, 'measure.edit', first)
  const other = await holdMeasure(tx, actor, 'measure.edit', second)
  const [target, source] = into === first ? [one, other] : [other, one]
  if (source.measure.councilId !== target.measure.councilId || source.measure.year !== target.measure.year)
    return { kind: 'not-together' }
  const merged = await descendantsOf(tx, from, 'merged')
  if (source.measure.state === 'dropped' && merged.some(({ id }) => id === into)) return { kind: 'merged' }
  const ended = [target.measure.state, source.measure.state].find((state) => !isOpen(state))
  if (ended) return { kind: 'wrong-state', state: ended }
  await moveEverything(tx, target.measure, source.measure)
  await updateMeasureState(tx, from, 'dropped', mergedInto(target.measure, reason))
  await insertOrigin(tx, into, from, 'merged')
  await refreshSignals(tx, into)
  await refreshSignals(tx, from)
  await record(tx, actor, target.seat, 'measure.merged', { kind: 'measure', id: into }, { from })
  await record(tx, actor, source.seat, 'measure.dropped', { kind: 'measure', id: from }, { into })
  return { kind: 'merged' }
}

async function moveEverything(tx: Tx, into: StoredMeasure, from: StoredMeasure): Promise<void> {
  const activities = (await activitiesOf(tx, [from.id])).map((activity) => activity.id)
  const indicators = (await indicatorsOf(tx, [from.id])).map((indicator) => indicator.id)
  await moveActivities(tx, activities, into.id)
  await moveIndicators(tx, indicators, into.id)
  const together = {
    ...into,
    areas: [...into.areas, ...from.areas],
    partners: [...into.partners, ...from.partners],
    organisations: [...into.organisations, ...from.organisations],
  }
  await updateMeasure(tx, into.id, tidy(together, into.councilId))
  await updateMeasure(tx, from.id, { ...from, areas: [], partners: [], organisations: [] })
}

function mergedInto(into: StoredMeasure, reason: string): string {
  return `Samlet med nr. ${into.number}: »${into.title}«. ${reason}`.trim()
}
