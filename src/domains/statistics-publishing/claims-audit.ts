import type { KeptClaim } from '#claims'
import type { Db } from '#db'
import {
  analysedAreas,
  analysedSeries,
  auditAside,
  categoriesOf,
  dataSets,
  shownBefore,
  thresholdOf,
  type AnalysedSeries,
  type DataSet,
  type ToDisclose,
} from '#statistics'
import type { Shown } from '#statistics/analysis'
import { partsOf, periodsBetween } from '#statistics/periods'
import type { Both } from '#texts'
import { exposedPlaces } from './exposed-places.ts'
import { minus } from './names.ts'
import { newestOpen, type OpenCounts } from './queries.ts'
import type { ExposedPlace, NamedPlace } from './release-types.ts'

/**
 * The withheld small counts that readers could work out if the figures behind some claims became public beside what is
 * public already; none in the ordinary course of things.
 */
export async function exposedByClaims(db: Db, claims: readonly KeptClaim[]): Promise<readonly NamedPlace[]> {
  const exposed: NamedPlace[] = []
  for (const [id, own] of Map.groupBy(claims, ({ dataSetId }) => dataSetId)) {
    const dataSet = (await dataSets(db)).find((one) => one.id === id)
    if (dataSet) exposed.push(...(await named(db, dataSet, await exposedIn(db, dataSet, own))))
  }
  return exposed
}

/** The places with what they are called. */
async function named(
  db: Db,
  { id, classification }: DataSet,
  places: readonly ExposedPlace[],
): Promise<readonly NamedPlace[]> {
  if (places.length === 0) return []
  const areas = new Map((await analysedAreas(db, id)).map((area) => [area.key, area]))
  const categories = new Map((await categoriesOf(db, classification)).map(({ slug, name }) => [slug, name]))
  const nameOf = (slug: string): Both => categories.get(slug) ?? { da: slug, en: slug }
  return places.map((place) => {
    const names = [place.category, ...place.without].map(nameOf)
    return {
      ...place,
      area: areas.get(place.areaKey) ?? { kind: 'other', name: place.areaKey },
      categoryName: { da: minus(names.map(({ da }) => da)), en: minus(names.map(({ en }) => en)) },
    }
  })
}

async function exposedIn(
  db: Db,
  dataSet: DataSet,
  claims: readonly KeptClaim[],
): Promise<readonly ExposedPlace[]> {
  const categories = new Map(
    (await categoriesOf(db, dataSet.classification)).map((category) => [category.id as string, category]),
  )
  const series = (await analysedSeries(db, dataSet.id)).filter(({ categoryId }) => categories.has(categoryId))
  const open = await newestOpen(db, dataSet.id)
  const shown = series.map((one) => openNow(one, open))
  const given = { series, categories, threshold: await thresholdOf(db), byYear: [] }
  const numbers = claims.map(({ number }) => number)
  const before = await shownBefore(db, dataSet, { without: numbers })
  const without = await audited({ ...given, before }, shown)
  const known = new Set(without.map(nameOf))
  const after = await shownBefore(db, dataSet, { also: numbers })
  const withThem = await audited({ ...given, before: after }, shown)
  return withThem.filter((place) => !known.has(nameOf(place)))
}

/** What of a series is public with its present counts. */
function openNow(
  { areaKey, categoryId, first, counts, years }: AnalysedSeries,
  open: readonly OpenCounts[],
): Shown {
  const own = open.find((one) => one.areaKey === areaKey && one.categoryId === categoryId)
  const shift = own ? periodsBetween(own.first, first) : 0
  const yearShift = own ? partsOf(first).year - partsOf(own.first).year : 0
  return {
    shown: counts.map((count, at) => letter(count, own?.counts[at + shift])).join(''),
    yearsShown: years.map((total, at) => letter(total, own?.years[at + yearShift])).join(''),
  }
}

function letter(now: number | null, then: number | null | undefined): 'o' | 'w' {
  return now === null || now === then ? 'o' : 'w'
}

async function audited(given: ToDisclose, shown: readonly Shown[]): Promise<readonly ExposedPlace[]> {
  const slugs = new Map([...given.categories].map(([id, { slug }]) => [id, slug]))
  return exposedPlaces((await auditAside(given, shown)).exposedCounts, slugs)
}

function nameOf({ areaKey, category, without, when }: ExposedPlace): string {
  return [areaKey, category, when, ...without].join(' ')
}
