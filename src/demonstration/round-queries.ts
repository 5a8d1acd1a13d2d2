import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { MeasureId, RoundId } from '#measures'
import type { PersonId } from '#permissions'
import type { Id } from '#id'
import '#status-rounds'

/** Somebody who was asked about some measures, and the day they answered; null is never. */
export type SeededInvitation = {
  readonly id: Id<'status-invitation'>
  readonly personId: PersonId
  readonly measureIds: readonly MeasureId[]
  readonly answeredOn: CalendarDate | null
}

/** Moves a planned round to the content's days. */
export async function moveRound(
  tx: Tx,
  id: RoundId,
  opensOn: CalendarDate,
  dueOn: CalendarDate,
): Promise<void> {
  await tx
    .updateTable('status_round')
    .set({ opens_on: opensOn, due_on: dueOn })
    .where('id', '=', id)
    .execute()
}

/** Makes a planned round one that was opened on its day, with whom it asked about what; its mails are gone. */
export async function openedRound(
  tx: Tx,
  id: RoundId,
  { opensOn, closedOn }: { readonly opensOn: CalendarDate; readonly closedOn: CalendarDate | null },
  invitations: readonly (SeededInvitation & { readonly mails: number })[],
): Promise<void> {
  await tx
    .updateTable('status_round')
    .set({ opened_at: at(opensOn, '06:00'), closed_at: closedOn && at(closedOn, '21:00') })
    .where('id', '=', id)
    .execute()
  await tx
    .insertInto('status_invitation')
    .values(
      invitations.map((one) => ({
        id: one.id,
        round_id: id,
        person_id: one.personId,
        mails: one.mails,
        last_mail_on: opensOn,
        answered_at: one.answeredOn && at(one.answeredOn, '09:00'),
      })),
    )
    .execute()
  await tx
    .insertInto('status_request')
    .values(
      invitations.flatMap((one) =>
        one.measureIds.map((measureId) => ({ round_id: id, measure_id: measureId, invitation_id: one.id })),
      ),
    )
    .execute()
}

function at(day: CalendarDate, time: string): Date {
  return new Date(`${day}T${time}:00Z`)
}
