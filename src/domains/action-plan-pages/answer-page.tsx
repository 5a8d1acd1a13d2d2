import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { actionPlanPaths, type ActionPlan, type LocalAnswer } from '#action-plans'
import { councilIn } from '#councils'
import { Alert, ButtonLink, Details, ErrorSummary, Facts, StanceMark, Tag, type FieldErrors } from '#design'
import { renderMarkdown } from '#documents/markdown'
import { areaName, measureGaps, measurePaths, type MeasureLine } from '#measures'
import type { Lang } from '#texts'
import type { AnswerView } from './answer-data.ts'
import { AnswerForm } from './answer-form.tsx'
import { ReviewNote } from './answer-row.tsx'
import { answerTexts } from './answer-texts.ts'
import { AreaForms } from './area-forms.tsx'
import { commonTexts } from './common-texts.ts'
import { MeasureLines } from './measure-lines.tsx'
import { PlanTrail } from './plan-page.tsx'
import { publicPlan } from './plan-words.ts'

/** What stands in the fields, and the revision that it began from. */
export type TypedAnswer = {
  readonly stance: string
  readonly reason: string
  readonly note: string
  readonly revision: number
}

export type AnswerPageProps = {
  readonly lang: Lang
  readonly view: AnswerView
  readonly typed: TypedAnswer
  /** What stands in the field of a local area's title. */
  readonly title: { readonly text: string; readonly revision: number }
  readonly done: 'svar' | 'forrige' | 'titel' | null
  readonly errors: FieldErrors
  readonly refusal: string | null
  /** The answer that somebody else saved meanwhile; null when nobody did. */
  readonly theirs: LocalAnswer | null
}

/** One focus area: what the district plan says, how the council answers, and the measures in it. */
export const AnswerPage: FC<AnswerPageProps> = (props) => {
  const { lang, view, theirs } = props
  const { plan, answer, mayWrite } = view
  const t = answerTexts[lang]
  const council = councilIn(lang, plan)
  return (
    <>
      <PlanTrail lang={lang} plan={plan} toPlan />
      <h1>{areaName(answer)}</h1>
      {answer.local ? (
        <p>
          <Tag tone="info">{commonTexts[lang].local}</Tag>
        </p>
      ) : null}
      <Done {...props} />
      {props.refusal ? <Alert kind="error" heading={props.refusal} /> : null}
      <ErrorSummary heading={commonTexts[lang].problem} errors={props.errors} />
      {theirs ? <Theirs {...props} theirs={theirs} /> : null}
      {theirs ? null : (
        <p class="lead">{mayWrite ? t.lead(plan.year, council) : t.leadRead(plan.year, council)}</p>
      )}
      {answer.review ? <ReviewNote lang={lang} plan={plan} review={answer.review} /> : null}
      {answer.local ? null : <AreaText lang={lang} view={view} folded={theirs !== null} />}
      {mayWrite || props.refusal ? <AnswerForm {...props} /> : <AnswerFacts lang={lang} answer={answer} />}
      <Measures lang={lang} view={view} />
      {mayWrite || props.refusal ? <AreaForms {...props} /> : null}
      <Neighbours lang={lang} view={view} />
    </>
  )
}

const Done: FC<AnswerPageProps> = ({ lang, done, view }) => {
  const t = answerTexts[lang]
  if (done === 'titel') return <Alert kind="success" heading={t.rename.done} />
  if (done === 'forrige') return <Alert kind="success" heading={t.savedNext} />
  if (done !== 'svar') return null
  return (
    <Alert kind="success" heading={t.saved}>
      <p>
        {t.savedMeans} <a href={actionPlanPaths.plan(view.plan.id)}>{t.back}</a>
      </p>
    </Alert>
  )
}

const Theirs: FC<AnswerPageProps & { theirs: LocalAnswer }> = ({ lang, theirs }) => {
  const t = answerTexts[lang].meanwhile
  return (
    <Alert kind="error" heading={t.heading}>
      <p>{t.means}</p>
      <h2 class="theirs">{t.theirs}</h2>
      <AnswerFacts lang={lang} answer={theirs} />
      <p>
        <a href={actionPlanPaths.answer(theirs.id)}>{t.keep}</a>
      </p>
    </Alert>
  )
}

const AnswerFacts: FC<{ lang: Lang; answer: LocalAnswer }> = ({ lang, answer }) => {
  const t = answerTexts[lang]
  return (
    <Facts
      facts={[
        [t.answer, <StanceMark lang={lang} stance={answer.stance} />],
        [t.reason, <Kept text={answer.reason} />],
        [t.note, <Kept text={answer.note} />],
      ]}
    />
  )
}

const Kept: FC<{ text: string }> = ({ text }) => <span class="kept-lines">{text === '' ? '–' : text}</span>

type ViewProps = { readonly lang: Lang; readonly view: AnswerView }

/** The longest text, in characters, that is shown without having to be unfolded. */
const longestUnfolded = 900

const AreaText: FC<ViewProps & { folded: boolean }> = ({ lang, view: { text, claims, plan }, folded }) => {
  const t = answerTexts[lang]
  if (text === null || text.trim() === '') return <p class="soft">{text === null ? t.textGone : t.noText}</p>
  return (
    <Details summary={t.text} open={!folded && text.length <= longestUnfolded}>
      <div class="prose" lang="da">
        {raw(renderMarkdown(text, { headingBase: 2, idPrefix: 'tekst', lang: 'da', claims }))}
      </div>
      <p>
        <a href={publicPlan(lang, plan.year)}>{t.wholePlan}</a>
      </p>
    </Details>
  )
}

const Measures: FC<ViewProps> = ({ lang, view: { plan, answer, measures, mayWrite } }) => {
  const t = answerTexts[lang]
  return (
    <>
      <h2 id="indsatser">{t.measures}</h2>
      {measures.length === 0 ? (
        <p>{t.noMeasures}</p>
      ) : (
        <MeasureLines lang={lang} measures={measures} councilId={plan.councilId} gapsOf={gapsOfOwn(plan)} />
      )}
      {mayWrite ? (
        <p class="actions">
          <ButtonLink href={measurePaths.newFor(plan.councilSlug, plan.year, answer.focusAreaId)}>
            {t.newMeasure}
          </ButtonLink>
          <span class="soft">{t.similar}</span>
        </p>
      ) : null}
    </>
  )
}

const Neighbours: FC<ViewProps> = ({ lang, view: { plan, before, after } }) => {
  const t = answerTexts[lang]
  return (
    <p class="neighbours">
      {before ? (
        <a href={actionPlanPaths.answer(before.id)}>
          {t.previous}: {areaName(before)}
        </a>
      ) : null}
      {after ? (
        <a href={actionPlanPaths.answer(after.id)}>
          {t.next}: {areaName(after)}
        </a>
      ) : null}
      <a href={actionPlanPaths.plan(plan.id)}>{t.back}</a>
    </p>
  )
}

/** What the measures lack that the council leads itself; the others are for those who lead them. */
function gapsOfOwn(plan: ActionPlan) {
  return (measure: MeasureLine) => (measure.councilId === plan.councilId ? measureGaps(measure) : [])
}
