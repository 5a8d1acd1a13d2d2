import { Client } from 'pg'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate, prepareRoles } from '#db'
import { packageRoot } from '#package'
import { startTemporaryDatabase } from '#postgres'
import { template, type TestServer } from './server.ts'

/** Starts one real PostgreSQL for the whole run and migrates the template that every test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryDatabase()
  const admin = new Client(server.connection('postgres', 'postgres'))
  await admin.connect()
  await admin.query(`create database ${template}`)
  await admin.end()
  await prepareRoles(server.connection('postgres', template))
  const outcome = await migrate(
    server.connection('kredsplan_owner', template),
    join(packageRoot(), 'migrations'),
  )
  if (outcome.kind !== 'migrated') throw new Error(`the test database could not be migrated: ${outcome.kind}`)
  const { host, port } = server.connection('postgres', 'postgres')
  project.provide('server', { host, port })
  return () => server.stop()
}

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
  }
}
