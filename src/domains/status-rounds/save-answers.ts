import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { writeReport, type MeasureId, type Report } from '#measures'
import { authorise, type Actor, type Seat } from '#permissions'
import { holdInvitations, markAnswered } from './invitation-queries.ts'
import { isOpen } from './progress.ts'
import { requestsFor } from './read-progress.ts'
import { requestsOf } from './request-queries.ts'
import { logRefusal, lookUp, seatFor, type LinkEnd } from './status-link.ts'
import type { InvitationId, StatusRequest } from './types.ts'

/** How somebody says that a measure goes. */
export type Answer = {
  readonly measureId: MeasureId
  readonly report: Report
  readonly line: string
  readonly public: boolean
}

/** What became of several answers; `overtaken` were not saved: somebody else was first, or nothing is asked any more. */
export type SaveOutcome = { readonly kind: 'saved'; readonly overtaken: readonly MeasureId[] }

export type LinkSaveOutcome =
  | SaveOutcome
  | { readonly kind: 'unknown' }
  | { readonly kind: 'over'; readonly why: LinkEnd }

/**
 * Saves the answers given behind a link, all in one go. The same answers sent once more change nothing;
 * others, after the link's measures have been answered, are refused.
 */
export async function answerByLink(
  tx: Tx,
  token: string,
  answers: readonly Answer[],
  today: CalendarDate,
  now: Date,
): Promise<LinkSaveOutcome> {
  const link = await lookUp(tx, token, today, now)
  if (link.kind === 'unknown') return link
  if (link.kind === 'over') {
    await logRefusal(tx, link, link.why)
    return { kind: 'over', why: link.why }
  }
  const { invitationId, actor, seat } = link
  await holdInvitations(tx, [invitationId])
  const asked = await requestsOf(tx, { invitationId })
  const requests = asked.filter((request) => seatFor(actor, request) !== null)
  const seatOf = (request: StatusRequest): Seat => seatFor(actor, request) ?? seat
  const { written, overtaken } = await writeAnswers(tx, requests, answers, actor, seatOf, today)
  await markAnswered(tx, [invitationId], now)
  const subject = { kind: 'status-invitation', id: invitationId }
  if (written > 0) await record(tx, actor, seat, 'status-link.used', subject, { measures: written })
  else if (overtaken.length > 0) await logRefusal(tx, link, 'answered')
  return { kind: 'saved', overtaken }
}

/**
 * Saves answers of somebody who is signed in, about what they lead or are the deputy for.
 *
 * @throws Forbidden when the actor may not report on one of the measures
 */
export async function answerSignedIn(
  tx: Tx,
  actor: Actor,
  answers: readonly Answer[],
  today: CalendarDate,
  now: Date,
): Promise<SaveOutcome> {
  const answered = new Set(answers.map((answer) => answer.measureId))
  const mine = async (): Promise<readonly StatusRequest[]> =>
    (await requestsFor(tx, actor.personId, today)).filter((request) => answered.has(request.measureId))
  const invitations = invitationsOf(await mine())
  await holdInvitations(tx, invitations)
  const requests = await mine()
  const seatOf = ({ councilId, leadFunctionId, deputyFunctionId }: StatusRequest): Seat =>
    authorise(actor, 'measure.report', { councilId, assignedTo: [leadFunctionId, deputyFunctionId] })
  const { written, overtaken } = await writeAnswers(tx, requests, answers, actor, seatOf, today)
  await markAnswered(tx, invitations, now)
  const [first] = requests
  if (first && written > 0) {
    const subject = { kind: 'status-round', id: first.roundId }
    await record(tx, actor, seatOf(first), 'status-round.answered', subject, { measures: written })
  }
  return { kind: 'saved', overtaken }
}

function invitationsOf(requests: readonly StatusRequest[]): readonly InvitationId[] {
  return [...new Set(requests.flatMap((request) => request.invitationId ?? []))]
}

async function writeAnswers(
  tx: Tx,
  requests: readonly StatusRequest[],
  answers: readonly Answer[],
  actor: Actor,
  seatOf: (request: StatusRequest) => Seat,
  today: CalendarDate,
): Promise<{ readonly written: number; readonly overtaken: readonly MeasureId[] }> {
  const overtaken: MeasureId[] = []
  let written = 0
  // Always in the same order, so that two who answer at once wait for each other only one way.
  for (const answer of answers.toSorted((a, b) => (a.measureId < b.measureId ? -1 : 1))) {
    const request = requests.find((one) => one.measureId === answer.measureId)
    if (request && isSame(request, answer)) continue
    const waits = request && isOpen(request)
    if (waits && (await write(tx, request, answer, actor, seatOf(request), today))) written += 1
    else overtaken.push(answer.measureId)
  }
  return { written, overtaken }
}

async function write(
  tx: Tx,
  { roundId, measureId }: StatusRequest,
  { report, line, public: isPublic }: Answer,
  { personId }: Actor,
  seat: Seat,
  today: CalendarDate,
): Promise<boolean> {
  const said = { report, line, public: isPublic, roundId, personId, functionTitle: seat.titleDa }
  const outcome = await writeReport(tx, measureId, said, today)
  if (outcome.kind === 'reason-missing') throw new Error('a report without the line that it needs')
  return outcome.kind === 'reported'
}

function isSame({ answer: said }: StatusRequest, answer: Answer): boolean {
  return said?.report === answer.report && said.line === answer.line && said.public === answer.public
}
