import { sql } from 'kysely'
import type { ActionPlanId, Stance } from '#action-plans'
import type { DistrictId } from '#councils'
import type { Tx } from '#db'
import { indicatorColumns, measureColumns, type FocusAreaId } from '#measures'
import type { PersonId } from '#permissions'
import type { SeededMeasure } from './register-rows.ts'

/** Keeps the measures as they were planned, ideas as ideas: nothing has begun, nothing is measured yet. */
export async function seedPlanned(
  tx: Tx,
  districtId: DistrictId,
  year: number,
  all: readonly SeededMeasure[],
): Promise<void> {
  await tx
    .insertInto('measure')
    .values(
      all.map(({ id, councilId, text, state }) => ({
        id,
        district_id: districtId,
        council_id: councilId,
        year,
        state: state === 'idea' ? ('idea' as const) : ('planned' as const),
        ...measureColumns(text),
      })),
    )
    .execute()
  await seedLinks(tx, all)
  await seedSteps(tx, all)
}

async function seedLinks(tx: Tx, all: readonly SeededMeasure[]): Promise<void> {
  const areas = all.flatMap(({ id, text }) =>
    text.areas.map((area) => ({ measure_id: id, focus_area_id: area })),
  )
  await tx.insertInto('measure_area').values(areas).execute()
  const partners = all.flatMap(({ id, text }) =>
    text.partners.map((council) => ({ measure_id: id, council_id: council })),
  )
  await tx.insertInto('measure_council').values(partners).execute()
  const organisations = all.flatMap(({ id, text }) =>
    text.organisations.map((organisation) => ({ measure_id: id, organisation_id: organisation })),
  )
  await tx.insertInto('measure_organisation').values(organisations).execute()
  const origins = all.flatMap(({ id, from }) =>
    from === null ? [] : [{ measure_id: id, from_measure_id: from, kind: 'borrowed' as const }],
  )
  await tx.insertInto('measure_origin').values(origins).execute()
}

async function seedSteps(tx: Tx, all: readonly SeededMeasure[]): Promise<void> {
  const activities = all.flatMap((measure) =>
    measure.activities.map(({ id, title, organisationId, dueOn }, index) => ({
      id,
      measure_id: measure.id,
      position: index + 1,
      title,
      organisation_id: organisationId,
      due_on: dueOn,
      state: 'planned' as const,
    })),
  )
  await tx.insertInto('activity').values(activities).execute()
  const indicators = all.flatMap((measure) =>
    measure.indicators.map((one, index) => ({
      id: one.id,
      measure_id: measure.id,
      position: index + 1,
      ...indicatorColumns(one),
    })),
  )
  await tx.insertInto('indicator').values(indicators).execute()
}

/** How a council answers a focus area in its draft. */
export type SeededAnswer = {
  readonly planId: ActionPlanId
  readonly areaId: FocusAreaId
  readonly stance: Stance
  readonly reason: string
  readonly note: string
  readonly by: PersonId
}

/** Writes the answers into the drafts' rows. */
export async function keepAnswers(tx: Tx, all: readonly SeededAnswer[]): Promise<void> {
  const column = (name: keyof SeededAnswer) => all.map((answer) => answer[name])
  await sql`update kredsplan.local_answer l
    set stance = v.stance, reason = v.reason, note = v.note, updated_by = v.person, revision = 2
    from unnest(${column('planId')}::uuid[], ${column('areaId')}::uuid[], ${column('stance')}::text[],
      ${column('reason')}::text[], ${column('note')}::text[], ${column('by')}::uuid[])
      v(plan, area, stance, reason, note, person)
    where l.action_plan_id = v.plan and l.focus_area_id = v.area`.execute(tx)
}
