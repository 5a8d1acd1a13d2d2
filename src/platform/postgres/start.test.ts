import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPostmaster } from './postmaster.ts'
import { startDatabase } from './start.ts'
import { askOne, mustStart, openFolder } from './testing.ts'

let folder: string
let remove: () => Promise<void>

beforeEach(async () => {
  ;({ folder, remove } = await openFolder())
})
afterEach(async () => await remove())

const server = (dataFolder: string) =>
  ({ dataFolder, dataFolderIsDefault: false, purpose: 'server' }) as const

describe('the first start', () => {
  test('makes a durable database that knows Danish, and stops without a trace', async () => {
    const database = await mustStart(server(join(folder, 'new', 'data')))
    expect(database).toMatchObject({ adopted: false, startedHere: true, notes: [] })
    expect(await askOne(database, 'show fsync')).toBe('on')
    expect(await askOne(database, 'show synchronous_commit')).toBe('on')
    expect(await askOne(database, 'show timezone')).toBe('UTC')
    expect(await askOne(database, 'show server_encoding')).toBe('UTF8')
    const sorted = `select string_agg(w, ' ' order by w collate "da-DK-x-icu")
      from unnest(array['Ærø', 'Aalborg', 'Ålbæk', 'Brønderslev', 'Østerå']) w`
    expect(await askOne(database, sorted)).toBe('Brønderslev Ærø Østerå Aalborg Ålbæk')
    await database.stop()
    await database.stop()
    expect(await findPostmaster(join(folder, 'new/data/postgres'))).toBeNull()
  })

  test('listens on no network, and its socket is closed to others', async () => {
    const database = await mustStart(server(folder))
    expect(await askOne(database, 'show listen_addresses')).toBe('')
    expect((await stat(database.socketFolder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'postgres'))).mode & 0o777).toBe(0o700)
    await database.stop()
  })
})

test('a restart finds what was stored', async () => {
  const first = await mustStart(server(folder))
  await askOne(first, `create table kept as select 'Læsø' as name`)
  await first.stop()
  const second = await mustStart(server(folder))
  expect(second.adopted).toBe(false)
  expect(await askOne(second, 'select name from kept')).toBe('Læsø')
  await second.stop()
})

test('a start that was broken off half-way does not block the next', async () => {
  await mkdir(join(folder, 'postgres.new-half', 'base'), { recursive: true })
  await writeFile(join(folder, 'postgres.new-half', 'PG_VERSION'), '18\n')
  const database = await mustStart(server(folder))
  expect(await askOne(database, 'select 1')).toBe(1)
  await database.stop()
})

test('a path too long for a socket gets its socket in the temporary folder', async () => {
  const long = join(folder, 'politikreds-'.repeat(10), 'data, "with" quotes')
  const database = await mustStart(server(long))
  expect(database.socketFolder.startsWith(long)).toBe(false)
  expect((await stat(database.socketFolder)).mode & 0o777).toBe(0o700)
  expect(await askOne(database, 'select 1')).toBe(1)
  await database.stop()
  await rm(database.socketFolder, { recursive: true })
})

test('a path with spaces, commas and quotes works', async () => {
  const database = await mustStart(server(join(folder, 'a, "b" c')))
  expect(await askOne(database, 'select 1')).toBe(1)
  await database.stop()
})

test('a database of another major version is refused and left alone', async () => {
  await mkdir(join(folder, 'postgres'))
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '16\n')
  const outcome = await startDatabase(server(folder))
  expect(outcome).toMatchObject({ kind: 'other-version' })
  expect(outcome).toHaveProperty('message.da', expect.stringContaining('PostgreSQL 16'))
  expect(await readdir(join(folder, 'postgres'))).toEqual(['PG_VERSION'])
})

test('a database that cannot start is refused with its own reason', async () => {
  await (await mustStart(server(folder))).stop()
  await writeFile(join(folder, 'postgres', 'postgresql.auto.conf'), 'no_such_setting = 1\n')
  const outcome = await startDatabase(server(folder))
  expect(outcome).toMatchObject({ kind: 'could-not-start' })
  expect(outcome).toHaveProperty('message.en', expect.stringContaining('postgresql.auto.conf'))
})

test.each([
  ['whose number another program has now', (pid: number) => String(pid)],
  ['whose process is gone', () => '2147483646'],
])('a lock file left by a crash, %s, does not block', async (_name, number) => {
  await (await mustStart(server(folder))).stop()
  const cluster = join(folder, 'postgres')
  await writeFile(join(cluster, 'postmaster.pid'), `${number(process.pid)}\n${cluster}\n1\n5432\n\n\n`)
  const database = await mustStart(server(folder))
  expect(database.adopted).toBe(false)
  const [holder] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
  expect(holder).not.toBe(number(process.pid))
  await database.stop()
})
