import type { FC } from 'hono/jsx'
import { Button, Details, Radios, TextArea } from '#design'
import { measurePaths } from '#measures'
import type { CarryRow } from './carry-data.ts'
import { isTouched } from './carry-data.ts'
import type { CarryPageProps } from './carry-page.tsx'
import { carryTexts } from './carry-texts.ts'
import { MeasureMark } from './measure-lines.tsx'

type CarryDecisionProps = CarryPageProps & { readonly row: CarryRow }

const decisions = ['continue', 'adjust', 'stop'] as const

/** What becomes of one of last year's measures: the decision, or the fields to make it. */
export const CarryDecision: FC<CarryDecisionProps> = (props) => {
  const { lang, row, view, typedFor, refusal, errors } = props
  const { decision, reason, measure } = row.carry
  const t = carryTexts[lang]
  const writes = view.mayWrite || refusal !== null
  if (decision === null) return writes ? <Fields {...props} /> : <p class="soft">{t.notDecided}</p>
  const open = isTouched(typedFor(row)) || errors[`beslutning-${measure.id}`] !== undefined
  return (
    <>
      <p class="kept-lines">
        <strong>{t.decided[decision]}.</strong> {reason}
      </p>
      <NextMeasure {...props} />
      {writes ? (
        <Details summary={t.change} open={open}>
          <Fields {...props} />
        </Details>
      ) : null}
    </>
  )
}

const NextMeasure: FC<CarryDecisionProps> = ({ lang, view, row: { carry } }) => {
  const t = carryTexts[lang]
  const { next } = carry
  if (!next) return null
  return (
    <p>
      {t.next}: <a href={measurePaths.measure(next.id)}>{next.title}</a>{' '}
      <MeasureMark lang={lang} measure={next} />
      <br />
      {view.mayWrite ? (
        <a href={measurePaths.change(next.id)}>
          {t.edit}
          <span class="sr-only">: {next.title}</span>
        </a>
      ) : null}
    </p>
  )
}

const Fields: FC<CarryDecisionProps> = ({ lang, row, typedFor, errors }) => {
  const { measure, decision } = row.carry
  const t = carryTexts[lang]
  const typed = typedFor(row)
  const isSuggested = decision === null && row.evaluation !== null && typed.reason === row.evaluation.why
  const [name, reasonName] = [`beslutning-${measure.id}`, `begrundelse-${measure.id}`]
  return (
    <>
      <input type="hidden" name={`set-${measure.id}`} value={typed.seen} />
      <input type="hidden" name={`foer-${measure.id}`} value={typed.before} />
      <Radios
        name={name}
        label={t.decision}
        value={typed.decision}
        error={errors[name]}
        options={decisions.map((entry) => ({
          value: entry,
          label: t.decisions[entry],
          hint: t.hints[entry],
        }))}
      />
      <TextArea
        name={reasonName}
        label={t.reason}
        hint={isSuggested ? t.reasonSuggested : undefined}
        rows={3}
        value={typed.reason}
        error={errors[reasonName]}
      />
      <Button kind="secondary" name="gem" value={measure.id}>
        {t.save}
        <span class="sr-only">{t.saveOf(measure.title)}</span>
      </Button>
    </>
  )
}
