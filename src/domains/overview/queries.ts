import { sql } from 'kysely'
import '#action-plans'
import type { CalendarDate } from '#calendar'
import type { DistrictId, Organisation } from '#councils'
import type { Db } from '#db'
import { signalColumns, signalPlaces, type FocusAreaId, type MeasureState, type Signals } from '#measures'
import type { CouncilId } from '#permissions'
import type { ActionPlanState, Stance } from '#action-plans'
import { stateChoices, type CoverageFilter } from './coverage-filter.ts'
import type { DistrictBrief, LocalCouncil } from './types.ts'

/** Every district of the installation, in Danish alphabetical order. */
export async function districtsOf(db: Db): Promise<readonly DistrictBrief[]> {
  return db
    .selectFrom('district')
    .select(['id', 'key', 'name'])
    .orderBy(sql`name collate "da-DK-x-icu"`)
    .execute()
}

function localCouncils(db: Db) {
  return db
    .selectFrom('council as c')
    .leftJoin('municipality as k', 'k.code', 'c.municipality_code')
    .select(['c.id', 'c.slug', 'c.name_da as nameDa', 'c.name_en as nameEn'])
    .select(sql<string>`coalesce(k.name, c.name_da)`.as('short'))
    .where('c.kind', '=', 'local')
}

/** The local councils of a district, by the name of their municipality (Å last). */
export async function localCouncilsOf(db: Db, districtId: DistrictId): Promise<readonly LocalCouncil[]> {
  return localCouncils(db)
    .where('c.district_id', '=', districtId)
    .orderBy(sql`coalesce(k.name, c.name_da) collate "da-DK-x-icu"`)
    .execute()
}

