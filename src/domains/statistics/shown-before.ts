import type { Db } from '#db'
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
  const categories = await categoriesOf(db, classification)
  const now = new Map(
    categories.map((category) => [nameOfCodes(category.offenceCodes), category.id as string]),
  )
  const former = new Map<string, Counted>()
  const keyOf = ({ categoryId, slug, version, offenceCodes }: OnceReleased): string => {
    if (offenceCodes === null) return categoryId
    const same = now.get(nameOfCodes(offenceCodes))
    if (same !== undefined) return same
    const key = `${slug}@${version}`
    former.set(key, { id: key, offenceCodes })
    return key
  }
  const open = [...(await openInReleases(db, id)), ...(await openInClaims(db, id, claims))]
  const earlier = open.map((series) =>
    series.map((one) => ({
      area: one.area,
      category: keyOf(one),
      first: one.first,
      counts: one.counts,
      years: one.years,
    })),
  )
  return { earlier, former: await formerSeries(db, id, period, [...former.values()]) }
}

function nameOfCodes(codes: readonly string[]): string {
  return codes.toSorted().join('\n')
}
