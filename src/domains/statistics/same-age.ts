import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { categoryVersions } from './category-queries.ts'
import { periodsOf } from './data-set-queries.ts'
import { drawnAtThatTime } from './drawn-at-that-time.ts'
import { countAt, cellKey, lastEnded, overlay, type Laid } from './overlay.ts'
import { placeCodes } from './place-codes.ts'
import { areasOf, storedLayers } from './stored-queries.ts'
import type { AreaKey, CategoryId, DataSetId } from './tables.ts'

/** Reports of an earlier year up to the same period, as an extract of about the same day of that year had them. */
export type SameAge = {
  readonly year: number
  /** Counted when the extract was drawn, and counted now that late reports are in. */
  readonly asDrawn: number
  readonly asKnownNow: number
  readonly drawnOn: CalendarDate
  /** The extract's number. */
  readonly vintage: number
}

/**
 * The earlier years' reports up to the newest figures' latest period, each as it was known about as long after that
 * period then as the newest figures are now; newest year first. Years without such an extract are left out.
 */
export async function sameAge(
  db: Db,
  dataSetId: DataSetId,
  areaKey: AreaKey,
  categoryId: CategoryId,
): Promise<readonly SameAge[]> {
  const period = await periodsOf(db, dataSetId)
  const [category] = await categoryVersions(db, categoryId)
  const codes = placeCodes(await areasOf(db, dataSetId), areaKey)
  if (period === null || !category || !codes) return []
  const offences = category.offenceCodes
  const { vintages, series } = await storedLayers(db, dataSetId, offences, codes)
  const ended = vintages.map(({ drawnOn }) => lastEnded(drawnOn, period))
  const asOf = (layer: number) =>
    overlay(
      series.filter((one) => one.layer <= layer),
      ended,
    )
  const cells = codes.flatMap((code) => offences.map((offence) => cellKey(code, offence)))
  const now = asOf(vintages.length)
  const newest = vintages[Math.max(...series.map(({ layer }) => layer))]
  const latest = Math.max(...[...now.values()].map(({ first, counts }) => first + counts.length - 1))
  if (!newest || !Number.isFinite(latest)) return []
  const sub = latest % period
  return Array.from({ length: 10 }, (_, i) => i + 1).flatMap((yearsBack) => {
    const vintage = drawnAtThatTime(vintages, newest.drawnOn, yearsBack)
    if (!vintage) return []
    const year = Math.floor(latest / period) - yearsBack
    const then = asOf(vintages.indexOf(vintage))
    const [asDrawn, asKnownNow] = [then, now].map((laid) => sumUpTo(laid, cells, year * period, sub))
    if (typeof asDrawn !== 'number' || typeof asKnownNow !== 'number') return []
    return { year, asDrawn, asKnownNow, drawnOn: vintage.drawnOn, vintage: vintage.number }
  })
}

/** The sum over cells from a year's first period to its `sub`-th from 0; null where one is not known. */
function sumUpTo(
  laid: ReadonlyMap<string, Laid>,
  cells: readonly string[],
  from: number,
  sub: number,
): number | null {
  let sum = 0
  for (const cell of cells)
    for (let index = from; index <= from + sub; index++) {
      const count = countAt(laid.get(cell), index)
      if (count === null) return null
      sum += count
    }
  return sum
}
