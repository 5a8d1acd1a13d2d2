import type { Db } from '#db'
import type { Catalogue, Lang } from '#texts'
import { areasOf, categoriesOf, newestReleases, type Release } from './queries.ts'
import { publicStatisticsPaths, statisticsData } from './paths.ts'
import { publicStatisticsTexts } from './texts.ts'

/** The paths of every page of figures that a search engine should know, in both languages. */
export async function statisticsPages(db: Db): Promise<Catalogue<readonly string[]>> {
  const releases = await newestReleases(db)
  if (releases.length === 0) return { da: [], en: [] }
  const sets = await Promise.all(releases.map((release) => withContents(db, release)))
  const pagesIn = (lang: Lang): readonly string[] => {
    const paths = publicStatisticsPaths(lang)
    return [paths.front, paths.help, ...sets.flatMap((one) => pagesOf(one, paths))]
  }
  return { da: pagesIn('da'), en: pagesIn('en') }
}

type Contents = {
  readonly set: string
  readonly areas: readonly string[]
  readonly categories: readonly string[]
  readonly national: boolean
}

async function withContents(db: Db, release: Release): Promise<Contents> {
  const areas = await areasOf(db, release.id)
  return {
    set: release.set.code,
    areas: areas.map(({ key }) => key),
    categories: (await categoriesOf(db, release.id)).map(({ slug }) => slug),
    national: areas.filter(({ kind }) => kind === 'district' || kind === 'country').length > 1,
  }
}

function pagesOf(
  { set, areas, categories, national }: Contents,
  paths: ReturnType<typeof publicStatisticsPaths>,
): readonly string[] {
  return [
    paths.set(set),
    paths.standingOut(set),
    paths.releases(set),
    ...categories.flatMap((category) => [
      paths.category(set, category),
      ...(national ? [paths.national(set, category)] : []),
    ]),
    ...areas.flatMap((area) => [
      paths.area(set, area),
      ...categories.map((category) => paths.series(set, area, category)),
    ]),
  ]
}

/** Where one area's figures are, in each data set that has it. */
export async function figuresOfArea(
  db: Db,
  area: string,
  lang: Lang,
): Promise<readonly { readonly href: string; readonly text: string }[]> {
  const paths = publicStatisticsPaths(lang)
  const found = []
  for (const release of await newestReleases(db)) {
    const place = (await areasOf(db, release.id)).find(({ key }) => key === area)
    const { code, title } = release.set
    const t = publicStatisticsTexts[lang].municipality
    if (place) found.push({ href: paths.area(code, area), text: t.link(place.name, title[lang]) })
  }
  return found
}

/** A release as the feed tells of it; the addresses are paths. */
export type FiguresPublication = {
  readonly sha256: string
  readonly title: string
  readonly summary: string
  readonly publishedAt: Date
  readonly page: string
  readonly json: string
}

/** The releases as publications, in Danish. */
export function figuresPublications(releases: readonly Release[]): readonly FiguresPublication[] {
  const t = publicStatisticsTexts.da.feed
  return releases.flatMap(({ set, dataSha256, publishedAt }) =>
    set.release === null
      ? []
      : [
          {
            sha256: dataSha256,
            title: t.title(set.title.da, set.release.number),
            summary: t.summary(set.drawnOn),
            publishedAt,
            page: publicStatisticsPaths('da').set(set.code),
            json: statisticsData.releaseJson(set.code, set.release.number),
          },
        ],
  )
}
