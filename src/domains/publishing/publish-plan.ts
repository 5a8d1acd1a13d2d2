import { openActionPlans } from '#action-plans'
import { lockEdition, moveEdition } from '#adoption'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import { districtCouncilId, type DistrictId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { findEdition, lifecycle, type Edition, type EditionId } from '#plans'
import { holdFigures } from '#statistics'
import { planRounds } from '#status-rounds'
import { insertClaims } from './claim-queries.ts'
import { editionInForce, insertPublicPlan, replaceDirectory } from './queries.ts'
import { prepareRelease } from './release.ts'

export type PublishOutcome =
  | { readonly kind: 'published'; readonly year: number }
  | { readonly kind: 'no-such-edition' }
  | { readonly kind: 'not-adopted' }
  | { readonly kind: 'something-changed' }
  /** The figures behind its claims would give withheld counts away, beside what is public. */
  | { readonly kind: 'exposed-figures' }

/**
 * Makes an adopted edition public, exactly as its publisher was shown it; the edition of the year that was
 * public until now is superseded, and stays readable. Every local council gets its action plan to write, or
 * is told what to look at again, and the year gets its status rounds.
 *
 * @param shown the fingerprint of the release that the publisher saw; null where nobody looks (demonstration)
 * @param url the site's address for the mails, without a slash at the end
 */
export async function publishPlan(
  tx: Tx,
  actor: Actor,
  id: EditionId,
  shown: string | null,
  url: string,
  today: CalendarDate,
  now: Date,
): Promise<PublishOutcome> {
  const seat = authorise(actor, 'plan.publish', { councilId: await districtCouncilId(tx) })
  await holdFigures(tx)
  const edition = await findEdition(tx, id)
  if (!edition) return { kind: 'no-such-edition' }
  const release = await prepareRelease(tx, id, today)
  if ((await lockEdition(tx, id)) !== 'adopted' || !release) return { kind: 'not-adopted' }
  if (shown !== null && shown !== release.fingerprint) return { kind: 'something-changed' }
  if (release.exposed.length > 0) return { kind: 'exposed-figures' }
  const former = await editionInForce(tx, edition.planId)
  if (former) await moveEdition(tx, former, 'published', lifecycle.supersede.to)
  await moveEdition(tx, id, 'adopted', lifecycle.publish.to)
  await replaceDirectory(tx, release.directory)
  await insertPublicPlan(tx, release.plan, release.parts, now)
  await insertClaims(tx, release.claims)
  await record(
    tx,
    actor,
    seat,
    'plan.published',
    { kind: 'plan-edition', id },
    { sha256: release.plan.sha256 },
  )
  await openLocalPlans(tx, actor, edition, url, today)
  return { kind: 'published', year: edition.year }
}

/**
 * What a published edition leads to in the local councils: action plans to write, or answers to look at
 * again, and the year's status rounds. Done once, however often it is asked for.
 */
export async function openLocalPlans(
  tx: Tx,
  actor: Actor,
  edition: Edition,
  url: string,
  today: CalendarDate,
): Promise<void> {
  await openActionPlans(tx, actor, edition.id, url, today)
  await planRounds(tx, actor, edition.districtId as DistrictId, edition.year)
}
