import { chmod, chown, mkdtemp, mkdir, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseAccount } from './account.ts'
import { connectionOver, waitForAnswer } from './connect.ts'
import { initialise } from './initialise.ts'
import { launch, stopPostmaster } from './postmaster.ts'
import { canRun, copiedPrograms, installedPrograms } from './programs.ts'
import type { DatabaseServer } from './server.ts'

const prefix = 'kredsplan-temporary-'
const startMilliseconds = 30_000

/**
 * A database of its own in the system's temporary folder, removed by `stop`. For tests: it does
 * not wait for the disk, so a power failure would lose it. Works as root and as an ordinary user.
 *
 * Left-overs of killed test runs are removed at the next start.
 *
 * @throws Error when it cannot be started
 */
export async function startTemporaryDatabase(): Promise<DatabaseServer> {
  await removeAbandoned()
  const home = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  await chmod(home, 0o711)
  const cluster = join(home, 'postgres')
  const socketFolder = join(home, 's')
  const account = await databaseAccount(cluster)
  const installed = await installedPrograms()
  const programs = (await canRun(account, installed)) ? installed : await copiedPrograms(installed, home)
  await initialise(programs, account, { home, cluster, durable: false })
  await mkdir(socketFolder, { mode: 0o700 })
  if (account !== null) await chown(socketFolder, account.uid, account.gid)
  const log = join(home, 'start.log')
  const launched = await launch(programs, account, { cluster, socketFolder, log, durable: false })
  const client = await waitForAnswer(socketFolder, launched.hasEnded, startMilliseconds)
  if (client === null) throw new Error(`The temporary database did not start; see ${log}`)
  await client.end()
  const killAtExit = () => void process.kill(launched.pid, 'SIGQUIT')
  process.once('exit', killAtExit)
  return {
    folder: home,
    socketFolder,
    adopted: false,
    startedHere: true,
    notes: [],
    connection: (role, database = 'postgres') => connectionOver(socketFolder, role, database),
    stop: async () => {
      process.off('exit', killAtExit)
      await stopPostmaster(cluster)
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1] ?? process.pid)
    if (isAlive(owner)) continue
    const home = join(tmpdir(), name)
    await stopPostmaster(join(home, 'postgres')).catch(() => undefined)
    await rm(home, { recursive: true, force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
