import { Client } from 'pg'
import { testConnection } from '#testing'

/** A database on the test run's own server. */
export type Database = {
  /** As DATABASE_URL says it. */
  readonly url: string
  /** Runs one statement as the owner of everything. */
  readonly run: (statement: string) => Promise<void>
}

/**
 * Makes a new, empty database.
 *
 * @param name of lower case letters and underscores; the process adds its own number
 */
export async function freshDatabase(name: string): Promise<Database> {
  const database = `${name}_${process.pid}`
  const admin = testConnection('postgres', 'postgres')
  await runOnce(admin, `create database ${database}`)
  const host = encodeURIComponent(admin.host ?? '')
  return {
    url: `postgres://postgres@localhost:${admin.port}/${database}?host=${host}`,
    run: (statement) => runOnce({ ...admin, database }, statement),
  }
}

async function runOnce(connection: ReturnType<typeof testConnection>, statement: string): Promise<void> {
  const client = new Client(connection)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
