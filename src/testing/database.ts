import { randomBytes } from 'node:crypto'
import { Client, type ClientConfig } from 'pg'
import { inject, test as base } from 'vitest'
import { openDatabase, type Database, type RoleName, type Tx } from '#db'
import { template } from './server.ts'

class RolledBack extends Error {}

/** Connection settings of a role on a database of the test server. */
export function testConnection(role: RoleName | 'postgres', database: string): ClientConfig {
  return { ...inject('server'), user: role, database }
}

/** Makes a migrated database for one test file; the whole server goes away after the run. */
export async function cloneDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = new Client(testConnection('postgres', 'postgres'))
  await admin.connect()
  // Cloning needs the template to itself; test files that start at the same time take turns.
  await admin.query(`select pg_advisory_lock(hashtext('kredsplan clone'))`)
  await admin.query(`create database ${name} template ${template}`)
  await admin.end()
  return name
}

/**
 * A test with real SQL: `tx` is a transaction as the workspace's role on the file's own database, rolled
 * back after the test. `database` is the file's workspace pool for what needs several transactions.
 */
export const test = base.extend<{ tx: Tx; database: Database; databaseName: string }>({
  // The test runner reads from the first argument's text what a fixture needs: this one needs nothing.
  // oxlint-disable-next-line no-empty-pattern
  databaseName: [async ({}, use) => use(await cloneDatabase()), { scope: 'file' }],
  database: [
    async ({ databaseName }, use) => {
      const database = openDatabase(testConnection('kredsplan_app', databaseName), 6)
      await use(database)
      await database.close()
    },
    { scope: 'file' },
  ],
  tx: async ({ database }, use) => {
    await database.kysely
      .transaction()
      .execute(async (tx) => {
        await use(tx)
        throw new RolledBack()
      })
      .catch((error: unknown) => {
        if (!(error instanceof RolledBack)) throw error
      })
  },
})
