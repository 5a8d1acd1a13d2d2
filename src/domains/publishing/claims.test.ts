import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect } from 'vitest'
import { decideOnPlan, proposePlan } from '#adoption'
import { makeClaim, type Claimed } from '#claims'
import { districtCouncilId, theDistrict } from '#councils'
import { openDatabase, writeAs, type Database, type Tx } from '#db'
import { openLog } from '#log'
import { planMeeting, takeStep } from '#meetings'
import type { Actor } from '#permissions'
import { createEdition, type EditionId } from '#plans'
import { openPublicSite, type OpenPublicSite } from '#public-site'
import { publishPlan } from '#publishing'
import { shownBefore, type DataSet } from '#statistics'
import { parseOpenData, reportAlone } from '#statistics/analysis'
import { publishStatistics } from '#statistics-publishing'
import {
  aDistrict,
  aMember,
  cloneDatabase,
  drawQuarters,
  fallingCounts,
  quarterlyFigures,
  test,
  testConnection,
  turnedCounts,
  visiting,
} from '#testing'
import { verifyUrl } from '#verification'
import { publishingRoutes } from './routes.tsx'

const day = '2026-11-25'
const now = new Date('2026-11-25T12:00:00Z')
const url = 'https://kredsplan.example'
let app: Database
let published: Database
let site: OpenPublicSite
let actor: Actor
let edition: EditionId
let dataSet: DataSet
let numbers: readonly [phrase: number, chart: number]

beforeAll(async () => {
  const name = await cloneDatabase()
  app = openDatabase(testConnection('kredsplan_app', name), 3)
  published = openDatabase(testConnection('kredsplan_public', name), 3)
  site = await openPublicSite({
    database: published,
    connection: testConnection('kredsplan_public', name),
    url,
    clock: () => now,
    log: openLog('silent'),
  })
  await writeAs(app, null, async (tx) => {
    await aDistrict(tx)
    actor = await aMember(tx, 'kredsraad', 'secretary', 'Vilhelmine Persondatter')
    const figures = await quarterlyFigures(tx)
    dataSet = figures.dataSet
    await figures.draw({ counts: fallingCounts, shown: `w${'o'.repeat(35)}` })
    numbers = [
      await aClaim(tx, actor, dataSet, { kind: 'phrase', about: 'trend', claimed: 'falling' }),
      await aClaim(tx, actor, dataSet, { kind: 'chart' }),
    ]
    const [phrase, chart] = numbers
    const said = `Der er :udsagn[et fald i indbrud]{nr=${phrase}} på øen.`
    edition = await adopted(tx, actor, `${said}\n\n::diagram{nr=${chart}}`)
  })
})
afterAll(async () => {
  await site.close()
  await Promise.all([app.close(), published.close()])
})

async function aClaim(tx: Tx, actor: Actor, dataSet: DataSet, claimed: Claimed): Promise<number> {
  const series = { set: dataSet.code, area: '0825', category: 'indbrud' }
  const made = await makeClaim(tx, actor, { series, claimed }, null, now)
  if (made.kind !== 'made') throw new Error(made.kind)
  return made.number
}

/** A plan for 2027 with a text, adopted by the council. */
async function adopted(tx: Tx, actor: Actor, body: string): Promise<EditionId> {
  const councilId = await districtCouncilId(tx)
  const text = { heldOn: day, startsAt: '13:00', place: 'Byrum', kind: 'ordinary', note: '' } as const
  const meeting = await planMeeting(tx, actor, councilId, text)
  const id = await createEdition(tx, {
    districtId: (await theDistrict(tx))?.id ?? '',
    year: 2027,
    title: 'Samarbejdsplan 2027',
    parts: [{ kind: 'section', number: '2', title: 'Udviklingen', body, ready: true }],
  })
  const proposed = await proposePlan(tx, actor, id, meeting, 'Plan')
  if (proposed.kind !== 'proposed') throw new Error(JSON.stringify(proposed))
  await takeStep(tx, actor, meeting, 'hold', day)
  const { agendaItemId } = proposed
  await decideOnPlan(tx, actor, { agendaItemId, outcome: 'adopted', text: 'Vedtaget.', decidedOn: day })
  return id
}

async function get(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await site.routes.request(url + path)
  return { status: response.status, text: await response.text() }
}

/** A newer extract, worked out and published. */
async function newer(counts: readonly number[]): Promise<void> {
  await writeAs(app, actor.personId, async (tx) => {
    await drawQuarters(tx, dataSet, [{ counts }])
    const outcome = await publishStatistics(tx, actor, dataSet.id, null, now)
    expect(outcome.kind).toBe('published')
  })
}

test.for(['{nr=1}', '{nr="1"}', "{ nr = '1' }"])(
  'the figures behind an adopted text count as read, however their number is written: %s',
  async (written, { tx }) => {
    await aDistrict(tx)
    const writer = await aMember(tx, 'kredsraad', 'secretary')
    const { dataSet: set, draw } = await quarterlyFigures(tx)
    await draw({ counts: fallingCounts })
    const number = await aClaim(tx, writer, set, { kind: 'chart' })
    expect((await shownBefore(tx, set)).claimed).toEqual([])
    await adopted(tx, writer, `::diagram${written.replace('1', String(number))}`)
    expect((await shownBefore(tx, set)).claimed).toMatchObject([[{ area: '0825', counts: fallingCounts }]])
  },
)

test('the publisher is shown which figures become public with the text', async () => {
  const visit = visiting(publishingRoutes({ url }), { database: app, actor, today: day })
  const { html } = await visit(`/arbejde/plan/${edition}/offentliggoer`)
  expect(html).toContain('Udsagn og diagrammer med tallene bag')
  expect(html).toContain(`Udsagn nr. ${numbers[0]}`)
  expect(html).toContain('et fald i indbrud')
  expect(html).toContain('35 tal vises, 1 vises ikke')
})