/** A local council with its district, or null. */
export async function localCouncilBySlug(
  db: Db,
  slug: string,
): Promise<(LocalCouncil & { readonly districtId: DistrictId }) | null> {
  const row = await localCouncils(db)
    .select('c.district_id as districtId')
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

/** The organisations that take part in a district: the police first, then in Danish alphabetical order. */
export async function organisationsIn(
  db: Db,
  districtId: DistrictId,
): Promise<readonly Pick<Organisation, 'id' | 'nameDa' | 'nameEn'>[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name_da as nameDa', 'name_en as nameEn'])
    .where('district_id', '=', districtId)
    .orderBy(sql`kind <> 'police'`)
    .orderBy(sql`name_da collate "da-DK-x-icu"`)
    .execute()
}

/** Measures that are alike in all that health follows from. */
export type MeasureGroup = Signals & { readonly count: number }

/** A group of measures in one cell of the matrix. */
export type CellGroup = MeasureGroup & { readonly councilId: CouncilId; readonly areaId: FocusAreaId }

/**
 * The measures of a district's year that the filter counts, by council that leads or takes part and by focus
 * area, grouped by what their health follows from. One of several councils or areas is in each of them.
 */
export async function coverageGroups(
  db: Db,
  districtId: DistrictId,
  year: number,
  filter: CoverageFilter,
  today: CalendarDate,
): Promise<readonly CellGroup[]> {
  const groups = counted(db, districtId, year, filter)
    .innerJoin('measure_area as a', 'a.measure_id', 'm.id')
    .select(signalColumns(today))
    .select((eb) => ['a.focus_area_id as areaId', eb.fn.countAll<number>().as('count')])
  // Two questions: the database finds a faster way to each than to both at once.
  const led = await groups
    .select('m.council_id as councilId')
    .groupBy([signalPlaces, 'a.focus_area_id', 'm.council_id'])
    .execute()
  const joined = await groups
    .innerJoin('measure_council as c', 'c.measure_id', 'm.id')
    .select('c.council_id as councilId')
    .whereRef('c.council_id', '<>', 'm.council_id')
    .groupBy([signalPlaces, 'a.focus_area_id', 'c.council_id'])
    .execute()
  return [...led, ...joined]
}

/** How many of the counted measures the district council leads. */
export async function countDistrictMeasures(
  db: Db,
  districtId: DistrictId,
  year: number,
  filter: CoverageFilter,
): Promise<number> {
  const row = await counted(db, districtId, year, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(
      'm.council_id',
      'in',
      db
        .selectFrom('council')
        .select('council.id')
        .where('council.kind', '=', 'district')
        .where('council.district_id', '=', districtId),
    )
    .executeTakeFirstOrThrow()
  return row.count
}

function counted(db: Db, districtId: DistrictId, year: number, filter: CoverageFilter) {
  const states: readonly MeasureState[] = stateChoices[filter.states]
  const { organisationId } = filter
  return db
    .selectFrom('measure as m')
    .where('m.district_id', '=', districtId)
    .where('m.year', '=', year)
    .where('m.state', 'in', states)
    .$if(organisationId !== null, (query) =>
      query.where(
        sql<boolean>`(exists (select from kredsplan.measure_organisation o
            where o.measure_id = m.id and o.organisation_id = ${organisationId})
          or exists (select from kredsplan.activity o
            where o.measure_id = m.id and o.organisation_id = ${organisationId}))`,
      ),
    )
}

/** The years in which a district has action plans or measures, newest first. */
export async function yearsOf(db: Db, districtId: DistrictId): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('action_plan as p')
    .innerJoin('council as c', 'c.id', 'p.council_id')
    .select('p.year')
    .where('c.district_id', '=', districtId)
    .union(db.selectFrom('measure').select('year').where('district_id', '=', districtId))
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** The first editions of a district's action plans for a year: the ones that had a deadline to keep. */
export async function firstEditionsOf(
  db: Db,
  districtId: DistrictId,
  year: number,
): Promise<readonly FirstEdition[]> {
  return firstEditions(db, year).where('c.district_id', '=', districtId).execute()
}

/** When a council's plan was due and when it came; null when it has not. */
export type FirstEdition = {
  readonly districtId: DistrictId
  readonly councilId: CouncilId
  readonly deadline: CalendarDate
  readonly submittedOn: CalendarDate | null
}

function firstEditions(db: Db, year: number) {
  return db
    .selectFrom('action_plan as p')
    .innerJoin('council as c', 'c.id', 'p.council_id')
    .select(['c.district_id as districtId', 'c.id as councilId', 'p.deadline'])
    .select('p.submitted_on as submittedOn')
    .where('p.year', '=', year)
    .where('p.number', '=', 1)
}

/** The facts of the national overview, district by district; every list may lack districts with nothing. */
export type NationalFacts = {
  readonly councils: readonly { readonly districtId: DistrictId; readonly count: number }[]
  readonly firstEditions: readonly FirstEdition[]
  readonly plans: readonly {
    readonly districtId: DistrictId
    readonly state: ActionPlanState
    readonly count: number
  }[]
  readonly answers: readonly {
    readonly districtId: DistrictId
    readonly stance: Stance | null
    readonly count: number
  }[]
  readonly measures: readonly (MeasureGroup & { readonly districtId: DistrictId })[]
}

/** Counts what there is in all districts in a year. */
export async function nationalFacts(db: Db, year: number, today: CalendarDate): Promise<NationalFacts> {
  const newest = db
    .selectFrom('action_plan as p')
    .innerJoin('council as c', 'c.id', 'p.council_id')
    .distinctOn('p.council_id')
    .select(['p.id', 'p.state', 'c.district_id as districtId'])
    .where('p.year', '=', year)
    .orderBy('p.council_id')
    .orderBy('p.number', 'desc')
  return {
    councils: await db
      .selectFrom('council')
      .select((eb) => ['district_id as districtId', eb.fn.countAll<number>().as('count')])
      .where('kind', '=', 'local')
      .groupBy('district_id')
      .execute(),
    firstEditions: await firstEditions(db, year).execute(),
    plans: await db
      .selectFrom(newest.as('plan'))
      .select((eb) => ['plan.districtId', 'plan.state', eb.fn.countAll<number>().as('count')])
      .groupBy(['plan.districtId', 'plan.state'])
      .execute(),
    answers: await db
      .selectFrom(newest.as('plan'))
      .innerJoin('local_answer as a', 'a.action_plan_id', 'plan.id')
      .select((eb) => ['plan.districtId', 'a.stance', eb.fn.countAll<number>().as('count')])
      .where('a.local', '=', false)
      .groupBy(['plan.districtId', 'a.stance'])
      .execute(),
    measures: await db
      .selectFrom('measure as m')
      .select(signalColumns(today))
      .select((eb) => ['m.district_id as districtId', eb.fn.countAll<number>().as('count')])
      .where('m.year', '=', year)
      .where('m.state', 'in', stateChoices['i-planen'])
      .groupBy([signalPlaces, 'm.district_id'])
      .execute(),
  }
}
