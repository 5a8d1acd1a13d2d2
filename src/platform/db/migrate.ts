import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'

/** Why a database cannot be used by this version of the program. */
export type MigrationOutcome =
  | { readonly kind: 'migrated'; readonly applied: readonly string[] }
  | { readonly kind: 'newer-database'; readonly newest: string }
  | { readonly kind: 'changed-migration'; readonly name: string }

/**
 * Brings a database up to date: applies each migration file not yet applied, each in a transaction of
 * its own, in the order of their names. Several processes may start at once; they take turns.
 *
 * @param owner a connection as kredsplan_owner
 * @param folder the folder of `NNNN-name.sql` files
 */
export async function migrate(owner: ClientConfig, folder: string): Promise<MigrationOutcome> {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort()
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('kredsplan migrations'))`)
    await client.query(`create table if not exists kredsplan.migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
    const { rows } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from kredsplan.migration order by name',
    )
    const done = new Map(rows.map((row) => [row.name, row.sha256]))
    const newest = rows.at(-1)?.name
    if (newest && !files.includes(newest)) return { kind: 'newer-database', newest }
    return await applyMissing(client, folder, files, done)
  } finally {
    await client.end()
  }
}

async function applyMissing(
  client: Client,
  folder: string,
  files: readonly string[],
  done: ReadonlyMap<string, string>,
): Promise<MigrationOutcome> {
  const applied: string[] = []
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8')
    const sha256 = createHash('sha256').update(text).digest('hex')
    const known = done.get(name)
    if (known === sha256) continue
    if (known !== undefined) return { kind: 'changed-migration', name }
    await client.query('begin')
    await client.query(text)
    await client.query('insert into kredsplan.migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
    applied.push(name)
  }
  return { kind: 'migrated', applied }
}
