import type { Child, FC } from 'hono/jsx'
import { actionPlanPaths, type ActionPlan, type LocalAnswer } from '#action-plans'
import { councilIn } from '#councils'
import { Alert, Breadcrumb, ButtonLink, Empty, HealthMark, StanceMark, Tag } from '#design'
import { healthMarkOf, leadIn, measureTone, wordTexts } from '#measure-pages'
import { areaName, measurePaths, type FocusArea, type MeasureLine } from '#measures'
import type { Lang } from '#texts'
import { coverageTexts } from './coverage-texts.ts'
import { overviewPaths } from './paths.ts'
import type { LocalCouncil } from './types.ts'

/** A measure with why it goes as it goes, in whole sentences. */
export type ExplainedMeasure = { readonly line: MeasureLine; readonly reasons: readonly string[] }

export type CellPageProps = {
  readonly lang: Lang
  readonly year: number
  readonly council: LocalCouncil
  readonly area: Pick<FocusArea, 'id' | 'number' | 'title'>
  /** The newest edition of the council's plan; null where there is none. */
  readonly plan: ActionPlan | null
  readonly answer: LocalAnswer | null
  /** Those that go worst first. */
  readonly measures: readonly ExplainedMeasure[]
  /** Whether the reader may write the answer, and create a measure. */
  readonly mayAnswer: boolean
  readonly mayCreate: boolean
}

/** What is behind one cell of the matrix: the answer with its reason, and the measures, or why there are none. */
export const CellPage: FC<CellPageProps> = (props) => {
  const { lang, year, council, area, measures } = props
  const t = coverageTexts[lang]
  return (
    <>
      <Breadcrumb label={t.cell.trail} trail={[{ href: overviewPaths.coverageOf(year), text: t.of(year) }]} />
      <h1>
        {council.short}: <span lang="da">{areaName(area)}</span>
      </h1>
      <Answer {...props} />
      <h2>{t.cell.measures}</h2>
      {measures.length === 0 ? (
        <Empty text={t.cell.none[props.answer?.stance ?? 'missing']}>
          <Create {...props} kind="primary" />
        </Empty>
      ) : (
        <>
          <ul class="cell-measures">
            {measures.map((measure) => (
              <MeasureEntry lang={lang} council={council} measure={measure} />
            ))}
          </ul>
          <Create {...props} kind="secondary" />
        </>
      )}
    </>
  )
}

const Create: FC<CellPageProps & { readonly kind: 'primary' | 'secondary' }> = (props) => {
  const { council, year, area } = props
  return props.mayCreate ? (
    <p class="actions">
      <ButtonLink kind={props.kind} href={measurePaths.newFor(council.slug, year, area.id)}>
        {coverageTexts[props.lang].cell.create}
      </ButtonLink>
    </p>
  ) : null
}

const Answer: FC<CellPageProps> = ({ lang, year, plan, answer, mayAnswer }) => {
  const t = coverageTexts[lang].cell
  return (
    <section aria-labelledby="svaret">
      <h2 id="svaret">{t.answer}</h2>
      <p class="cell-answer">
        <StanceMark lang={lang} stance={answer?.stance ?? null} />
      </p>
      {answer?.stance ? null : <p>{plan ? t.noAnswer : t.noPlan(year)}</p>}
      {answer && answer.reason !== '' ? (
        <blockquote class="cell-reason" lang="da">
          {answer.reason}
        </blockquote>
      ) : null}
      {answer?.review ? <Alert kind="info" heading={t.review[answer.review]} /> : null}
      {plan ? (
        <p class="actions">
          {mayAnswer && answer ? (
            <ButtonLink href={actionPlanPaths.answer(answer.id)}>{t.toAnswer}</ButtonLink>
          ) : null}
          <a href={actionPlanPaths.plan(plan.id)}>{t.all}</a>
        </p>
      ) : null}
    </section>
  )
}

const MeasureEntry: FC<{
  readonly lang: Lang
  readonly council: LocalCouncil
  readonly measure: ExplainedMeasure
}> = ({ lang, council, measure: { line, reasons } }) => {
  const t = coverageTexts[lang].cell
  const lead = leadIn(lang, line.lead)
  const joint =
    line.councilId === council.id ? (line.councils.length > 1 ? t.joint : null) : t.led(councilIn(lang, line))
  return (
    <li>
      <h3>
        <a href={measurePaths.measure(line.id)}>{line.title}</a>
      </h3>
      <p class="cell-measure-marks">
        <Tag tone={measureTone(line.state)}>{wordTexts[lang].states[line.state]}</Tag>
        <HealthMark lang={lang} {...healthMarkOf(lang, line)} />
        {joint === null ? null : <span class="soft">{joint}</span>}
      </p>
      <Reasons reasons={reasons} />
      <p class={lead.gap ? 'lead-line lead-gap' : 'lead-line'}>
        {t.lead}: {lead.text}
      </p>
    </li>
  )
}

/** Why it goes as it goes: one sentence as it is, several as a list. */
export const Reasons: FC<{ readonly reasons: readonly Child[] }> = ({ reasons }) =>
  reasons.length === 0 ? null : (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li>{reason}</li>
      ))}
    </ul>
  )
