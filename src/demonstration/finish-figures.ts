import { accountByEmail, installationKind } from '#accounts'
import type { CalendarDate } from '#calendar'
import { seatsOf, theDistrict } from '#councils'
import { actAs, type Tx } from '#db'
import type { Actor } from '#permissions'
import { openEdition, partsOf, savePart } from '#plans'
import { dataSets, type DataSetId } from '#statistics'
import { publishStatistics } from '#statistics-publishing'
import { chargesSet, claims2027, claimsBefore, people, reportsSet } from './content/index.ts'
import { wasReleased } from './figures-queries.ts'
import { withClaims } from './seed-claims.ts'

/** The day on which the demonstration's figures were published, and the analyst wrote about them. */
const publishedAt = new Date('2026-11-05T09:00:00Z')
const day: CalendarDate = '2026-11-05'
const chapter = '2'

/**
 * What the demonstration does as soon as its figures have been worked out for the first time: they are published, and
 * the draft for 2027 says what they bear. Anywhere else, and afterwards, it does nothing.
 */
export async function finishDemonstration(tx: Tx, dataSetId: DataSetId): Promise<void> {
  if ((await installationKind(tx)) !== 'demonstration') return
  const dataSet = (await dataSets(tx)).find(({ id }) => id === dataSetId)
  if (![reportsSet.code, chargesSet.code].includes(dataSet?.code ?? '')) return
  if (await wasReleased(tx, dataSetId)) return
  const secretary = await actorNow(tx, 'sekretariatsleder')
  if (secretary) await publishStatistics(tx, secretary, dataSetId, null, publishedAt)
  const analyst = dataSet?.code === reportsSet.code ? await actorNow(tx, 'analytiker') : null
  if (analyst) await writeChapter(tx, analyst)
}

/** Whoever of the demonstration still is there; null for somebody whose account was closed. */
async function actorNow(tx: Tx, key: string): Promise<Actor | null> {
  const email = people.find((one) => one.key === key)?.holder.email ?? ''
  const account = await accountByEmail(tx, email)
  if (!account) return null
  await actAs(tx, account.id)
  return {
    personId: account.id,
    name: account.name,
    email: account.email,
    seats: await seatsOf(tx, account.id, day),
  }
}

/** Puts claims into the draft's chapter on figures, unless somebody has been there before. */
async function writeChapter(tx: Tx, analyst: Actor): Promise<void> {
  const district = await theDistrict(tx)
  const draft = district && (await openEdition(tx, district.id, 2027))
  const part = draft && (await partsOf(tx, draft.id)).find(({ number }) => number === chapter)
  if (!part || part.revision !== 1 || !part.body.includes(claimsBefore)) return
  const { id, number, title, body, revision } = part
  const text = await withClaims(tx, analyst, body, claims2027, publishedAt)
  await savePart(tx, analyst, { partId: id, number, title, revision, body: text }, publishedAt)
}
