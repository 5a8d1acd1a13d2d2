import type { FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { formatDate } from '#calendar'
import { Alert, Button, ButtonLink, Details, Form, Radios, TextField } from '#design'
import type { Lang } from '#texts'
import type { StepsPageProps } from './steps-page.tsx'
import { stepsTexts } from './steps-texts.ts'

/** The chosen value for a meeting that is not there yet. */
export const newMeeting = 'nyt'

/** A submitted plan: the meeting that decides on it, or the form that finds one; and the way back. */
export const Waiting: FC<StepsPageProps> = (props) => {
  const { lang, view, errors } = props
  const { item, plan, may } = view
  const t = stepsTexts[lang]
  const isScheduled = item !== null && item.meeting.state !== 'cancelled'
  return (
    <>
      {isScheduled ? <Scheduled {...props} item={item} /> : null}
      {item && !isScheduled ? (
        <Alert kind="warning" heading={t.waiting.cancelled(formatDate(item.meeting.heldOn, lang))} />
      ) : null}
      {isScheduled ? null : <h2>{t.schedule.heading}</h2>}
      {may.schedule && !isScheduled ? <ScheduleForm {...props} /> : null}
      {may.schedule && isScheduled ? (
        <Details summary={t.schedule.other} open={Object.keys(errors).length > 0 || props.refusal !== null}>
          <ScheduleForm {...props} />
        </Details>
      ) : null}
      {may.schedule || isScheduled ? null : <p>{t.schedule.readOnly}</p>}
      {may.write ? (
        <>
          <h2>{t.withdraw.heading}</h2>
          <p>{t.withdraw.lead}</p>
          <Form action={actionPlanPaths.withdraw(plan.id)}>
            <Button kind="secondary">{t.withdraw.button}</Button>
          </Form>
        </>
      ) : null}
    </>
  )
}

type ScheduledProps = StepsPageProps & { readonly item: NonNullable<StepsPageProps['view']['item']> }

const Scheduled: FC<ScheduledProps> = ({ lang, item }) => {
  const t = stepsTexts[lang].waiting
  return (
    <>
      <h2>{t.heading}</h2>
      <p>{t.lead(formatDate(item.meeting.heldOn, lang), item.meeting.place)}</p>
      <ButtonLink kind="primary" href={actionPlanPaths.decide(item.id)}>
        {t.toDecision}
      </ButtonLink>
    </>
  )
}

const ScheduleForm: FC<StepsPageProps> = (props) => {
  const { lang, view, typed, errors, meetings } = props
  const t = stepsTexts[lang].schedule
  return (
    <Form action={actionPlanPaths.schedule(view.plan.id)} class="schedule" guard>
      {meetings.length === 0 ? (
        <input type="hidden" name="moede" value={newMeeting} />
      ) : (
        <Radios
          name="moede"
          label={t.meeting}
          hint={t.meetingHint}
          value={typed.meeting}
          error={errors['moede']}
          options={[
            ...meetings.map((meeting) => ({ value: meeting.id, label: meetingName(lang, meeting) })),
            { value: newMeeting, label: t.newMeeting, hint: t.newMeetingHint },
          ]}
        />
      )}
      <NewMeeting {...props} />
      <TextField
        name="punkt"
        label={t.item}
        value={typed.item || t.itemDefault(view.plan.year)}
        error={errors['punkt']}
      />
      <Button>{t.button}</Button>
    </Form>
  )
}

const NewMeeting: FC<StepsPageProps> = ({ lang, typed, errors }) => {
  const t = stepsTexts[lang].schedule
  return (
    <fieldset class="new-meeting">
      <legend class="form-label">{t.newMeeting}</legend>
      <TextField
        name="dag"
        type="date"
        label={t.heldOn}
        size={11}
        value={typed.heldOn}
        error={errors['dag']}
      />
      <TextField name="tid" type="time" label={t.startsAt} value={typed.startsAt} error={errors['tid']} />
      <TextField name="sted" label={t.place} value={typed.place} error={errors['sted']} />
    </fieldset>
  )
}

function meetingName(lang: Lang, meeting: StepsPageProps['meetings'][number]): string {
  const t = stepsTexts[lang].schedule
  const name = `${formatDate(meeting.heldOn, lang)}, ${meeting.place}`
  return meeting.state === 'held' ? `${name} (${t.held})` : name
}
