import { createHmac, randomBytes } from 'node:crypto'
import { Client, escapeLiteral, type ClientConfig } from 'pg'

/** The three database roles: who makes tables, who runs the workspace, who reads what is public. */
export type RoleName = 'kredsplan_owner' | 'kredsplan_app' | 'kredsplan_public'

const roles: readonly RoleName[] = ['kredsplan_owner', 'kredsplan_app', 'kredsplan_public']

/**
 * Creates the roles and the two schemas where they are missing. Safe to run at every start, also from
 * several processes at once.
 *
 * @param admin a connection that may create roles (embedded: the superuser; else DATABASE_URL's user)
 * @returns the password of each role: derived from a secret that only the owner can read, so that all
 *   processes on one database agree on it
 */
export async function prepareRoles(admin: ClientConfig): Promise<(role: RoleName) => string> {
  const client = new Client(admin)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('kredsplan roles'))`)
    for (const role of roles) await createRole(client, role)
    await createSchemas(client)
    const password = passwords(await roleSecret(client))
    for (const role of roles)
      await client.query(`alter role ${role} login password ${escapeLiteral(password(role))}`)
    await client.query('commit')
    return password
  } finally {
    await client.end()
  }
}

async function createRole(client: Client, role: RoleName): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [role])
  if (found.rowCount === 0) await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole`)
  await client.query(`alter role ${role} set timezone = 'UTC'`)
}

async function createSchemas(client: Client): Promise<void> {
  const { rows } = await client.query<{ database: string }>(
    'select quote_ident(current_database()) as database',
  )
  const database = rows[0]?.database ?? ''
  await client.query(`
    grant kredsplan_owner to current_user;
    create extension if not exists btree_gist schema public;
    revoke all on schema public from public;
    grant usage on schema public to kredsplan_owner, kredsplan_app;
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${roles.join(', ')};
    create schema if not exists kredsplan authorization kredsplan_owner;
    create schema if not exists published authorization kredsplan_owner;
    create schema if not exists private authorization kredsplan_owner;
    grant usage on schema kredsplan, published to kredsplan_app;
    grant usage on schema published to kredsplan_public;
    alter role kredsplan_owner set search_path = kredsplan, public;
    alter role kredsplan_app set search_path = kredsplan, public;
    alter role kredsplan_public set search_path = published;
    alter role kredsplan_public set default_transaction_read_only = on;
    create table if not exists private.role_secret (one boolean primary key default true check (one), secret bytea not null);
  `)
}

async function roleSecret(client: Client): Promise<Buffer> {
  await client.query('insert into private.role_secret (secret) values ($1) on conflict do nothing', [
    randomBytes(32),
  ])
  const { rows } = await client.query<{ secret: Buffer }>('select secret from private.role_secret')
  return rows[0]?.secret ?? Buffer.alloc(0)
}

function passwords(secret: Buffer): (role: RoleName) => string {
  return (role) => createHmac('sha256', secret).update(role).digest('base64url')
}
