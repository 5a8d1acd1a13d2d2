import { afterAll, beforeAll, describe, expect } from 'vitest'
import { openDatabase, type Database } from '#db'
import { cloneDatabase, test, testConnection } from '#testing'
import { coverageOf } from './coverage-queries.ts'
import { publishMeasure, publishPlan, publishVestoe, sampleRegister } from './testing.ts'

let app: Database
let published: Database
let adopted: { readonly canonical: string; readonly sha256: string }
const zebraby = 'lokalraad-zebraby'
const aeroeby = 'lokalraad-aeroeby'
const aaby = 'lokalraad-aaby'
const today = '2026-05-12'

beforeAll(async () => {
  const name = await cloneDatabase()
  app = openDatabase(testConnection('kredsplan_app', name), 2)
  published = openDatabase(testConnection('kredsplan_public', name), 3)
})

afterAll(async () => {
  await Promise.all([app.close(), published.close()])
})

async function get(path: string) {
  const response = await sampleRegister(published).request(`https://plan.example${path}`)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** A page's words without its marks, for sentences that marks run through. */
async function words(path: string): Promise<string> {
  return (await get(path)).text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('before anything is published', () => {
  test('the matrix and the list say so kindly, and the rest is not there', async () => {
    expect((await get('/daekning')).text).toContain('Der er ikke offentliggjort nogen samarbejdsplan endnu')
    expect((await get('/en/indsatser')).text).toContain('No measures have been published for the year yet')
    for (const path of [
      '/daekning/x/y',
      '/indsatsomraade/x',
      '/handleplan/2026/x',
      '/handleplan/2026/%00',
      '/handleplan/2026/%00/udgave/1',
      '/handleplan/2026/%00/udgave/1.json',
      '/aabne-data/indsatser.csv',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })
})

describe('once published', () => {
  beforeAll(async () => {
    await publishVestoe(app)
    const ravne = await publishMeasure(
      app,
      1,
      aeroeby,
      {
        title: 'Natteravne ved havnen',
        problem: 'Uro efter lukketid <script>alert(1)</script>',
        purpose: 'Færre overfald',
        last_update_on: '2026-05-01',
        reported_health: 'on-plan',
        lead_da: 'Natteravnekoordinator',
      },
      ['night'],
    )
    await publishMeasure(
      app,
      2,
      zebraby,
      { title: '=Fælles vagt', last_update_on: '2026-05-02', reported_health: 'behind', added_later: true },
      ['night'],
      [aaby],
    )
    await publishMeasure(app, 3, zebraby, { state: 'finished' }, ['traffic'])
    await publishMeasure(app, 4, zebraby, { state: 'dropped' }, ['traffic'])
    await publishMeasure(app, 5, aeroeby, { title: 'Lås din cykel', next_due_on: '2026-01-01' }, ['bicycles'])
    await publishMeasure(app, 6, 'kredsraad', { title: 'Kampagne i hele kredsen' }, ['night'])
    const { kysely } = app
    await kysely
      .insertInto('published.measure_origin')
      .values({ measure_id: ravne, from_number: 3, kind: 'borrowed', reason: '' })
      .execute()
    await kysely
      .insertInto('published.activity')
      .values({
        activity_id: crypto.randomUUID(),
        measure_id: ravne,
        position: 1,
        title: 'Uddan tyve ravne',
        organisation_da: 'Ærøby Kommune',
        organisation_en: '',
        due_on: '2026-06-01',
        state: 'planned',
      })
      .execute()
    await kysely
      .insertInto('published.indicator')
      .values({
        indicator_id: '00000000-0000-4000-8000-0000000000aa',
        measure_id: ravne,
        position: 1,
        name: 'Ture om måneden',
        unit: 'ture',
        direction: 'up',
        baseline: '4',
        baseline_on: '2026-01-01',
        baseline_unknown: '',
        target: '12.5',
        target_on: '2026-12-01',
        source: 'Ravnenes vagtplan',
      })
      .execute()
    await kysely
      .insertInto('published.indicator_value')
      .values(
        [7, 8].map((value, index) => ({
          value_id: index + 1,
          indicator_id: '00000000-0000-4000-8000-0000000000aa',
          measured_on: '2026-04-01' as const,
          value: String(value),
          unknown_reason: '',
          recorded_on: '2026-04-02' as const,
        })),
      )
      .execute()
    await kysely
      .insertInto('published.measure_update')
      .values({
        update_id: 1,
        measure_id: ravne,
        written_on: '2026-05-01',
        function_title: 'Natteravnekoordinator',
        report: 'on-plan',
        line: 'Ni nye ravne er med.',
      })
      .execute()
    await kysely
      .insertInto('published.evaluation')
      .values({
        evaluation_id: 1,
        measure_id: ravne,
        kind: 'half-year',
        done: 'partly',
        effect: 'unknown',
        verdict: 'adjust',
        why: 'For få ture om sommeren',
        learned: 'Turene skal ligge efter klokken to.',
        evaluated_on: '2026-05-10',
      })
      .execute()
    const measure = {
      areas: [],
      councils: [aeroeby],
      problem: 'Uro efter lukketid',
      problemSource: '',
      targetGroup: '',
      purpose: '',
      resources: '',
      startsOn: '2026-02-01',
      endsOn: null,
      continuous: true,
      lead: 'Natteravnekoordinator',
      deputy: null,
      organisations: ['Ærøby Kommune'],
      activities: [{ title: 'Uddan tyve ravne', organisation: null, dueOn: '2026-06-01' }],
      indicators: [],
    }
    adopted = await publishPlan(app, aeroeby, {
      submittedOn: '2026-02-04',
      answers: [
        ['night', 'covered', ''],
        ['traffic', 'not-relevant', 'Øen har ingen lysregulering.'],
        ['bicycles', 'partly', 'Kun om sommeren.'],
      ],
      measures: [
        { ...measure, id: ravne, number: 1, title: 'Natteravne ved havnen' },
        { ...measure, id: crypto.randomUUID(), number: 99, title: 'Nu intern indsats' },
      ],
    })
    await publishPlan(app, zebraby, {
      submittedOn: '2026-02-01',
      answers: [
        ['night', 'partly', 'Kun i weekenden.'],
        ['traffic', 'covered', ''],
      ],
    })
  })

  test('a cell holds the answer, the measures and the worst of how they go', async () => {
    const { rows, facts } = await coverageOf(published.kysely, 'vestoe', 2026, today)
    const seen = rows.map(({ council, daysLate, cells }) => [
      council.slug,
      daysLate,
      cells.map(({ answer, measures, health }) => [answer?.stance ?? null, measures, health]),
    ])
    expect(seen).toEqual([
      [
        zebraby,
        0,
        [
          ['partly', 1, 'behind'],
          ['covered', 1, null],
        ],
      ],
      [
        aeroeby,
        3,
        [
          ['covered', 1, 'on-plan'],
          ['not-relevant', 0, null],
        ],
      ],
      [
        aaby,
        null,
        [
          [null, 1, 'behind'],
          [null, 0, null],
        ],
      ],
    ])
    expect(facts).toEqual({
      councils: 3,
      plans: 2,
      inTime: 1,
      measures: 5,
      withIndicator: 1,
      live: 4,
      reported: 2,
    })
  })

  test('the matrix says what its figures are a part of, and what is late or missing', async () => {
    const text = await words('/daekning')
    expect(text).toContain('2 af 3 handleplaner vedtaget, 1 til tiden')
    expect(text).toContain('5 indsatser, 1 med målepunkt')
    expect(text).toContain('2 af 4 har givet status de seneste 100 dage')
    expect(text).toContain('Indsendt 3 dage efter fristen')
    expect(text).toContain('Handleplanen er ikke offentliggjort endnu')
    expect((await get('/daekning')).text).toContain(`href="/daekning/${aeroeby}/trafik"`)
    expect(await words('/en/daekning')).toContain('2 of 3 action plans adopted, 1 in time')
    expect((await get('/daekning?aar=2025')).status).toBe(404)
  })

  test('a cell tells in the council’s own words why nothing is done', async () => {
    const text = await words(`/daekning/${aeroeby}/trafik`)
    expect(text).toContain('ikke relevant her')
    expect(text).toContain('Øen har ingen lysregulering.')
    expect(text).toContain('Der er ingen offentlige indsatser på området her.')
  })

  test('a cell shows the measures with how they go and why', async () => {
    const text = await words(`/daekning/${zebraby}/natteliv`)
    expect(text).toContain('Kun i weekenden.')
    expect(text).toContain('Tovholderen skrev den 2. maj 2026, at indsatsen er forsinket.')
    expect(text).toContain('Fælles med 1 råd mere')
    expect(text).toContain('Kommet til efter vedtagelsen')
  })

  test('a council without a published plan is told of kindly, with the joint measure it takes part in', async () => {
    const text = await words(`/daekning/${aaby}/natteliv`)
    expect(text).toContain('Rådet har ikke offentliggjort sin handleplan endnu.')
    expect(text).toContain('=Fælles vagt')
    expect(text).toContain('Lokalrådet i Zebraby')
  })

  test('a council’s own area has a cell of its own and no page across the councils', async () => {
    expect(await words(`/daekning/${aeroeby}/cykler-ved-faergen`)).toContain('Kun om sommeren.')
    expect((await get('/indsatsomraade/cykler-ved-faergen')).status).toBe(404)
    expect((await get(`/daekning/${zebraby}/cykler-ved-faergen`)).status).toBe(404)
    expect((await get('/daekning/kredsraad/natteliv')).status).toBe(404)
  })

  test('a focus area shows what every council does, and what they have learned', async () => {
    const text = await words('/indsatsomraade/natteliv')
    expect(text).toMatch(
      /Zebraby.*Kun i weekenden.*Ærøby.*Natteravne ved havnen.*Åby.*Kampagne i hele kredsen/,
    )
    expect(text).toContain('Turene skal ligge efter klokken to.')
    expect(await words('/en/indsatsomraade/trafik')).toContain(
      'There are no public evaluations in this area yet',
    )
  })

  test('a measure shows everything that is public of it, as text', async () => {
    const page = await get('/indsats/1')
    const text = await words('/indsats/1')
    for (const word of [
      'Færre overfald',
      'Tovholderen skrev den 1. maj 2026, at indsatsen følger planen.',
      'Uddan tyve ravne',
      'Ærøby Kommune',
      'Senest 8 ture den 1. april 2026.',
      'Ni nye ravne er med.',
      'For få ture om sommeren',
      'Lavet med udgangspunkt i Indsats 3',
      '5.1 Natteliv',
      'Natteravnekoordinator',
    ])
      expect(text).toContain(word)
    expect(page.text).not.toContain('<script>')
    expect(await words('/indsats/3')).toContain('Brugt som udgangspunkt for Natteravne ved havnen')
    expect(await words('/en/indsats/1')).toContain(
      'The lead wrote on 1 May 2026 that the measure is on plan.',
    )
  })

  test('a number that is not public says so, without telling whether it exists', async () => {
    for (const number of [99, 7]) {
      const { status, text } = await get(`/indsats/${number}`)
      expect([status, text.includes('Indsatsen er ikke offentlig')]).toEqual([404, true])
    }
    expect((await get('/indsats/0')).status).toBe(404)
  })

  test('the list is narrowed by council, area, state and Danish words', async () => {
    expect(await words('/indsatser')).toContain('6 indsatser, 1 af dem opgivet')
    expect(await words(`/indsatser?raad=${aaby}`)).toMatch(/1 indsats .*=Fælles vagt/)
    expect(await words('/indsatser?omraade=trafik&tilstand=finished')).toMatch(/1 indsats .*Indsats 3/)
    expect(await words('/indsatser?q=havn')).toMatch(/1 indsats .*Natteravne ved havnen/)
    expect(await words('/indsatser?q=overfaldet')).toMatch(/1 indsats .*Natteravne ved havnen/)
    expect(await words('/indsatser?q=zzz')).toContain('Ingen offentlige indsatser passer')
    expect((await get('/indsatser?raad=x&omraade=y&tilstand=z&side=-1&aar=x&q=%00')).status).toBe(200)
  })

  test('the plan is read word for word as adopted, without what is internal since', async () => {
    const text = await words(`/handleplan/2026/${aeroeby}`)
    expect(text).toContain('Lokalrådet vedtog handleplanen.')
    expect(text).toContain('4. februar 2026 3 dage efter fristen')
    expect(text).toContain('Uddan tyve ravne, senest 1. juni 2026')
    expect(text).toContain('Fra 1. februar 2026, løbende')
    expect(text).toContain(adopted.sha256)
    expect(text).toContain('En indsats i den vedtagne tekst er ikke længere offentlig.')
    expect(text).not.toContain('Nu intern indsats')
    expect((await get(`/handleplan/2026/${aaby}`)).status).toBe(404)
  })

  test('the document and its hash are given exactly', async () => {
    const json = await get(`/handleplan/2026/${aeroeby}.json`)
    expect([json.text, json.headers.get('content-type')]).toEqual([adopted.canonical, 'application/json'])
    expect((await get(`/handleplan/2026/${aeroeby}/udgave/1.sha256`)).text).toBe(
      `${adopted.sha256}  handleplan-2026-${aeroeby}-udgave-1.json\n`,
    )
    expect((await get(`/handleplan/2026/${aaby}.json`)).status).toBe(404)
  })

  test('a correction is the edition in force, and the first one says so', async () => {
    await publishPlan(app, zebraby, {
      submittedOn: '2026-04-01',
      number: 2,
      answers: [['night', 'covered', '']],
    })
    expect(await words(`/handleplan/2026/${zebraby}`)).toContain(
      'Udgave 2 er en rettelse En dato var forkert.',
    )
    expect(await words(`/handleplan/2026/${zebraby}/udgave/1`)).toContain('nyere udgave end denne: udgave 2')
    const { rows } = await coverageOf(published.kysely, 'vestoe', 2026, today)
    expect(rows[0]).toMatchObject({ daysLate: 0, plan: { number: 2 } })
    expect(rows[0]?.cells[1]?.answer).toBeNull()
  })

  test('open data is complete, safe in a spreadsheet, and leaves what is unknown empty', async () => {
    const csv = await get('/aabne-data/indsatser.csv')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(csv.text.split('\r\n')).toHaveLength(8)
    expect(csv.text).toContain(",'=Fælles vagt,")
    expect(csv.text).toContain('5.1 Natteliv')
    const json = JSON.parse((await get('/aabne-data/indsatser.json')).text)
    const ravne = json.measures.find((measure: { number: number }) => measure.number === 1)
    expect(ravne).toMatchObject({ council: aeroeby, health: 'on-plan', reasons: ['reported-on-plan'] })
    expect(ravne.indicators[0].values).toEqual([{ day: '2026-04-01', value: 8, reason: '' }])
    const lines = (await get('/aabne-data/daekning.csv')).text.split('\r\n')
    expect(lines).toContain('2026,lokalraad-aaby,Åby,trafik,5.2,Trafik,,,0,')
    expect(JSON.parse((await get('/aabne-data/daekning.json')).text).councils[1].plan.daysLate).toBe(3)
    expect((await get('/aabne-data/daekning.csv?aar=2019')).status).toBe(404)
  })

  test('a long list comes in pages that keep what was asked for', async () => {
    for (let number = 100; number < 160; number++)
      await publishMeasure(app, number, aaby, { title: `Vagt ${number}` }, [])
    const first = await get(`/indsatser?raad=${aaby}`)
    expect(first.text).toContain('Viser 1–50 af 61 indsatser')
    expect(first.text).toContain(`/indsatser?raad=${aaby}&amp;side=2`)
    expect((await get(`/indsatser?raad=${aaby}&side=2`)).text).toContain('Viser 51–61 af 61 indsatser')
    expect((await get(`/indsatser?raad=${aaby}&side=99`)).text).toContain('Viser 51–61 af 61 indsatser')
  })
})