test('the published plan leads from its phrase to the figures, draws its chart and can be verified', async () => {
  expect((await get(`/tal/udsagn/${numbers[0]}`)).status).toBe(404)
  const outcome = await writeAs(app, actor.personId, (tx) =>
    publishPlan(tx, actor, edition, null, url, day, now),
  )
  expect(outcome.kind).toBe('published')
  const plan = await get('/plan/2027')
  expect(plan.text).toContain(`href="/tal/udsagn/${numbers[0]}"`)
  expect(plan.text).toMatch(/<div class="claim-chart"[^>]*>[\s\S]*<svg/)
  expect((await get('/en/plan/2027')).text).toContain(`href="/en/tal/udsagn/${numbers[0]}"`)
  expect((await get('/plan/2027/udgave/1.json')).text).toContain(`::diagram{nr=${numbers[1]}}`)
  const found = await verifyUrl(`${url}/plan/2027`, async (address) => site.routes.request(address), null)
  expect(found).toMatchObject({ kind: 'checked', passed: true })

  const claim = await get(`/tal/udsagn/${numbers[0]}`)
  expect(claim.status).toBe(200)
  expect(claim.text).toContain('»et fald i indbrud«')
  expect(claim.text).toContain('href="/plan/2027#udviklingen"')
  expect(claim.text).not.toMatch(/Vilhelmine|undefined|NaN/)
  const rows = await published.kysely.selectFrom('published.claim').selectAll().orderBy('number').execute()
  expect(rows.map(({ number, kind, made_on }) => [number, kind, made_on])).toEqual([
    [numbers[0], 'phrase', '2026-11-25'],
    [numbers[1], 'chart', '2026-11-25'],
  ])
  expect(rows.map(({ evidence }) => evidence.series.counts[0])).toEqual([null, null])
  expect(rows.map(({ evidence }) => evidence.set.sha256)).toEqual([null, null])
})

test('the figures behind the phrase can be worked out anew, although they were never released', async () => {
  const [phrase] = numbers
  const page = (await get(`/tal/udsagn/${phrase}`)).text
  expect(page).toContain(`href="/aabne-data/udsagn/${phrase}.csv"`)
  expect(page).toContain('De andre serier fra det udtræk er ikke offentliggjort')
  const response = await site.routes.request(`${url}/aabne-data/udsagn/${phrase}.csv`)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(page).toContain(createHash('sha256').update(bytes).digest('hex'))
  const read = parseOpenData(bytes.toString())
  const [series, ...others] = read.kind === 'read' ? read.data.series : []
  if (!series?.together) throw new Error('not read')
  expect(others).toEqual([])
  expect([series.counts[0], series.statuses[0]]).toEqual([null, 'w'])
  const { evidence } = await published.kysely
    .selectFrom('published.claim')
    .select('evidence')
    .where('number', '=', phrase)
    .executeTakeFirstOrThrow()
  const report = reportAlone(series, series.together, '2027-01-01')
  expect(JSON.parse(JSON.stringify(report))).toEqual(evidence.series.report)
  expect((await get('/aabne-data/udsagn/999.csv')).status).toBe(404)
})

test('figures that no longer bear a phrase are told of beside it, and the adopted text stays', async () => {
  const before = await get('/plan/2027.sha256')
  await newer(turnedCounts)
  const claim = await get(`/tal/udsagn/${numbers[0]}`)
  expect(claim.text).toContain('Nyere tal siger noget andet')
  const plan = await get('/plan/2027')
  expect(plan.text).toContain('nyere tal siger noget andet')
  expect(await get('/plan/2027.sha256')).toEqual(before)
  const found = await verifyUrl(`${url}/plan/2027`, async (address) => site.routes.request(address), null)
  expect(found).toMatchObject({ passed: true })

  await newer([...fallingCounts, 230, 220, 210])
  expect((await get(`/tal/udsagn/${numbers[0]}`)).text).toContain('Nyere tal siger igen det samme')
  expect((await get('/plan/2027')).text).not.toContain('nyere tal siger noget andet')
})

test('the whole site knows of the figures once they are public', async () => {
  const { code } = dataSet
  const ways: Readonly<Record<string, string>> = {
    '/': 'href="/tal"',
    '/en': 'href="/en/tal"',
    '/kommune/laesoe': `href="/tal/${code}/omraade/0825"`,
    '/aabne-data': `href="/aabne-data/tal/${code}.csv"`,
    '/feed.atom': 'Tal, Prøvetal, udgivelse 2',
    '/sitemap.xml': `<loc>${url}/en/tal/${code}/omraade/0825/indbrud</loc>`,
    [`/tal/${code}`]: `rel="canonical" href="${url}/tal/${code}"`,
    [`/tal/${code}/omraade/0825/indbrud`]: `hreflang="en" href="${url}/en/tal/${code}/omraade/0825/indbrud"`,
  }
  for (const [path, way] of Object.entries(ways)) {
    const { status, text } = await get(path)
    expect([path, status, text.includes(way)]).toEqual([path, 200, true])
  }
  const csv = await site.routes.request(`${url}/aabne-data/tal/${code}.csv`)
  const hash = createHash('sha256')
    .update(Buffer.from(await csv.arrayBuffer()))
    .digest('hex')
  expect((await get('/aabne-data')).text).toContain(`<code class="figures-hash">${hash}</code>`)
  const response = await site.routes.request(`${url}/tal/${code}`)
  const again = await site.routes.request(`${url}/tal/${code}`, {
    headers: { 'if-none-match': response.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})
