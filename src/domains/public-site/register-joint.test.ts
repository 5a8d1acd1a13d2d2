import { afterAll, beforeAll, expect } from 'vitest'
import { openDatabase, type Database } from '#db'
import { newId } from '#id'
import { cloneDatabase, test, testConnection } from '#testing'
import { identityOf, publishDistrict, publishSample, sampleSite } from './testing.ts'

let app: Database
let published: Database
const council_slug = 'lokalraad-aeroeby'
const sha256 = 'ab'.repeat(32)

beforeAll(async () => {
  const name = await cloneDatabase()
  app = openDatabase(testConnection('kredsplan_app', name), 2)
  published = openDatabase(testConnection('kredsplan_public', name), 3)
  await publishDistrict(app)
  await publishSample(app, {
    year: 2026,
    parts: [
      { identity: identityOf(1), number: '1', title: 'Om planen', body: 'Rammen.' },
      { identity: identityOf(2), number: '2', title: 'Natteliv', body: 'Trygt.', kind: 'focus-area' },
    ],
  })
  await publishRegister(app)
})

afterAll(async () => {
  await Promise.all([app.close(), published.close()])
})

/** One measure of Ærøby, and its action plan with one answer, submitted a day late. */
async function publishRegister({ kysely }: Database): Promise<void> {
  const measure_id = newId<'measure'>()
  const district_key = 'vestoe'
  const texts = { problem: '', problem_source: '', target_group: '', purpose: '', resources: '' }
  const nobody = { lead_da: null, lead_en: null, deputy_da: null, deputy_en: null }
  const unknown = {
    override_health: null,
    override_until: null,
    next_due_on: null,
    last_update_on: null,
    reported_health: null,
    indicator_signal: null,
    indicator_due_on: null,
  }
  await kysely
    .insertInto('published.measure')
    .values({
      ...texts,
      ...nobody,
      ...unknown,
      measure_id,
      district_key,
      council_slug,
      number: 7,
      year: 2026,
      title: 'Natteravne',
      starts_on: '2026-02-01',
      ends_on: null,
      continuous: true,
      organisations_da: [],
      organisations_en: [],
      added_later: false,
      state: 'under-way',
    })
    .execute()
  await kysely
    .insertInto('published.measure_area')
    .values({ measure_id, focus_area_id: identityOf(2) as never })
    .execute()
  await kysely.insertInto('published.measure_council').values({ measure_id, council_slug }).execute()
  const action_plan_id = newId<'action-plan'>()
  await kysely
    .insertInto('published.action_plan')
    .values({
      action_plan_id,
      district_key,
      council_slug,
      sha256,
      year: 2026,
      number: 1,
      correction_reason: null,
      deadline: '2026-02-01',
      submitted_on: '2026-02-02',
      decided_on: '2026-02-20',
      decision_text: 'Vedtaget.',
      published_at: new Date('2026-02-21T08:00:00Z'),
      canonical: '{}',
    })
    .execute()
  await kysely
    .insertInto('published.local_answer')
    .values({
      action_plan_id,
      position: 1,
      focus_area_id: identityOf(2) as never,
      slug: 'natteliv',
      number: '2',
      title: 'Natteliv',
      local: false,
      stance: 'partly',
      reason: 'Kun om sommeren.',
    })
    .execute()
}

async function get(path: string, init: RequestInit = {}) {
  const response = await sampleSite(published).request(`https://plan.example${path}`, init)
  return { status: response.status, text: await response.text() }
}

test('from the front page a cell leads to the reason in one click', async () => {
  const front = await get('/')
  expect(front.text).toContain('Svarer handleplanerne på planen?')
  expect(front.text).toContain('handleplaner vedtaget, 0 til tiden')
  const cell = /href="(\/daekning\/lokalraad-aeroeby\/[a-z-]+)"/.exec(front.text)?.[1] ?? ''
  expect((await get(cell)).text).toContain('Kun om sommeren.')
  expect((await get(`/en${cell}`)).text).toContain('partly covered')
})

test('the front page counts measures only where something is published', async () => {
  const { text } = await get('/')
  expect(text).toMatch(/<a href="\/kommune\/aeroeby"><b>1<\/b>/)
  expect(text).toMatch(/<a href="\/kommune\/zebraby"><span>/)
})

test('a municipality shows its council’s plan, and one without a plan what it must answer', async () => {
  const own = await get('/kommune/aeroeby')
  expect(own.text).toContain('1 dag efter fristen')
  expect(own.text).toContain('Kun om sommeren.')
  expect(own.text).toContain('href="/indsats/7"')
  const other = await get('/kommune/aaby')
  expect(other.text).toContain('handleplan for 2026 er ikke offentliggjort endnu')
  expect(other.text).toContain('Det skal handleplanen for 2026 svare på')
})

test('feed, sitemap and open data know the register', async () => {
  const feed = await get('/feed.atom')
  expect(feed.text.indexOf('Handleplan 2026, Lokalrådet i Ærøby')).toBeGreaterThan(0)
  expect(feed.text.indexOf('Handleplan 2026')).toBeLessThan(
    feed.text.indexOf('Samarbejdsplan 2026, udgave 1'),
  )
  expect(feed.text).toContain('<updated>2026-02-21T08:00:00.000Z</updated>')
  const sitemap = await get('/sitemap.xml')
  for (const path of [
    '/daekning',
    '/indsats/7',
    '/en/indsats/7',
    '/handleplan/2026/lokalraad-aeroeby/udgave/1',
  ])
    expect(sitemap.text).toContain(`<loc>https://plan.example${path}</loc>`)
  const data = await get('/aabne-data')
  expect(data.text).toContain('href="/aabne-data/indsatser.csv"')
  expect(data.text).toContain('href="/handleplan/2026/lokalraad-aeroeby/udgave/1.sha256"')
})

test('every address of the register answers within the site, and the menu says where one is', async () => {
  const pages = [
    '/daekning',
    '/indsatser',
    '/indsats/7',
    '/daekning/lokalraad-aeroeby/natteliv',
    '/indsatsomraade/natteliv',
  ]
  for (const path of [...pages, ...pages.map((page) => `/en${page}`), '/aabne-data/daekning.json']) {
    const { status, text } = await get(path)
    expect([path, status, text.includes('undefined')]).toEqual([path, 200, false])
  }
  expect((await get('/indsatser')).text).toContain('<a href="/indsatser" aria-current="page">')
  expect((await get('/indsats/8')).text).toContain('Indsatsen er ikke offentlig')
})

test('the fingerprint of an action plan is known', async () => {
  const { text } = await get('/kontrol', {
    method: 'POST',
    body: new URLSearchParams({ hash: sha256 }),
    headers: { origin: 'https://plan.example', 'sec-fetch-site': 'same-origin' },
  })
  expect(text).toContain('Ja, det er Handleplan 2026, Lokalrådet i Ærøby')
})

async function read(path: string): Promise<string> {
  return (await sampleSite(published).request(path)).text()
}

test('a plan published before its year begins is announced, while the year in force stays in front', async () => {
  await publishSample(app, {
    year: 2027,
    parts: [{ identity: identityOf(2), number: '2', title: 'Natteliv', body: 'Trygt.', kind: 'focus-area' }],
  })
  const front = await read('/')
  expect(front).toContain('sammen i Vestø i 2026')
  expect(front).toContain('<a href="/plan/2027">Samarbejdsplanen for 2027 er vedtaget. Læs den</a>')
  expect(await read('/daekning')).toContain('Handleplanerne for 2026')
  expect(await read('/daekning?aar=2027')).toContain('Handleplanerne for 2027')
})
