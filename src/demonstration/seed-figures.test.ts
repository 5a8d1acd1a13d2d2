import { join } from 'node:path'
import { Client } from 'pg'
import { expect } from 'vitest'
import { readDistrictFile } from '#councils'
import { readAs, writeAs } from '#db'
import { refreshBoundIndicators } from '#measures'
import { packageRoot } from '#package'
import { analyseDataSet, dataSets } from '#statistics'
import { test as base, testConnection } from '#testing'
import { finishDemonstration } from './finish-figures.ts'
import { seedDemonstration } from './seed.ts'

type Row = Readonly<Record<string, unknown>>
type Query = (sql: string) => Promise<readonly Row[]>

/** The demonstration as it is a few seconds after its first start. */
const test = base.extend<{ rowsOf: Query }>({
  rowsOf: [
    async ({ database, databaseName }, use) => {
      const district = readDistrictFile(join(packageRoot(), 'districts/nordjylland.json'))
      if (district.kind !== 'district') throw new Error(district.message.en)
      await writeAs(database, null, (tx) => seedDemonstration(tx, district.config, '2026-11-28'))
      const after = [refreshBoundIndicators, finishDemonstration]
      for (const { id } of await readAs(database, null, dataSets))
        await writeAs(database, null, (tx) => analyseDataSet(tx, id, after))
      const owner = new Client(testConnection('postgres', databaseName))
      await owner.connect()
      await use(async (sql) => (await owner.query<Row>(sql)).rows)
      await owner.end()
    },
    { scope: 'file' },
  ],
})

// Setting all of it up takes a while, the analyses most of it.
test(
  'has two extracts of reports, a year apart, and one of charges',
  { timeout: 180_000 },
  async ({ rowsOf }) => {
    expect(
      await rowsOf(`select d.code, v.number, v.drawn_on::text as drawn, v.last_period as last from kredsplan.vintage v
      join kredsplan.data_set d on d.id = v.data_set_id order by d.code, v.number`),
    ).toEqual([
      { code: 'anmeldelser', number: 1, drawn: '2025-11-03', last: '2025-10' },
      { code: 'anmeldelser', number: 2, drawn: '2026-11-03', last: '2026-10' },
      { code: 'sigtelser-unge', number: 1, drawn: '2026-10-12', last: '2026-Q3' },
    ])
  },
)

test.for([
  ['indbrud-i-beboelse', 'falling'],
  ['bedrageri', 'rising'],
  ['vold', 'stable'],
  ['narko-og-doping', 'no_clear_change'],
  ['seksualforbrydelser', 'level_shift'],
])('the district’s %s are %s', async ([category, word], { rowsOf }) => {
  expect(
    await rowsOf(`select report->'trend'->>'class' as word, public_report->'trend'->>'class' as public
      from kredsplan.analysed_series s join kredsplan.category c on c.id = s.category_id
      where area_key = 'kreds-nordjylland' and c.slug = '${category}'`),
  ).toEqual([{ word, public: word }])
})

test('another police district and the country are there to be compared with', async ({ rowsOf }) => {
  const areas = await rowsOf('select distinct area_key from kredsplan.analysed_series')
  expect(areas.map((row) => row['area_key'])).toEqual(
    expect.arrayContaining(['kreds-nordjylland', 'kreds-sydsjaelland-og-lolland-falster', '000', '0825']),
  )
})

test('the figures are published through disclosure control, in both data sets', async ({ rowsOf }) => {
  expect(
    await rowsOf(`select data_set, number, cells_withheld > 0 as withholds from published.statistics_release
      order by data_set`),
  ).toEqual([
    { data_set: 'anmeldelser', number: 1, withholds: true },
    { data_set: 'sigtelser-unge', number: 1, withholds: true },
  ])
  expect(
    await rowsOf(`select area_key from published.statistics_series, unnest(counts) count
      where count between 1 and 4`),
  ).toEqual([])
})

test('the plan for 2026 made three claims, of which newer figures no longer bear one', async ({ rowsOf }) => {
  expect(await rowsOf(`select kind, claimed from published.claim order by number`)).toEqual([
    { kind: 'phrase', claimed: 'falling' },
    { kind: 'phrase', claimed: 'rising' },
    { kind: 'chart', claimed: null },
  ])
  expect(
    await rowsOf(`select c.claimed, s.holds from published.claim_since s
      join published.claim c on c.number = s.claim_number`),
  ).toEqual([{ claimed: 'rising', holds: false }])
})

test('the draft for 2027 says what the newest figures bear, and has its canary still', async ({ rowsOf }) => {
  const [chapter] = await rowsOf(`select p.body, p.revision from kredsplan.plan_part p
    join kredsplan.plan_edition e on e.id = p.edition_id where e.state = 'draft' and p.number = '2'`)
  expect(String(chapter?.['body']).match(/:udsagn\[[^\]]+\]|::diagram/g)).toEqual([
    ':udsagn[et fald i indbrud i beboelse]',
    ':udsagn[en stigning i bedrageri mv.]',
    ':udsagn[nogenlunde uændret]',
    '::diagram',
  ])
  expect(chapter?.['body']).toMatch(/\(j\.nr\. [A-Z]{8}\)/)
  expect(chapter?.['revision']).toBe(2)
})

test('an indicator of Hjørring’s shows the whole years of the published figures', async ({ rowsOf }) => {
  const shown = await rowsOf(`select extract(year from v.measured_on)::int as year, v.value::int
    from published.indicator_value v join published.indicator_series s using (indicator_id) order by 1`)
  expect(shown.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025])
  expect(shown.at(-1)).toEqual({ year: 2025, value: 54 })
})

test('what is internal of the figures has a canary, and nothing public has one', async ({ rowsOf }) => {
  for (const column of ['note', 'file_name'])
    expect(
      await rowsOf(`select ${column} from kredsplan.vintage where ${column} !~ '\\(j\\.nr\\. [A-Z]{8}\\)$'`),
    ).toEqual([])
  const tables = await rowsOf(`select tablename as name from pg_tables where schemaname = 'published'`)
  for (const { name } of tables)
    expect(
      await rowsOf(`select 1 from published.${String(name)} t where t::text ilike '%j.nr%' limit 1`),
    ).toEqual([])
})

test('finishing again changes nothing', async ({ rowsOf, database }) => {
  for (const { id } of await readAs(database, null, dataSets))
    await writeAs(database, null, (tx) => finishDemonstration(tx, id))
  expect(await rowsOf('select count(*)::int as n from published.statistics_release')).toEqual([{ n: 2 }])
})
