import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import type { DatabaseServer } from './server.ts'
import { startDatabase, type StartOptions } from './start.ts'

/** Whether the tests run as root, who starts PostgreSQL as somebody else. */
export const asRoot = process.getuid?.() === 0

/** A temporary folder that the database's user can pass through, and its removal. */
export async function openFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kredsplan-trial-'))
  await chmod(folder, 0o711)
  return { folder, remove: async () => await rm(folder, { recursive: true, force: true }) }
}

/** Starts a database that must start. */
export async function mustStart(options: StartOptions): Promise<DatabaseServer> {
  const outcome = await startDatabase(options)
  if (outcome.kind !== 'running') throw new Error(outcome.message.en)
  return outcome.server
}

/** One value from a database, asked as its administrator. */
export async function askOne(server: DatabaseServer, sql: string): Promise<unknown> {
  const client = new Client(server.connection('postgres'))
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

/** Starts a database in a process of its own, and waits until that has said `running`. */
export async function startElsewhere(dataFolder: string, purpose: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('trial-process.ts', import.meta.url))
  const child = spawn(process.execPath, [script, dataFolder, purpose], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  if (line !== 'running') throw new Error(line)
  return child
}

/** Ends a process and waits for its end. */
export async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
