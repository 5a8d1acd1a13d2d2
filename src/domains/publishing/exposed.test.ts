import { sql } from 'kysely'
import { beforeAll, expect } from 'vitest'
import { decideOnPlan, proposePlan } from '#adoption'
import { makeClaim } from '#claims'
import { districtCouncilId, theDistrict } from '#councils'
import { openDatabase, writeAs, type Database, type Tx } from '#db'
import { planMeeting, takeStep } from '#meetings'
import type { Actor } from '#permissions'
import { createEdition, findEdition, partsOf, type EditionId } from '#plans'
import { publishStatistics } from '#statistics-publishing'
import type { DataSet } from '#statistics'
import {
  aDistrict,
  aMember,
  cloneDatabase,
  drawQuarters,
  quarterlyFigures,
  test,
  testConnection,
  visiting,
} from '#testing'
import { publishPlan, type PublishOutcome } from './publish-plan.ts'
import { publishingRoutes } from './routes.tsx'

const day = '2026-11-25'
const now = new Date('2026-11-25T12:00:00Z')
const url = 'https://kredsplan.example'
const firstTwo = `ww${'o'.repeat(34)}`
const few = Array.from({ length: 36 }, (_, at) => (at === 0 ? 2 : 9))

let database: Database
let secretary: Actor
let edition: EditionId
let dataSet: DataSet
let meanwhile: PublishOutcome

/** Læsø, Rebild and their total; the first two quarters of Læsø are withheld, and maybe those of Rebild with them. */
function figures(rebild: string, last: number) {
  const more = few.map((_, at) => (at === 35 ? last : 40 + (at % 4)))
  const all = few.map((count, at) => count + (more[at] ?? 0))
  return [
    { area: '0825', counts: few, shown: firstTwo },
    { area: '0840', counts: more, shown: rebild },
    { area: 'kreds-nordjylland', counts: all, shown: 'o'.repeat(36) },
  ]
}

function publishAside(): Promise<PublishOutcome> {
  return writeAs(database, null, (tx) => publishPlan(tx, secretary, edition, null, url, day, now))
}

/** Waits until work is done, or waits for another transaction itself. */
async function untilDoneOrWaiting<T>(tx: Tx, work: Promise<T>) {
  let isDone = false
  const done = work.finally(() => (isDone = true))
  for (let isWaiting = false; !isDone && !isWaiting;) {
    const { rows } = await sql`select from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database()`.execute(tx)
    isWaiting = rows.length > 0
  }
  return { done }
}

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 4)
  const agendaItemId = await writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    secretary = await aMember(tx, 'kredsraad', 'secretary')
    const drawn = await quarterlyFigures(tx)
    dataSet = drawn.dataSet
    await drawn.draw(...figures('o'.repeat(36), 43))
    const series = { set: dataSet.code, area: '0840', category: 'indbrud' }
    const made = await makeClaim(tx, secretary, { series, claimed: { kind: 'chart' } }, null, now)
    if (made.kind !== 'made') throw new Error(made.kind)
    // The chart shows what the release after it withholds, to keep a small count of Læsø from being worked out.
    await drawn.draw(...figures(firstTwo, 44))
    edition = await createEdition(tx, {
      districtId: (await theDistrict(tx))?.id ?? '',
      year: 2027,
      title: 'Samarbejdsplan 2027',
      parts: [
        { kind: 'section', number: '2', title: 'Tallene', body: `::diagram{nr=${made.number}}`, ready: true },
      ],
    })
    const text = { heldOn: day, startsAt: '13:00', place: 'Byrum', kind: 'ordinary', note: '' } as const
    const meeting = await planMeeting(tx, secretary, await districtCouncilId(tx), text)
    const proposed = await proposePlan(tx, secretary, edition, meeting, 'Plan')
    if (proposed.kind !== 'proposed') throw new Error(JSON.stringify(proposed))
    await takeStep(tx, secretary, meeting, 'hold', day)
    return proposed.agendaItemId
  })
  // The figures are about to be public when the plan is adopted and somebody presses its button.
  const publishing = await writeAs(database, null, async (tx) => {
    await publishStatistics(tx, secretary, dataSet.id, null, now)
    await writeAs(database, null, (own) =>
      decideOnPlan(own, secretary, { agendaItemId, outcome: 'adopted', text: 'Vedtaget.', decidedOn: day }),
    )
    return untilDoneOrWaiting(tx, publishAside())
  })
  meanwhile = await publishing.done
  return () => database.close()
})

const address = () => `/arbejde/plan/${edition}/offentliggoer`
function as(actor: Actor, lang: 'da' | 'en' = 'da') {
  return visiting(publishingRoutes({ url }), { database, actor, today: day, lang })
}

async function publishNewer(last: number): Promise<string> {
  return writeAs(database, secretary.personId, async (tx) => {
    await drawQuarters(tx, dataSet, figures(firstTwo, last))
    return (await publishStatistics(tx, secretary, dataSet.id, null, now)).kind
  })
}

test('a plan that is published while figures are waits for them', () => {
  expect(meanwhile.kind).toBe('exposed-figures')
})

test('a plan that gives a count away names the count and the claim, and says what to do', async () => {
  const { html } = await as(secretary)(address())
  expect(html).toContain('Læsø: Indbrud, 1. kvartal 2017')
  expect(html).toMatch(/Diagram nr. \d+: Rebild: Indbrud\s*<span lang="da">\(2 Tallene\)/)
  expect(html).toMatch(/<ol>.*Begynd en ny udgave herunder.*Foreslå den nye udgave til et møde.*<\/ol>/s)
  expect(html).not.toMatch(/2017-Q1|kreds-nordjylland/)
  expect((await as(secretary, 'en')(address())).html).toContain('Begin a new edition below.')
  const refused = await as(secretary)(address(), { shown: '' })
  expect(refused.status).toBe(409)
  const commissioner = await writeAs(database, null, (tx) => aMember(tx, 'kredsraad', 'chair'))
  expect((await as(commissioner)(address())).html).toContain('Kun sekretariatet kan begynde en ny udgave.')
  expect((await as(commissioner)(`${address()}/ny-udgave`, { reason: 'x' })).status).toBe(403)
})

test('the new edition takes its place, and newer figures can be published again', async () => {
  expect(await publishNewer(45)).toBe('exposed')
  const without = await as(secretary)(`${address()}/ny-udgave`, { reason: '' })
  expect([without.status, without.html.includes('Skriv grunden')]).toEqual([409, true])
  const begun = await as(secretary)(`${address()}/ny-udgave`, { reason: 'Nyt diagram.' })
  expect(begun.status).toBe(303)
  const id = (begun.to ?? '').split('/').at(-1) as EditionId
  const [old, fresh, parts] = await writeAs(database, null, async (tx) => [
    await findEdition(tx, edition),
    await findEdition(tx, id),
    await partsOf(tx, id),
  ])
  expect([old?.state, fresh?.state, fresh?.number, fresh?.correctionReason]).toEqual([
    'superseded',
    'draft',
    2,
    'Nyt diagram.',
  ])
  expect(parts.map(({ title }) => title)).toEqual(['Tallene'])
  const again = await as(secretary)(`${address()}/ny-udgave`, { reason: 'Igen.' })
  expect([again.status, again.to]).toEqual([303, `/arbejde/plan/${edition}/vedtagelse`])
  expect(await publishNewer(46)).toBe('published')
})
