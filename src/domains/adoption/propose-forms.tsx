import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Button, ButtonLink, Details, Form, Select, TextField } from '#design'
import { meetingPaths, type Meeting } from '#meetings'
import type { Lang } from '#texts'
import { adoptionPaths } from './paths.ts'
import type { StepsProps } from './steps-props.ts'
import { discussTexts } from './discuss-texts.ts'
import { adoptionTexts } from './texts.ts'

/** Seals the plan and puts it on an agenda to be decided on. */
export const ProposeForm: FC<StepsProps> = ({ lang, edition, meetings, typed, errors }) => {
  const t = adoptionTexts[lang].propose
  return (
    <>
      <h2>{t.heading}</h2>
      <p>{t.lead}</p>
      {meetings.length === 0 ? (
        <>
          <p>{t.noMeeting}</p>
          <ButtonLink href={meetingPaths.newMeeting}>{t.newMeeting}</ButtonLink>
        </>
      ) : (
        <Form action={adoptionPaths.propose(edition.id)}>
          <Select
            name="meeting"
            label={t.meeting}
            hint={t.meetingHint}
            empty={t.chooseMeeting}
            value={typed.meeting}
            error={errors['meeting']}
            options={meetingOptions(meetings, lang)}
          />
          <TextField
            name="item"
            label={t.item}
            value={typed.item || t.itemDefault(edition.title)}
            error={errors['item']}
          />
          <p class="actions">
            <Button>{t.button}</Button>
            <a href={meetingPaths.newMeeting}>{t.newMeeting}</a>
          </p>
        </Form>
      )}
    </>
  )
}

/** Puts the draft on an agenda to be talked about. */
export const DiscussForm: FC<StepsProps> = ({ lang, edition, meetings, typed, errors }) => {
  const t = adoptionTexts[lang]
  if (meetings.length === 0) return null
  return (
    <Details summary={discussTexts[lang].heading} open={errors['discuss-meeting'] !== undefined}>
      <p>{discussTexts[lang].lead}</p>
      <Form action={adoptionPaths.discuss(edition.id)}>
        <Select
          name="discuss-meeting"
          label={t.propose.meeting}
          empty={t.propose.chooseMeeting}
          value={typed.meeting}
          error={errors['discuss-meeting']}
          options={meetingOptions(meetings, lang)}
        />
        <Button kind="secondary">{discussTexts[lang].button}</Button>
      </Form>
    </Details>
  )
}

function meetingOptions(meetings: readonly Meeting[], lang: Lang) {
  const t = adoptionTexts[lang].propose
  return meetings.map((meeting) => ({
    value: meeting.id,
    label: `${formatDate(meeting.heldOn, lang)}, ${meeting.place}${meeting.state === 'held' ? ` (${t.held})` : ''}`,
  }))
}
