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

/**
 * Ends a process's use and asks whether it was the last one. After `true` nobody can register
 * until the connection ends, so the database may be stopped.
 *
 * May be asked again. A server stays the server until its connection ends.
 */
export async function wasLast(client: Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1, $2)', [family, usageLock])
  return await ask(client, 'pg_try_advisory_lock', usageLock)
}

async function ask(client: Client, lock: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(`select ${lock}($1, $2) as got`, [family, key])
  return rows[0]?.got === true
}
