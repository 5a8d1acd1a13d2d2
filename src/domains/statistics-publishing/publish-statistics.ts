import { HTTPException } from 'hono/http-exception'
import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import { authorise, type Actor, type PersonId } from '#permissions'
import { findDataSet, holdDataSet, holdFigures, type DataSetId, type ByYear } from '#statistics'
import { noteSince } from './claims-since.ts'
import { insertFigures, insertRelease } from './queries.ts'
import { prepareStatistics, type NotReady } from './release.ts'
import type { ExposedPlace, StatisticsRelease } from './release-types.ts'

export type PublishStatisticsOutcome =
  | { readonly kind: 'published'; readonly number: number }
  /** Everything was public already: a button that was pressed twice. */
  | { readonly kind: 'nothing-new' }
  | { readonly kind: NotReady }
  /** Readers could work out these small counts. */
  | { readonly kind: 'exposed'; readonly places: readonly ExposedPlace[] }
  | { readonly kind: 'something-changed' }

/**
 * Makes the newest figures of a data set public, exactly as their publisher was shown them, and writes into the
 * register what is open from now on. Phrases in published plans that they no longer bear get a note.
 *
 * @param shown the fingerprint of the release that the publisher saw; null where nobody looks (demonstration)
 * @param byYear the series that are shown by year only; null: those of the last release
 * @throws HTTPException 404 for a data set that is not there; Forbidden when the actor may not
 */
export async function publishStatistics(
  tx: Tx,
  actor: Actor,
  dataSetId: DataSetId,
  shown: string | null,
  now: Date,
  byYear: readonly ByYear[] | null = null,
): Promise<PublishStatisticsOutcome> {
  const seat = authorise(actor, 'statistics.publish', { councilId: await districtCouncilId(tx) })
  await holdFigures(tx)
  const code = await holdDataSet(tx, dataSetId)
  const dataSet = code === null ? null : await findDataSet(tx, code)
  if (!dataSet) throw new HTTPException(404)
  const release = await prepareStatistics(tx, dataSet, byYear)
  if (typeof release === 'string') return { kind: release }
  if (release.exposed.length > 0) return { kind: 'exposed', places: release.exposed }
  if (!release.changed) return { kind: 'nothing-new' }
  if (shown !== null && shown !== release.fingerprint) return { kind: 'something-changed' }
  const { number } = release.figures.release
  await keep(tx, release, { personId: actor.personId, title: seat.titleDa }, now)
  await noteSince(tx, release.figures, now)
  const detail = { number, sha256: release.sha256 }
  await record(tx, actor, seat, 'statistics.published', { kind: 'data-set', id: dataSetId }, detail)
  return { kind: 'published', number }
}

/** Writes a release into the register and makes it public. */
async function keep(
  tx: Tx,
  { dataSet, vintage, figures, byYear, audit, sha256, open }: StatisticsRelease,
  by: { readonly personId: PersonId; readonly title: string },
  now: Date,
): Promise<void> {
  const { number, threshold } = figures.release
  const kept = {
    id: newId<'statistics-release'>(),
    dataSetId: dataSet.id,
    number,
    vintageNumber: vintage.number,
    threshold,
    byYear,
    audit,
    sha256,
    publishedAt: now,
    publishedBy: by.personId,
    functionTitle: by.title,
  }
  await insertRelease(tx, kept, open)
  await insertFigures(tx, kept, figures)
}
