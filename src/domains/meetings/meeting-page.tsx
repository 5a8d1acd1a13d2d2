import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { councilIn, councilPaths } from '#councils'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  Checkbox,
  Details,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  Tag,
  TextField,
  type FieldErrors,
} from '#design'
import type { Lang } from '#texts'
import { AgendaEntry } from './agenda-entry.tsx'
import { openWhile, type MeetingStepName } from './law.ts'
import { meetingPaths } from './paths.ts'
import type { AgendaItem, Meeting } from './queries.ts'
import { stateTone } from './state-tone.ts'
import { meetingTexts } from './texts.ts'

export type MeetingPageProps = {
  readonly lang: Lang
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
  readonly today: CalendarDate
  /** The steps in the meeting's life that the reader can take now. */
  readonly steps: readonly MeetingStepName[]
  readonly mayEdit: boolean
  readonly mayDecide: boolean
  /** Whether the reader sits on the council, and so can make items closed. */
  readonly sits: boolean
  readonly newItem: { readonly title: string; readonly closed: boolean }
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** One meeting: when and where, what is expected now, the agenda with its decisions. */
export const MeetingPage: FC<MeetingPageProps> = (props) => {
  const { lang, meeting, agenda, mayEdit } = props
  const t = meetingTexts[lang].meeting
  const addable = mayEdit && openWhile[meeting.state].agenda
  return (
    <>
      <Breadcrumb
        label={meetingTexts[lang].trail}
        trail={[{ href: meetingPaths.list, text: meetingTexts[lang].title }]}
      />
      <h1>{headline(lang, meeting)}</h1>
      {props.refusal === null ? null : (
        <Alert kind="error" heading={meetingTexts[lang].refusals.heading}>
          <p>{props.refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={meetingTexts[lang].form.errors} errors={props.errors} />
      <p class="lead">{expected(props)}</p>
      <MeetingFacts {...props} />
      <Steps {...props} />
      <h2>{t.agenda}</h2>
      {agenda.some((item) => item.closed) ? <p class="soft">{t.closedMeans}</p> : null}
      {agenda.length === 0 ? <Empty text={t.emptyAgenda} /> : <Agenda {...props} addable={addable} />}
      {addable ? <NewItem {...props} /> : null}
    </>
  )
}

const Agenda: FC<MeetingPageProps & { readonly addable: boolean }> = (props) => {
  const { lang, agenda, meeting, addable } = props
  return (
    <ol class="agenda">
      {agenda.map((item, index) => (
        <AgendaEntry
          lang={lang}
          item={item}
          number={index + 1}
          changeable={addable && !item.decision}
          canGoUp={index > 0 && !agenda[index - 1]?.decision}
          canGoDown={index < agenda.length - 1 && !agenda[index + 1]?.decision}
          decidable={props.mayDecide && openWhile[meeting.state].decisions && !item.decision}
        />
      ))}
    </ol>
  )
}

/** "Ordinært møde den 25. november 2026": what a meeting is called. */
export function headline(lang: Lang, meeting: Meeting): string {
  const { kinds } = meetingTexts[lang]
  return `${kinds[meeting.kind]}, ${formatDate(meeting.heldOn, lang)}`
}

/** What is expected of the reader now. */
function expected({ lang, meeting, agenda, today }: MeetingPageProps): string {
  const t = meetingTexts[lang].meeting.expected
  if (meeting.state === 'cancelled') return t.cancelled
  if (meeting.state === 'planned') return meeting.heldOn <= today ? t.toBeHeld : t.planned
  const open = agenda.filter((item) => !item.decision).length
  if (agenda.length === 0) return t.empty
  return open === 0 ? t.done : t.toDecide(open)
}

const MeetingFacts: FC<MeetingPageProps> = ({ lang, meeting, mayEdit }) => {
  const t = meetingTexts[lang]
  const note = mayEdit && meeting.note !== '' ? [[t.meeting.note, meeting.note] as const] : []
  return (
    <Facts
      facts={[
        [t.meeting.when, t.at(formatDate(meeting.heldOn, lang), meeting.startsAt)],
        [t.meeting.place, meeting.place],
        [
          t.meeting.council,
          <a href={councilPaths.council(meeting.councilSlug)}>{councilIn(lang, meeting)}</a>,
        ],
        [t.meeting.state, <Tag tone={stateTone[meeting.state]}>{t.states[meeting.state]}</Tag>],
        ...note,
      ]}
    />
  )
}

const Steps: FC<MeetingPageProps> = ({ lang, meeting, steps, mayEdit }) => {
  const t = meetingTexts[lang].meeting
  const changeable = mayEdit && openWhile[meeting.state].details
  if (steps.length === 0 && !changeable) return null
  return (
    <Form action={meetingPaths.step(meeting.id)}>
      <p class="actions">
        {steps.map((step) => (
          <Button name="skridt" value={step} kind={step === 'hold' ? 'primary' : 'secondary'}>
            {t.steps[step]}
          </Button>
        ))}
        {changeable ? <ButtonLink href={meetingPaths.change(meeting.id)}>{t.change}</ButtonLink> : null}
      </p>
    </Form>
  )
}

const NewItem: FC<MeetingPageProps> = (props) => {
  const t = meetingTexts[props.lang].meeting
  if (props.meeting.state === 'planned')
    return (
      <>
        <h2>{t.addItem}</h2>
        <NewItemForm {...props} />
      </>
    )
  return (
    <Details summary={t.addItemLate} open={Object.keys(props.errors).length > 0}>
      <NewItemForm {...props} />
    </Details>
  )
}

const NewItemForm: FC<MeetingPageProps> = ({ lang, meeting, newItem, errors, sits }) => {
  const t = meetingTexts[lang]
  return (
    <Form action={meetingPaths.addItem(meeting.id)}>
      <TextField
        name="titel"
        label={t.form.itemTitle}
        value={newItem.title}
        error={errors['titel']}
        required
      />
      {sits ? <Checkbox name="lukket" label={t.form.closed} checked={newItem.closed} /> : null}
      <p class="actions">
        <Button kind="secondary">{t.form.addItem}</Button>
      </p>
    </Form>
  )
}
