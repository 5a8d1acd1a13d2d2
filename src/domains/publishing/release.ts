import { createHash } from 'node:crypto'
import { adoptedVersion, discussedOn } from '#adoption'
import { installationKind } from '#accounts'
import type { CalendarDate } from '#calendar'
import type { KeptClaim } from '#claims'
import { councilMembers, councilsOf, municipalitiesOf, theDistrict } from '#councils'
import type { Db } from '#db'
import type { EditionId } from '#plans'
import { fieldChanges, type FieldChange } from '#register-publishing'
import { exposedByClaims, type NamedPlace } from '#statistics-publishing'
import { claimsToPublish } from './claim-queries.ts'
import {
  publicClaim,
  publicDirectory,
  publicParts,
  publicPlan,
  type PublicClaim,
  type PublicDirectory,
  type PublicPart,
  type PublicPlan,
} from './projection.ts'
import { knownSlugs, publishedDirectory, publishedParts, publishedPlan } from './queries.ts'

/** What would be public after publishing an edition, and how that differs from what is public now. */
export type Release = {
  readonly plan: PublicPlan
  readonly parts: readonly PublicPart[]
  readonly directory: PublicDirectory
  /** Claims and charts in its text that nobody could look up yet. */
  readonly claims: readonly PublicClaim[]
  /** Withheld small counts that their figures would give away: with any of them the plan is not published. */
  readonly exposed: readonly NamedPlace[]
  /** Those of the claims that do it. */
  readonly exposing: readonly PublicClaim[]
  readonly changes: {
    readonly plan: readonly FieldChange[]
    readonly parts: readonly FieldChange[]
    readonly directory: readonly FieldChange[]
  }
  /** Stands for exactly this release: who publishes sends back the one they were shown. */
  readonly fingerprint: string
}

/** Prepares the publication of an adopted edition; null when it has not been adopted. Changes nothing. */
export async function prepareRelease(db: Db, id: EditionId, today: CalendarDate): Promise<Release | null> {
  const adopted = await adoptedVersion(db, id)
  const district = await theDistrict(db)
  if (!adopted || !district) return null
  const plan = publicPlan(id, adopted, await discussedOn(db, id))
  const parts = publicParts(adopted.canonical, await knownSlugs(db, plan.year))
  const councils = []
  for (const council of await councilsOf(db))
    councils.push({ ...council, members: await councilMembers(db, council.id, today) })
  const demonstration = (await installationKind(db)) === 'demonstration'
  const directory = publicDirectory(district, demonstration, await municipalitiesOf(db), councils)
  const newClaims = await claimsToPublish(db, parts)
  const claims = newClaims.map(publicClaim)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([plan, parts, directory, claims]))
    .digest('hex')
  const changes = await changesTo(db, plan, parts, directory)
  const exposed = newClaims.length === 0 ? [] : await exposedByClaims(db, newClaims)
  const exposing = exposed.length === 0 ? [] : (await exposingOf(db, newClaims)).map(publicClaim)
  return { plan, parts, directory, claims, exposed, exposing, changes, fingerprint }
}

/** The claims that give something away by themselves; all of them where they do so only together. */
async function exposingOf(db: Db, claims: readonly KeptClaim[]): Promise<readonly KeptClaim[]> {
  const found: KeptClaim[] = []
  for (const claim of claims) if ((await exposedByClaims(db, [claim])).length > 0) found.push(claim)
  return found.length > 0 ? found : claims
}

async function changesTo(
  db: Db,
  plan: PublicPlan,
  parts: readonly PublicPart[],
  directory: PublicDirectory,
): Promise<Release['changes']> {
  const planNow = await publishedPlan(db, plan.year)
  const partsNow = planNow ? await publishedParts(db, planNow.edition_id) : []
  return {
    plan: fieldChanges(
      planNow ? [planNow] : [],
      [plan],
      () => 'plan',
      (row) => row.title,
    ),
    parts: fieldChanges(
      partsNow,
      parts,
      (row) => row.identity,
      (row) => (row.number ? `${row.number} ${row.title}` : row.title),
    ),
    directory: directoryChanges(await publishedDirectory(db), directory),
  }
}

function directoryChanges(before: PublicDirectory | null, after: PublicDirectory): readonly FieldChange[] {
  return [
    ...fieldChanges(
      before ? [before.district] : [],
      [after.district],
      (row) => row.key,
      (row) => row.name,
    ),
    ...fieldChanges(
      before?.municipalities ?? [],
      after.municipalities,
      (row) => row.code,
      (row) => row.name,
    ),
    ...fieldChanges(
      before?.councils ?? [],
      after.councils,
      (row) => row.slug,
      (row) => row.name_da,
    ),
    ...fieldChanges(
      before?.functions ?? [],
      after.functions,
      (row) => `${row.council_slug} ${row.title_da}`,
      (row) => row.title_da,
    ),
  ]
}
