import { record } from '#audit'
import type { Db, Tx } from '#db'
import type { Actor } from '#permissions'
import { analysedAreas, categoriesOf, findDataSet, type SeriesName } from '#statistics'
import { areaName } from '#statistics-views'
import { recordSeries } from './follow-figures.ts'
import { updateIndicator } from './indicator-queries.ts'
import { judgeIndicator } from './judge-indicator.ts'
import { holdIndicator } from './measure-access.ts'
import { endSeries, insertSeries } from './series-queries.ts'
import type { IndicatorId, IndicatorText, SeriesKey } from './types.ts'

export type BindIndicatorOutcome = { readonly kind: 'bound' } | { readonly kind: 'no-such-series' }

/**
 * Lets an indicator follow a series of the crime figures: from now on its values are the totals of whole calendar
 * years, its unit and source those of the figures, and nobody writes values. What people wrote before is kept, and
 * counts again when it is set free.
 */
export async function bindIndicator(
  tx: Tx,
  actor: Actor,
  id: IndicatorId,
  name: SeriesName,
): Promise<BindIndicatorOutcome> {
  const { measure, indicator, seat } = await holdIndicator(tx, actor, 'measure.edit', id)
  const found = await findSeries(tx, name)
  if (!found) return { kind: 'no-such-series' }
  if (indicator.series && isSame(indicator.series, found.key)) return { kind: 'bound' }
  if (indicator.series) await endSeries(tx, indicator.series.id)
  await insertSeries(tx, id, found.key, { personId: actor.personId, functionTitle: seat.titleDa })
  await updateIndicator(tx, id, { ...indicator, ...found.text })
  await recordSeries(tx, id)
  const subject = { kind: 'measure', id: measure.id }
  await record(tx, actor, seat, 'measure.indicator-bound', subject, { indicator: id, ...name })
  return { kind: 'bound' }
}

/** Sets an indicator free from the figures: people write its values again. One that is free stays so. */
export async function freeIndicator(tx: Tx, actor: Actor, id: IndicatorId): Promise<void> {
  const { measure, indicator, seat } = await holdIndicator(tx, actor, 'measure.edit', id)
  if (!indicator.series) return
  await endSeries(tx, indicator.series.id)
  await judgeIndicator(tx, id, measure.id)
  const subject = { kind: 'measure', id: measure.id }
  await record(tx, actor, seat, 'measure.indicator-freed', subject, { indicator: id })
}

type FoundSeries = { readonly key: SeriesKey; readonly text: Pick<IndicatorText, 'unit' | 'source'> }

async function findSeries(db: Db, name: SeriesName): Promise<FoundSeries | null> {
  const set = await findDataSet(db, name.set)
  if (!set) return null
  const area = (await analysedAreas(db, set.id)).find(({ key }) => key === name.area)
  const category = (await categoriesOf(db, set.classification)).find(({ slug }) => slug === name.category)
  if (!area || !category) return null
  return {
    key: { dataSetId: set.id, areaKey: area.key, categoryId: category.id },
    text: {
      unit: `${set.unit.da} om året`,
      source: `${set.title.da}: ${category.name.da}, ${areaName(area, 'da')}`,
    },
  }
}

function isSame(one: SeriesKey, other: SeriesKey): boolean {
  return (
    one.dataSetId === other.dataSetId && one.areaKey === other.areaKey && one.categoryId === other.categoryId
  )
}
