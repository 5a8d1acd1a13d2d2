import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { SeriesChart } from '#design'
import { drawnDay, seriesChart } from '#statistics-views'
import type { Lang } from '#texts'
import { evidenceTexts } from './evidence-texts.ts'
import type { PublicEvidence } from './types.ts'
import { viewOf } from './view-of.ts'

type ClaimChartProps = {
  readonly lang: Lang
  readonly claim: PublicEvidence
  /** What must be said with it; empty where it stands above already. */
  readonly caveat: string
  /** Where its evidence is. */
  readonly href: string
}

/** A chart in the text of a plan: as it was made, with its source, what must be said with it, and its evidence. */
export const ClaimChart: FC<ClaimChartProps> = ({ lang, claim: { number, evidence }, caveat, href }) => {
  const t = evidenceTexts[lang]
  const { set, series } = evidence
  return (
    <>
      <SeriesChart {...seriesChart(viewOf(evidence), evidence, lang)} />
      <p class="claim-source">
        {t.source}: {set.publisher[lang]}, {set.title[lang]},{' '}
        {t.drawn(formatDate(drawnDay(set, series), lang))}. {caveat} <a href={href}>{t.evidence(number)}</a>
      </p>
    </>
  )
}
