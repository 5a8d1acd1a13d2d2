import type { Child, FC } from 'hono/jsx'
import { Alert, Breadcrumb, Button, ButtonLink, ErrorSummary, Form } from '#design'
import type { Filled } from '#http'
import { measurePaths, type Measure } from '#measures'
import type { Lang } from '#texts'
import { registerTexts } from './register-texts.ts'
import { wordTexts } from './word-texts.ts'

type FormPageProps = {
  readonly lang: Lang
  readonly title: string
  readonly lead?: string
  /** The measure that the form is about; null where it is about none yet. */
  readonly measure: Pick<Measure, 'id' | 'title'> | null
  readonly filled: Filled
  readonly action: string
  readonly save: string
  /** Stands between the messages and the form. */
  readonly before?: Child
  /** Stands after the form. */
  readonly after?: Child
  readonly children: Child
}

/** A page that is one form: the way back, what is wrong, the fields, save and cancel. */
export const FormPage: FC<FormPageProps> = (props) => {
  const { lang, measure, filled } = props
  const t = wordTexts[lang]
  const back = measure ? measurePaths.measure(measure.id) : measurePaths.all
  const returned = filled.refusal !== null || Object.keys(filled.errors).length > 0
  return (
    <>
      <MeasureTrail lang={lang} measure={measure} />
      <h1>{props.title}</h1>
      {filled.refusal === null ? null : (
        <Alert kind="error" heading={t.notSaved}>
          <p>{filled.refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={t.errors} errors={filled.errors} />
      {props.lead === undefined ? null : <p class="lead">{props.lead}</p>}
      {props.before}
      <unsaved-guard lang={lang} data-unsaved={returned ? '' : undefined}>
        <Form action={props.action}>
          {props.children}
          <p class="actions">
            <Button>{props.save}</Button>
            <ButtonLink href={back}>{t.cancel}</ButtonLink>
          </p>
        </Form>
      </unsaved-guard>
      {props.after}
    </>
  )
}

/** The way back to the register and, where there is one, to the measure. */
export const MeasureTrail: FC<{
  readonly lang: Lang
  readonly measure: Pick<Measure, 'id' | 'title'> | null
}> = ({ lang, measure }) => {
  const all = { href: measurePaths.all, text: registerTexts[lang].title }
  const own = measure ? [{ href: measurePaths.measure(measure.id), text: measure.title }] : []
  return <Breadcrumb label={wordTexts[lang].trail} trail={[all, ...own]} />
}
