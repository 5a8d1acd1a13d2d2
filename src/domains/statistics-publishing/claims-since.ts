import type { Evidence } from '#claims'
import type { Tx } from '#db'
import { stillHolds, type Claim } from '#statistics/analysis'
import { insertSince, publicPhrases, type PublicPhrase } from './claim-queries.ts'
import { annotationView, areaView, categoryView, seriesView, setView } from './public-views.ts'
import type { PublicFigures } from './types.ts'

/**
 * Notes what a release says of the phrases in published plans: that newer figures no longer bear one, or bear it
 * again. From its first note on a phrase gets one of each release, so that the public reads of the newest figures; one
 * that the figures have borne all along gets none, and neither does one made from the same or newer figures.
 */
export async function noteSince(tx: Tx, figures: PublicFigures, now: Date): Promise<void> {
  for (const phrase of await publicPhrases(tx, figures.release.data_set)) {
    const { evidence } = phrase
    if (evidence.set.vintage >= figures.release.vintage_number) continue
    const since = evidenceNow(phrase, figures, now)
    if (!since) continue
    const claim = { about: phrase.about, claimed: phrase.claimed } as Claim
    const holds = stillHolds(claim, since.series.report)
    if (!holds || phrase.notes > 0) await insertSince(tx, phrase, { holds, since }, now)
  }
}

/** The figures of a phrase's area and category as a release has them; null where it has none. */
function evidenceNow({ evidence }: PublicPhrase, figures: PublicFigures, now: Date): Evidence | null {
  const { release, areas, categories, series, annotations } = figures
  const area = areas.find(({ key }) => key === evidence.area.key)
  const category = categories.find(({ slug }) => slug === evidence.category.slug)
  const row = series.find((one) => one.area_key === area?.key && one.category_slug === category?.slug)
  if (!area || !category || !row) return null
  return {
    set: setView(release, now),
    area: areaView(area),
    category: categoryView(category),
    series: seriesView(row, release.period),
    annotations: annotations
      .filter((one) => one.area_key === null || one.area_key === area.key)
      .filter((one) => one.category_slug === null || one.category_slug === category.slug)
      .map(annotationView),
    phrase: null,
  }
}
