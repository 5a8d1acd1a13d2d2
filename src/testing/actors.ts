import { actAs, type Tx } from '#db'
import { newId } from '#id'
import type { Actor, CouncilId, PersonId, Role, Seat } from '#permissions'
import { anAddress } from './address.ts'

/** Somebody with a seat of the role, known to the database as a person. */
export async function anActor(
  tx: Tx,
  role: Role,
  councilId: CouncilId,
  councilKind: 'district' | 'local' = 'district',
): Promise<Actor> {
  const personId = newId<'person'>() as PersonId
  const email = anAddress()
  await tx
    .insertInto('person')
    .values({ id: personId, name: `Test ${role}`, email })
    .execute()
  const seat: Seat = {
    functionId: newId<'function'>(),
    councilId,
    councilKind,
    role,
    titleDa: `Hverv ${role}`,
    titleEn: `Function ${role}`,
    asDeputy: false,
  }
  await actAs(tx, personId)
  return { personId, name: `Test ${role}`, email, seats: [seat] }
}
