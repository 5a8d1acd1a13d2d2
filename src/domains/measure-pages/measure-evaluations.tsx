import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { ButtonLink, Empty } from '#design'
import { evaluationKinds, isInPlan, measurePaths, type Evaluation } from '#measures'
import type { Lang } from '#texts'
import { followTexts } from './follow-texts.ts'
import type { MeasurePageProps } from './measure-props.ts'
import { wordTexts } from './word-texts.ts'

/** What was found when the measure was evaluated, and the way to write it. */
export const MeasureEvaluations: FC<MeasurePageProps> = ({ lang, view }) => {
  const { measure, evaluations, mayReport } = view
  const t = followTexts[lang]
  return (
    <section aria-labelledby="evaluering">
      <h2 id="evaluering">{t.evaluation}</h2>
      {evaluations.length === 0 ? <Empty text={t.noEvaluation} /> : null}
      {evaluations.map((evaluation) => (
        <EvaluationEntry lang={lang} evaluation={evaluation} isPublic={measure.public} />
      ))}
      {mayReport && isInPlan(measure.state) ? (
        <p class="actions">
          {evaluationKinds.map((kind) => (
            <ButtonLink href={`${measurePaths.evaluate(measure.id)}?slags=${kind}`}>
              {evaluations.some((entry) => entry.kind === kind) ? t.again[kind] : t.evaluate[kind]}
            </ButtonLink>
          ))}
        </p>
      ) : null}
    </section>
  )
}

type EntryProps = { readonly lang: Lang; readonly evaluation: Evaluation; readonly isPublic: boolean }

const EvaluationEntry: FC<EntryProps> = ({ lang, evaluation, isPublic }) => {
  const t = followTexts[lang]
  const w = wordTexts[lang]
  const answers = [
    [t.done, w.done[evaluation.done]],
    [t.effect, w.effect[evaluation.effect]],
    [t.verdict, w.verdicts[evaluation.verdict]],
    [t.why, evaluation.why],
    ...(evaluation.learned === '' ? [] : [[t.learned, evaluation.learned] as const]),
  ] as const
  return (
    <article class="evaluation">
      <h3>{w.evaluations[evaluation.kind]}</h3>
      <dl class="measure-about">
        {answers.map(([question, answer]) => (
          <div>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <p class="sub">
        {t.by(evaluation.functionTitle, formatDate(evaluation.evaluatedOn, lang))}
        {isPublic ? ` · ${evaluation.public ? t.isPublic : t.isInternal}` : null}
      </p>
    </article>
  )
}
