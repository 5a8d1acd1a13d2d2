import { sealed } from '#adoption'
import type { Db } from '#db'
import { publishedFigures } from './published-queries.ts'
import type { PublicFigures } from './types.ts'

/** A release as data: one possible spelling (RFC 8785) and its SHA-256 as 64 hexadecimal digits. */
export type FiguresDocument = {
  readonly number: number
  readonly canonical: string
  readonly sha256: string
}

/** Every public row of a release in the format `kredsplan-figures/1`. */
export function figuresDocument(figures: PublicFigures): FiguresDocument {
  const { release, categories, areas, series, annotations } = figures
  const document = {
    format: 'kredsplan-figures/1',
    ...release,
    categories,
    areas: areas.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    series: series.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    annotations,
  }
  return { number: release.number, ...sealed(document) }
}

/**
 * A release as data, made from what is public; null where there is none.
 *
 * @param number which one; null is the newest
 */
export async function publishedDocument(
  db: Db,
  dataSet: string,
  number: number | null,
): Promise<FiguresDocument | null> {
  const figures = await publishedFigures(db, dataSet, number)
  return figures && figuresDocument(figures)
}

function nameOf({ area_key, category_slug }: PublicFigures['series'][number]): string {
  return `${area_key} ${category_slug}`
}
