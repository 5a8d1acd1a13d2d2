import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import type { CouncilId, FunctionId, PersonId, Role } from '#permissions'
import type { HoldingId, OrganisationId } from './tables.ts'
import { isOn } from './is-on.ts'
import './tables.ts'

/** Somebody in a function from and to which day, both included; `to` null is until further notice. */
export type Holding = {
  readonly id: HoldingId
  readonly functionId: FunctionId
  readonly personId: PersonId
  readonly name: string
  /** Whether the person's account is closed: the place stays, but nobody signs in to it. */
  readonly closed: boolean
  readonly from: CalendarDate
  readonly to: CalendarDate | null
  readonly asDeputy: boolean
}

/** A function in a council. `endedOn` is its last day. */
export type CouncilFunction = {
  readonly id: FunctionId
  readonly councilId: CouncilId
  readonly role: Role
  readonly titleDa: string
  readonly titleEn: string
  readonly organisationId: OrganisationId
  readonly organisationDa: string
  readonly organisationEn: string
  readonly position: number
  readonly note: string
  readonly endedOn: CalendarDate | null
  readonly revision: number
}

/** A function with those in it on one day; null where nobody is. */
export type Member = CouncilFunction & {
  readonly holder: Holding | null
  readonly deputy: Holding | null
}

function functions(db: Db) {
  return db
    .selectFrom('council_function as f')
    .innerJoin('organisation as o', 'o.id', 'f.organisation_id')
    .select(['f.id', 'f.council_id as councilId', 'f.role', 'f.title_da as titleDa', 'f.title_en as titleEn'])
    .select(['o.id as organisationId', 'o.name_da as organisationDa', 'o.name_en as organisationEn'])
    .select(['f.position', 'f.note', 'f.ended_on as endedOn', 'f.revision'])
}

function holdings(db: Db) {
  return db
    .selectFrom('holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['h.id', 'h.function_id as functionId', 'p.id as personId', 'p.name'])
    .select((eb) => eb('p.disabled_at', 'is not', null).$castTo<boolean>().as('closed'))
    .select(['h.from_date as from', 'h.to_date as to', 'h.as_deputy as asDeputy'])
}

/** Every function the council ever had, in order, the ended ones too. */
export async function functionsOf(db: Db, councilId: CouncilId): Promise<readonly CouncilFunction[]> {
  return functions(db).where('f.council_id', '=', councilId).orderBy('f.position').orderBy('f.id').execute()
}

/** The function, or null. */
export async function findFunction(db: Db, id: FunctionId): Promise<CouncilFunction | null> {
  const row = await functions(db).where('f.id', '=', id).executeTakeFirst()
  return row ?? null
}

/** Everybody who was, is or will be in one of the council's functions, latest first. */
export async function holdingsOf(db: Db, councilId: CouncilId): Promise<readonly Holding[]> {
  return holdings(db)
    .innerJoin('council_function as f', 'f.id', 'h.function_id')
    .where('f.council_id', '=', councilId)
    .orderBy('h.from_date', 'desc')
    .execute()
}

/** Everybody who was, is or will be in the function, latest first. */
export async function holdingsOfFunction(db: Db, id: FunctionId): Promise<readonly Holding[]> {
  return holdings(db).where('h.function_id', '=', id).orderBy('h.from_date', 'desc').execute()
}

/** The holding, or null. */
export async function findHolding(db: Db, id: HoldingId): Promise<Holding | null> {
  const row = await holdings(db).where('h.id', '=', id).executeTakeFirst()
  return row ?? null
}

/** The council as it is on a day: each function that exists, in order, with its holder and deputy. */
export async function councilMembers(
  db: Db,
  councilId: CouncilId,
  on: CalendarDate,
): Promise<readonly Member[]> {
  const all = (await holdingsOf(db, councilId)).filter((holding) => isOn(holding, on))
  return (await functionsOf(db, councilId))
    .filter((entry) => entry.endedOn === null || on <= entry.endedOn)
    .map((entry) => {
      const mine = all.filter((holding) => holding.functionId === entry.id)
      const holder = mine.find((holding) => !holding.asDeputy) ?? null
      return { ...entry, holder, deputy: mine.find((holding) => holding.asDeputy) ?? null }
    })
}
