import { dateInDenmark } from '#calendar'
import type { Origin } from '#statistics'
import type { Periods } from '#statistics/periods'
import type { AnnotationView, AreaView, CategoryView, SeriesView, SetView } from '#statistics-views'
import type { PublicAnnotation, PublicArea, PublicCategory, PublicRelease, PublicSeries } from './types.ts'

/** A release as a page of figures tells of it. */
export function setView(
  row: Omit<PublicRelease, 'cells_open' | 'cells_withheld'>,
  publishedAt: Date,
): SetView {
  return {
    code: row.data_set,
    title: { da: row.title_da, en: row.title_en || row.title_da },
    publisher: { da: row.publisher_da, en: row.publisher_en || row.publisher_da },
    unit: { da: row.unit_da, en: row.unit_en || row.unit_da },
    period: row.period,
    drawnOn: row.drawn_on,
    drawnBy: row.drawn_by,
    vintage: row.vintage_number,
    sha256: null,
    release: { number: row.number, publishedOn: dateInDenmark(publishedAt), threshold: row.threshold },
  }
}

export function categoryView(row: Omit<PublicCategory, 'position'>): CategoryView {
  return {
    slug: row.slug,
    version: row.version,
    reports: row.reports,
    offences: row.offences_da,
    name: { da: row.name_da, en: row.name_en },
    definition: { da: row.definition_da, en: row.definition_en || row.definition_da },
    caveat: { da: row.caveat_da, en: row.caveat_en || row.caveat_da },
  }
}

export function areaView({ tile_column: column, tile_row: row, ...area }: PublicArea): AreaView {
  return { ...area, tile: column === null || row === null ? null : { column, row } }
}

/** A series as the schema `published` has it. */
type PublicSeriesRow = Omit<PublicSeries, 'origins'> & { readonly origins?: readonly Origin[] | null }

export function seriesView(
  { area_key, category_slug, first_period, population, origins, ...row }: PublicSeriesRow,
  period: Periods,
): SeriesView {
  return {
    ...row,
    areaKey: area_key,
    category: category_slug,
    period,
    first: first_period,
    population: population.every((count) => count === null) ? null : population,
    ...(origins ? { origins } : {}),
  }
}

export function annotationView(row: Omit<PublicAnnotation, 'position'>): AnnotationView {
  return {
    areaKey: row.area_key,
    category: row.category_slug,
    period: row.period,
    kind: row.kind,
    text: { da: row.text_da, en: row.text_en || row.text_da },
  }
}
