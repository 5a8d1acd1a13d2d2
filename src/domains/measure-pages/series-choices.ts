import { findCouncil } from '#councils'
import type { Db } from '#db'
import type { Option } from '#design'
import type { Measure } from '#measures'
import { analysedAreas, categoriesOf, dataSets } from '#statistics'
import { areaName } from '#statistics-views'
import type { Lang } from '#texts'

/** The series that an indicator can follow: categories by data set, and the areas of all of them. */
export type SeriesChoices = {
  readonly categories: readonly { readonly title: string; readonly options: readonly Option[] }[]
  readonly areas: readonly Option[]
  /** The area of the measure's own council; empty where none is its. */
  readonly ownArea: string
}

/** What there is to choose from. A category's value is the data set's code and its slug, with a slash between. */
export async function seriesChoices(
  db: Db,
  lang: Lang,
  measure: Pick<Measure, 'councilId'>,
): Promise<SeriesChoices> {
  const areas = new Map<string, string>()
  const categories = []
  for (const set of await dataSets(db)) {
    const own = await analysedAreas(db, set.id)
    if (own.length === 0) continue
    for (const area of own) if (!areas.has(area.key)) areas.set(area.key, areaName(area, lang))
    const options = (await categoriesOf(db, set.classification)).map(({ slug, name }) => {
      return { value: `${set.code}/${slug}`, label: name[lang] }
    })
    if (options.length > 0) categories.push({ title: set.title[lang], options })
  }
  const council = await findCouncil(db, measure.councilId)
  const code = council?.municipalityCode ?? ''
  return {
    categories,
    areas: [...areas].map(([value, label]) => ({ value, label })),
    ownArea: areas.has(code) ? code : '',
  }
}
