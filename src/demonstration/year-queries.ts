import { sql } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { indicatorSignal, refreshSignals } from '#measures'
import type { SeededMeasure } from './register-rows.ts'

/** Lets the year pass: what was done, measured, said and judged, each on its day. */
export async function seedYear(tx: Tx, all: readonly SeededMeasure[]): Promise<void> {
  await seedValues(tx, all)
  await seedWords(tx, all)
  const done = all.flatMap((measure) => measure.activities)
  await sql`update kredsplan.activity a set state = v.state
    from unnest(${done.map(({ id }) => id)}::uuid[], ${done.map(({ state }) => state)}::text[]) v(id, state)
    where a.id = v.id and a.state <> v.state`.execute(tx)
  const states = all.map(({ state }) => state)
  const reasons = all.map(({ stateReason }) => stateReason)
  await sql`update kredsplan.measure m set state = v.state, state_reason = v.reason
    from unnest(${all.map(({ id }) => id)}::uuid[], ${states}::text[], ${reasons}::text[]) v(id, state, reason)
    where m.id = v.id and m.state <> v.state`.execute(tx)
  for (const { id, override } of all) {
    await refreshSignals(tx, id)
    if (override)
      await tx
        .updateTable('measure')
        .set({
          override_health: override.health,
          override_reason: override.reason,
          override_until: override.until,
        })
        .where('id', '=', id)
        .execute()
  }
}

async function seedValues(tx: Tx, all: readonly SeededMeasure[]): Promise<void> {
  const indicators = all.flatMap((measure) => measure.indicators)
  const values = indicators.flatMap((one) => one.values.map((value) => ({ ...value, indicator: one.id })))
  await tx
    .insertInto('indicator_value')
    .values(
      values
        .toSorted((a, b) => (a.said.on < b.said.on ? -1 : 1))
        .map(({ indicator, value, unknownReason, said }) => ({
          indicator_id: indicator,
          measured_on: said.on,
          value: value === null ? null : String(value),
          unknown_reason: unknownReason,
          recorded_by: said.by,
          function_title: said.title,
          recorded_at: morningOf(said.on),
        })),
    )
    .execute()
  const signals = indicators.map((one) =>
    indicatorSignal(
      one,
      one.values.map(({ value, unknownReason, said }) => ({
        measuredOn: said.on,
        value,
        unknownReason,
        functionTitle: said.title,
        recordedAt: morningOf(said.on),
      })),
    ),
  )
  await sql`update kredsplan.indicator i set signal = v.signal
    from unnest(${indicators.map(({ id }) => id)}::uuid[], ${signals}::text[]) v(id, signal)
    where i.id = v.id`.execute(tx)
}

async function seedWords(tx: Tx, all: readonly SeededMeasure[]): Promise<void> {
  const updates = all.flatMap(({ id, updates }) => updates.map((update) => ({ id, ...update })))
  await tx
    .insertInto('measure_update')
    .values(
      updates
        .toSorted((a, b) => (a.said.on < b.said.on ? -1 : 1))
        .map(({ id, report, line, public: isPublic, roundId, said }) => ({
          measure_id: id,
          written_on: said.on,
          written_at: morningOf(said.on),
          written_by: said.by,
          function_title: said.title,
          report,
          line,
          public: isPublic,
          round_id: roundId,
        })),
    )
    .execute()
  const evaluations = all.flatMap(({ id, evaluations }) => evaluations.map((one) => ({ id, ...one })))
  await tx
    .insertInto('evaluation')
    .values(
      evaluations
        .toSorted((a, b) => (a.said.on < b.said.on ? -1 : 1))
        .map(({ id, said, ...text }) => ({
          ...text,
          measure_id: id,
          evaluated_on: said.on,
          evaluated_by: said.by,
          function_title: said.title,
        })),
    )
    .execute()
}

function morningOf(day: CalendarDate): Date {
  return new Date(`${day}T09:00:00Z`)
}
