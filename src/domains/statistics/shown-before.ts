import type { Db } from '#db'
import type { ReleasedSeries } from '#statistics/analysis'
import type { Counted } from './category-links.ts'
import { categoriesOf } from './category-queries.ts'
import { formerSeries } from './former-series.ts'
import { openInClaims, openInReleases, type OnceReleased } from './released-queries.ts'
import type { ShownBefore } from './shown-series.ts'
import type { DataSet } from './types.ts'

/**
 * Everything of a data set that readers have been able to read, or will be: what each release had open, and the figures
 * behind claims and charts in published and adopted plans. A category that counted something else then, or that is no
 * longer followed, is one of its own, beside those of today.
 *
 * @param claims numbers of claims that are left out, and of those that are taken for public
 */
export async function shownBefore(
  db: Db,
  { id, period, classification }: Pick<DataSet, 'id' | 'period' | 'classification'>,
  claims: Parameters<typeof openInClaims>[2] = {},
): Promise<ShownBefore> {
  const now = Map.groupBy(await categoriesOf(db, classification), ({ offenceCodes }) => nameOf(offenceCodes))
  const former = new Map<string, Counted>()
  const keysOf = ({ categoryId, slug, version, offenceCodes }: OnceReleased): readonly string[] => {
    if (offenceCodes === null) return [categoryId]
    const same = now.get(nameOf(offenceCodes))
    if (same) return same.map((category) => category.id)
    const key = `${slug}@${version}`
    former.set(key, { id: key, offenceCodes })
    return [key]
  }
  const shownIn = (open: readonly (readonly OnceReleased[])[]): ShownBefore['earlier'] =>
    open.flatMap((series) =>
      eachOnce(
        series.flatMap((one) => {
          const { area, first, counts, years } = one
          return keysOf(one).map((category) => ({ area, category, first, counts, years }))
        }),
      ),
    )
  const earlier = shownIn(await openInReleases(db, id))
  const claimed = shownIn(await openInClaims(db, id, claims))
  return { earlier, claimed, former: await formerSeries(db, id, period, [...former.values()]) }
}

/** Series that were shown together, apart where more than one is of the same area and category. */
function eachOnce(series: readonly ReleasedSeries[]): readonly (readonly ReleasedSeries[])[] {
  const apart: Map<string, ReleasedSeries>[] = []
  for (const one of series) {
    const place = `${one.area} ${one.category}`
    const said = JSON.stringify(one)
    const own = apart.find((all) => !all.has(place) || JSON.stringify(all.get(place)) === said)
    if (own) own.set(place, one)
    else apart.push(new Map([[place, one]]))
  }
  return apart.map((all) => [...all.values()])
}

/** The name of what a category counts: the same for all that count the same. */
function nameOf(codes: readonly string[]): string {
  return codes.toSorted().join('\n')
}
