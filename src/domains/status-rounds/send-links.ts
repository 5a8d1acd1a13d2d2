import { hashOf, newToken } from '#accounts'
import { addDays, type CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { queueMails } from '#mail'
import type { AskStep } from './escalation.ts'
import { insertLinks } from './invitation-queries.ts'
import { statusRoundPaths } from './paths.ts'
import { linkDays } from './round-dates.ts'
import { statusMail } from './status-mail.ts'
import type { Askable, InvitationId, Placed, Round } from './types.ts'

/** One mail to one person about one invitation. */
export type Asking = {
  readonly step: AskStep
  readonly invitationId: InvitationId
  readonly to: Placed
  readonly round: Pick<Round, 'dueOn'>
  /** What is waited for; at least one. */
  readonly measures: readonly Askable[]
}

/**
 * Queues any number of mails, each with a link of its own that stands nowhere else: the database keeps its
 * hash. A few statements in all, however many mails. A link works for thirty days, and at least until the
 * answers are due.
 *
 * @param url where people reach the site
 */
export async function sendLinks(
  tx: Tx,
  url: string,
  askings: readonly Asking[],
  today: CalendarDate,
  now: Date,
): Promise<void> {
  const dueEnds = askings.map(({ round }) => Date.parse(`${addDays(round.dueOn, 1)}T00:00:00Z`))
  const expiresAt = new Date(Math.max(now.getTime() + linkDays * 86_400_000, ...new Set(dueEnds)))
  const linked = askings.map((asking) => ({ ...asking, token: newToken() }))
  const links = linked.map(({ token, invitationId, to }) => ({
    hash: hashOf(token),
    invitationId,
    personId: to.personId,
    functionTitle: to.titleDa,
  }))
  await insertLinks(tx, links, now, expiresAt)
  const mails = linked.map(({ token, to, ...asking }) => {
    const address = url + statusRoundPaths.link(token)
    const words = statusMail({ ...asking, reader: to.name, address }, today)
    return { ...words, recipient: to.email, expiresAt }
  })
  await queueMails(tx, mails)
}
