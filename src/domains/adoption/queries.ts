import type { CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import { newId, type Id } from '#id'
import type { AgendaItemId, DecisionId } from '#meetings'
import type { EditionId, EditionState } from '#plans'

export type ProposalId = Id<'proposal'>

/** A text that was put before the council, and the agenda item that decides on it. */
export type Proposal = {
  readonly id: ProposalId
  readonly editionId: EditionId
  readonly agendaItemId: AgendaItemId
  readonly canonical: string
  readonly sha256: string
  readonly proposedAt: Date
}

/** The adopted text of an edition with the decision that adopted it. */
export type AdoptedVersion = {
  readonly canonical: string
  readonly sha256: string
  readonly adoptedAt: Date
  readonly decidedOn: CalendarDate
  readonly decisionText: string
  readonly meetingPlace: string
  readonly agendaItemId: AgendaItemId
}

/** Moves an edition from one state to the next; false when somebody was first. */
export async function moveEdition(
  tx: Tx,
  id: EditionId,
  from: EditionState,
  to: EditionState,
): Promise<boolean> {
  const result = await tx
    .updateTable('plan_edition')
    .set((eb) => ({ state: to, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The edition's state, which nobody else changes until this transaction ends; null for no such edition. */
export async function lockEdition(tx: Tx, id: EditionId): Promise<EditionState | null> {
  const row = await tx
    .selectFrom('plan_edition')
    .select('state')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.state ?? null
}

/** Keeps the text that is put before the council. */
export async function insertProposal(
  tx: Tx,
  proposal: Omit<Proposal, 'id' | 'proposedAt'>,
  personId: string,
): Promise<ProposalId> {
  const id = newId<'proposal'>()
  await tx
    .insertInto('plan_proposal')
    .values({
      id,
      edition_id: proposal.editionId,
      agenda_item_id: proposal.agendaItemId,
      canonical: proposal.canonical,
      sha256: proposal.sha256,
      proposed_by: personId,
    })
    .execute()
  return id
}

function selectProposals(db: Db) {
  return db
    .selectFrom('plan_proposal')
    .select([
      'id',
      'edition_id as editionId',
      'agenda_item_id as agendaItemId',
      'canonical',
      'sha256',
      'proposed_at as proposedAt',
    ])
    .orderBy('ordinal', 'desc')
    .$castTo<Proposal>()
}

/** The newest proposal of an edition, or null. */
export async function newestProposal(db: Db, editionId: EditionId): Promise<Proposal | null> {
  return (await selectProposals(db).where('edition_id', '=', editionId).executeTakeFirst()) ?? null
}

/** The newest proposal on an agenda item, or null. */
export async function proposalOnItem(db: Db, agendaItemId: AgendaItemId): Promise<Proposal | null> {
  return (await selectProposals(db).where('agenda_item_id', '=', agendaItemId).executeTakeFirst()) ?? null
}

/** Keeps the adopted text for ever: exactly the proposed one. */
export async function insertAdoptedVersion(
  tx: Tx,
  proposal: Proposal,
  decisionId: DecisionId,
): Promise<void> {
  await tx
    .insertInto('adopted_version')
    .values({
      edition_id: proposal.editionId,
      proposal_id: proposal.id,
      decision_id: decisionId,
      canonical: proposal.canonical,
      sha256: proposal.sha256,
    })
    .execute()
}

/** The adopted text of an edition and where it was decided, or null. */
export async function adoptedVersion(db: Db, editionId: EditionId): Promise<AdoptedVersion | null> {
  const row = await db
    .selectFrom('adopted_version')
    .innerJoin('decision', 'decision.id', 'adopted_version.decision_id')
    .innerJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .select(['canonical', 'sha256', 'adopted_at as adoptedAt', 'decision.decided_on as decidedOn'])
    .select([
      'decision.text as decisionText',
      'meeting.place as meetingPlace',
      'agenda_item.id as agendaItemId',
    ])
    .where('edition_id', '=', editionId)
    .$castTo<AdoptedVersion>()
    .executeTakeFirst()
  return row ?? null
}

/** The numbers of a year's editions that are public, or once were. */
export async function publicNumbers(db: Db, year: number): Promise<readonly number[]> {
  const rows = await db.selectFrom('published.plan').select('number').where('year', '=', year).execute()
  return rows.map(({ number }) => number)
}

/** The first day on which a held meeting of the council discussed the edition or decided on it; null when none did. */
export async function discussedOn(db: Db, editionId: EditionId): Promise<CalendarDate | null> {
  const row = await db
    .selectFrom('agenda_item')
    .innerJoin('decision', 'decision.agenda_item_id', 'agenda_item.id')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .select((eb) => eb.fn.min<CalendarDate | null>('meeting.held_on').as('day'))
    .where('subject_id', '=', editionId)
    .where('decision.outcome', 'in', ['discussed', 'adopted'])
    .executeTakeFirst()
  return row?.day ?? null
}
