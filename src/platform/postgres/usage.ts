import type { Client } from 'pg'

/** The server is one process per database; a command is any other use of it. */
export type Purpose = 'server' | 'command'

/** Advisory locks on the database `postgres`: they end with the process that holds them. */
const family = 27_506
const serverLock = 1
const usageLock = 2

/**
 * Registers a process as a user of the database for as long as its connection lives.
 *
 * @returns `stopping` when somebody is about to stop the database, `second-server` when another
 * process is the server
 */
export async function register(
  client: Client,
  purpose: Purpose,
): Promise<'registered' | 'stopping' | 'second-server'> {
  if (!(await ask(client, 'pg_try_advisory_lock_shared', usageLock))) return 'stopping'
  if (purpose === 'command') return 'registered'
  return (await ask(client, 'pg_try_advisory_lock', serverLock)) ? 'registered' : 'second-server'
}

/** Ends a process's use. A server stays the server until its connection ends. */
export async function unregister(client: Client): Promise<void> {
  await client.query('select pg_advisory_unlock_shared($1, $2)', [family, usageLock])
}

/**
 * Whether nobody uses the database any more; ask after `unregister`. After `true` nobody can
 * register until the connection ends, so the database may be stopped.
 */
export async function isUnused(client: Client): Promise<boolean> {
  return await ask(client, 'pg_try_advisory_lock', usageLock)
}

async function ask(client: Client, lock: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(`select ${lock}($1, $2) as got`, [family, key])
  return rows[0]?.got === true
}
