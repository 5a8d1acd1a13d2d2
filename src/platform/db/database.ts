import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { Pool, types, type PoolConfig } from 'pg'
import type { Tables } from './tables.ts'

/** For reading only: inserting, updating or deleting through it does not compile. */
export type Db = Pick<Kysely<Tables>, 'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive'>

/** A transaction. Taking one is how a function says that it writes. */
export type Tx = Transaction<Tables>

/** One role's connections. Only roots and tests hold one; everything else gets a `Db` or a `Tx`. */
export type Database = {
  readonly pool: Pool
  readonly kysely: Kysely<Tables>
  readonly close: () => Promise<void>
}

// Days stay the text that they are in the database; counts fit a number.
types.setTypeParser(types.builtins.DATE, (text) => text)
types.setTypeParser(types.builtins.INT8, Number)

/**
 * Opens a pool of connections for one role.
 *
 * @param config where and as whom, in the words of `pg`
 * @param size most connections at the same time, 1 or more
 */
export function openDatabase(config: PoolConfig, size: number): Database {
  const pool = new Pool({ ...config, max: size, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 })
  // A connection that breaks, idle or between two questions of a transaction, is replaced at its next use;
  // without listeners it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { pool, kysely, close: () => kysely.destroy() }
}

/** Runs work that only reads, on behalf of a person, and sees only the closed rows that person may see. */
export function readAs<T>(
  database: Database,
  person: string | null,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return database.kysely
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      await actAs(tx, person)
      return work(tx)
    })
}

/** Runs work in one transaction on behalf of a person: all of it is kept, or none. */
export function writeAs<T>(
  database: Database,
  person: string | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.kysely.transaction().execute(async (tx) => {
    await actAs(tx, person)
    return work(tx)
  })
}

/** Tells the database's row rules for whom the rest of this transaction runs; null is nobody. */
export async function actAs(tx: Tx, person: string | null): Promise<void> {
  await sql`select set_config('kredsplan.person', ${person ?? ''}, true)`.execute(tx)
}
