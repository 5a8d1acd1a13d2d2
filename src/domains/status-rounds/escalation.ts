import { addDays, type CalendarDate } from '#calendar'

/** Fewest days from one mail about an invitation to the next. */
const daysBetweenMails = 5

/** Which of the people around a measure a mail goes to. */
type Whom = 'invited' | 'deputy' | 'chair'

/** The mails about one invitation, in order. Nothing comes after the last, and nothing after an answer. */
const escalation = [
  { step: 'asked', to: 'invited' },
  { step: 'again', to: 'invited' },
  { step: 'deputy', to: 'deputy' },
  { step: 'chair', to: 'chair' },
] as const satisfies readonly { readonly step: string; readonly to: Whom }[]

export type AskStep = (typeof escalation)[number]['step']

/** An invitation that has not been answered: how many steps of the escalation it has behind it, and since when. */
export type Waiting = { readonly mails: number; readonly lastMailOn: CalendarDate | null }

/**
 * The next mails about an invitation, or null where none is due or nobody is left to write to. A step without
 * anybody (a lead who left the function, no deputy) is passed over at once. `mails` is how many steps are
 * behind it then.
 *
 * @param people who is there today; `invited` is empty when the person has left
 */
export function nextMails<Person>(
  waiting: Waiting,
  people: Readonly<Record<Whom, readonly Person[]>>,
  today: CalendarDate,
): { readonly step: AskStep; readonly to: readonly Person[]; readonly mails: number } | null {
  const { mails, lastMailOn } = waiting
  if (lastMailOn !== null && today < addDays(lastMailOn, daysBetweenMails)) return null
  const index = escalation.findIndex(({ to }, place) => place >= mails && people[to].length > 0)
  const next = escalation[index]
  return next ? { step: next.step, to: people[next.to], mails: index + 1 } : null
}
