import { districtKey } from '#statistics'
import { areaName } from '#statistics-views'
import type { Lang } from '#texts'
import type { SeriesCells, StatisticsRelease } from './release-types.ts'
import { statisticsReleaseTexts } from './texts.ts'

/** What is shown and withheld of one area or category. */
export type CellLine = { readonly name: string; readonly open: number; readonly withheld: number }

/** The district with its municipalities one by one, all other areas together. */
export function byArea({ areas, figures, cells }: StatisticsRelease, lang: Lang): readonly CellLine[] {
  const keys = ownAreas({ areas, figures })
  const shown = areas.filter(({ key }) => keys.has(key))
  const others = cells.filter(({ areaKey }) => !keys.has(areaKey))
  const lines = shown.map((area) =>
    lineOf(
      areaName(area, lang),
      cells.filter(({ areaKey }) => areaKey === area.key),
    ),
  )
  const count = areas.length - shown.length
  return count === 0 ? lines : [...lines, lineOf(statisticsReleaseTexts[lang].cells.others(count), others)]
}

/** Category by category, over all areas. */
export function byCategory({ figures, cells }: StatisticsRelease, lang: Lang): readonly CellLine[] {
  return figures.categories.map((category) =>
    lineOf(
      lang === 'da' ? category.name_da : category.name_en,
      cells.filter((one) => one.category === category.slug),
    ),
  )
}

function lineOf(name: string, cells: readonly SeriesCells[]): CellLine {
  const sum = (of: 'open' | 'withheld') => cells.reduce((total, one) => total + one[of], 0)
  return { name, open: sum('open'), withheld: sum('withheld') }
}

/** The keys of the district and its municipalities; of all areas where the data set has none of these. */
export function ownAreas({
  areas,
  figures,
}: Pick<StatisticsRelease, 'areas' | 'figures'>): ReadonlySet<string> {
  const home = districtKey({ key: figures.release.district_key })
  const own = areas.filter(({ key, tile }) => tile !== null || key === home)
  return new Set((own.length === 0 ? areas : own).map(({ key }) => key))
}
