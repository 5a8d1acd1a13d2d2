import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startKredsplan, type Kredsplan } from '#e2e/kredsplan'
import { startTemporaryDatabase } from '#postgres'
import { statisticsPaths } from '#statistics'
import { knownAreas, knownOffences } from '#statistics/reading'
import { seeded } from '#statistics/simulation'
import { against } from './limit.ts'

/** All of Denmark: 98 municipalities and the country, every offence of the StatBank's table, 2007K1-2025K3, made up. */
const quarters = Array.from({ length: 75 }, (_, t) => `${2007 + Math.floor(t / 4)}K${(t % 4) + 1}`)
const requests = 100
const token = 'somebody-who-reads-figures'
const set = 'hele-danmark'

const folder = mkdtempSync(join(tmpdir(), 'kredsplan-figures-'))
const server = await startTemporaryDatabase()
const database = 'figures'

async function asAdmin<T>(name: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(server.connection('postgres', name))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Writes lines of CSV as the StatBank does. */
async function write(name: string, head: string, lines: Iterable<string>): Promise<string> {
  const path = join(folder, name)
  const out = createWriteStream(path)
  out.write(`\uFEFF${head}\r\n`)
  for (const line of lines) if (!out.write(`${line}\r\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
  return path
}

const places = knownAreas.filter(({ municipality, kind }) => municipality !== null || kind === 'country')

function* figures(): Generator<string> {
  const random = seeded(11)
  for (const area of places)
    for (const offence of knownOffences) {
      const level = 400 * random() ** 4 * (area.kind === 'country' ? 80 : 1)
      const change = 0.9 + 0.15 * random()
      for (const [t, quarter] of quarters.entries()) {
        const season = 1 + 0.15 * Math.sin((Math.PI * t) / 2)
        const count = Math.round(level * season * change ** (t / 4) * (0.85 + 0.3 * random()))
        yield `${area.code} ${area.name.da};${offence.code} ${offence.name.da};${quarter};${count}`
      }
    }
}

function* inhabitants(): Generator<string> {
  const random = seeded(12)
  for (const area of places) {
    const people = area.kind === 'country' ? 5_900_000 : Math.round(2_000 + 90_000 * random())
    for (const quarter of quarters) yield `${area.code} ${area.name.da};${quarter};${people}`
  }
}

async function take(kredsplan: Kredsplan, ...args: readonly string[]): Promise<void> {
  const started = performance.now()
  const { code, err } = await kredsplan.command('import', 'statistics', ...args)
  if (code !== 0) throw new Error(err)
  console.log(
    `import statistics ${args.slice(1, 2).join(' ')}: ${Math.round(performance.now() - started)} ms`,
  )
}

async function signIn(): Promise<void> {
  await asAdmin(database, (client) =>
    client.query(
      `insert into kredsplan.session (id, token_hash, person_id, device, expires_at)
       select gen_random_uuid(), $1, p.id, 'bench', 'infinity' from kredsplan.person p where p.email like 'erik.eksempel%'`,
      [createHash('sha256').update(token).digest()],
    ),
  )
}

/** Milliseconds of each request, in order of size; each answer is a page with the expected words. */
async function times(url: string, expected: string): Promise<readonly number[]> {
  const taken: number[] = []
  for (let i = 0; i < requests + 10; i++) {
    const started = performance.now()
    const response = await fetch(url, { headers: { cookie: `__Host-kredsplan=${token}` } })
    const html = await response.text()
    taken.push(performance.now() - started)
    if (response.status !== 200 || !html.includes(expected))
      throw new Error(`${url} answered ${response.status} without “${expected}”`)
  }
  return taken.slice(10).toSorted((a, b) => a - b)
}

/** Waits until the figures have been worked out. */
async function workedOut(): Promise<number> {
  return asAdmin(database, async (client) => {
    const started = performance.now()
    for (;;) {
      const { rows } = await client.query<{ series: number }>(
        `select count(*)::int as series from kredsplan.analysed_series s join kredsplan.data_set d on d.id = s.data_set_id
         where d.code = $1 and d.done_analysis = d.wanted_analysis`,
        [set],
      )
      const series = rows[0]?.series ?? 0
      if (series > 0) return series
      if (performance.now() - started > 900_000) throw new Error('the figures are not worked out')
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  })
}

const pages = [
  {
    name: 'a municipality, all categories',
    path: statisticsPaths.area(set, '0851'),
    words: '<h1>Aalborg</h1>',
    limit: 50,
  },
  {
    name: 'a municipality, one category',
    path: statisticsPaths.series(set, '0851', 'vold'),
    words: 'Sådan er det regnet ud',
    limit: 50,
  },
  {
    name: 'a category in all municipalities',
    path: statisticsPaths.category(set, 'vold'),
    words: 'Kommunerne i samme skala',
    limit: 100,
  },
  {
    name: 'the district at a glance',
    path: statisticsPaths.set(set),
    words: 'Skiller sig ud i',
    limit: 100,
  },
  {
    name: 'a category in the country',
    path: statisticsPaths.national(set, 'vold'),
    words: 'Stiplet streg',
    limit: 150,
  },
] as const

await asAdmin('postgres', (client) => client.query(`create database ${database}`))
const kredsplan = await startKredsplan([], {
  DATABASE_URL: `postgres://postgres@localhost/${database}?host=${server.socketFolder}`,
})
try {
  await signIn()
  const people = await write('folk1a.csv', 'OMRÅDE;TID;INDHOLD', inhabitants())
  const counts = await write('straf11.csv', 'OMRÅDE;OVERTRÆD;TID;INDHOLD', figures())
  await take(kredsplan, people, '--population')
  await take(kredsplan, counts, '--data-set', set, '--new', '--drawn-on', '2025-11-03')
  console.log(`${await workedOut()} series worked out`)
  for (const { name, path, words, limit } of pages) {
    const taken = await times(kredsplan.url + path, words)
    const p95 = taken[Math.ceil(taken.length * 0.95) - 1] ?? Number.NaN
    against(`${name}, p95 of ${requests}`, p95, limit, 'ms')
  }
} finally {
  await kredsplan.remove()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
