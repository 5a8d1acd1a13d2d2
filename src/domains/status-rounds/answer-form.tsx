import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { councilIn } from '#councils'
import { Button, Checkbox, Form, Radios, Tag, TextField, type FieldErrors } from '#design'
import { wordTexts } from '#measure-pages'
import { measurePaths, reports } from '#measures'
import type { Lang } from '#texts'
import { answerTexts } from './answer-texts.ts'
import { fieldsOf, type Typed } from './read-answers.ts'
import { reportTone } from './report-tone.ts'
import type { Said, StatusRequest } from './types.ts'

type AnswerFormProps = {
  readonly lang: Lang
  readonly action: string
  /** Those that wait for an answer; at least one. */
  readonly requests: readonly StatusRequest[]
  readonly typed: Typed
  readonly errors: FieldErrors
  /** Whether the reader can go to the measures' own pages. */
  readonly signedIn: boolean
}

/** Three fields for each measure, and one button. */
export const AnswerForm: FC<AnswerFormProps> = (props) => (
  <Form action={props.action}>
    {props.requests.map((request) => (
      <MeasureFields {...props} request={request} />
    ))}
    <p class="actions">
      <Button>{answerTexts[props.lang].save}</Button>
    </p>
  </Form>
)

const MeasureFields: FC<AnswerFormProps & { readonly request: StatusRequest }> = (props) => {
  const { lang, request, typed, errors } = props
  const t = answerTexts[lang]
  const names = fieldsOf(request.measureId)
  const hints: Readonly<Record<string, string>> = t.reportHints
  return (
    <section aria-labelledby={`titel-${request.measureId}`}>
      <MeasureTitle {...props} />
      <LastTime lang={lang} before={request.before} />
      <Radios
        name={names.report}
        label={t.report}
        value={typed[names.report]}
        error={errors[names.report]}
        options={reports.map((report) => ({
          value: report,
          label: wordTexts[lang].reports[report],
          ...(hints[report] ? { hint: hints[report] } : {}),
        }))}
      />
      <TextField
        name={names.line}
        label={t.line}
        hint={t.lineHint}
        value={typed[names.line]}
        error={errors[names.line]}
      />
      {request.public ? (
        <Checkbox
          name={names.isPublic}
          label={t.isPublic}
          hint={t.publicHint}
          checked={typed[names.isPublic] === 'ja'}
        />
      ) : (
        <p class="form-hint">{t.notPublic}</p>
      )}
    </section>
  )
}

const MeasureTitle: FC<Pick<AnswerFormProps, 'lang' | 'signedIn'> & { readonly request: StatusRequest }> = ({
  lang,
  signedIn,
  request,
}) => (
  <>
    <h2 id={`titel-${request.measureId}`}>
      {signedIn ? <a href={measurePaths.measure(request.measureId)}>{request.title}</a> : request.title}
    </h2>
    <p class="soft">{councilIn(lang, request)}</p>
  </>
)

const LastTime: FC<{ readonly lang: Lang; readonly before: Said | null }> = ({ lang, before }) => {
  const t = answerTexts[lang]
  if (!before) return <p class="soft">{t.never}</p>
  return (
    <p>
      {t.lastTime(formatDate(before.writtenOn, lang))}: <ReportTag lang={lang} said={before} /> {before.line}
    </p>
  )
}

/** How somebody said that it goes, in a sign and a word. */
export const ReportTag: FC<{ readonly lang: Lang; readonly said: Pick<Said, 'report'> }> = ({
  lang,
  said,
}) => <Tag tone={reportTone[said.report]}>{wordTexts[lang].reports[said.report]}</Tag>
