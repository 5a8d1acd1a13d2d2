import { stat } from 'node:fs/promises'
import { Refused } from './refusal.ts'
import { type Account, run } from './run.ts'
import { say } from './texts.ts'

const userName = 'postgres'

/**
 * The account for a data folder: ourselves for an ordinary user. For root the owner of existing
 * data, else the system user `postgres`, which is created when it is missing.
 *
 * @param existing folder with PostgreSQL data, which may not exist yet
 * @throws Refused `no-database-user`
 */
export async function databaseAccount(existing: string): Promise<Account> {
  if (process.getuid?.() !== 0) return null
  const owner = await stat(existing).catch(() => null)
  if (owner !== null && owner.uid !== 0) return await usable(owner.uid, owner.gid)
  const known = (await lookUp()) ?? (await create())
  return await usable(known.uid, known.gid)
}

async function lookUp(): Promise<{ uid: number; gid: number } | null> {
  const [uid, gid] = await Promise.all([run('id', ['-u', userName], null), run('id', ['-g', userName], null)])
  if (uid.code !== 0 || gid.code !== 0) return null
  return { uid: Number(uid.output), gid: Number(gid.output) }
}

async function create(): Promise<{ uid: number; gid: number }> {
  const args = ['--system', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin']
  const hasGroup = (await run('getent', ['group', userName], null)).code === 0
  const group = hasGroup ? ['--gid', userName] : ['--user-group']
  const created = await run('useradd', [...args, ...group, userName], null)
  const known = await lookUp()
  if (known === null) throw new Refused('no-database-user', say('noDatabaseUser', lastLine(created.output)))
  return known
}

/** Root inside a container may lack the right to become anyone else: found by trying. */
async function usable(uid: number, gid: number): Promise<Account> {
  const account = { uid, gid, name: await nameOf(uid) }
  const tried = await run('/bin/sh', ['-c', ':'], account)
  if (tried.code !== 0) throw new Refused('no-database-user', say('noDatabaseUser', lastLine(tried.output)))
  return account
}

async function nameOf(uid: number): Promise<string> {
  const named = await run('id', ['-un', String(uid)], null)
  return named.code === 0 ? named.output.trim() : String(uid)
}

/** The last line that is not empty, which is where programs say what went wrong. */
export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() ?? ''
}
