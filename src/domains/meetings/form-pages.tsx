import type { Child, FC } from 'hono/jsx'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  Checkbox,
  ErrorSummary,
  Form,
  Radios,
  Select,
  TextArea,
  TextField,
  type FieldErrors,
  type Option,
} from '#design'
import type { Lang } from '#texts'
import { headline } from './meeting-page.tsx'
import { meetingPaths } from './paths.ts'
import type { AgendaItem, Meeting } from './queries.ts'
import { decisionOutcomes, meetingKinds } from './tables.ts'
import { meetingTexts } from './texts.ts'

/** What a form has in its fields, by their names, and what is wrong with it. */
export type Filled = {
  readonly lang: Lang
  readonly values: Readonly<Record<string, string>>
  readonly errors: FieldErrors
  readonly refusal: string | null
}

type FormPageProps = Filled & {
  readonly title: string
  readonly lead?: string
  readonly action: string
  readonly back: { readonly href: string; readonly text: string }
  readonly save: string
  readonly children: Child
}

const FormPage: FC<FormPageProps> = (props) => {
  const t = meetingTexts[props.lang]
  return (
    <>
      <Breadcrumb
        label={t.trail}
        trail={[{ href: meetingPaths.list, text: t.title }, props.back].slice(-2)}
      />
      <h1>{props.title}</h1>
      {props.refusal === null ? null : (
        <Alert kind="error" heading={t.refusals.heading}>
          <p>{props.refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={t.form.errors} errors={props.errors} />
      {props.lead ? <p class="lead">{props.lead}</p> : null}
      <Form action={props.action} guard>
        <input type="hidden" name="revision" value={props.values['revision'] ?? ''} />
        {props.children}
        <p class="actions">
          <Button>{props.save}</Button>
          <ButtonLink href={props.back.href}>{t.form.cancel}</ButtonLink>
        </p>
      </Form>
    </>
  )
}

function field({ values, errors }: Filled, name: string, label: string) {
  return { name, label, value: values[name], error: errors[name] }
}

type MeetingFormProps = Filled & {
  /** The meeting to change; null for a new one. */
  readonly meeting: Meeting | null
  /** The councils a new meeting can be planned for. */
  readonly councils: readonly Option[]
}

/** Council, day, time, place, kind and note of a meeting. */
export const MeetingForm: FC<MeetingFormProps> = (props) => {
  const { lang, meeting } = props
  const t = meetingTexts[lang]
  const kinds = meetingKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))
  const back = meeting
    ? { href: meetingPaths.meeting(meeting.id), text: headline(lang, meeting) }
    : { href: meetingPaths.list, text: t.title }
  return (
    <FormPage
      {...props}
      title={meeting ? t.form.changeTitle : t.form.newTitle}
      {...(meeting ? {} : { lead: t.form.newLead })}
      action={meeting ? meetingPaths.change(meeting.id) : meetingPaths.newMeeting}
      back={back}
      save={t.form.save}
    >
      {meeting ? null : (
        <Select
          {...field(props, 'raad', t.form.council)}
          options={props.councils}
          empty={t.form.choose}
          required
        />
      )}
      <TextField {...field(props, 'dag', t.form.heldOn)} type="date" required />
      <TextField {...field(props, 'tid', t.form.startsAt)} type="time" required />
      <TextField {...field(props, 'sted', t.form.place)} required />
      <Radios {...field(props, 'slags', t.form.kind)} options={kinds} />
      <TextArea {...field(props, 'note', t.form.note)} hint={t.form.noteHint} rows={3} />
    </FormPage>
  )
}

type ItemFormProps = Filled & {
  readonly item: AgendaItem
  readonly meeting: Meeting
  /** Whether the one who changes it sits on the council, and so may close it. */
  readonly sits: boolean
}

/** Title of an agenda item, and whether it is closed. */
export const ItemForm: FC<ItemFormProps> = (props) => {
  const { lang, item, meeting } = props
  const t = meetingTexts[lang].form
  return (
    <FormPage
      {...props}
      title={t.changeItem}
      action={meetingPaths.item(item.id)}
      back={{ href: meetingPaths.meeting(meeting.id), text: headline(lang, meeting) }}
      save={t.save}
    >
      <TextField {...field(props, 'titel', t.itemTitle)} required />
      {props.sits ? (
        <Checkbox name="lukket" label={t.closed} checked={props.values['lukket'] === 'ja'} />
      ) : null}
    </FormPage>
  )
}

/** What was decided on an item, in the council's words; saved once. */
export const DecisionForm: FC<Filled & { readonly item: AgendaItem; readonly meeting: Meeting }> = (
  props,
) => {
  const { lang, item, meeting } = props
  const t = meetingTexts[lang]
  const options = decisionOutcomes.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] }))
  return (
    <FormPage
      {...props}
      title={`${t.form.decide}: ${item.title}`}
      lead={t.form.decideLead}
      action={meetingPaths.decide(item.id)}
      back={{ href: meetingPaths.meeting(meeting.id), text: headline(lang, meeting) }}
      save={t.form.saveDecision}
    >
      <Radios {...field(props, 'udfald', t.form.outcome)} options={options} />
      <TextArea {...field(props, 'tekst', t.form.text)} rows={5} required />
      <TextField {...field(props, 'dag', t.form.decidedOn)} type="date" required />
    </FormPage>
  )
}
