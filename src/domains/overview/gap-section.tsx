import type { FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { actionPlanTexts } from '#action-plan-pages'
import { Details } from '#design'
import { measurePaths } from '#measures'
import type { Lang } from '#texts'
import { nameOf } from './coverage-page.tsx'
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
          <CouncilGaps lang={lang} line={line} />
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

const CouncilGaps: FC<{ readonly lang: Lang; readonly line: CouncilLine }> = ({ lang, line }) => {
  const { plan, gaps } = line
  const t = actionPlanTexts[lang]
  return (
    <ul>
      {gaps.answers.map(({ answer, gaps }) => (
        <li>
          <a href={actionPlanPaths.answer(answer.id)} lang="da">
            {nameOf(answer)}
          </a>
          : {gaps.map((gap) => t.answerGaps[gap]).join(', ')}
        </li>
      ))}
      {gaps.measures.map(({ measure, gaps }) => (
        <li>
          <a href={measurePaths.measure(measure.id)} lang="da">
            {measure.title}
          </a>
          : {gaps.map((gap) => t.measureGaps[gap]).join(', ')}
        </li>
      ))}
      {plan && gaps.undecided.length > 0 ? (
        <li>
          <a href={actionPlanPaths.carryOver(plan.id)}>
            {overviewTexts[lang].gaps.undecided(gaps.undecided.length)}
          </a>
        </li>
      ) : null}
    </ul>
  )
}
