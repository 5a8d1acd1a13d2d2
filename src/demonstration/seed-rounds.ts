import { addDays, type CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { newId } from '#id'
import type { PersonId } from '#permissions'
import { measures, people, rounds, type DemoMeasure, type DemoRound } from './content/index.ts'
import { at, dayOf, type Keys, type SeededMeasure } from './register-rows.ts'
import { openedRound, type SeededInvitation } from './round-queries.ts'

/** Days after its due day on which a round was closed. */
const daysOfGrace = 14
/** How many mails somebody got who never answered: one, a reminder, then deputy and chair were asked. */
const allMails = 4

/** Opens the rounds whose day has come, on that day, and closes those that are over. */
export async function seedRounds(
  tx: Tx,
  keys: Keys,
  rows: readonly SeededMeasure[],
  today: CalendarDate,
): Promise<void> {
  const ids = new Map(measures.map(({ key }, index) => [key, rows[index]?.id]))
  for (const round of rounds.filter(({ opens }) => dayOf(opens) <= today)) {
    const closedOn = addDays(dayOf(round.due), daysOfGrace)
    const closed = closedOn < today
    const invitations = new Map<PersonId, SeededInvitation>()
    for (const measure of measures.filter((one) => isAsked(one, round))) {
      const measureId = ids.get(measure.key)
      const personId = askedAbout(measure, round, keys)
      if (!measureId) continue
      const mine = invitations.get(personId) ?? {
        id: newId<'status-invitation'>(),
        personId,
        measureIds: [],
        answeredOn: null,
      }
      const answer = measure.updates.find(([on]) => on >= round.opens && on <= round.due)
      const answeredOn = answer ? dayOf(answer[0]) : mine.answeredOn
      invitations.set(personId, { ...mine, measureIds: [...mine.measureIds, measureId], answeredOn })
    }
    const mails = closed ? allMails : 1
    await openedRound(
      tx,
      at(keys.rounds, String(round.number)),
      { opensOn: dayOf(round.opens), closedOn: closed ? closedOn : null },
      [...invitations.values()].map((one) => ({ ...one, mails: one.answeredOn ? 1 : mails })),
    )
  }
}

/** Whether a measure had begun when a round opened, and had not ended. */
function isAsked({ state, days, updates }: DemoMeasure, { opens }: DemoRound): boolean {
  if (state === 'idea' || days === null || days[0] > opens) return false
  const end = updates.find(([, report]) => report === 'done' || report === 'stopped')
  return end === undefined || end[0] >= opens
}

/** The lead; when nobody held that function any more, the deputy. */
function askedAbout({ key, lead, deputy }: DemoMeasure, { opens }: DemoRound, keys: Keys): PersonId {
  const there = [lead, deputy].find((one) => {
    const holder = people.find((entry) => entry.key === one)?.holder
    return holder && (holder.to === undefined || holder.to >= dayOf(opens))
  })
  if (!there) throw new Error(`nobody could be asked about ${key}`)
  return at(keys.holders, there)
}
