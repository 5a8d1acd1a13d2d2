import { Client } from 'pg'
import { expect } from 'vitest'
import { readAs } from '#db'
import { test, testConnection } from '#testing'

test('a connection that breaks in the middle of a request ends that request, not the program', async ({
  database,
  databaseName,
}) => {
  const admin = new Client(testConnection('postgres', databaseName))
  await admin.connect()
  const broken = readAs(database, null, async (db) => {
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'kredsplan_app'`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return db.selectFrom('installation').select('kind').execute()
  })
  await expect(broken).rejects.toThrow()
  await admin.end()
  expect(
    await readAs(database, null, (db) => db.selectFrom('installation').select('kind').execute()),
  ).toEqual([])
})
