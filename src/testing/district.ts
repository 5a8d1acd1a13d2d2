import { join } from 'node:path'
import type { CalendarDate } from '#calendar'
import { councilBySlug, invitePerson, readDistrictFile, seatsOf, setUpDistrict } from '#councils'
import { actAs, type Tx } from '#db'
import { packageRoot } from '#package'
import type { Actor, CouncilId, Role } from '#permissions'
import { anAddress } from './address.ts'

/** Sets Nordjylland up: one district council, nine local councils, nobody in them. */
export async function aDistrict(tx: Tx): Promise<void> {
  const read = readDistrictFile(join(packageRoot(), 'districts/nordjylland.json'))
  if (read.kind !== 'district') throw new Error(read.message.en)
  await setUpDistrict(tx, read.config)
}

/** The identity of a council of the district, by its slug. */
export async function councilId(tx: Tx, slug: string): Promise<CouncilId> {
  const council = await councilBySlug(tx, slug)
  if (!council) throw new Error(`no council ${slug}`)
  return council.id
}

/**
 * Somebody who really holds a new function in a council since 2020, so that the database's row rules
 * know it too. The transaction goes on on their behalf.
 */
export async function aMember(tx: Tx, slug: string, role: Role, name = `Test ${role}`): Promise<Actor> {
  const from: CalendarDate = '2020-01-01'
  const email = anAddress()
  const to = { kind: 'new-function', councilId: await councilId(tx, slug), role } as const
  const outcome = await invitePerson(tx, null, { name, email, to, from })
  if (outcome.kind !== 'invited') throw new Error(outcome.kind)
  await actAs(tx, outcome.personId)
  return { personId: outcome.personId, name, email, seats: await seatsOf(tx, outcome.personId, '2026-11-25') }
}
