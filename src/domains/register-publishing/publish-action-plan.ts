import { HTTPException } from 'hono/http-exception'
import { findActionPlan, markPublished, type ActionPlan, type ActionPlanId } from '#action-plans'
import { record } from '#audit'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { publishMeasures } from './publish-measures.ts'
import { insertActionPlan, lockActionPlan, lockRegister, replaceRegister } from './queries.ts'
import { prepareActionPlan } from './release.ts'

export type PublishActionPlanOutcome =
  | { readonly kind: 'published' }
  | { readonly kind: 'measures-published' }
  /** Everything was public already: a button that was pressed twice. */
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'not-adopted' }
  /** The adopted text tells of measures that were made internal since. */
  | { readonly kind: 'internal-measures' }
  | { readonly kind: 'nothing-public-yet' }
  | { readonly kind: 'something-changed' }

/**
 * Makes an adopted action plan public with the measures its council leads, exactly as its publisher was
 * shown them; the edition of the year that was public until now is superseded. Of a plan that is public
 * already, the measures alone.
 *
 * @param shown the fingerprint of the release that the publisher saw; null where nobody looks (demonstration)
 * @throws HTTPException 404 for a plan that is not there; Forbidden when the actor may not
 */
export async function publishActionPlan(
  tx: Tx,
  actor: Actor,
  id: ActionPlanId,
  shown: string | null,
  now: Date,
): Promise<PublishActionPlanOutcome> {
  const found = await findActionPlan(tx, id)
  if (!found) throw new HTTPException(404)
  authorise(actor, 'action-plan.publish', { councilId: found.councilId })
  const state = await lockActionPlan(tx, id)
  if (state === 'adopted') return publishAdopted(tx, actor, { ...found, state }, shown, now)
  if (state !== 'published') return { kind: 'not-adopted' }
  const outcome = await publishMeasures(tx, actor, found.councilId, found.year, shown)
  return outcome.kind === 'published' ? { kind: 'measures-published' } : outcome
}

async function publishAdopted(
  tx: Tx,
  actor: Actor,
  plan: ActionPlan,
  shown: string | null,
  now: Date,
): Promise<PublishActionPlanOutcome> {
  const seat = authorise(actor, 'action-plan.publish', { councilId: plan.councilId })
  await lockRegister(tx, plan.councilId, plan.year)
  const release = await prepareActionPlan(tx, plan)
  if (!release?.plan) return { kind: 'not-adopted' }
  if (release.internal.length > 0) return { kind: 'internal-measures' }
  if (shown !== null && shown !== release.fingerprint) return { kind: 'something-changed' }
  const { after } = release.register
  await insertActionPlan(tx, release.plan.after, release.answers.after, now)
  await replaceRegister(tx, plan.councilSlug, plan.year, after)
  await markPublished(tx, plan.id)
  await record(
    tx,
    actor,
    seat,
    'action-plan.published',
    { kind: 'action-plan', id: plan.id },
    { sha256: release.plan.after.sha256, measures: after.measures.length },
  )
  return { kind: 'published' }
}
