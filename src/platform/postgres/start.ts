import { resolve } from 'node:path'
import { attach, type Attachment } from './attach.ts'
import { connectionOver } from './connect.ts'
import { type DataFolder, type Home, prepareHome } from './home.ts'
import { endUse, holdForever, holdOnce } from './hold.ts'
import { initialise } from './initialise.ts'
import { canRun, copiedPrograms, installedPrograms, type Programs } from './programs.ts'
import { Refused, type StartRefusal } from './refusal.ts'
import type { DatabaseServer } from './server.ts'
import { say, type Sentence } from './texts.ts'
import type { Purpose } from './usage.ts'

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
    const { programs, notes } = await choosePrograms(home, resolve(options.dataFolder))
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
  dataFolder: string,
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
    folder: home.folder,
    socketFolder: first.socketFolder,
    adopted: !first.startedHere,
    startedHere: first.startedHere,
    notes,
    connection: (role, database = 'postgres') => connectionOver(first.socketFolder, role, database),
    stop: async () => {
      stopping ??= endUse(home, hold, purpose)
      await stopping
    },
  }
}
