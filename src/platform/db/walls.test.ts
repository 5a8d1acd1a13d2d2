import { Client } from 'pg'
import { expect } from 'vitest'
import type { RoleName } from '#db'
import { test, testConnection } from '#testing'

async function as<T>(
  role: RoleName | 'postgres',
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(testConnection(role, database))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

test('the public role cannot even name a table outside what is published', async ({ databaseName }) => {
  await as('kredsplan_public', databaseName, async (client) => {
    const { rows } = await client.query<{ name: string; may: boolean }>(`
      select c.oid::regclass::text as name, has_table_privilege(c.oid, 'select') and has_schema_privilege(n.oid, 'usage') as may
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'v', 'm', 'p') and n.nspname in ('kredsplan', 'published', 'private', 'public')`)
    expect(rows.length).toBeGreaterThan(20)
    const readable = rows.filter((row) => row.may).map((row) => row.name)
    expect(readable.every((name) => !name.includes('.'))).toBe(true)
    await expect(client.query('select * from kredsplan.person')).rejects.toThrow('permission denied')
    await expect(client.query('select * from private.role_secret')).rejects.toThrow('permission denied')
  })
})

test('the public role cannot write anywhere, also after switching read-only off', async ({
  databaseName,
}) => {
  await as('kredsplan_public', databaseName, async (client) => {
    await expect(client.query(`insert into published.district values ('x', 'x', 'x', true)`)).rejects.toThrow(
      'read-only',
    )
    await client.query('set default_transaction_read_only = off')
    await expect(client.query(`insert into published.district values ('x', 'x', 'x', true)`)).rejects.toThrow(
      'permission denied',
    )
    await expect(client.query('create table published.mine (x int)')).rejects.toThrow('permission denied')
    await expect(client.query('create temp table mine (x int); set role kredsplan_app')).rejects.toThrow(
      'permission denied',
    )
  })
})

test('the workspace role cannot make tables, become the owner or read the roles’ secret', async ({
  databaseName,
}) => {
  await as('kredsplan_app', databaseName, async (client) => {
    await expect(client.query('create table kredsplan.mine (x int)')).rejects.toThrow('permission denied')
    await expect(client.query('set role kredsplan_owner')).rejects.toThrow('permission denied')
    await expect(client.query('select * from private.role_secret')).rejects.toThrow('permission denied')
    await expect(client.query('alter table kredsplan.audit_entry disable trigger all')).rejects.toThrow(
      'must be owner',
    )
  })
})

test.for(['kredsplan_app', 'kredsplan_owner', 'postgres'] as const)(
  '%s cannot change or remove an audit entry',
  async (role, { databaseName }) => {
    await as('kredsplan_owner', databaseName, (client) =>
      client.query(
        `insert into kredsplan.audit_entry (action, subject_kind, subject_id) values ('a', 'b', 'c')`,
      ),
    )
    await as(role, databaseName, async (client) => {
      const refused = role === 'kredsplan_app' ? 'permission denied' : 'append-only'
      await expect(client.query(`update kredsplan.audit_entry set action = 'x'`)).rejects.toThrow(refused)
      await expect(client.query('delete from kredsplan.audit_entry')).rejects.toThrow(refused)
      await expect(client.query('truncate kredsplan.audit_entry')).rejects.toThrow(refused)
    })
  },
)

test('a text with a personal number is refused by the database itself', async ({ databaseName }) => {
  await as('kredsplan_app', databaseName, async (client) => {
    const insert = (note: string) =>
      client.query(
        `insert into kredsplan.person (id, name, email, note) values (gen_random_uuid(), 'A', gen_random_uuid() || '@x.example', $1)`,
        [note],
      )
    await expect(insert('ring om 010190-1234 i morgen')).rejects.toThrow('no_cpr_number')
    await expect(insert('0101901234')).rejects.toThrow('no_cpr_number')
    await insert('sag 2026-0101901 og 12345678')
  })
})
