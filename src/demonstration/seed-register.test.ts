import { join } from 'node:path'
import { Client } from 'pg'
import { describe, expect } from 'vitest'
import { readDistrictFile } from '#councils'
import { readAs, writeAs } from '#db'
import { seedDemonstration } from '#demonstration'
import { healthOf, measuresOf, type MeasureLine } from '#measures'
import { packageRoot } from '#package'
import { test as base, testConnection } from '#testing'

const today = '2026-11-28'

type Row = Readonly<Record<string, unknown>>
type Query = (sql: string) => Promise<readonly Row[]>

const test = base.extend<{ rowsOf: Query; register: readonly MeasureLine[] }>({
  rowsOf: [
    async ({ database, databaseName }, use) => {
      const district = readDistrictFile(join(packageRoot(), 'districts/nordjylland.json'))
      if (district.kind !== 'district') throw new Error(district.message.en)
      await writeAs(database, null, (tx) => seedDemonstration(tx, district.config, today))
      const owner = new Client(testConnection('postgres', databaseName))
      await owner.connect()
      await use(async (sql) => (await owner.query<Row>(sql)).rows)
      await owner.end()
    },
    { scope: 'file' },
  ],
  register: [
    // Asked after the seeding, which `rowsOf` does.
    async ({ database, rowsOf }, use) => {
      await rowsOf('select')
      await use(await readAs(database, null, (db) => measuresOf(db, { year: 2026 }, today)))
    },
    { scope: 'file' },
  ],
})

describe('the action plans for 2026', () => {
  test('are all adopted by a decision of their own council and public; two came late', async ({ rowsOf }) => {
    const plans = await rowsOf(`select c.slug, p.state, p.submitted_on - p.deadline as late, i.title,
        m.council_id = p.council_id as own, m.state as meeting, d.outcome, d.decided_on = m.held_on as there
      from kredsplan.action_plan p join kredsplan.council c on c.id = p.council_id
        join kredsplan.adopted_action_plan a on a.action_plan_id = p.id
        join kredsplan.decision d on d.id = a.decision_id
        join kredsplan.agenda_item i on i.id = d.agenda_item_id and i.subject_id = p.id
        join kredsplan.meeting m on m.id = i.meeting_id`)
    expect(plans).toHaveLength(9)
    const alike = { state: 'published', title: 'Handleplan for 2026', own: true, meeting: 'held' }
    for (const plan of plans) expect(plan).toMatchObject({ ...alike, outcome: 'adopted', there: true })
    const late = plans.filter((plan) => Number(plan['late']) > 0).map((plan) => [plan['slug'], plan['late']])
    expect(new Map(late as [string, number][])).toEqual(
      new Map([
        ['lokalraad-mariagerfjord', 3],
        ['lokalraad-vesthimmerland', 9],
      ]),
    )
  })

  test('answer every focus area, and two councils one of their own', async ({ rowsOf }) => {
    expect(
      await rowsOf(`select local, count(*)::int as answers from kredsplan.local_answer
        where stance is not null group by local order by local`),
    ).toEqual([
      { local: false, answers: 72 },
      { local: true, answers: 2 },
    ])
    expect(
      await rowsOf(`select count(*)::int as n from published.local_answer where stance <> 'covered'
        and reason = ''`),
    ).toEqual([{ n: 0 }])
  })

  test('leave a meeting in January 2027 for the next ones', async ({ rowsOf }) => {
    expect(
      await rowsOf(`select count(*)::int as n from kredsplan.meeting m join kredsplan.council c
        on c.id = m.council_id where c.kind = 'local' and m.state = 'planned' and m.held_on > '${today}'`),
    ).toEqual([{ n: 9 }])
  })
})

