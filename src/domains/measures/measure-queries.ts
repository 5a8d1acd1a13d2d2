import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { OrganisationId } from '#councils'
import type { Db, Tx } from '#db'
import type { CouncilId } from '#permissions'
import { heldFunctionsById, responsibleIn } from './responsible-queries.ts'
import { signalColumns, withSignals } from './signal-queries.ts'
import type { FocusAreaId, Measure, MeasureId } from './types.ts'
import './tables.ts'

/** A measure as it is kept, without what depends on the day. */
export type StoredMeasure = Omit<Measure, 'lead' | 'deputy' | 'override' | 'signals'>

function stored(db: Db) {
  return db
    .selectFrom('measure as m')
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .select(['m.id', 'm.number', 'm.district_id as districtId', 'm.council_id as councilId', 'm.year'])
    .select(['c.slug as councilSlug', 'c.name_da as councilDa', 'c.name_en as councilEn'])
    .select(['m.title', 'm.problem', 'm.problem_source as problemSource', 'm.target_group as targetGroup'])
    .select(['m.purpose', 'm.resources', 'm.note', 'm.starts_on as startsOn', 'm.ends_on as endsOn'])
    .select(['m.continuous', 'm.state', 'm.state_reason as stateReason', 'm.public', 'm.revision'])
    .select(['m.lead_function_id as leadFunctionId', 'm.deputy_function_id as deputyFunctionId'])
    .select('m.last_update_on as lastUpdateOn')
    .select(
      sql<readonly FocusAreaId[]>`array(select a.focus_area_id from kredsplan.measure_area a
        where a.measure_id = m.id order by 1)`.as('areas'),
    )
    .select(
      sql<readonly CouncilId[]>`array(select mc.council_id from kredsplan.measure_council mc
        join kredsplan.council p on p.id = mc.council_id
        where mc.measure_id = m.id order by p.name_da collate "da-DK-x-icu")`.as('partners'),
    )
    .select(
      sql<readonly OrganisationId[]>`array(select mo.organisation_id from kredsplan.measure_organisation mo
        join kredsplan.organisation o on o.id = mo.organisation_id
        where mo.measure_id = m.id order by o.name_da collate "da-DK-x-icu")`.as('organisations'),
    )
}

/** The measure as it is on the day, or null. */
export async function findMeasure(db: Db, id: MeasureId, today: CalendarDate): Promise<Measure | null> {
  const row = await stored(db)
    .select(signalColumns(today))
    .select(['m.override_reason as overrideReason', 'm.override_until as overrideUntil'])
    .where('m.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { overrideReason: reason, overrideUntil: until, ...kept } = withSignals(row)
  const { leadFunctionId, deputyFunctionId, signals } = kept
  const functions = await heldFunctionsById(db, [leadFunctionId, deputyFunctionId], today)
  const health = signals.override
  return {
    ...kept,
    lead: responsibleIn(functions, leadFunctionId),
    deputy: responsibleIn(functions, deputyFunctionId),
    override: health && until ? { health, reason, until } : null,
  }
}

/** The measure as it is kept, or null. */
export async function storedMeasure(db: Db, id: MeasureId): Promise<StoredMeasure | null> {
  return (await stored(db).where('m.id', '=', id).executeTakeFirst()) ?? null
}

/** Keeps a measure as it is for the rest of the transaction: others who change it wait. Null when unknown. */
export async function lockMeasure(tx: Tx, id: MeasureId): Promise<StoredMeasure | null> {
  // Read anew after waiting for the lock: its own statement would see areas and partners from before.
  const held = await tx.selectFrom('measure').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return held ? storedMeasure(tx, id) : null
}
