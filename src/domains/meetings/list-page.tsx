import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import { ButtonLink, Details, Empty, Table, Tag } from '#design'
import type { Lang } from '#texts'
import { meetingPaths } from './paths.ts'
import type { Meeting } from './queries.ts'
import { stateTone } from './state-tone.ts'
import { meetingTexts } from './texts.ts'

export type MeetingListProps = {
  readonly lang: Lang
  readonly meetings: readonly Meeting[]
  readonly today: CalendarDate
  /** The district council's ordinary meetings this year, planned or held, and how many there should be. */
  readonly ordinary: { readonly inCalendar: number; readonly wanted: number } | null
  readonly mayPlan: boolean
}

/** Every meeting the reader may see: the coming ones first. */
export const MeetingListPage: FC<MeetingListProps> = (props) => {
  const { lang, meetings, today, ordinary } = props
  const t = meetingTexts[lang]
  const cancelled = meetings.filter((meeting) => meeting.state === 'cancelled').toReversed()
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {ordinary ? (
        <p class="soft">{t.ordinary(ordinary.inCalendar, ordinary.wanted, Number(today.slice(0, 4)))}</p>
      ) : null}
      {props.mayPlan ? (
        <p class="actions">
          <ButtonLink kind="primary" href={meetingPaths.newMeeting}>
            {t.newMeeting}
          </ButtonLink>
        </p>
      ) : null}
      <h2>{t.coming}</h2>
      <Meetings
        {...props}
        meetings={meetings.filter((meeting) => meeting.state === 'planned')}
        caption={t.coming}
        empty={t.noneComing}
      />
      <h2>{t.held}</h2>
      <Meetings
        {...props}
        meetings={meetings.filter((meeting) => meeting.state === 'held').toReversed()}
        caption={t.held}
        empty={t.noneHeld}
      />
      {cancelled.length === 0 ? null : (
        <Details summary={t.cancelled}>
          <Meetings {...props} meetings={cancelled} caption={t.cancelled} empty="" />
        </Details>
      )}
    </>
  )
}

const Meetings: FC<MeetingListProps & { readonly caption: string; readonly empty: string }> = (props) => {
  const { lang, meetings, today } = props
  const t = meetingTexts[lang]
  if (meetings.length === 0) return <Empty text={props.empty} />
  const { meeting, council, place, kind, state } = t.columns
  return (
    <Table caption={props.caption} captionHidden head={[meeting, council, place, kind, state]}>
      {meetings.map((entry) => (
        <tr>
          <th scope="row">
            <a href={meetingPaths.meeting(entry.id)}>
              {t.at(formatDate(entry.heldOn, lang), entry.startsAt)}
            </a>
            {entry.state === 'planned' && entry.heldOn < today ? <span class="sub">{t.overdue}</span> : null}
          </th>
          <td>{councilIn(lang, entry)}</td>
          <td>{entry.place}</td>
          <td>{t.kinds[entry.kind]}</td>
          <td>
            <Tag tone={stateTone[entry.state]}>{t.states[entry.state]}</Tag>
          </td>
        </tr>
      ))}
    </Table>
  )
}
