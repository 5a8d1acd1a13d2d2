import type { FC } from 'hono/jsx'
import { GapList } from '#action-plan-pages'
import { Details } from '#design'
import type { Lang } from '#texts'
import type { CouncilLine } from './overview-data.ts'
import type { OverviewPageProps } from './overview-page.tsx'
import { overviewTexts } from './overview-texts.ts'

/** What is missing in the plans, council by council; folded, with the numbers in sight. */
export const GapSection: FC<OverviewPageProps> = ({ lang, data }) => {
  const t = overviewTexts[lang].gaps
  const lines = data.lines.filter(({ plan }) => plan !== null)
  const withGaps = lines.filter((line) => summary(lang, line) !== '')
  const without = lines.filter((line) => !withGaps.includes(line)).map(({ council }) => council.short)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="huller">
      <h2 id="huller">{t.heading}</h2>
      <p class="sub">{withGaps.length === 0 ? t.none : t.lead}</p>
      {withGaps.map((line) => (
        <Details summary={`${line.council.short}: ${summary(lang, line)}`}>
          {line.plan ? <GapList lang={lang} planId={line.plan.id} gaps={line.gaps} /> : null}
        </Details>
      ))}
      {withGaps.length > 0 && without.length > 0 ? <p>{t.nothingIn(without.join(', '))}</p> : null}
    </section>
  )
}

/** "2 svar, 3 indsatser"; empty where nothing is missing. */
function summary(lang: Lang, { gaps }: CouncilLine): string {
  const t = overviewTexts[lang].gaps
  const parts = [
    gaps.answers.length > 0 ? t.answers(gaps.answers.length) : '',
    gaps.measures.length > 0 ? t.measures(gaps.measures.length) : '',
    gaps.undecided.length > 0 ? t.undecided(gaps.undecided.length) : '',
  ]
  return parts.filter(Boolean).join(', ')
}
