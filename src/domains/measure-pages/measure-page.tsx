import type { FC } from 'hono/jsx'
import { councilIn } from '#councils'
import { Alert, ButtonLink, ErrorSummary, Tag } from '#design'
import { expectedNow } from './expected.ts'
import { MeasureTrail } from './form-page.tsx'
import { MeasureActivities } from './measure-activities.tsx'
import { MeasureAbout, MeasureFacts } from './measure-facts.tsx'
import { MeasureEvaluations } from './measure-evaluations.tsx'
import { MeasureHealth } from './measure-health.tsx'
import { MeasureIndicators } from './measure-indicators.tsx'
import { MeasureMore, MeasureRelatives, MeasureSteps } from './measure-life.tsx'
import type { MeasurePageProps } from './measure-props.ts'
import { measureTexts } from './measure-texts.ts'
import { MeasureUpdates } from './measure-updates.tsx'
import { stateTone } from './measure-words.ts'
import { wordTexts } from './word-texts.ts'

/** One measure: what is expected now, how it goes and why, the work, the follow-up, and what becomes of it. */
export const MeasurePage: FC<MeasurePageProps> = (props) => (
  <>
    <MeasureTrail lang={props.lang} measure={null} />
    <Head {...props} />
    <div class="measure-top">
      <MeasureHealth {...props} />
      <MeasureFacts {...props} />
    </div>
    <MeasureUpdates {...props} />
    <MeasureActivities {...props} />
    <MeasureIndicators {...props} />
    <MeasureAbout {...props} />
    <MeasureEvaluations {...props} />
    <MeasureRelatives {...props} />
    <MeasureSteps {...props} />
    <MeasureMore {...props} />
  </>
)

const Head: FC<MeasurePageProps> = ({ lang, view, saved, returned }) => {
  const { measure } = view
  const t = measureTexts[lang]
  const done = Object.entries(t.saved).find(([name]) => name === saved)?.[1]
  const refusal = returned?.filled.refusal ?? null
  const { text, action } = expectedNow(lang, view)
  return (
    <>
      <p class="measure-kicker">
        {t.kicker(measure.number, councilIn(lang, measure), measure.year)}{' '}
        <Tag tone={stateTone(measure.state)}>{wordTexts[lang].states[measure.state]}</Tag>
      </p>
      <h1>{measure.title}</h1>
      {done === undefined ? null : <Alert kind="success" heading={done} />}
      {refusal === null ? null : (
        <Alert kind="error" heading={wordTexts[lang].notSaved}>
          <p>{refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={wordTexts[lang].errors} errors={returned?.filled.errors ?? {}} />
      <p class="lead">{text}</p>
      {measure.stateReason === '' ? null : <p>{t.because(measure.stateReason)}</p>}
      {action === null ? null : (
        <p class="actions">
          <ButtonLink kind="primary" href={action.href}>
            {action.text}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
