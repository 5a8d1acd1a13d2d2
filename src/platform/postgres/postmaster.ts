import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open, readFile, readlink, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Programs } from './programs.ts'
import { type Account, as, cleanEnvironment } from './run.ts'
import { port, postgresArguments } from './settings.ts'

const pollMilliseconds = 20
const fastStopMilliseconds = 6000
const immediateStopMilliseconds = 1500

/** A running PostgreSQL: the process everything else of it descends from, and where it answers. */
export type Postmaster = { readonly pid: number; readonly socketFolder: string }

/** No process has this number, so PostgreSQL takes a lock file naming it for a left-over. */
const nobody = 2_147_483_646

/**
 * The postmaster that runs on a database's folder, whoever started it; null when none does.
 *
 * A lock file left by a crash is recognised even when its process number has been given to another
 * program since: that program does not stand in the folder.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const lines = await lockFile(cluster)
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !(await isRunning(pid))) return null
  if (!(await standsIn(pid, cluster))) return null
  return { pid, socketFolder: lines[4] ?? '' }
}

async function lockFile(cluster: string): Promise<readonly string[]> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n')
}

async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return !/\) [ZX] /.test(status)
}

/** PostgreSQL stands in its data folder all its life. Without /proc the process is believed. */
async function standsIn(pid: number, cluster: string): Promise<boolean> {
  if (!existsSync('/proc/self/cwd')) return true
  const standing = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  return standing === (await realpath(cluster))
}

/** Where the folder's last postmaster answered; one in another container cannot be seen otherwise. */
export async function lastSocketFolder(cluster: string): Promise<string | null> {
  return (await lockFile(cluster))[4] || null
}

/**
 * Makes lock files of a crash harmless when their process number now belongs to another program,
 * or when the crash left them empty. PostgreSQL itself sees to those naming a dead process.
 */
export async function clearStaleLocks(cluster: string, socketFolder: string): Promise<void> {
  await defuse(join(cluster, 'postmaster.pid'), cluster)
  await defuse(join(socketFolder, `.s.PGSQL.${port}.lock`), cluster)
}

/**
 * Writes into the very file that was judged, so that a file another starter has put in its place
 * meanwhile is not touched. The other lines stay: with them PostgreSQL still refuses while a
 * straggler of the crashed one uses the shared memory.
 */
async function defuse(path: string, cluster: string): Promise<void> {
  const handle = await open(path, 'r+').catch(() => null)
  if (handle === null) return
  try {
    const { size, mtimeMs } = await handle.stat()
    const [first = '', ...rest] = (await handle.readFile('utf8')).split('\n')
    const abandoned = size === 0 && Date.now() - mtimeMs > 1000
    const pid = Number(first)
    const recycled = size > 0 && (await isRunning(pid)) && !(await standsIn(pid, cluster))
    if (!abandoned && !recycled) return
    await handle.truncate()
    await handle.write([nobody, ...rest].join('\n'), 0)
  } finally {
    await handle.close()
  }
}

/** A postmaster being started, and whether it has given up meanwhile. */
export type Launch = { readonly pid: number; readonly hasEnded: () => boolean }

/**
 * Starts `postgres` in a session of its own, so that Ctrl-C in our terminal does not reach it.
 *
 * @param log file for what it says before its own log is open; begins empty at each start
 */
export async function launch(
  programs: Programs,
  account: Account,
  { cluster, socketFolder, log, durable }: LaunchPlaces,
): Promise<Launch> {
  const output = await open(log, 'w', 0o640)
  try {
    if (account !== null) await output.chown(account.uid, account.gid)
    const child = spawn(
      join(programs.folder, 'bin', 'postgres'),
      postgresArguments(cluster, socketFolder, durable),
      {
        ...as(account),
        cwd: cluster,
        env: cleanEnvironment,
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
      },
    )
    let ended = false
    child.on('error', () => (ended = true))
    child.on('exit', () => (ended = true))
    child.unref()
    return { pid: child.pid ?? nobody, hasEnded: () => ended }
  } finally {
    await output.close()
  }
}

/** Where a postmaster works: its data, its socket, its first words. */
export type LaunchPlaces = {
  readonly cluster: string
  readonly socketFolder: string
  readonly log: string
  readonly durable: boolean
}

/** Stops a postmaster: open transactions are rolled back; after 6 s without the clean farewell. */
export async function stopPostmaster(cluster: string): Promise<void> {
  if (await signalAndWait(cluster, 'SIGINT', fastStopMilliseconds)) return
  await signalAndWait(cluster, 'SIGQUIT', immediateStopMilliseconds)
}

async function signalAndWait(cluster: string, signal: NodeJS.Signals, limit: number): Promise<boolean> {
  const running = await findPostmaster(cluster)
  if (running === null) return true
  signalProcess(running.pid, signal)
  const deadline = Date.now() + limit
  while (Date.now() < deadline) {
    if (!(await isRunning(running.pid))) return true
    await delay(pollMilliseconds)
  }
  return false
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
