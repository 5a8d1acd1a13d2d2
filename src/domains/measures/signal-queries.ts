import { sql, type RawBuilder } from 'kysely'
import type { CalendarDate } from '#calendar'
import { longOverdueDays, staleAfterDays, type Health, type Signals } from './health.ts'
import type { MeasureState } from './law.ts'

/**
 * The columns that `healthOf` reads, for a query in which `kredsplan.measure` or `published.measure` goes by
 * the name of `m`. Each has few values, so that a large register is grouped by them before it is counted.
 */
export function signalColumns(today: CalendarDate) {
  const day = sql`${today}::date`
  const live = sql`m.state in ('planned', 'under-way')`
  return [
    sql<MeasureState>`m.state`.as('state'),
    sql<Signals['start']>`case when m.state <> 'planned' or m.starts_on is null then 'fine'
      when m.starts_on > ${day} then 'ahead' when m.starts_on < ${day} then 'late' else 'fine' end`.as(
      'start',
    ),
    sql<Signals['overdue']>`case when m.next_due_on is null or m.next_due_on >= ${day} then 'none'
      when m.next_due_on < ${day} - ${longOverdueDays}::int then 'long' else 'some' end`.as('overdue'),
    sql<Signals['report']>`m.reported_health`.as('report'),
    sql<boolean>`coalesce(m.last_update_on < ${day} - ${staleAfterDays}::int, false) and ${live}`.as('stale'),
    sql<Signals['indicator']>`m.indicator_signal`.as('indicator'),
    sql<boolean>`coalesce(m.indicator_due_on < ${day}, false)`.as('missed'),
    sql<Health | null>`case when m.override_until >= ${day} then m.override_health end`.as('override'),
  ] as const
}

/** A row with its signals together under one name. */
export function withSignals<Row extends Signals>(row: Row) {
  const { start, overdue, report, stale, indicator, missed, override, ...rest } = row
  const { state } = row
  return { ...rest, signals: { state, start, overdue, report, stale, indicator, missed, override } }
}

/** For `group by`: the places of the eight signal columns when they stand first in the selection. */
export const signalPlaces: RawBuilder<unknown> = sql`1, 2, 3, 4, 5, 6, 7, 8`
