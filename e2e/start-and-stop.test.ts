import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { packageRoot } from '#package'
import {
  freePort,
  launchKredsplan,
  runKredsplan,
  startKredsplan,
  type Ended,
  type Kredsplan,
} from './kredsplan.ts'
import { cookieBy } from './visitor.ts'

let folder: string
let started: Kredsplan[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kredsplan-start-'))
  chmodSync(folder, 0o755)
  started = []
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await Promise.all(started.map((one) => one.remove()))
  started = []
})

/** A server that is gone after the test, whatever happens in it. */
async function start(...given: Parameters<typeof startKredsplan>): Promise<Kredsplan> {
  const kredsplan = await startKredsplan(...given)
  started.push(kredsplan)
  return kredsplan
}

/** The database server of a data folder, by its process; null when it is not running. */
function postgresOf(dataFolder: string): number | null {
  const path = join(dataFolder, 'postgres/postmaster.pid')
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : null
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH'
  }
}

function expectOneLine(ended: Ended, saying: string): void {
  expect(ended.code).toBe(1)
  expect(ended.err.trimEnd().split('\n')).toEqual([expect.stringContaining(saying)])
}

const invitation = ['account', 'invite', 'ane@politi.example', '--name', 'Ane Prøve', '--role', 'secretary']

const onePage = async (url: string, cookie = ''): Promise<string> =>
  (await fetch(url, { headers: { cookie } })).text()

test('a port in use is named, and no database is left running', async () => {
  const taken = createServer()
  const port = await new Promise<string>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      resolve(String(typeof address === 'object' && address ? address.port : 0))
    })
  })
  const other = await start(['--empty'])
  await other.stop()
  const ended = await runKredsplan(['start'], { PORT: port, KREDSPLAN_DATA: other.dataFolder })
  taken.close()
  expectOneLine(ended, `Port ${port} er optaget`)
  expect(postgresOf(other.dataFolder)).toBeNull()
})

test('a data folder that cannot be written is named', async () => {
  writeFileSync(join(folder, 'file'), '')
  const dataFolder = join(folder, 'file/data')
  expectOneLine(
    await runKredsplan(['start'], { KREDSPLAN_DATA: dataFolder }),
    `Datamappen ${dataFolder} kan ikke skrives`,
  )
})

test('a second server on the same data folder is refused, and the first one goes on', async () => {
  const first = await start(['--empty'])
  const port = String(await freePort())
  const second = await runKredsplan(['start'], { PORT: port, KREDSPLAN_DATA: first.dataFolder })
  expectOneLine(second, 'Der kører allerede en Kredsplan-server på datamappen')
  expect((await fetch(`${first.url}/arbejde/log-ind`)).status).toBe(200)
})

test.for([
  ['DATABASE_URL', 'postgres://nobody@127.0.0.1:1/plan', 'Databasen på 127.0.0.1:1/plan kan ikke nås'],
  ['DATABASE_URL', 'mysql://nobody@127.0.0.1/plan', 'Indstillingen DATABASE_URL=mysql://'],
  ['PORT', 'otte', 'Indstillingen PORT=otte'],
  ['KREDSPLAN_LANG', 'fr', 'Indstillingen KREDSPLAN_LANG=fr'],
] as const)('%s=%s stops the start with one line', async ([name, value, saying]) => {
  const KREDSPLAN_DATA = join(folder, 'unused')
  expectOneLine(await runKredsplan(['start'], { KREDSPLAN_DATA, [name]: value }), saying)
  expect(existsSync(KREDSPLAN_DATA)).toBe(false)
})

test('it stops in time when asked to, and takes its database along', async () => {
  const kredsplan = await start(['--empty'])
  const postgres = postgresOf(kredsplan.dataFolder) ?? 0
  expect(isAlive(postgres)).toBe(true)
  const asked = performance.now()
  expect(await kredsplan.stop('SIGTERM')).toBe(0)
  expect(performance.now() - asked).toBeLessThan(10_000)
  expect([isAlive(postgres), postgresOf(kredsplan.dataFolder)]).toEqual([false, null])
})

