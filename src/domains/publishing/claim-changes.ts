import { formatDate } from '#calendar'
import { figuresSay } from '#claims'
import { fieldChanges, type FieldChange } from '#register-publishing'
import { extractLines, seriesName } from '#statistics-views'
import type { Lang } from '#texts'
import type { PublicClaim } from './projection.ts'
import { releaseTexts } from './texts.ts'

/** What becomes public with the claims and charts of a text: each is new, and never changes afterwards. */
export function claimChanges(lang: Lang, claims: readonly PublicClaim[]): readonly FieldChange[] {
  const t = releaseTexts[lang].claims
  const rows = claims.map(({ number, kind, about, evidence, made_on }) => {
    const { set, area, series } = evidence
    const open = series.counts.filter((count) => count !== null).length
    return {
      thing: kind === 'chart' ? t.chart(number) : t.phrase(number),
      phrase: evidence.phrase?.[lang] ?? null,
      series: seriesName(evidence, lang),
      says: about && figuresSay(evidence, about, lang),
      counts: t.counts(open, series.counts.length - open),
      extract: t.extract(
        set.title[lang],
        extractLines({ set, areas: [area], series: [series] }, lang).join('; '),
      ),
      made_on: formatDate(made_on, lang),
    }
  })
  return fieldChanges(
    [],
    rows,
    (row) => row.thing,
    (row) => row.thing,
  ).filter(({ field }) => field !== 'thing')
}
