import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import type { CouncilId, FunctionId, PersonId } from '#permissions'
import type { Responsible } from './types.ts'
import './tables.ts'

/** A function with whoever is in it on a day, and its last day. */
export type HeldFunction = Responsible & {
  readonly councilId: CouncilId
  readonly personId: PersonId | null
  readonly endedOn: CalendarDate | null
}

/** Functions with their holder on the day, else who stands in; nobody whose account is closed. */
function heldFunctions(db: Db, which: Which, today: CalendarDate) {
  return db
    .selectFrom('council_function as f')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('holding as h')
          .innerJoin('person as p', 'p.id', 'h.person_id')
          .innerJoin('council_function as f', 'f.id', 'h.function_id')
          .distinctOn('h.function_id')
          .select(['h.function_id', 'p.id as personId', 'p.name as holder'])
          .where(isWanted(which))
          .where('p.disabled_at', 'is', null)
          .where('h.from_date', '<=', today)
          .where((eb) => eb.or([eb('h.to_date', 'is', null), eb('h.to_date', '>=', today)]))
          .where((eb) => eb.or([eb('f.ended_on', 'is', null), eb('f.ended_on', '>=', today)]))
          .orderBy('h.function_id')
          .orderBy('h.as_deputy')
          .as('held'),
      (join) => join.onRef('held.function_id', '=', 'f.id'),
    )
    .select(['f.id as functionId', 'f.title_da as titleDa', 'f.title_en as titleEn', 'held.holder'])
    .select(['f.council_id as councilId', 'held.personId', 'f.ended_on as endedOn'])
    .where(isWanted(which))
}

type Which = { readonly ids: readonly FunctionId[] } | { readonly councils: readonly CouncilId[] }

function isWanted(which: Which) {
  return 'ids' in which
    ? sql<boolean>`f.id = any(${which.ids}::uuid[])`
    : sql<boolean>`f.council_id = any(${which.councils}::uuid[])`
}

/** The functions by their id, each with whoever is in it on the day; nulls among the ids are left out. */
export async function heldFunctionsById(
  db: Db,
  ids: readonly (FunctionId | null)[],
  today: CalendarDate,
): Promise<ReadonlyMap<FunctionId, HeldFunction>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await heldFunctions(db, { ids: wanted }, today).execute()
  return new Map(rows.map((row) => [row.functionId, row]))
}

/** The function that leads or stands in, as pages see it; null of none. */
export function responsibleIn(
  functions: ReadonlyMap<FunctionId, HeldFunction>,
  id: FunctionId | null,
): Responsible | null {
  const held = id === null ? undefined : functions.get(id)
  return held ? asResponsible(held) : null
}

function asResponsible({ functionId, titleDa, titleEn, holder }: HeldFunction): Responsible {
  return { functionId, titleDa, titleEn, holder }
}

/** Who can lead: the functions of these councils that exist on the day, council by council in their order. */
export async function functionsForMeasure(
  db: Db,
  councilIds: readonly CouncilId[],
  today: CalendarDate,
): Promise<readonly Responsible[]> {
  const rows = await heldFunctions(db, { councils: councilIds }, today)
    .innerJoin('council as c', 'c.id', 'f.council_id')
    .where((eb) => eb.or([eb('f.ended_on', 'is', null), eb('f.ended_on', '>=', today)]))
    .orderBy('c.kind')
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
    .orderBy('f.position')
    .orderBy('f.id')
    .execute()
  return rows.map(asResponsible)
}
