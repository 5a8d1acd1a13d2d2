import type { Db } from '#db'
import { categoriesOf } from './category-queries.ts'
import { offencesIn } from './stored-queries.ts'
import type { Category, DataSet } from './types.ts'

/** A category that has no figures, and the offences that it counts and no extract has a row of, by name. */
export type Uncounted = { readonly category: Category; readonly missing: readonly string[] }

/**
 * The categories that cannot be counted in a data set: a sum is missing where one of its offences is. Empty while the
 * data set has no extracts.
 */
export async function uncountedCategories(
  db: Db,
  { id, classification }: DataSet,
): Promise<readonly Uncounted[]> {
  const known = await offencesIn(db, id)
  if (known.size === 0) return []
  return (await categoriesOf(db, classification)).flatMap((category) => {
    const missing = category.offenceNames.filter((_, i) => !known.has(category.offenceCodes[i] ?? ''))
    return missing.length > 0 ? { category, missing } : []
  })
}
