import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect } from 'vitest'
import { migrate } from '#db'
import { packageRoot } from '#package'
import { cloneDatabase, test, testConnection } from '#testing'

const folder = join(packageRoot(), 'migrations')

async function ask(database: string, sql: string): Promise<readonly object[]> {
  const client = new Client(testConnection('kredsplan_owner', database))
  await client.connect()
  try {
    return (await client.query<object>(sql)).rows
  } finally {
    await client.end()
  }
}

test('a database that is up to date is left as it is, also by two who start at once', async ({
  databaseName,
}) => {
  const owner = testConnection('kredsplan_owner', databaseName)
  const outcomes = await Promise.all([migrate(owner, folder), migrate(owner, folder)])
  expect(outcomes).toEqual([
    { kind: 'migrated', applied: [] },
    { kind: 'migrated', applied: [] },
  ])
})

test('a database from a newer version is refused by name and not touched', async () => {
  const database = await cloneDatabase()
  await ask(
    database,
    `insert into kredsplan.migration (name, sha256) values ('9999-from-the-future.sql', 'x')`,
  )
  expect(await migrate(testConnection('kredsplan_owner', database), folder)).toEqual({
    kind: 'newer-database',
    newest: '9999-from-the-future.sql',
  })
})

test('a migration that was changed afterwards is refused, and one that fails leaves nothing behind', async () => {
  const database = await cloneDatabase()
  const owner = testConnection('kredsplan_owner', database)
  const copy = mkdtempSync(join(tmpdir(), 'kredsplan-migrations-'))
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, '9998-fails.sql'), 'create table kredsplan.half (x int); select 1 / 0;')
  await expect(migrate(owner, copy)).rejects.toThrow('division by zero')
  expect(await ask(database, `select to_regclass('kredsplan.half') as found`)).toEqual([{ found: null }])
  rmSync(join(copy, '9998-fails.sql'))
  writeFileSync(join(copy, '0001-foundation.sql'), '-- changed')
  expect(await migrate(owner, copy)).toEqual({ kind: 'changed-migration', name: '0001-foundation.sql' })
  rmSync(copy, { recursive: true })
})
