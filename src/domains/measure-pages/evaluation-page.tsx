import type { FC } from 'hono/jsx'
import { Alert, Checkbox, Radios, TextArea } from '#design'
import { field, type Filled } from '#http'
import { measurePaths, verdicts, type EvaluationKind, type Measure } from '#measures'
import type { Lang } from '#texts'
import { followTexts } from './follow-texts.ts'
import { FormPage } from './form-page.tsx'
import { wordTexts } from './word-texts.ts'

/** The answers to whether it was done as planned. */
export const doneAnswers = ['yes', 'partly', 'no'] as const
/** The answers to whether an effect is seen. */
export const effectAnswers = ['yes', 'partly', 'no', 'unknown'] as const

type EvaluationFormProps = {
  readonly lang: Lang
  readonly measure: Measure
  readonly kind: EvaluationKind
  readonly filled: Filled
  /** Whether one of the kind has been written before. */
  readonly isAgain: boolean
}

/** Done as planned? Effect seen? What then, and why? */
export const EvaluationForm: FC<EvaluationFormProps> = ({ lang, measure, kind, filled, isAgain }) => {
  const t = followTexts[lang]
  const w = wordTexts[lang]
  return (
    <FormPage
      lang={lang}
      title={w.evaluations[kind]}
      lead={t.evaluateLead}
      measure={measure}
      filled={filled}
      action={measurePaths.evaluate(measure.id)}
      save={t.evaluateSave}
      before={isAgain ? <Alert kind="info" heading={t.evaluateAgain} /> : null}
    >
      <input type="hidden" name="slags" value={kind} />
      <Radios
        {...field(filled, 'gjort', t.done)}
        options={doneAnswers.map((value) => ({ value, label: w.done[value] }))}
      />
      <Radios
        {...field(filled, 'virkning', t.effect)}
        options={effectAnswers.map((value) => ({ value, label: w.effect[value] }))}
      />
      <Radios
        {...field(filled, 'hvad', t.verdict)}
        options={verdicts.map((value) => ({ value, label: w.verdicts[value] }))}
      />
      <TextArea {...field(filled, 'hvorfor', t.why)} rows={4} required />
      <TextArea {...field(filled, 'laering', t.learned)} hint={t.learnedHint} rows={4} />
      {measure.public ? (
        <Checkbox name="offentlig" label={t.evaluationPublic} checked={filled.values['offentlig'] === 'ja'} />
      ) : null}
    </FormPage>
  )
}
