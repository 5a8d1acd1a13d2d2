import { join } from 'node:path'
import { parseIntoClientConfig } from 'pg-connection-string'
import type { ClientConfig } from 'pg'
import type { Config } from '#config'
import { migrate, openDatabase, prepareRoles, type Database, type RoleName } from '#db'
import { packageRoot } from '#package'
import { startDatabase } from '#postgres'
import { Failure } from './failure.ts'
import { commandTexts } from './texts.ts'

/** Everything a command works with: the database, up to date, as each role. */
export type Runtime = {
  /** The workspace's role, for requests that read. */
  readonly reading: Database
  /** The workspace's role, for transactions that write: a pool of its own, so that readers never wait for it in a circle. */
  readonly writing: Database
  /** The public site's role. */
  readonly published: Database
  /** Connection settings of the public site's role, for listening. */
  readonly publicConnection: ClientConfig
  /** Lines for the person who starts it. */
  readonly notes: readonly string[]
  readonly close: () => Promise<void>
}

type Server = {
  readonly as: (role: RoleName | 'admin', password?: string) => ClientConfig
  readonly notes: readonly string[]
  readonly stop: () => Promise<void>
}

/**
 * Reaches the database (the embedded one, or DATABASE_URL's), creates roles and schemas where missing,
 * migrates, and opens the pools.
 *
 * @throws Failure with one sentence when any of it is not possible; nothing is left running then
 */
export async function openRuntime(config: Config, purpose: 'server' | 'command'): Promise<Runtime> {
  const server = config.databaseUrl === null ? await embedded(config, purpose) : external(config.databaseUrl)
  try {
    const password = await rolesOf(server, config)
    await bringUpToDate(server.as('kredsplan_owner', password('kredsplan_owner')), config)
    return pools(server, password, purpose)
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function embedded(config: Config, purpose: 'server' | 'command'): Promise<Server> {
  const { dataFolder, dataFolderIsDefault, lang } = config
  const started = await startDatabase({ dataFolder, dataFolderIsDefault, purpose })
  if (started.kind !== 'running') throw new Failure(started.message[lang])
  const { server } = started
  return {
    as: (role) => server.connection(role === 'admin' ? 'postgres' : role, 'postgres'),
    notes: server.notes.map((note) => note[lang]),
    stop: () => server.stop(),
  }
}

function external(url: string): Server {
  const admin = parseIntoClientConfig(url)
  return {
    as: (role, password) => (role === 'admin' ? admin : { ...admin, user: role, password }),
    notes: [],
    stop: () => Promise.resolve(),
  }
}

async function rolesOf(server: Server, config: Config): Promise<(role: RoleName) => string> {
  try {
    return await prepareRoles({ ...server.as('admin'), connectionTimeoutMillis: 8_000 })
  } catch (error) {
    if (config.databaseUrl === null) throw error
    const reason = reasonOf(error)
    const t = commandTexts[config.lang]
    const { host, pathname } = new URL(config.databaseUrl)
    throw new Failure(
      isPrivilegeError(error) ? t.mayNotCreate(reason) : t.unreachable(host + pathname, reason),
    )
  }
}

async function bringUpToDate(owner: ClientConfig, config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const outcome = await migrate(owner, join(packageRoot(), 'migrations'))
  if (outcome.kind === 'newer-database') throw new Failure(t.newerDatabase(outcome.newest))
  if (outcome.kind === 'changed-migration') throw new Failure(t.changedMigration(outcome.name))
}

function pools(server: Server, password: (role: RoleName) => string, purpose: 'server' | 'command'): Runtime {
  const app = server.as('kredsplan_app', password('kredsplan_app'))
  const publicConnection = server.as('kredsplan_public', password('kredsplan_public'))
  const size = purpose === 'server' ? 8 : 2
  const reading = openDatabase(app, size)
  const writing = openDatabase(app, size)
  const published = openDatabase(publicConnection, size)
  const close = async (): Promise<void> => {
    await Promise.all([reading.close(), writing.close(), published.close()])
    await server.stop()
  }
  return { reading, writing, published, publicConnection, notes: server.notes, close }
}

function isPrivilegeError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501'
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}
