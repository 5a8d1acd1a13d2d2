import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from 'pg'
import { connectAsAdministrator, servesFolder } from './connect.ts'
import type { Home } from './home.ts'
import { clearStaleLocks, findPostmaster, lastSocketFolder, type Launch, launch } from './postmaster.ts'
import type { Programs } from './programs.ts'
import { Refused } from './refusal.ts'
import { makeSocketFolder } from './socket-folder.ts'
import { say } from './texts.ts'
import { type Purpose, register } from './usage.ts'

/** Long enough for recovery after a power failure; an ordinary start takes a tenth of a second. */
const patienceMilliseconds = 60_000
const pollMilliseconds = 20

/** A registered use of a running database: its lock connection and where it answers. */
export type Attachment = {
  readonly client: Client
  readonly socketFolder: string
  readonly startedHere: boolean
}

/**
 * Registers with the postmaster of a home, starting one when none runs.
 *
 * Looks again after every step, so it does not matter who else starts or stops one meanwhile:
 * PostgreSQL's own lock file lets only one live at a time.
 *
 * @throws Refused `second-server`, `could-not-start`
 */
export async function attach(home: Home, programs: Programs, purpose: Purpose): Promise<Attachment> {
  const start = Date.now()
  let launched: Launch | null = null
  while (Date.now() < start + patienceMilliseconds) {
    const running = await findPostmaster(home.cluster)
    const socketFolder = running?.socketFolder ?? (launched ? null : await lastSocketFolder(home.cluster))
    const client = socketFolder ? await connectAsAdministrator(socketFolder) : null
    if (socketFolder && client) {
      const outcome = await tryRegister(client, home, running !== null, purpose)
      if (outcome === 'registered')
        return { client, socketFolder, startedHere: running !== null && running.pid === launched?.pid }
      await client.end()
      if (outcome === 'second-server') throw new Refused('second-server', say('secondServer', home.folder))
      launched = null
    } else if (running === null && (launched === null || launched.hasEnded())) {
      if (launched !== null) throw await couldNotStart(home, start)
      launched = await launchOne(home, programs)
    }
    await delay(pollMilliseconds)
  }
  throw await couldNotStart(home, start)
}

/** One in another container knows its folder by another name, so only a visible one is compared. */
async function tryRegister(client: Client, home: Home, visible: boolean, purpose: Purpose) {
  try {
    if (visible && !(await servesFolder(client, home.cluster))) return 'stopping'
    return await register(client, purpose)
  } catch {
    return 'stopping'
  }
}

async function launchOne(home: Home, programs: Programs): Promise<Launch> {
  const socketFolder = await makeSocketFolder(home)
  await clearStaleLocks(home.cluster, socketFolder)
  const log = startLog(home)
  return await launch(programs, home.account, { cluster: home.cluster, socketFolder, log, durable: true })
}

function startLog(home: Home): string {
  return join(home.folder, 'postgres-start.log')
}

const isComplaint = /(?:FATAL|PANIC): |: error/
const isConsequence = /starting up|not yet accepting|terminating connection|shutting down/

/** The refusal with PostgreSQL's first complaint since the start, wherever it was written. */
async function couldNotStart(home: Home, since: number): Promise<Refused> {
  const logFolder = join(home.cluster, 'log')
  const names = await readdir(logFolder).catch(() => [])
  const logs = [startLog(home), ...names.map((name) => join(logFolder, name))]
  const texts = await Promise.all(logs.map(async (log) => await readFile(log, 'utf8').catch(() => '')))
  const complaint = texts
    .flatMap((text) => text.split('\n'))
    .find((line) => isComplaint.test(line) && !isConsequence.test(line) && !(writtenAt(line) < since))
  const reason = complaint?.replace(/^.*?(?:FATAL|PANIC|error):?\s*/, '') ?? 'no answer'
  return new Refused('could-not-start', say('couldNotStart', reason, startLog(home)))
}

/** When a log line was written; NaN for lines of the system, which carry no time. */
function writtenAt(line: string): number {
  return Date.parse(`${line.slice(0, 10)}T${line.slice(11, 23)}Z`)
}
