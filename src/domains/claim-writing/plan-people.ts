import type { CalendarDate } from '#calendar'
import { councilMembers, districtCouncilId, findPerson, holdingsOfFunction, isOn } from '#councils'
import type { Db } from '#db'
import type { FunctionId, PersonId } from '#permissions'

/** Somebody to be told, with the functions in which they write; `all` for the secretariat. */
export type PlanPerson = {
  readonly name: string
  readonly email: string
  readonly writes: 'all' | readonly FunctionId[]
}

/**
 * Who is to be told of a plan's sections: the secretariat of the district council, and who holds the functions that
 * the sections are assigned to. Each person once; nobody whose account is closed.
 */
export async function planPeople(
  db: Db,
  writers: readonly FunctionId[],
  today: CalendarDate,
): Promise<readonly PlanPerson[]> {
  const found = new Map<PersonId, 'all' | FunctionId[]>()
  for (const { role, holder } of await councilMembers(db, await districtCouncilId(db), today))
    if (role === 'secretary' && holder && !holder.closed) found.set(holder.personId, 'all')
  for (const writer of new Set(writers))
    for (const holding of await holdingsOfFunction(db, writer)) {
      const known = found.get(holding.personId)
      if (holding.closed || holding.asDeputy || known === 'all' || !isOn(holding, today)) continue
      found.set(holding.personId, [...(known ?? []), writer])
    }
  const people: PlanPerson[] = []
  for (const [id, writes] of found) {
    const person = await findPerson(db, id)
    if (person) people.push({ name: person.name, email: person.email, writes })
  }
  return people
}