test('asked to stop while it starts, it leaves no database behind either', async () => {
  const settings = { KREDSPLAN_DATA: join(folder, 'starting'), PORT: String(await freePort()) }
  const child = launchKredsplan(['start', '--empty'], settings)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await expect
    .poll(() => postgresOf(settings.KREDSPLAN_DATA), { timeout: 20_000, interval: 20 })
    .not.toBeNull()
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(postgresOf(settings.KREDSPLAN_DATA)).toBeNull()
})

test('killed, it starts again with everything that was saved', async () => {
  const before = await start(['--empty'])
  expect((await before.command(...invitation)).code).toBe(0)
  await before.stop('SIGKILL')
  const after = await start([], { KREDSPLAN_DATA: before.dataFolder })
  const { code, out } = await after.command('account', 'link', 'ane@politi.example')
  expect(code).toBe(0)
  const cookie = await cookieBy(/http\S+/.exec(out)?.[0] ?? '')
  expect(await onePage(`${after.url}/arbejde`, cookie)).toContain('Goddag, Ane')
  expect(await after.stop()).toBe(0)
  expect(postgresOf(before.dataFolder)).toBeNull()
})

test('empty, it has no demonstration, and the first account comes from the command line', async () => {
  const kredsplan = await start(['--empty'])
  expect(kredsplan.output()).toContain('kredsplan account invite')
  expect(await onePage(kredsplan.url)).not.toContain('Demonstrationsdata')
  const invited = await kredsplan.command(...invitation)
  expect(invited).toMatchObject({ code: 0, err: '' })
  const cookie = await cookieBy(/http\S+/.exec(invited.out)?.[0] ?? '')
  const home = await onePage(`${kredsplan.url}/arbejde`, cookie)
  expect(home).toContain('Goddag, Ane')
  expect(home).not.toContain('Demonstrationsdata')
  expect((await kredsplan.command('doctor')).code).toBe(0)
})

test('another district is set up from its file, also after a start with a wrong path to it', async () => {
  const settings = { KREDSPLAN_DATA: join(folder, 'fyn'), PORT: String(await freePort()) }
  const missing = { ...settings, KREDSPLAN_DISTRICT: join(folder, 'missing.json') }
  expectOneLine(await runKredsplan(['start'], missing), 'missing.json')
  expect(postgresOf(settings.KREDSPLAN_DATA)).toBeNull()
  const file = join(packageRoot(), 'districts/fyn.example.json')
  const kredsplan = await start([], { ...settings, KREDSPLAN_DISTRICT: file })
  expect(await onePage(`${kredsplan.url}/arbejde/log-ind`)).toContain('Fyn')
  const invited = await kredsplan.command(...invitation)
  const cookie = await cookieBy(/http\S+/.exec(invited.out)?.[0] ?? '')
  const district = await onePage(`${kredsplan.url}/arbejde/kreds`, cookie)
  expect(district).toContain('Odense')
  expect(district).not.toContain('Aalborg')
})

test('every command says how it is used, and an unknown one is wrong use', async () => {
  const help = await runKredsplan(['--help'])
  expect(help).toMatchObject({ code: 0, err: '' })
  const commands =
    'start, import plan, import statistics, fetch statbank, account invite, account link, verify, analyse, doctor'
  for (const command of commands.split(', ')) {
    expect(help.out).toContain(`kredsplan ${command}`)
    const own = await runKredsplan([...command.split(' '), '--help'])
    expect(own).toMatchObject({ code: 0, err: '' })
    expect(own.out).toContain('Udgangskode:')
  }
  for (const wrong of [['flyv'], ['account', 'flyv'], ['start', '--flyv'], ['verify']]) {
    const { code, out, err } = await runKredsplan(wrong)
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
  }
})
