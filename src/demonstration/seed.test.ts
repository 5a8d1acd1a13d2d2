import { join } from 'node:path'
import { Client } from 'pg'
import { expect } from 'vitest'
import { readDistrictFile } from '#councils'
import { writeAs } from '#db'
import { seedDemonstration } from '#demonstration'
import { packageRoot } from '#package'
import { test as base, testConnection } from '#testing'

const test = base.extend<{ owner: Client }>({
  owner: [
    async ({ database, databaseName }, use) => {
      const district = readDistrictFile(join(packageRoot(), 'districts/nordjylland.json'))
      if (district.kind !== 'district') throw new Error(district.message.en)
      await writeAs(database, null, (tx) => seedDemonstration(tx, district.config, '2026-11-28'))
      const owner = new Client(testConnection('postgres', databaseName))
      await owner.connect()
      await use(owner)
      await owner.end()
    },
    { scope: 'file' },
  ],
})

async function counted(owner: Client, sql: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(sql)
  return Number(rows[0]?.n)
}

test('the demonstration has a council for the district and nine local ones, all with chair and secretary', async ({
  owner,
}) => {
  expect(await counted(owner, `select count(*) as n from kredsplan.council`)).toBe(10)
  const without = `select count(*) as n from kredsplan.council c where not exists (
    select from kredsplan.council_function f where f.council_id = c.id and f.role = $role$chair$role$)`
  expect(await counted(owner, without)).toBe(0)
})

test('its plan for 2026 went through meeting and decision to the public, and the draft for 2027 is open', async ({
  owner,
}) => {
  const { rows } = await owner.query(
    `select year, number, state from kredsplan.plan_edition join kredsplan.plan on plan.id = plan_id order by year`,
  )
  expect(rows).toEqual([
    { year: 2026, number: 1, state: 'published' },
    { year: 2027, number: 1, state: 'draft' },
  ])
  const published = await owner.query(`select year, decided_on::text, discussed_on::text from published.plan`)
  expect(published.rows).toEqual([{ year: 2026, decided_on: '2025-11-25', discussed_on: '2025-11-06' }])
  expect(
    await counted(owner, `select count(*) as n from published.plan_part where kind = 'focus-area'`),
  ).toBe(8)
})

test('no canary is anywhere in what is published', async ({ owner }) => {
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'published'`,
  )
  expect(rows.length).toBeGreaterThan(5)
  for (const { name } of rows) {
    expect(
      await counted(owner, `select count(*) as n from published.${name} t where t::text ilike '%j.nr%'`),
    ).toBe(0)
  }
})

test.for([
  ['organisation', 'note'],
  ['council', 'note'],
  ['person', 'note'],
  ['council_function', 'note'],
  ['meeting', 'note'],
  ['part_comment', 'text'],
])('every %s has a canary in its %s', async ([table, column], { owner }) => {
  expect(await counted(owner, `select count(*) as n from kredsplan.${table}`)).toBeGreaterThan(5)
  expect(
    await counted(owner, `select count(*) as n from kredsplan.${table} where ${column} not like '%(j.nr. %'`),
  ).toBe(0)
})

test('every text of the draft has a canary', async ({ owner }) => {
  const draft = `kredsplan.plan_part p join kredsplan.plan_edition e on e.id = p.edition_id where e.state = 'draft'`
  expect(await counted(owner, `select count(*) as n from ${draft} and p.body not like '%(j.nr. %'`)).toBe(0)
})

test('an installation that was decided once cannot become a demonstration', async ({ owner, database }) => {
  expect(await counted(owner, 'select count(*) as n from kredsplan.installation')).toBe(1)
  await expect(
    writeAs(database, null, (tx) => tx.insertInto('installation').values({ kind: 'real' }).execute()),
  ).rejects.toThrow()
})
