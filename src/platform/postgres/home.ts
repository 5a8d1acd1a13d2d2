import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { databaseAccount } from './account.ts'
import { Refused } from './refusal.ts'
import { type Account, holds } from './run.ts'
import { say } from './texts.ts'

/** Where root's database goes when the default data folder is closed to the database's user. */
const openPlace = '/var/lib/kredsplan'

/** Note in the data folder of where its database went, so that a moved clone finds it again. */
const pointerName = 'database-folder'

/** The folder everything of the database is in, and the account that owns and runs it. */
export type Home = {
  readonly folder: string
  readonly cluster: string
  readonly account: Account
  /** True when it is not the data folder itself, because the account cannot reach that. */
  readonly relocated: boolean
}

/** The data folder, whether nobody chose it, and (for tests) where closed ones are moved to. */
export type DataFolder = {
  readonly dataFolder: string
  readonly dataFolderIsDefault: boolean
  readonly openPlace?: string
}

/**
 * Makes the data folder when it is missing and finds the place for its database.
 *
 * @throws Refused `data-folder-not-writable`, `data-folder-not-reachable`, `no-database-user`
 */
export async function prepareHome(options: DataFolder): Promise<Home> {
  const dataFolder = resolve(options.dataFolder)
  await requireOurs(dataFolder)
  await requireWritable(dataFolder)
  const moved = await pointer(dataFolder)
  if (moved !== null) return await relocatedHome(moved)
  const cluster = join(dataFolder, 'postgres')
  const account = await databaseAccount(cluster)
  if (account === null || (await canEnter(account, dataFolder)))
    return { folder: dataFolder, cluster, account, relocated: false }
  if (!options.dataFolderIsDefault || (await exists(cluster)))
    throw new Refused('data-folder-not-reachable', say('notReachable', dataFolder, account.name))
  const place = join(options.openPlace ?? openPlace, shortHash(dataFolder))
  const home = await relocatedHome(place)
  await writeFile(join(dataFolder, pointerName), `${place}\n`)
  return home
}

/** A database that another user made is named as the reason before anything else fails. */
async function requireOurs(dataFolder: string): Promise<void> {
  const self = process.getuid?.()
  if (self === undefined || self === 0) return
  const home = (await pointer(dataFolder)) ?? dataFolder
  const info = await stat(join(home, 'postgres')).catch(() => null)
  if (info !== null && info.uid !== self)
    throw new Refused('data-folder-not-writable', say('belongsToAnother', home))
}

async function requireWritable(dataFolder: string): Promise<void> {
  try {
    await makeFolder(dataFolder)
    await rmdir(await mkdtemp(join(dataFolder, '.writable-')))
  } catch {
    throw new Refused('data-folder-not-writable', say('notWritable', dataFolder))
  }
}

/** Folders made by root let others pass through, whatever the umask; an ordinary user's are closed. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined || process.getuid?.() !== 0) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await chmod(made, 0o711)
}

/** Only root's own note counts: nobody else may send root's database to a place of their choice. */
async function pointer(dataFolder: string): Promise<string | null> {
  const path = join(dataFolder, pointerName)
  const info = await stat(path).catch(() => null)
  if (info === null || info.uid !== 0) return null
  return (await readFile(path, 'utf8').catch(() => '')).trim() || null
}

async function relocatedHome(place: string): Promise<Home> {
  await requireWritable(place)
  const cluster = join(place, 'postgres')
  const account = await databaseAccount(cluster)
  if (account !== null && !(await canEnter(account, place)))
    throw new Refused('data-folder-not-reachable', say('notReachable', place, account.name))
  return { folder: place, cluster, account, relocated: true }
}

async function canEnter(account: Account, folder: string): Promise<boolean> {
  return await holds(account, 'cd "$1"', folder)
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

/** Twelve characters that stand for a path. */
export function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}