describe('the register', () => {
  test('has measures in every state but the one that only next year brings', async ({ register }) => {
    const states = Map.groupBy(register, (measure) => measure.state)
    expect(register.length).toBeGreaterThanOrEqual(50)
    expect([...states.keys()].toSorted()).toEqual(['dropped', 'finished', 'idea', 'planned', 'under-way'])
  })

  test('shows every health, a vacant lead and a joint measure of three councils', async ({ register }) => {
    const healths = new Set(register.map((measure) => healthOf(measure.signals).health))
    expect(healths).toEqual(new Set(['on-plan', 'behind', 'at-risk', 'unknown', null]))
    const vacant = register.filter((measure) => measure.lead && measure.lead.holder === null)
    expect(vacant.map((measure) => measure.state)).toEqual(['under-way'])
    expect(register.filter((measure) => measure.councils.length === 3)).toHaveLength(1)
    const reasons = new Set(register.flatMap((measure) => healthOf(measure.signals).reasons))
    expect([...reasons]).toEqual(
      expect.arrayContaining([
        'stale',
        'overdue',
        'long-overdue',
        'late-start',
        'missed',
        'off-track',
        'overridden',
      ]),
    )
  })

  test('is public as it stands: what is in the plan and not internal', async ({ rowsOf, register }) => {
    const [shown] = await rowsOf('select count(*)::int as n from published.measure')
    const open = register.filter((measure) => measure.public && measure.state !== 'idea')
    expect(shown).toEqual({ n: open.length })
    expect(
      await rowsOf(`select p.number from published.measure p join kredsplan.measure m on m.id = p.measure_id
        where (p.state, p.next_due_on, p.last_update_on, p.reported_health, p.indicator_signal,
          p.indicator_due_on, p.override_health) is distinct from (m.state, m.next_due_on, m.last_update_on,
          m.reported_health, m.indicator_signal, m.indicator_due_on, m.override_health)`),
    ).toEqual([])
    expect(await rowsOf(`select kind from published.measure_origin`)).toEqual([{ kind: 'borrowed' }])
    const [counts] = await rowsOf(`select (select count(*) from published.measure_update)::int as updates,
      (select count(*) from published.indicator_value)::int as values,
      (select count(*) from published.evaluation)::int as evaluations`)
    expect(counts?.['updates']).toBeGreaterThan(120)
    expect(counts?.['values']).toBeGreaterThan(120)
    expect(counts?.['evaluations']).toBeGreaterThan(20)
  })

  test('was asked about in four rounds, of which the last is open and not answered by all', async ({
    rowsOf,
  }) => {
    const rounds = await rowsOf(`select r.number, r.closed_at is null as open, count(q.*)::int as asked,
        count(u.*)::int as answered
      from kredsplan.status_round r join kredsplan.status_request q on q.round_id = r.id
        left join kredsplan.measure_update u on u.round_id = r.id and u.measure_id = q.measure_id
      group by r.id order by r.number`)
    expect(rounds.map((round) => [round['number'], round['open']])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ])
    for (const { asked, answered } of rounds) {
      expect(Number(answered)).toBeGreaterThan(5)
      expect(Number(asked)).toBeGreaterThan(Number(answered))
    }
    expect(
      await rowsOf(`select u.line from kredsplan.measure_update u where u.round_id is not null and not exists (
        select from kredsplan.status_request q where q.round_id = u.round_id and q.measure_id = u.measure_id)`),
    ).toEqual([])
  })

  test('sends nobody a mail', async ({ rowsOf }) => {
    expect(await rowsOf('select recipient from kredsplan.mail')).toEqual([])
  })
})

describe('canaries', () => {
  test.for([
    ['local_answer', 'note', `note <> ''`],
    ['measure', 'note', 'true'],
    ['measure', 'state_reason', `state_reason <> ''`],
    ['measure', 'override_reason', `override_reason <> ''`],
    ['measure_update', 'line', 'not public'],
    ['evaluation', 'why', 'not public'],
    ['evaluation', 'learned', 'not public'],
    ...['title', 'problem', 'problem_source', 'target_group', 'purpose', 'resources'].map((column) => [
      'measure',
      column,
      'not public',
    ]),
    ...[
      ['activity', 'title', 'true'],
      ['indicator', 'name', 'true'],
      ['indicator', 'source', 'true'],
      ['indicator', 'baseline_unknown', `baseline_unknown <> ''`],
      ['measure_update', 'line', 'true'],
      ['evaluation', 'why', 'true'],
    ].map(([table, column, which]) => [
      table,
      column,
      `${which} and measure_id in (select id from kredsplan.measure where not public)`,
    ]),
  ])('are in every internal %s.%s (%s)', async ([table, column, which], { rowsOf }) => {
    const texts = await rowsOf(`select ${column} as text from kredsplan.${table} where ${which}`)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(({ text }) => !/\(j\.nr\. [A-Z]{8}\)$/.test(String(text)))).toEqual([])
  })
})
