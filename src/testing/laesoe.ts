import type { Tx } from '#db'
import type { Actor, FunctionId } from '#permissions'
import { aDistrict, aMember, councilId } from './district.ts'

/** The function that somebody of a test holds. */
export function functionOf(actor: Actor): FunctionId {
  const [seat] = actor.seats
  if (!seat) throw new Error('no seat')
  return seat.functionId
}

/** Sets Nordjylland up with a coordinator in Læsø's council, and a lead and a deputy for its measures. */
export async function onLaesoe(tx: Tx) {
  await aDistrict(tx)
  const slug = 'lokalraad-laesoe'
  const lead = await aMember(tx, slug, 'lead', 'Tove')
  const deputy = await aMember(tx, slug, 'lead', 'Stig')
  const coordinator = await aMember(tx, slug, 'secretary', 'Karen')
  const led = { leadFunctionId: functionOf(lead), deputyFunctionId: functionOf(deputy) }
  return { council: await councilId(tx, slug), coordinator, lead, deputy, led }
}
