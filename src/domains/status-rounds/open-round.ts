import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { newId } from '#id'
import type { RoundId } from '#measures'
import type { Actor, PersonId } from '#permissions'
import { closeRound } from './close-round.ts'
import { insertInvitations, insertRequests } from './invitation-queries.ts'
import { whoCanBeAsked } from './people-queries.ts'
import { holdToArrange } from './round-access.ts'
import { holdRounds, markOpened, openRounds } from './round-queries.ts'
import { sendLinks, type Asking } from './send-links.ts'
import type { Askable, InvitationId, Placed, Round } from './types.ts'

export type OpenRoundOutcome =
  | { readonly kind: 'opened'; readonly asked: number; readonly mails: number; readonly vacant: number }
  | { readonly kind: 'opened-already' }
  | { readonly kind: 'due-passed' }

/**
 * Opens a round: keeps what it asks about, and mails one link to each person about all their measures. A
 * round of the district that is still open is closed first: the newer question takes its place.
 *
 * @param actor null is the clock
 * @param url where people reach the site
 */
export async function openRound(
  tx: Tx,
  actor: Actor | null,
  id: RoundId,
  url: string,
  today: CalendarDate,
  now: Date,
): Promise<OpenRoundOutcome> {
  // Two rounds that are opened at once would not see each other.
  await holdRounds(tx)
  const { round, seat } = await holdToArrange(tx, actor, id)
  if (round.openedAt) return { kind: 'opened-already' }
  if (today > round.dueOn) return { kind: 'due-passed' }
  for (const former of await openRounds(tx, round.districtId)) await closeRound(tx, actor, former.id, now)
  await markOpened(tx, round, today, now)
  const asked = await whoCanBeAsked(tx, round, today)
  const invitations = invitationsFor(round, asked)
  await insertInvitations(
    tx,
    id,
    invitations.map(({ invitationId, to }) => ({ id: invitationId, personId: to.personId })),
    today,
  )
  await insertRequests(tx, id, requestsFor(asked, invitations))
  await sendLinks(tx, url, invitations, today, now)
  const vacant = asked.filter((measure) => whoIsAsked(measure) === null).length
  const counts = { asked: asked.length, mails: invitations.length, vacant }
  await record(tx, actor, seat, 'status-round.opened', { kind: 'status-round', id }, counts)
  return { kind: 'opened', ...counts }
}

/** Who is asked about a measure: its lead; without one its deputy, else its council's chair; else nobody. */
export function whoIsAsked({ lead, deputy, chair }: Askable): Placed | null {
  return lead ?? deputy ?? chair
}

/** One mail to each person, about all that they are asked about. */
function invitationsFor(round: Round, asked: readonly Askable[]): readonly Asking[] {
  const byPerson = new Map<PersonId, { to: Placed; measures: Askable[]; invitationId: InvitationId }>()
  for (const measure of asked) {
    const to = whoIsAsked(measure)
    if (!to) continue
    const mine = byPerson.get(to.personId) ?? { to, measures: [], invitationId: newId<'status-invitation'>() }
    mine.measures.push(measure)
    byPerson.set(to.personId, mine)
  }
  return [...byPerson.values()].map((one) => ({ ...one, step: 'asked', round }))
}

function requestsFor(asked: readonly Askable[], invitations: readonly Asking[]) {
  const invited = new Map(
    invitations.flatMap(({ invitationId, measures }) =>
      measures.map(({ measureId }) => [measureId, invitationId] as const),
    ),
  )
  return asked.map(({ measureId }) => ({ measureId, invitationId: invited.get(measureId) ?? null }))
}
