import { lockEdition, moveEdition } from '#adoption'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { authorise, type Actor } from '#permissions'
import { findEdition, lifecycle, type EditionId } from '#plans'
import { editionInForce, insertPublicPlan, replaceDirectory } from './queries.ts'
import { prepareRelease } from './release.ts'

export type PublishOutcome =
  | { readonly kind: 'published'; readonly year: number }
  | { readonly kind: 'no-such-edition' }
  | { readonly kind: 'not-adopted' }
  | { readonly kind: 'something-changed' }

/**
 * Makes an adopted edition public, exactly as its publisher was shown it; the edition of the year that was
 * public until now is superseded, and stays readable.
 *
 * @param shown the fingerprint of the release that the publisher saw; null where nobody looks (demonstration)
 */
export async function publishPlan(
  tx: Tx,
  actor: Actor,
  id: EditionId,
  shown: string | null,
  today: CalendarDate,
  now: Date,
): Promise<PublishOutcome> {
  const seat = authorise(actor, 'plan.publish', { councilId: await districtCouncilId(tx) })
  const edition = await findEdition(tx, id)
  if (!edition) return { kind: 'no-such-edition' }
  const release = await prepareRelease(tx, id, today)
  if ((await lockEdition(tx, id)) !== 'adopted' || !release) return { kind: 'not-adopted' }
  if (shown !== null && shown !== release.fingerprint) return { kind: 'something-changed' }
  const former = await editionInForce(tx, edition.planId)
  if (former) await moveEdition(tx, former, 'published', lifecycle.supersede.to)
  await moveEdition(tx, id, 'adopted', lifecycle.publish.to)
  await replaceDirectory(tx, release.directory)
  await insertPublicPlan(tx, release.plan, release.parts, now)
  await record(
    tx,
    actor,
    seat,
    'plan.published',
    { kind: 'plan-edition', id },
    { sha256: release.plan.sha256 },
  )
  return { kind: 'published', year: edition.year }
}
