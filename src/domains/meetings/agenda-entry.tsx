import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Button, ButtonLink, Form, Icon } from '#design'
import type { Lang } from '#texts'
import { meetingPaths, subjectPaths } from './paths.ts'
import type { AgendaItem, Decision } from './queries.ts'
import { subjectTexts } from './subject-texts.ts'
import { meetingTexts } from './texts.ts'

type AgendaEntryProps = {
  readonly lang: Lang
  readonly item: AgendaItem
  /** Its place among those the reader sees, from 1. */
  readonly number: number
  readonly changeable: boolean
  readonly canGoUp: boolean
  readonly canGoDown: boolean
  readonly decidable: boolean
}

/** One item of the agenda, with its decision or the way to it. */
export const AgendaEntry: FC<AgendaEntryProps> = (props) => {
  const { lang, item, number } = props
  const t = meetingTexts[lang].meeting
  return (
    <li class="agenda-item" id={item.id}>
      <h3>
        {number}. {item.title}
      </h3>
      {item.closed ? (
        <p class="closed-mark">
          <Icon name="lock" /> {t.closed}
        </p>
      ) : null}
      {item.subject ? <p class="soft">{subjectTexts[lang].about[item.subject.kind]}</p> : null}
      {item.decision ? (
        <DecisionText lang={lang} decision={item.decision} />
      ) : (
        <p class="soft">{t.undecided}</p>
      )}
      <EntryActions {...props} />
    </li>
  )
}

const DecisionText: FC<{ readonly lang: Lang; readonly decision: Decision }> = ({ lang, decision }) => {
  const t = meetingTexts[lang]
  return (
    <>
      <p>
        <strong>
          {t.meeting.decision}: {t.outcomes[decision.outcome]}.
        </strong>{' '}
        {decision.text}
      </p>
      <p class="soft">
        {t.meeting.decidedOn(formatDate(decision.decidedOn, lang))}.{' '}
        {t.meeting.recordedBy(decision.recordedBy)}.
      </p>
    </>
  )
}

const EntryActions: FC<AgendaEntryProps> = (props) => {
  const { lang, item, changeable, decidable } = props
  const t = meetingTexts[lang].meeting
  if (!changeable && !decidable) return null
  return (
    <div class="actions">
      {decidable && item.subject ? (
        <ButtonLink kind="primary" href={subjectPaths[item.subject.kind](item.id)}>
          {subjectTexts[lang].decide[item.subject.kind]}
        </ButtonLink>
      ) : null}
      {decidable && !item.subject ? (
        <ButtonLink kind="primary" href={meetingPaths.decide(item.id)}>
          {t.decide}
        </ButtonLink>
      ) : null}
      {changeable ? <ButtonLink href={meetingPaths.item(item.id)}>{t.changeItem}</ButtonLink> : null}
      {changeable ? <Moves {...props} /> : null}
    </div>
  )
}

const Moves: FC<AgendaEntryProps> = ({ lang, item, canGoUp, canGoDown }) => {
  const t = meetingTexts[lang].meeting
  if (!canGoUp && !canGoDown) return null
  return (
    <Form action={meetingPaths.moveItem(item.id)} class="actions">
      {canGoUp ? (
        <Button kind="tertiary" name="retning" value="op">
          {t.up}
          <span class="sr-only">: {item.title}</span>
        </Button>
      ) : null}
      {canGoDown ? (
        <Button kind="tertiary" name="retning" value="ned">
          {t.down}
          <span class="sr-only">: {item.title}</span>
        </Button>
      ) : null}
    </Form>
  )
}
