import { record } from '#audit'
import type { Db, Tx } from '#db'
import { authorise, type Actor, type CouncilId } from '#permissions'
import {
  insertOrganisation,
  updateCouncil,
  updateOrganisation,
  type OrganisationDetails,
} from './change-queries.ts'
import {
  councilsOf,
  districtCouncilId,
  findOrganisation,
  theDistrict,
  type Council,
  type Organisation,
} from './queries.ts'
import type { OrganisationId, OrganisationKind } from './tables.ts'

export type ChangeOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'not-there' }

/** Changes a council's names and note. */
export async function changeCouncil(
  tx: Tx,
  actor: Actor,
  id: CouncilId,
  revision: number,
  change: Pick<Council, 'nameDa' | 'nameEn' | 'note'>,
): Promise<ChangeOutcome> {
  const seat = authorise(actor, 'directory.edit', { councilId: id })
  if (!(await updateCouncil(tx, id, revision, change))) return { kind: 'changed-meanwhile' }
  await record(tx, actor, seat, 'council.changed', { kind: 'council', id })
  return { kind: 'changed' }
}

/** Whose an organisation is: a municipality's local council's; the district council's for all others. */
export async function councilInCharge(
  db: Db,
  organisation: Pick<Organisation, 'municipalityCode'>,
): Promise<CouncilId> {
  const code = organisation.municipalityCode
  const local = (await councilsOf(db)).find((council) => code !== null && council.municipalityCode === code)
  return local?.id ?? districtCouncilId(db)
}

/** Changes an organisation's names and note. */
export async function changeOrganisation(
  tx: Tx,
  actor: Actor,
  id: OrganisationId,
  revision: number,
  change: OrganisationDetails,
): Promise<ChangeOutcome> {
  const organisation = await findOrganisation(tx, id)
  if (!organisation) return { kind: 'not-there' }
  const seat = authorise(actor, 'directory.edit', { councilId: await councilInCharge(tx, organisation) })
  if (!(await updateOrganisation(tx, id, revision, change))) return { kind: 'changed-meanwhile' }
  await record(tx, actor, seat, 'organisation.changed', { kind: 'organisation', id })
  return { kind: 'changed' }
}

/**
 * Creates an organisation that takes part: a region, an association ... but no municipality or police.
 *
 * @throws Error before a district has been set up
 */
export async function createOrganisation(
  tx: Tx,
  actor: Actor,
  kind: Exclude<OrganisationKind, 'municipality' | 'police'>,
  details: OrganisationDetails,
): Promise<OrganisationId> {
  const seat = authorise(actor, 'directory.edit', { councilId: await districtCouncilId(tx) })
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district has been set up')
  const id = await insertOrganisation(tx, district.id, { ...details, kind, municipalityCode: null })
  await record(tx, actor, seat, 'organisation.created', { kind: 'organisation', id })
  return id
}
