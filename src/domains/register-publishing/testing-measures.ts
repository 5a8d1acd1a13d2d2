import { councilBySlug, theDistrict } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import type { ActivityId, FocusAreaId, IndicatorId, MeasureId } from '#measures'
import type { FunctionId } from '#permissions'

/** Keeps a measure of 2026 as it stands, with whatever `row` says. */
export async function aMeasure(
  tx: Tx,
  council: string,
  row: Partial<{
    title: string
    note: string
    public: boolean
    state: 'idea' | 'planned' | 'under-way' | 'dropped'
    state_reason: string
    override_health: 'behind'
    override_reason: string
    override_until: '2026-06-01'
    lead_function_id: FunctionId
    deputy_function_id: FunctionId
  }>,
  areas: readonly FocusAreaId[] = [],
): Promise<MeasureId> {
  const district = await theDistrict(tx)
  const owner = await councilBySlug(tx, council)
  if (!district || !owner) throw new Error(`no council ${council}`)
  const id = newId<'measure'>()
  await tx
    .insertInto('measure')
    .values({
      id,
      district_id: district.id,
      council_id: owner.id,
      year: 2026,
      title: 'Natteravne',
      problem: 'Uro i nattelivet',
      state: 'planned',
      starts_on: '2026-02-01',
      ends_on: '2026-12-01',
      ...row,
    })
    .execute()
  for (const focus_area_id of areas)
    await tx.insertInto('measure_area').values({ measure_id: id, focus_area_id }).execute()
  return id
}

/** Says something about a measure: an activity, an indicator with a value, an update and an evaluation. */
export async function work(
  tx: Tx,
  measure_id: MeasureId,
  words: string,
  isPublic: boolean,
): Promise<{
  readonly activity: ActivityId
  readonly indicator: IndicatorId
}> {
  const activity = newId<'activity'>()
  const indicator = newId<'indicator'>()
  const day = '2026-03-01'
  await tx
    .insertInto('activity')
    .values({ id: activity, measure_id, position: 1, title: words, due_on: day, state: 'planned' })
    .execute()
  await tx
    .insertInto('indicator')
    .values({
      id: indicator,
      measure_id,
      position: 1,
      name: words,
      unit: 'ture',
      direction: 'up',
      baseline: '10.5',
      baseline_on: '2026-01-01',
      target: '20',
      target_on: '2026-12-01',
      source: words,
    })
    .execute()
  await tx
    .insertInto('indicator_value')
    .values({ indicator_id: indicator, measured_on: day, value: '12', function_title: 'Koordinator' })
    .execute()
  await say(tx, measure_id, words, isPublic)
  return { activity, indicator }
}

/** Writes an update and a half-year status. */
export async function say(tx: Tx, measure_id: MeasureId, words: string, isPublic: boolean): Promise<void> {
  const common = { measure_id, function_title: 'Koordinator', public: isPublic }
  await tx
    .insertInto('measure_update')
    .values({ ...common, written_on: '2026-04-01', report: 'on-plan', line: words })
    .execute()
  await tx
    .insertInto('evaluation')
    .values({
      ...common,
      kind: 'half-year',
      done: 'yes',
      effect: 'unknown',
      verdict: 'continue',
      why: words,
      learned: words,
      evaluated_on: '2026-07-01',
    })
    .execute()
}
