import { chmod, chown, lstat, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Home, shortHash } from './home.ts'
import { type Account, holds } from './run.ts'
import { port } from './settings.ts'

/** Bytes in a socket's path that every supported system accepts; Linux allows the most, 107. */
const longestPath = process.platform === 'linux' ? 107 : 103

/**
 * A folder for the socket that only the database's account (and root) can enter: in the
 * database's home, or in the temporary folder when that path is too long for a socket.
 */
export async function makeSocketFolder(home: Home): Promise<string> {
  const name = `kredsplan-${shortHash(home.folder)}`
  const candidates = [join(home.folder, 'socket'), join(tmpdir(), name), join('/tmp', name)]
  for (const folder of candidates) {
    if (fits(folder) && (await makePrivate(folder, home.account))) return folder
  }
  const folder = await mkdtemp(`/tmp/${name}-`)
  if (home.account !== null) await chown(folder, home.account.uid, home.account.gid)
  return folder
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longestPath
}

/** A folder of that name which somebody else made, or which is a link, is left alone. */
async function makePrivate(folder: string, account: Account): Promise<boolean> {
  const owner = account?.uid ?? process.getuid?.()
  try {
    await mkdir(folder, { mode: 0o700 })
    if (account !== null) await chown(folder, account.uid, account.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    const info = await lstat(folder)
    if (!info.isDirectory() || info.uid !== owner) return false
  }
  await chmod(folder, 0o700)
  return await holds(account, 'cd "$1" && test -w .', folder)
}
