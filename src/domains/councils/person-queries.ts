import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { CouncilId, FunctionId, PersonId, Role } from '#permissions'
import type { HoldingId } from './tables.ts'
import './tables.ts'

/** Somebody in the cooperation, with a work address. `closed` people can no longer sign in. */
export type Person = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly note: string
  readonly closed: boolean
  readonly revision: number
}

/** One place that a person has, had or will have. */
export type PersonSeat = {
  readonly id: HoldingId
  readonly functionId: FunctionId
  readonly titleDa: string
  readonly titleEn: string
  readonly role: Role
  readonly councilId: CouncilId
  readonly councilSlug: string
  readonly councilDa: string
  readonly councilEn: string
  readonly asDeputy: boolean
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

function people(db: Db) {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'note', 'revision'])
    .select((eb) => eb('disabled_at', 'is not', null).$castTo<boolean>().as('closed'))
}

/** The person, or null. */
export async function findPerson(db: Db, id: PersonId): Promise<Person | null> {
  return (await people(db).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Whoever has the address, upper and lower case alike. */
export async function personByEmail(db: Db, email: string): Promise<Person | null> {
  const row = await people(db)
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  return row ?? null
}

/** Everybody, in Danish alphabetical order. */
export async function peopleOf(db: Db): Promise<readonly Person[]> {
  return people(db)
    .orderBy(sql`name collate "da-DK-x-icu"`)
    .execute()
}

/** Every place of the person, or of everybody (null), latest first. */
export async function seatsEver(
  db: Db,
  personId: PersonId | null,
): Promise<readonly (PersonSeat & { readonly personId: PersonId })[]> {
  let query = db
    .selectFrom('holding as h')
    .innerJoin('council_function as f', 'f.id', 'h.function_id')
    .innerJoin('council as c', 'c.id', 'f.council_id')
    .select(['h.id', 'h.person_id as personId', 'h.as_deputy as asDeputy'])
    .select(['h.from_date as from', 'h.to_date as to'])
    .select(['f.id as functionId', 'f.title_da as titleDa', 'f.title_en as titleEn', 'f.role'])
    .select([
      'c.id as councilId',
      'c.slug as councilSlug',
      'c.name_da as councilDa',
      'c.name_en as councilEn',
    ])
    .orderBy('h.from_date', 'desc')
    .orderBy('c.kind')
  if (personId) query = query.where('h.person_id', '=', personId)
  return query.execute()
}

/** Keeps a new person. The address must not be known; see `personByEmail`. */
export async function insertPerson(tx: Tx, name: string, email: string): Promise<PersonId> {
  const id = newId<'person'>()
  await tx.insertInto('person').values({ id, name, email }).execute()
  return id
}

/** Changes a person's name, address and note; false when somebody did since `revision`. */
export async function updatePerson(
  tx: Tx,
  id: PersonId,
  revision: number,
  change: Pick<Person, 'name' | 'email' | 'note'>,
): Promise<boolean> {
  const { name, email, note } = change
  const result = await tx
    .updateTable('person')
    .set((eb) => ({ name, email, note, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
