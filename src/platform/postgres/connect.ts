import { realpath } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { port } from './settings.ts'

const pollMilliseconds = 20

/** What `pg` needs to connect as a role. */
export type Connection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  readonly ssl: false
}

/** Connection settings over a socket; the environment's `PG...` variables cannot bend them. */
export function connectionOver(socketFolder: string, role: string, database: string): Connection {
  return { host: socketFolder, port, user: role, database, ssl: false }
}

/** A connection of PostgreSQL's own administrator, or null when nobody answers (yet). */
export async function connectAsAdministrator(socketFolder: string): Promise<Client | null> {
  const client = new Client({
    ...connectionOver(socketFolder, 'postgres', 'postgres'),
    application_name: 'kredsplan',
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch {
    await client.end().catch(() => undefined)
    return null
  }
}

/**
 * Waits until a socket answers.
 *
 * @param hasEnded asked between tries; true gives up at once
 * @returns null when the process ended or the time (milliseconds) is over
 */
export async function waitForAnswer(
  socketFolder: string,
  hasEnded: () => boolean,
  limit: number,
): Promise<Client | null> {
  const deadline = Date.now() + limit
  while (Date.now() < deadline && !hasEnded()) {
    const client = await connectAsAdministrator(socketFolder)
    if (client !== null) return client
    await delay(pollMilliseconds)
  }
  return null
}

/** Whether the database that answers is the one in this folder. */
export async function servesFolder(client: Client, cluster: string): Promise<boolean> {
  const { rows } = await client.query<{ folder: string }>(
    "select current_setting('data_directory') as folder",
  )
  return rows[0] !== undefined && (await realpath(rows[0].folder)) === (await realpath(cluster))
}
