import { chown, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { lastLine } from './account.ts'
import type { Programs } from './programs.ts'
import { Refused } from './refusal.ts'
import { type Account, run } from './run.ts'
import { majorVersion } from './settings.ts'
import { say } from './texts.ts'

const unfinished = 'postgres.new-'
const abandonedAfterMilliseconds = 10 * 60 * 1000

/**
 * Makes the database's folder unless it is there.
 *
 * It is made under another name and renamed when complete, so a start that is broken off leaves
 * nothing that blocks the next one. Of two starts at once, the first to finish wins.
 *
 * @param home folder that holds the database's folder; must exist
 * @param cluster the database's folder inside it
 * @throws Refused `other-version`, `could-not-start`
 */
export async function initialise(
  programs: Programs,
  account: Account,
  { home, cluster, durable }: { home: string; cluster: string; durable: boolean },
): Promise<void> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version !== null) return requireOurVersion(cluster, version.trim())
  await removeAbandoned(home)
  const fresh = await mkdtemp(join(home, unfinished))
  try {
    if (account !== null) await chown(fresh, account.uid, account.gid)
    await runInitdb(programs, account, fresh, durable)
    await rename(fresh, cluster).catch(async (error: unknown) => {
      if ((await readFile(join(cluster, 'PG_VERSION')).catch(() => null)) === null) throw error
    })
    if (durable) await syncFolder(home)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

function requireOurVersion(cluster: string, found: string): void {
  if (found !== majorVersion)
    throw new Refused('other-version', say('otherVersion', cluster, found, majorVersion))
}

/**
 * UTF-8, sorted by code point unless a query names a collation (`da-DK-x-icu` for people). The C.UTF-8
 * character classes let text search split Danish words; a system without them falls back to C.
 */
async function runInitdb(programs: Programs, account: Account, folder: string, durable: boolean) {
  const initdb = join(programs.folder, 'bin', 'initdb')
  const common = ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-instructions']
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const speed = durable ? [] : ['--no-sync']
  const args = [...common, ...locale, ...speed]
  let made = await run(initdb, [...args, '--lc-ctype=C.UTF-8'], account, folder)
  if (made.code !== 0 && made.output.includes('locale')) made = await run(initdb, args, account, folder)
  if (made.code !== 0) {
    const complaint = made.output.split('\n').find((line) => /error|fatal/i.test(line)) ?? made.output
    const reason = lastLine(complaint).replace(/^.*(?:error|FATAL|PANIC): +/, '')
    throw new Refused('could-not-start', say('couldNotInitialise', dirname(folder), reason))
  }
}

async function removeAbandoned(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(unfinished) && !name.startsWith('programs.new-')) continue
    const info = await stat(join(home, name)).catch(() => null)
    if (info !== null && Date.now() - info.mtimeMs > abandonedAfterMilliseconds)
      await rm(join(home, name), { recursive: true, force: true })
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
