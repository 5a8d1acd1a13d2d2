import { HTTPException } from 'hono/http-exception'
import { editionsOfActionPlan, type ActionPlan } from '#action-plans'
import { record } from '#audit'
import { findCouncil, theDistrict, type Council } from '#councils'
import type { Db, Tx } from '#db'
import { authorise, type Actor, type CouncilId } from '#permissions'
import { isDistrictPlanPublic } from './published-queries.ts'
import { lockRegister, replaceRegister } from './queries.ts'
import { prepareActionPlan, prepareDistrictMeasures, type RegisterRelease } from './release.ts'

export type PublishMeasuresOutcome =
  | { readonly kind: 'published' }
  /** Everything was public already: a button that was pressed twice. */
  | { readonly kind: 'nothing-new' }
  /** Measures become public with the plan that they belong to, or after it. */
  | { readonly kind: 'nothing-public-yet' }
  | { readonly kind: 'something-changed' }

/**
 * Makes what has become of a council's measures of a year public, without a new decision: a local council's
 * once its action plan is, the district council's once the cooperation plan is.
 *
 * @param shown the fingerprint of the release that the publisher saw; null where nobody looks (demonstration)
 * @throws HTTPException 404 for a council that is not there; Forbidden when the actor may not
 */
export async function publishMeasures(
  tx: Tx,
  actor: Actor,
  councilId: CouncilId,
  year: number,
  shown: string | null,
): Promise<PublishMeasuresOutcome> {
  const council = await findCouncil(tx, councilId)
  if (!council) throw new HTTPException(404)
  const seat = authorise(actor, council.kind === 'local' ? 'action-plan.publish' : 'plan.publish', {
    councilId,
  })
  await lockRegister(tx, councilId, year)
  const release = await prepareMeasures(tx, council, year)
  if (!release) return { kind: 'nothing-public-yet' }
  if (!release.changed) return { kind: 'nothing-new' }
  if (shown !== null && shown !== release.fingerprint) return { kind: 'something-changed' }
  const { after } = release.register
  await replaceRegister(tx, council.slug, year, after)
  await record(
    tx,
    actor,
    seat,
    'measures.published',
    { kind: 'council', id: councilId },
    { year, measures: after.measures.length },
  )
  return { kind: 'published' }
}

/** What would become public of a council's measures of a year; null before the plan they belong to is public. */
export async function prepareMeasures(
  db: Db,
  council: Council,
  year: number,
): Promise<RegisterRelease | null> {
  if (council.kind === 'local') {
    const plan = (await editionsOfActionPlan(db, council.id, year)).find(isPublished)
    return plan ? prepareActionPlan(db, plan) : null
  }
  const district = await theDistrict(db)
  if (!district || !(await isDistrictPlanPublic(db, district.key, year))) return null
  return prepareDistrictMeasures(db, council, year)
}

function isPublished(plan: ActionPlan): boolean {
  return plan.state === 'published'
}
