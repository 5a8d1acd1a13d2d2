import { setTimeout as delay } from 'node:timers/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import { startDatabase } from './start.ts'
import { askOne, kill, mustStart, openFolder, startElsewhere } from './testing.ts'

let folder: string
let cluster: string
let remove: () => Promise<void>

beforeEach(async () => {
  ;({ folder, remove } = await openFolder())
  cluster = join(folder, 'postgres')
})
afterEach(async () => {
  await stopPostmaster(cluster)
  await remove()
})

const as = (purpose: 'server' | 'command') => ({ dataFolder: folder, dataFolderIsDefault: false, purpose })

test('a second server on the same folder is refused, and the first goes on', async () => {
  const first = await mustStart(as('server'))
  const second = await startDatabase(as('server'))
  expect(second).toMatchObject({ kind: 'second-server' })
  expect(second).toHaveProperty('message.da', expect.stringContaining(folder))
  expect(await askOne(first, 'select 1')).toBe(1)
  await first.stop()
})

test('of two servers started at once on a new folder exactly one runs', async () => {
  const outcomes = await Promise.all([startDatabase(as('server')), startDatabase(as('server'))])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['running', 'second-server'])
  for (const outcome of outcomes) if (outcome.kind === 'running') await outcome.server.stop()
  expect(await findPostmaster(cluster)).toBeNull()
})

test('a command beside the server leaves the database running', async () => {
  const server = await mustStart(as('server'))
  const command = await mustStart(as('command'))
  expect(command.adopted).toBe(true)
  await command.stop()
  expect(await askOne(server, 'select 1')).toBe(1)
  await server.stop()
})

test('a command without a server starts the database and stops it after', async () => {
  const command = await mustStart(as('command'))
  expect(await askOne(command, 'select 1')).toBe(1)
  await command.stop()
  expect(await findPostmaster(cluster)).toBeNull()
})

test('of several commands the last one stops the database', async () => {
  const first = await mustStart(as('command'))
  const second = await mustStart(as('command'))
  await first.stop()
  expect(await askOne(second, 'select 1')).toBe(1)
  await second.stop()
  expect(await findPostmaster(cluster)).toBeNull()
})

test('a server takes over the database that a command has started', async () => {
  const command = await mustStart(as('command'))
  const server = await mustStart(as('server'))
  expect(server.adopted).toBe(true)
  await command.stop()
  expect(await askOne(server, 'select 1')).toBe(1)
  await server.stop()
  expect(await findPostmaster(cluster)).toBeNull()
})

test('a database left by a killed server is taken over, without a restart', async () => {
  const killed = await startElsewhere(folder, 'server')
  const left = await findPostmaster(cluster)
  await kill(killed, 'SIGKILL')
  const server = await mustStart(as('server'))
  expect(server.adopted).toBe(true)
  expect(await findPostmaster(cluster)).toEqual(left)
  await server.stop()
  expect(await findPostmaster(cluster)).toBeNull()
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops server and database', async (signal) => {
  const elsewhere = await startElsewhere(folder, 'server')
  const start = Date.now()
  await kill(elsewhere, signal)
  expect(elsewhere.exitCode).toBe(0)
  expect(Date.now() - start).toBeLessThan(10_000)
  expect(await findPostmaster(cluster)).toBeNull()
})

test('Ctrl-C in a terminal, which signals the whole group, still ends cleanly', async () => {
  const elsewhere = await startElsewhere(folder, 'server')
  const ended = new Promise((resolve) => elsewhere.once('exit', resolve))
  process.kill(-(elsewhere.pid ?? 0), 'SIGINT')
  expect(await ended).toBe(0)
  expect(await findPostmaster(cluster)).toBeNull()
})

test('a server stops in time though a command still works', async () => {
  const command = await mustStart(as('command'))
  const server = await mustStart(as('server'))
  const start = Date.now()
  await server.stop()
  expect(Date.now() - start).toBeLessThan(8000)
  await command.stop()
  expect(await findPostmaster(cluster)).toBeNull()
})

test('a server brings back a database that died, and is still the only server', async () => {
  const server = await mustStart(as('server'))
  const before = await findPostmaster(cluster)
  process.kill(before?.pid ?? 0, 'SIGKILL')
  await expect.poll(async () => await askOne(server, 'select 1').catch(() => 0), { timeout: 20_000 }).toBe(1)
  await expect
    .poll(async () => (await startDatabase(as('server'))).kind, { timeout: 5000 })
    .toBe('second-server')
  expect((await findPostmaster(cluster))?.pid).not.toBe(before?.pid)
  await server.stop()
  await delay(50)
  expect(await findPostmaster(cluster)).toBeNull()
})
