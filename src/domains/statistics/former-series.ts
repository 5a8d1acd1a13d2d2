import type { Db } from '#db'
import { periodAt, type Periods } from '#statistics/periods'
import type { Counted } from './category-links.ts'
import { lastEnded, overlay } from './overlay.ts'
import type { SeriesToShow } from './shown-series.ts'
import { areasOf, storedLayers } from './stored-queries.ts'
import { summedIn } from './summed-areas.ts'
import { axisOf } from './summed-series.ts'
import type { DataSetId } from './tables.ts'

/** What the newest figures are of categories as they were counted once: a series for each area that has a count. */
export async function formerSeries(
  db: Db,
  dataSetId: DataSetId,
  period: Periods,
  former: readonly Counted[],
): Promise<readonly SeriesToShow[]> {
  if (former.length === 0) return []
  const offences = [...new Set(former.flatMap(({ offenceCodes }) => offenceCodes))]
  const layers = await storedLayers(db, dataSetId, offences)
  const laid = overlay(
    layers.series,
    layers.vintages.map(({ drawnOn }) => lastEnded(drawnOn, period)),
  )
  const axis = axisOf(laid, period)
  if (!axis) return []
  const first = periodAt(axis.first, period)
  const areas = await areasOf(db, dataSetId)
  return former.flatMap((category) =>
    [...summedIn(laid, axis, areas, category.offenceCodes)].flatMap(([areaKey, { counts }]) =>
      counts.every((count) => count === null) ? [] : { areaKey, category, series: { period, first, counts } },
    ),
  )
}
