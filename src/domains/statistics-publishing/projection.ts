import type { AnalysedArea, Annotation, Category, DataSet, OpenSeries, Vintage } from '#statistics'
import type { PublicAnnotation, PublicArea, PublicCategory, PublicRelease, PublicSeries } from './types.ts'

/*
 * The allow-list: a field that is not named here is internal. Of an extract, its note, its file's name, who took it in
 * and what the source says of the table stay in the workspace. So does the fingerprint of its file: whoever knows all but
 * a few of its counts could try those until it fits.
 */

/** What of a data set and its extract becomes public. */
export function publicRelease(
  dataSet: DataSet,
  vintage: Vintage,
  rest: Pick<PublicRelease, 'number' | 'district_key' | 'threshold' | 'cells_open' | 'cells_withheld'>,
): PublicRelease {
  return {
    data_set: dataSet.code,
    title_da: dataSet.title.da,
    title_en: dataSet.title.en,
    publisher_da: dataSet.publisher.da,
    publisher_en: dataSet.publisher.en,
    unit_da: dataSet.unit.da,
    unit_en: dataSet.unit.en,
    period: dataSet.period,
    drawn_on: vintage.drawnOn,
    drawn_by: vintage.drawnBy,
    vintage_number: vintage.number,
    number: rest.number,
    district_key: rest.district_key,
    threshold: rest.threshold,
    cells_open: rest.cells_open,
    cells_withheld: rest.cells_withheld,
  }
}

/** What of a category becomes public: what it is and counts, not who wrote it. */
export function publicCategory(category: Category): PublicCategory {
  return {
    slug: category.slug,
    position: category.position,
    version: category.version,
    reports: category.reports,
    name_da: category.name.da,
    name_en: category.name.en,
    definition_da: category.definition.da,
    definition_en: category.definition.en,
    caveat_da: category.caveat.da,
    caveat_en: category.caveat.en,
    offences_da: category.offenceNames,
  }
}

/** What of an area becomes public. */
export function publicArea(area: AnalysedArea): PublicArea {
  return {
    key: area.key,
    name: area.name,
    kind: area.kind,
    tile_column: area.tile?.column ?? null,
    tile_row: area.tile?.row ?? null,
  }
}

/** What of a series becomes public: nothing but what is open. */
export function publicSeries({ areaKey, slug, origins, open, years, report }: OpenSeries): PublicSeries {
  return {
    area_key: areaKey,
    category_slug: slug,
    first_period: open.first,
    counts: open.counts,
    statuses: open.statuses,
    population: open.population ?? open.counts.map(() => null),
    years,
    report,
    ...(origins.length === 0 ? {} : { origins }),
  }
}

/** Annotations are written for all to read: those of what is published become public, by whom they are does not. */
export function publicAnnotations(
  annotations: readonly Annotation[],
  areas: ReadonlySet<string>,
  categories: ReadonlySet<string>,
): readonly PublicAnnotation[] {
  return annotations
    .filter(({ areaKey }) => areaKey === null || areas.has(areaKey))
    .filter(({ category }) => category === null || categories.has(category))
    .map(({ areaKey, category, period, kind, text }, index) => ({
      position: index + 1,
      area_key: areaKey,
      category_slug: category,
      period,
      kind,
      text_da: text.da,
      text_en: text.en,
    }))
}
