import type { Db } from '#db'
import { districtKey, districtOfKey, type AreaKey } from '#statistics'
import type { AreaView, CategoryView, SeriesView, StatisticsView } from '#statistics-views'
import { annotationsOf, areasOf, categoriesOf, findRelease, seriesOf, type Release } from './queries.ts'

/** The newest release of a data set with what all its pages need. */
export type Newest = {
  readonly release: Release
  readonly areas: readonly AreaView[]
  readonly categories: readonly CategoryView[]
  /** The district whose figures they are; null where the data set has none of its own. */
  readonly home: AreaKey | null
  /** The district with its municipalities; all areas where there is no district. */
  readonly own: readonly AreaView[]
  /** Whether police districts can be compared. */
  readonly national: boolean
}

/** The newest release of a data set; null where nothing of it is public. */
export async function loadNewest(db: Db, set: string): Promise<Newest | null> {
  const release = await findRelease(db, set, null)
  if (!release) return null
  const [areas, categories] = await Promise.all([areasOf(db, release.id), categoriesOf(db, release.id)])
  const district = districtKey({ key: release.districtKey })
  const home = areas.some(({ key }) => key === district) ? district : null
  const own = areas.filter(({ key, tile }) => key === home || tile !== null)
  return {
    release,
    areas,
    categories,
    home,
    own: own.length === 0 ? areas : own,
    national: areas.filter(({ kind }) => kind === 'district' || kind === 'country').length > 1,
  }
}

/** An area with those to go on to: of another police district its municipalities, else the own ones. */
export function areasAround({ own, areas }: Newest, area: AreaView): readonly AreaView[] {
  if (own.includes(area)) return own
  const within = districtOfKey(area.key)?.municipalities ?? []
  return [area, ...areas.filter(({ key }) => within.includes(key))]
}

type Part = {
  readonly areas: readonly AreaView[]
  readonly categories: readonly CategoryView[]
  /** The series that the page shows, where they are not all of these areas and categories. */
  readonly series?: readonly AreaKey[]
}

/** A page's view: those areas and categories with their series and notes. */
export async function loadView(db: Db, { release }: Newest, part: Part): Promise<StatisticsView> {
  const [series, annotations] = await Promise.all([
    seriesIn(db, release, part),
    annotationsOf(db, release.id),
  ])
  return { set: release.set, areas: part.areas, categories: part.categories, series, annotations }
}

function seriesIn(db: Db, release: Release, part: Part): Promise<readonly SeriesView[]> {
  return seriesOf(db, release, {
    areas: part.series ?? part.areas.map(({ key }) => key),
    categories: part.categories.map(({ slug }) => slug),
  })
}
