import '#councils'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { newId } from '#id'
import type { DecisionId } from '#meetings'
import '#plans'
import type { CouncilId, PersonId } from '#permissions'
import type { EditionId } from '#plans'
import { actionPlanSteps, type ActionPlanStepName } from './lifecycle.ts'
import { settleCarryOvers } from './settle-carry-overs.ts'
import './tables.ts'
import type { ActionPlanId } from './types.ts'
import type { Submission } from './queries.ts'

/** The plan keeps its state until the transaction ends; with `update` nobody answers meanwhile either. */
export async function holdActionPlan(tx: Tx, id: ActionPlanId, strength: 'share' | 'update'): Promise<void> {
  const query = tx.selectFrom('action_plan').select('id').where('id', '=', id)
  await (strength === 'share' ? query.forShare() : query.forUpdate()).execute()
}

/** Keeps a new draft of a council's plan for a year. */
export async function insertActionPlan(
  tx: Tx,
  plan: {
    readonly councilId: CouncilId
    readonly year: number
    readonly number: number
    readonly editionId: EditionId
    readonly deadline: CalendarDate
    readonly correctionReason: string | null
    /** Of what it corrects; null for a plan that nobody has submitted. */
    readonly submittedOn: CalendarDate | null
  },
): Promise<ActionPlanId> {
  const id = newId<'action-plan'>()
  await tx
    .insertInto('action_plan')
    .values({
      id,
      council_id: plan.councilId,
      year: plan.year,
      number: plan.number,
      state: 'draft',
      edition_id: plan.editionId,
      deadline: plan.deadline,
      correction_reason: plan.correctionReason,
      submitted_on: plan.submittedOn,
    })
    .execute()
  return id
}

/** Takes one step in a plan's life; false when the plan is not where the step begins. */
export async function moveActionPlan(
  tx: Tx,
  id: ActionPlanId,
  step: ActionPlanStepName,
  submittedOn?: CalendarDate,
): Promise<boolean> {
  const { from, to } = actionPlanSteps[step]
  const result = await tx
    .updateTable('action_plan')
    .set((eb) => ({ state: to, revision: eb('revision', '+', 1) }))
    .$if(submittedOn !== undefined, (query) => query.set({ submitted_on: submittedOn ?? null }))
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Sets a plan's deadline. */
export async function updateDeadline(tx: Tx, id: ActionPlanId, deadline: CalendarDate): Promise<void> {
  await tx
    .updateTable('action_plan')
    .set((eb) => ({ deadline, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Sets the edition of the district plan that a plan answers. */
export async function updateEdition(tx: Tx, id: ActionPlanId, editionId: EditionId): Promise<void> {
  await tx
    .updateTable('action_plan')
    .set((eb) => ({ edition_id: editionId, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Keeps the text that was submitted, for ever. */
export async function insertSubmission(
  tx: Tx,
  planId: ActionPlanId,
  text: Pick<Submission, 'canonical' | 'sha256'>,
  by: PersonId,
): Promise<void> {
  const { canonical, sha256 } = text
  await tx
    .insertInto('action_plan_submission')
    .values({ id: newId(), action_plan_id: planId, canonical, sha256, submitted_by: by })
    .execute()
}

/** Keeps the adopted text, for ever: exactly the submitted one. */
export async function insertAdopted(
  tx: Tx,
  planId: ActionPlanId,
  submission: Submission,
  decisionId: DecisionId,
): Promise<void> {
  const { canonical, sha256 } = submission
  await tx
    .insertInto('adopted_action_plan')
    .values({
      action_plan_id: planId,
      submission_id: submission.id,
      decision_id: decisionId,
      canonical,
      sha256,
    })
    .execute()
}

/**
 * Makes an adopted plan the published one of its year; the one that was is superseded, and last year's
 * measures become what the plan decides. For whoever
 * publishes it and has authorised that.
 *
 * @returns false when the plan is not adopted
 */
export async function markPublished(tx: Tx, id: ActionPlanId): Promise<boolean> {
  await holdActionPlan(tx, id, 'update')
  const plan = await tx
    .selectFrom('action_plan')
    .select(['council_id', 'year', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (plan?.state !== actionPlanSteps.publish.from) return false
  const { from, to } = actionPlanSteps.supersede
  await tx
    .updateTable('action_plan')
    .set((eb) => ({ state: to, revision: eb('revision', '+', 1) }))
    .where('council_id', '=', plan.council_id)
    .where('year', '=', plan.year)
    .where('state', '=', from)
    .execute()
  await settleCarryOvers(tx, id)
  return moveActionPlan(tx, id, 'publish')
}
