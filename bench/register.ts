import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { migrate, prepareRoles } from '#db'
import { startKredsplan } from '#e2e/kredsplan'
import { packageRoot } from '#package'
import { startTemporaryDatabase } from '#postgres'
import { against } from './limit.ts'

/** All of Denmark in one installation: 12 districts, 98 local councils, 15,000 measures, 300,000 updates. */
const stages = [1, 3, 6, 12] as const
const requests = 100
const leads = 5_000
const token = 'the-secretary-of-the-first-district'

const server = await startTemporaryDatabase()
const database = 'denmark'

async function as<T>(role: string, name: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(server.connection(role, name))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

await as('postgres', 'postgres', (client) => client.query(`create database ${database}`))
await prepareRoles(server.connection('postgres', database))
await migrate(server.connection('kredsplan_owner', database), join(packageRoot(), 'migrations'))

async function load(file: string, places: Readonly<Record<string, number>> = {}): Promise<void> {
  const sql = readFileSync(join(packageRoot(), 'bench', file), 'utf8')
  const filled = Object.entries(places).reduce(
    (text, [name, value]) => text.replaceAll(`:${name}`, String(value)),
    sql,
  )
  await as('postgres', database, (client) => client.query(`begin; ${filled}; commit`))
  await as('kredsplan_owner', database, (client) => client.query('analyze'))
}

async function signIn(): Promise<void> {
  await as('kredsplan_owner', database, async (client) => {
    await client.query(
      `insert into kredsplan.session (id, token_hash, person_id, device, expires_at)
       select gen_random_uuid(), $1, p.id, 'bench', 'infinity' from kredsplan.person p where p.email = 's1@eksempel.example'`,
      [createHash('sha256').update(token).digest()],
    )
    await client.query(`insert into kredsplan.installation (kind) values ('demonstration')`)
  })
}

await load('denmark.sql', { from: 1, to: 1 })
await signIn()
const kredsplan = await startKredsplan([], {
  DATABASE_URL: `postgres://postgres@localhost/${database}?host=${server.socketFolder}`,
})
const signedIn = { cookie: `__Host-kredsplan=${token}` }

/** Milliseconds of each request, in order of size; each answer is a page with the expected words. */
async function times(path: string, expected: string): Promise<readonly number[]> {
  const taken: number[] = []
  for (let i = 0; i < requests + 10; i++) {
    const started = performance.now()
    const response = await fetch(kredsplan.url + path, { headers: signedIn })
    const html = await response.text()
    taken.push(performance.now() - started)
    if (response.status !== 200 || !html.includes(expected))
      throw new Error(`${path} answered ${response.status} without “${expected}”`)
  }
  return taken.slice(10).toSorted((a, b) => a - b)
}

function p95(sorted: readonly number[]): number {
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}

const pages = [
  {
    name: 'matrix of one district, workspace',
    path: '/arbejde/daekning?aar=2026',
    words: 'Indsatsområde nummer 12',
    limit: 50,
  },
  {
    name: 'matrix of one district, public',
    path: '/daekning?aar=2026',
    words: 'Indsatsområde nummer 12',
    limit: 50,
  },
  { name: 'national overview', path: '/arbejde/daekning/landet?aar=2026', words: 'Kreds 1', limit: 150 },
] as const

/** The slope of log time over log size: 1 is linear, 0 does not grow. */
function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const)
  const mean = (at: 0 | 1): number => logs.reduce((sum, point) => sum + point[at], 0) / logs.length
  const [mx, my] = [mean(0), mean(1)]
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
}

async function mailsQueued(): Promise<number> {
  const { rows } = await as('kredsplan_owner', database, (client) =>
    client.query<{ n: number }>('select count(*)::int as n from kredsplan.mail'),
  )
  return rows[0]?.n ?? 0
}

try {
  const medians = new Map<string, [number, number][]>(pages.map(({ name }) => [name, []]))
  let from = 2
  for (const to of stages) {
    if (to >= from) await load('denmark.sql', { from, to })
    from = to + 1
    for (const { name, path, words, limit } of pages) {
      const taken = await times(path, words)
      medians.get(name)?.push([to, taken[Math.floor(taken.length / 2)] ?? Number.NaN])
      against(`${name}, ${to} districts, p95 of ${requests}`, p95(taken), limit, 'ms')
    }
  }
  for (const [name, points] of medians) {
    const growth = exponent(points)
    console.log(
      `${name}: time grows with districts to the power of ${growth.toFixed(2)} (at most 1) ${growth <= 1 ? 'ok' : 'OVER'}`,
    )
  }
  await load('round-of-leads.sql')
  const round = await as('kredsplan_owner', database, (client) =>
    client.query<{ id: string }>('select id from kredsplan.status_round'),
  )
  const started = performance.now()
  const answer = await fetch(`${kredsplan.url}/arbejde/runder/${round.rows[0]?.id}/aabn`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...signedIn, origin: kredsplan.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  })
  const seconds = (performance.now() - started) / 1000
  const mails = await mailsQueued()
  if (mails !== leads) throw new Error(`${mails} mails for ${leads} leads (${answer.status})`)
  against(`opening a round of ${leads} leads, mails queued`, seconds, 10, 's')
} finally {
  await kredsplan.remove()
  await server.stop()
}
