import { chmod, chown, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseAccount } from './account.ts'
import { canRun, copiedPrograms, installedPrograms } from './programs.ts'
import { run } from './run.ts'
import { startDatabase } from './start.ts'
import { asRoot, askOne, mustStart, openFolder } from './testing.ts'

let folder: string
let remove: () => Promise<void>

beforeEach(async () => {
  ;({ folder, remove } = await openFolder())
})
afterEach(async () => await remove())

const server = (dataFolder: string, dataFolderIsDefault = false) =>
  ({ dataFolder, dataFolderIsDefault, openPlace: join(folder, 'open'), purpose: 'server' }) as const

test('a data folder that cannot be made is refused with what to do', async () => {
  await writeFile(join(folder, 'file'), '')
  const outcome = await startDatabase(server(join(folder, 'file', 'data')))
  expect(outcome).toMatchObject({ kind: 'data-folder-not-writable' })
  expect(outcome).toHaveProperty('message.da', expect.stringContaining('KREDSPLAN_DATA'))
})

test.skipIf(asRoot)('a data folder that we may not write is refused (ordinary users only)', async () => {
  await mkdir(join(folder, 'data'), { mode: 0o500 })
  const outcome = await startDatabase(server(join(folder, 'data')))
  expect(outcome).toMatchObject({ kind: 'data-folder-not-writable' })
})

test.runIf(asRoot)('a chosen data folder that its user cannot enter is refused (root only)', async () => {
  const closed = join(folder, 'closed')
  await mkdir(closed, { mode: 0o700 })
  const outcome = await startDatabase(server(join(closed, 'data')))
  expect(outcome).toMatchObject({ kind: 'data-folder-not-reachable' })
  expect(outcome).toHaveProperty('message.en', expect.stringContaining(join(closed, 'data')))
})

test.runIf(asRoot)('the default data folder of a closed clone is kept elsewhere (root only)', async () => {
  const closed = join(folder, 'closed')
  await mkdir(closed, { mode: 0o700 })
  const first = await mustStart(server(join(closed, 'data'), true))
  expect(first.notes).toHaveLength(1)
  expect(first.notes[0]?.da).toContain(join(folder, 'open'))
  await askOne(first, `create table kept as select 'Læsø' as name`)
  await first.stop()

  await chmod(closed, 0o755)
  await cp(join(closed, 'data'), join(folder, 'renamed clone', 'data'), { recursive: true })
  const second = await mustStart(server(join(folder, 'renamed clone', 'data'), true))
  expect(await askOne(second, 'select name from kept')).toBe('Læsø')
  await second.stop()
})

test.runIf(asRoot)(
  'a database that a folder closed later holds is not replaced by an empty one',
  async () => {
    const clone = join(folder, 'clone')
    await (await mustStart(server(join(clone, 'data'), true))).stop()
    await chmod(clone, 0o700)
    expect(await startDatabase(server(join(clone, 'data'), true))).toMatchObject({
      kind: 'data-folder-not-reachable',
    })
  },
)

test.runIf(asRoot)('root runs an ordinary user’s database as that user (root only)', async () => {
  await mkdir(join(folder, 'data'))
  await (await mustStart(server(join(folder, 'data')))).stop()
  await run('chown', ['-R', '65534:65534', join(folder, 'data')], null)
  expect(await databaseAccount(join(folder, 'data', 'postgres'))).toMatchObject({ uid: 65534 })
  const database = await mustStart(server(join(folder, 'data')))
  expect(await askOne(database, 'select 1')).toBe(1)
  await database.stop()
})

test('programs that cannot be run where they are run from a copy', async () => {
  const installed = await installedPrograms()
  const account = await databaseAccount(join(folder, 'postgres'))
  const broken = { folder: join(folder, 'native'), release: installed.release }
  await cp(installed.folder, broken.folder, { recursive: true, verbatimSymlinks: true })
  expect(await canRun(account, broken)).toBe(true)
  await rm(join(broken.folder, 'lib', 'libpq.so.5'))
  expect(await canRun(account, broken)).toBe(false)

  const copied = await copiedPrograms(broken, folder)
  if (account !== null) await chown(copied.folder, account.uid, account.gid)
  const version = await run(join(copied.folder, 'bin', 'initdb'), ['--version'], account)
  expect(version).toMatchObject({ code: 0, output: expect.stringContaining('18') })
})

test('the copy of the programs is replaced when the release differs', async () => {
  const installed = await installedPrograms()
  await copiedPrograms(installed, folder)
  await writeFile(join(folder, 'programs', 'release'), 'an older one')
  await copiedPrograms(installed, folder)
  expect(await readFile(join(folder, 'programs', 'release'), 'utf8')).toBe(installed.release)
  expect(await canRun(null, { ...installed, folder: join(folder, 'programs') })).toBe(true)
})
