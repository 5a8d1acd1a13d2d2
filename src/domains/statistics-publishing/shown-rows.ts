import { formatDate } from '#calendar'
import { figure } from '#design'
import { districtKey } from '#statistics'
import { areaName } from '#statistics-views'
import { periodName } from '#statistics/periods'
import type { Lang } from '#texts'
import { fieldTexts } from './field-texts.ts'
import type { PublicFigures } from './types.ts'

/**
 * A public row as a person reads it: names for codes, in one language. A field that says nothing to a reader is left
 * out.
 */
export type ShownRow = Readonly<Record<string, string | null>>

/** What areas and categories are called, by key and slug. */
export type PlaceNames = {
  readonly areas: ReadonlyMap<string, string>
  readonly categories: ReadonlyMap<string, string>
}

/** The names in releases; where they differ, those of the last. */
export function placeNames(figures: readonly PublicFigures[], lang: Lang): PlaceNames {
  return {
    areas: new Map(figures.flatMap(({ areas }) => areas.map((area) => [area.key, areaName(area, lang)]))),
    categories: new Map(
      figures.flatMap(({ categories }) =>
        categories.map(({ slug, name_da, name_en }) => [slug, lang === 'da' ? name_da : name_en]),
      ),
    ),
  }
}

/** How many counts are open and withheld is told of by itself. */
export function releaseShown(
  { cells_open: _open, cells_withheld: _withheld, ...row }: PublicFigures['release'],
  { areas }: PlaceNames,
  lang: Lang,
): ShownRow {
  const t = fieldTexts[lang]
  return {
    ...row,
    number: figure(row.number, lang),
    district_key: areas.get(districtKey({ key: row.district_key })) ?? row.district_key,
    period: t.periods[row.period],
    drawn_on: formatDate(row.drawn_on, lang),
    vintage_number: figure(row.vintage_number, lang),
    threshold: figure(row.threshold, lang),
  }
}

export function categoryShown(row: PublicFigures['categories'][number], lang: Lang): ShownRow {
  return {
    ...row,
    position: figure(row.position, lang),
    version: figure(row.version, lang),
    reports: row.reports.map((report) => fieldTexts[lang].reportNames[report]).join(', '),
    offences_da: row.offences_da.join(', '),
  }
}

/** A note: where it stands by its names. Its order among the others is no change. */
export function annotationShown(
  { area_key, category_slug, period, kind, text_da, text_en }: PublicFigures['annotations'][number],
  { areas, categories }: PlaceNames,
  lang: Lang,
): ShownRow {
  const t = fieldTexts[lang]
  return {
    at: periodName(period, lang),
    area_key: area_key === null ? t.allAreas : (areas.get(area_key) ?? area_key),
    category_slug:
      category_slug === null ? t.allCategories : (categories.get(category_slug) ?? category_slug),
    kind: t.annotationKinds[kind],
    text_da,
    text_en,
  }
}
