import { setTimeout as delay } from 'node:timers/promises'
import { attach, type Attachment } from './attach.ts'
import { connectAsAdministrator, connectionOver } from './connect.ts'
import { type DataFolder, type Home, prepareHome } from './home.ts'
import { initialise } from './initialise.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import { canRun, copiedPrograms, installedPrograms, type Programs } from './programs.ts'
import { Refused, type StartRefusal } from './refusal.ts'
import type { DatabaseServer } from './server.ts'
import { say, type Sentence } from './texts.ts'
import { type Purpose, wasLast } from './usage.ts'

/** How long a stopping server waits for commands that still use the database. */
const courtesyMilliseconds = 1500
const reattachMilliseconds = 1000

/** What to start: the data folder, and whether this process is the server or a command. */
export type StartOptions = DataFolder & { readonly purpose: Purpose }

/**
 * Starts or joins the database of a data folder, which is made at the first start.
 *
 * A database that runs already, beside another process or left by a killed one, is joined. There
 * is one server per data folder, and any number of commands beside it or without it. Call `stop`
 * when done: the last user's `stop` stops the database, and a server's always does.
 */
export async function startDatabase(
  options: StartOptions,
): Promise<{ readonly kind: 'running'; readonly server: DatabaseServer } | StartRefusal> {
  try {
    const home = await prepareHome(options)
    const { programs, notes } = await choosePrograms(home, options)
    await initialise(programs, home.account, {
      home: home.folder,
      cluster: home.cluster,
      durable: true,
    })
    const attachment = await attach(home, programs, options.purpose)
    return { kind: 'running', server: runningServer(home, programs, attachment, options.purpose, notes) }
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'could-not-start', message: say('couldNotStart', reason, options.dataFolder) }
  }
}

async function choosePrograms(
  home: Home,
  { dataFolder }: StartOptions,
): Promise<{ programs: Programs; notes: readonly Sentence[] }> {
  const installed = await installedPrograms()
  const open = await canRun(home.account, installed)
  const programs = open ? installed : await copiedPrograms(installed, home.folder)
  if (home.relocated)
    return { programs, notes: [say(open ? 'relocatedData' : 'relocated', dataFolder, home.folder)] }
  return { programs, notes: open ? [] : [say('programsCopied', programs.folder)] }
}

function runningServer(
  home: Home,
  programs: Programs,
  first: Attachment,
  purpose: Purpose,
  notes: readonly Sentence[],
): DatabaseServer {
  const hold = purpose === 'server' ? holdForever(home, programs, first) : holdOnce(first)
  let stopping: Promise<void> | null = null
  return {
    socketFolder: first.socketFolder,
    adopted: !first.startedHere,
    startedHere: first.startedHere,
    notes,
    connection: (role, database = 'postgres') => connectionOver(first.socketFolder, role, database),
    stop: async () => {
      stopping ??= end(home, hold.release(), purpose)
      await stopping
    },
  }
}

type Hold = { readonly release: () => Attachment }

function holdOnce(attachment: Attachment): Hold {
  return { release: () => attachment }
}

/** Registers the server anew, and starts the database anew, when its connection is lost. */
function holdForever(home: Home, programs: Programs, first: Attachment): Hold {
  let current = first
  let released = false
  const watch = () => current.client.once('end', () => void again())
  const again = async () => {
    while (!released) {
      const next = await attach(home, programs, 'server').catch(() => null)
      if (next === null) await delay(reattachMilliseconds)
      else {
        current = next
        watch()
        return
      }
    }
  }
  watch()
  return {
    release: () => {
      released = true
      return current
    },
  }
}

/** Stops the database if this was its last use; a server does so after a short courtesy to others. */
async function end(home: Home, attachment: Attachment, purpose: Purpose): Promise<void> {
  const client = (await stillConnected(attachment)) ?? (await connectAnew(home))
  if (client === null) return
  const deadline = Date.now() + (purpose === 'server' ? courtesyMilliseconds : 0)
  let last = await wasLast(client).catch(() => false)
  while (!last && Date.now() < deadline) {
    await delay(50)
    last = await wasLast(client).catch(() => false)
  }
  if (last || purpose === 'server') await stopPostmaster(home.cluster)
  await client.end().catch(() => undefined)
}

async function stillConnected({ client }: Attachment): Promise<Attachment['client'] | null> {
  return await client.query('select 1').then(
    () => client,
    () => null,
  )
}

async function connectAnew(home: Home): Promise<Attachment['client'] | null> {
  const running = await findPostmaster(home.cluster)
  return running === null ? null : await connectAsAdministrator(running.socketFolder)
}
