import { beforeAll, expect } from 'vitest'
import { openDatabase, type Database } from '#db'
import type { Actor } from '#permissions'
import { annotationsOf, setThreshold, thresholdSetting, type DataSet } from '#statistics'
import { cloneDatabase, test, testConnection } from '#testing'
import { aDataSet, aSetWithFigures, pagesOf, somebody, theDistrictOf } from './testing.ts'

let database: Database
let analyst: Actor
let set: DataSet
let monthly: DataSet

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 4)
  await theDistrictOf(database)
  analyst = await somebody(database, 'analyst')
  set = await aSetWithFigures(database, 'straf11')
  monthly = await database.kysely.transaction().execute((tx) => aDataSet(tx, 'maaneder', 12))
  return () => database.close()
})

const notes = '/arbejde/tal-ind/straf11/noter'
const settings = '/arbejde/tal-ind/indstillinger'

const note = (given: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  periode: '2024-Q2',
  slags: 'break',
  omraade: '',
  kategori: '',
  'tekst-da': 'Nyt system til registrering',
  'tekst-en': 'A new system for recording',
  ...given,
})

test('a note is put on the curve once, listed in both languages, and removed', async () => {
  const visit = pagesOf(database, analyst)
  const sent = await Promise.all([visit(notes, note()), visit(notes, note())])
  expect(sent.map(({ to }) => to)).toEqual([notes, notes])
  const kept = await annotationsOf(database.kysely, set.id)
  expect(kept).toMatchObject([{ period: '2024-Q2', kind: 'break', areaKey: null, category: null }])
  expect((await visit(notes)).html).toContain('Nyt system til registrering')
  expect((await pagesOf(database, analyst, 'en')(notes)).html).toContain('A new system for recording')
  const address = `${notes}/${kept[0]?.id}/fjern`
  expect((await visit(address, {})).to).toBe(notes)
  const gone = await visit(address, {})
  expect([gone.status, gone.html.includes('Noten er allerede fjernet.')]).toEqual([409, true])
})

test('a note of one category, in a quarter written in small letters', async () => {
  const visit = pagesOf(database, analyst)
  await visit(notes, note({ periode: '2024-q3', kategori: 'straffelov-i-alt', slags: 'mass-case' }))
  expect(await annotationsOf(database.kysely, set.id)).toMatchObject([
    { period: '2024-Q3', category: 'straffelov-i-alt', kind: 'mass-case' },
  ])
})

test.for([
  ['1. kvartal 2023', '2023-Q1'],
  ['Q2 2023', '2023-Q2'],
  ['2023K3', '2023-Q3'],
] as const)('a note takes the period as people write it: %s', async ([periode, period]) => {
  await pagesOf(database, analyst)(notes, note({ periode }))
  expect((await annotationsOf(database.kysely, set.id)).map((kept) => kept.period)).toContain(period)
})

test.for(['2023-10', '10/2023', 'oktober 2023', 'Oct 2023'])(
  'among months, %s is taken too',
  async (periode) => {
    await pagesOf(database, analyst)('/arbejde/tal-ind/maaneder/noter', note({ periode }))
    expect(await annotationsOf(database.kysely, monthly.id)).toMatchObject([{ period: '2023-10' }])
  },
)

test.for([
  ['a month among quarters', { periode: '2024-03' }, 'Skriv kvartalet som 1. kvartal 2024 eller 2024-Q1.'],
  ['no such period', { periode: 'sidste år' }, 'Skriv kvartalet som 1. kvartal 2024 eller 2024-Q1.'],
  ['no text in English', { 'tekst-en': '' }, 'Tekst på engelsk'],
  ['an area that is not there', { omraade: '9999' }, 'Vælg »Område« på listen.'],
  ['a number of a citizen', { 'tekst-da': 'Sag 010190-1234' }, 'ligner et CPR-nummer'],
] as const)('%s is refused, and what was typed is kept', async ([, wrong, sentence]) => {
  const page = await pagesOf(database, analyst)(notes, note({ 'tekst-da': 'Behold mig', ...wrong }))
  expect([page.status, page.html.includes(sentence)]).toEqual([422, true])
  if (!('tekst-da' in wrong)) expect(page.html).toContain('Behold mig')
})

test('the threshold says what it means and who owns it, and is set from 3 to 20', async () => {
  const visit = pagesOf(database, analyst)
  const page = await visit(settings)
  expect(page.html).toContain('Antal fra 1 til 4 holdes tilbage')
  expect(page.html).toContain('Det er kommunerne og politiet, der ejer tallene')
  const { revision } = await thresholdSetting(database.kysely)
  for (const graense of ['2', '21', 'fem', '', '5.5'])
    expect((await visit(settings, { graense, revision: String(revision) })).status).toBe(422)
  expect((await visit(settings, { graense: '3', revision: String(revision) })).to).toBe(
    `${settings}?gjort=gemt`,
  )
  expect((await visit(`${settings}?gjort=gemt`)).html).toContain('Grænsen er nu 3.')
})

test('a threshold that somebody set meanwhile is not overwritten unseen', async () => {
  const visit = pagesOf(database, analyst)
  const { revision } = await thresholdSetting(database.kysely)
  const secretary = await somebody(database, 'secretary')
  await database.kysely.transaction().execute((tx) => setThreshold(tx, secretary, 10, revision))
  const page = await visit(settings, { graense: '7', revision: String(revision) })
  expect([page.status, page.html.includes('Nogen har sat grænsen til 10')]).toEqual([409, true])
  expect(page.html).toContain('value="7"')
  expect(page.html).toContain(`name="revision" value="${revision + 1}"`)
})

test('who may only read sees notes and threshold without a form', async () => {
  const lead = pagesOf(database, await somebody(database, 'lead', 'local'))
  for (const path of [notes, settings]) {
    const page = await lead(path)
    expect([page.status, page.html.includes('<form')]).toEqual([200, false])
  }
})

test('a data set gets another title; one typed on older texts is refused and kept', async () => {
  const visit = pagesOf(database, analyst)
  const address = '/arbejde/tal-ind/straf11/ret'
  const revision = /name="revision" value="(\d+)"/.exec((await visit(address)).html)?.[1] ?? ''
  const texts = {
    revision,
    'titel-da': 'Nyt navn',
    'titel-en': 'New name',
    'udgiver-da': 'Danmarks Statistik',
    'udgiver-en': 'Statistics Denmark',
    'enhed-da': 'anmeldelser',
    'enhed-en': 'reports',
  }
  expect((await visit(address, { ...texts, 'enhed-en': '' })).status).toBe(422)
  expect((await visit(address, texts)).to).toBe('/arbejde/tal-ind/straf11')
  expect((await visit('/arbejde/tal-ind/straf11')).html).toContain('<h1>Nyt navn</h1>')
  const stale = await visit(address, { ...texts, 'titel-da': 'Sent navn' })
  expect([stale.status, stale.html.includes('value="Sent navn"')]).toEqual([409, true])
  expect(stale.html).toContain('hedder nu »Nyt navn«')
})
