import { sql, type Expression, type SqlBool } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { DistrictId, OrganisationId } from '#councils'
import type { Db } from '#db'
import type { CouncilId, FunctionId } from '#permissions'
import type { MeasureState } from './law.ts'
import { heldFunctionsById, responsibleIn } from './responsible-queries.ts'
import { signalColumns, withSignals } from './signal-queries.ts'
import type { FocusAreaId, MeasureId, MeasureLine } from './types.ts'
import './tables.ts'

/** Which measures: those that meet every condition given. An empty list of anything is no measure. */
export type MeasureFilter = {
  readonly districtId?: DistrictId
  /** Leads it or takes part in it. */
  readonly councilId?: CouncilId
  /** One of them leads it. */
  readonly ledBy?: readonly CouncilId[]
  readonly year?: number
  readonly areaId?: FocusAreaId
  readonly states?: readonly MeasureState[]
  /** Is responsible together with others. */
  readonly organisationId?: OrganisationId
  readonly ids?: readonly MeasureId[]
  readonly leadOrDeputy?: readonly FunctionId[]
}

function conditions(filter: MeasureFilter): readonly Expression<SqlBool>[] {
  const { districtId, councilId, ledBy, year, areaId, states, organisationId, ids, leadOrDeputy } = filter
  const all = [
    districtId !== undefined && sql<SqlBool>`m.district_id = ${districtId}`,
    councilId !== undefined &&
      sql<SqlBool>`m.id in (select own.id from kredsplan.measure own where own.council_id = ${councilId}
        union all select mc.measure_id from kredsplan.measure_council mc where mc.council_id = ${councilId})`,
    ledBy && sql<SqlBool>`m.council_id = any(${ledBy}::uuid[])`,
    year !== undefined && sql<SqlBool>`m.year = ${year}`,
    areaId !== undefined &&
      sql<SqlBool>`exists (select from kredsplan.measure_area ma
        where ma.measure_id = m.id and ma.focus_area_id = ${areaId})`,
    states && sql<SqlBool>`m.state = any(${states}::text[])`,
    organisationId !== undefined &&
      sql<SqlBool>`exists (select from kredsplan.measure_organisation mo
        where mo.measure_id = m.id and mo.organisation_id = ${organisationId})`,
    ids && sql<SqlBool>`m.id = any(${ids}::uuid[])`,
    leadOrDeputy &&
      sql<SqlBool>`(m.lead_function_id = any(${leadOrDeputy}::uuid[])
        or m.deputy_function_id = any(${leadOrDeputy}::uuid[]))`,
  ]
  return all.filter((condition) => typeof condition === 'object')
}

function lines(db: Db, today: CalendarDate) {
  return db
    .selectFrom('measure as m')
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .select(signalColumns(today))
    .select(['m.id', 'm.number', 'm.council_id as councilId', 'm.year', 'm.title', 'm.problem', 'm.public'])
    .select(['c.slug as councilSlug', 'c.name_da as councilDa', 'c.name_en as councilEn'])
    .select(['m.starts_on as startsOn', 'm.ends_on as endsOn', 'm.continuous'])
    .select(['m.last_update_on as lastUpdateOn'])
    .select(['m.lead_function_id as leadFunctionId', 'm.deputy_function_id as deputyFunctionId'])
    .select(
      sql<readonly FocusAreaId[]>`array(select a.focus_area_id from kredsplan.measure_area a
        where a.measure_id = m.id order by 1)`.as('areas'),
    )
    .select(
      sql<readonly CouncilId[]>`array(select mc.council_id from kredsplan.measure_council mc
        where mc.measure_id = m.id order by 1)`.as('partners'),
    )
    .select(
      sql<readonly OrganisationId[]>`array(select mo.organisation_id from kredsplan.measure_organisation mo
        where mo.measure_id = m.id order by 1)`.as('organisations'),
    )
    .select(
      sql<number>`(select count(*) from kredsplan.indicator i where i.measure_id = m.id)`.as('indicators'),
    )
}

/** The measures that meet the conditions, by the leading council's name (Å last), then by number. */
export async function measuresOf(
  db: Db,
  filter: MeasureFilter,
  today: CalendarDate,
): Promise<readonly MeasureLine[]> {
  const rows = await lines(db, today)
    .where((eb) => eb.and([...conditions(filter)]))
    .orderBy(sql`c.name_da collate "da-DK-x-icu"`)
    .orderBy('m.number')
    .execute()
  const ids = rows.flatMap((row) => [row.leadFunctionId, row.deputyFunctionId])
  const functions = await heldFunctionsById(db, ids, today)
  return rows.map((row) => {
    const { leadFunctionId, deputyFunctionId, partners, ...line } = withSignals(row)
    return {
      ...line,
      lead: responsibleIn(functions, leadFunctionId),
      deputy: responsibleIn(functions, deputyFunctionId),
      councils: [row.councilId, ...partners],
    }
  })
}
