import { sql } from 'kysely'
import type { Tx } from '#db'
import type { MeasureId } from './types.ts'

/**
 * Brings what a measure's health follows from in step with its activities, updates and indicators. Every
 * command that changes one of those calls it.
 */
export async function refreshSignals(tx: Tx, id: MeasureId): Promise<void> {
  await sql`
    update kredsplan.measure set
      next_due_on = (select min(due_on) from kredsplan.activity
        where measure_id = ${id} and state in ('planned', 'under-way')),
      last_update_on = newest.written_on,
      reported_health = case when newest.report in ('on-plan', 'behind', 'at-risk') then newest.report end,
      indicator_signal = (select signal from kredsplan.indicator where measure_id = ${id}
        order by array_position(array['off-track', 'unknown', 'on-track', 'reached'], signal) limit 1),
      indicator_due_on = (select min(target_on) from kredsplan.indicator
        where measure_id = ${id} and signal <> 'reached')
    from (select id from kredsplan.measure where id = ${id}) as it
      left join lateral (select written_on, report from kredsplan.measure_update
        where measure_id = it.id order by id desc limit 1) as newest on true
    where measure.id = it.id`.execute(tx)
}
