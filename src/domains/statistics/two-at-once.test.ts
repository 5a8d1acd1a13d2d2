import { sql } from 'kysely'
import { afterAll, beforeAll, expect } from 'vitest'
import { openDatabase, writeAs, type Database } from '#db'
import { cloneDatabase, test, testConnection } from '#testing'
import { aDataSet, aTable, taking } from './testing.ts'
import type { DataSet } from './types.ts'

let app: Database
let owner: Database

beforeAll(async () => {
  const name = await cloneDatabase()
  app = openDatabase(testConnection('kredsplan_app', name), 3)
  owner = openDatabase(testConnection('kredsplan_owner', name), 2)
})
afterAll(async () => {
  await Promise.all([app.close(), owner.close()])
})

function figures(people: number) {
  return aTable({
    areas: ['851 Aalborg'],
    offences: ['12 Voldsforbrydelser i alt'],
    first: '2023-Q1',
    length: 4,
    cell: () => people,
    population: () => people,
  })
}

/** Waits until so many transactions of the workspace wait for another. */
async function untilWaiting(wanted: number): Promise<void> {
  for (let waiting = 0; waiting < wanted;) {
    const { rows } = await sql<{ waiting: number }>`
      select count(distinct l.pid)::int as waiting from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.usename = 'kredsplan_app' and a.datname = current_database()`.execute(
      owner.kysely,
    )
    waiting = rows[0]?.waiting ?? 0
  }
}

test('two who take extracts with inhabitants at once wait for each other, and not in a circle', async () => {
  const sets: readonly DataSet[] = await writeAs(app, null, async (tx) => [
    await aDataSet(tx, { code: 'et' }),
    await aDataSet(tx, { code: 'to' }),
  ])
  const takings = await writeAs(owner, null, async (tx) => {
    // Nobody can write inhabitants down yet: both come as far as they can beside each other.
    await sql`lock table kredsplan.population in share mode`.execute(tx)
    const begun = sets.map((dataSet, i) =>
      writeAs(app, null, (own) => taking(own, dataSet, figures(20_000 + i))),
    )
    await untilWaiting(2)
    return begun
  })
  const outcomes = await Promise.allSettled(takings)
  expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value.kind : String(one.reason)))).toEqual([
    'taken',
    'taken',
  ])
})
