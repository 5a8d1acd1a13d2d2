import { beforeAll, expect } from 'vitest'
import { openDatabase, type Database } from '#db'
import type { Actor } from '#permissions'
import { populationOf } from '#statistics'
import { cloneDatabase, test, testConnection } from '#testing'
import { pagesOf, somebody, theDistrictOf, upload } from './testing.ts'

let database: Database
let analyst: Actor

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 4)
  await theDistrictOf(database)
  analyst = await somebody(database, 'analyst')
  return () => database.close()
})

const address = '/arbejde/tal-ind/folketal'
const folk1a = [
  'OMRÅDE;TID;INDHOLD',
  'Aalborg;2025K1;223174',
  'Aalborg;2025K2;224000',
  'Læsø;2025K1;1806',
  'Region Nordjylland;2025K1;593000',
].join('\n')
const send = (content: string, kilde = 'Danmarks Statistik, FOLK1A') =>
  pagesOf(database, analyst)(address, upload(content, { kilde }, 'folk1a.csv'))
const inhabitants = async (key: string) =>
  (await populationOf(database.kysely, [key])).map((row) => [row.period, row.inhabitants, row.source])

test('a municipality without inhabitants is missing, not nought', async () => {
  const page = await pagesOf(database, analyst)(address)
  expect(page.html).toMatch(/Læsø<\/th><td class="number">mangler</)
})

test('inhabitants of a file are taken in, regions left out by name, and a second time changes nothing', async () => {
  const page = await send(folk1a)
  expect(page.html).toContain('3 nye folketal er hentet ind')
  expect(page.html).toContain('Region Nordjylland')
  expect(page.html).toMatch(/Aalborg<\/th><td class="number">224\.000<\/td><td>2\. kvartal 2025</)
  expect(await inhabitants('0851')).toEqual([
    ['2025-Q1', 223_174, 'Danmarks Statistik, FOLK1A'],
    ['2025-Q2', 224_000, 'Danmarks Statistik, FOLK1A'],
  ])
  expect((await send(folk1a)).html).toContain('Filen siger ikke noget nyt')
})

test('a jump of more than a tenth is pointed out', async () => {
  const page = await send('OMRÅDE;TID;INDHOLD\nHjørring;2025K1;63000\nHjørring;2025K2;6300\n')
  expect(page.html).toContain('Hjørring, 2. kvartal 2025: fra 63.000 til 6.300')
})

test.for([
  [
    'divided by sex',
    'OMRÅDE;OVERTRÆD;TID;INDHOLD\nAalborg;Mænd;2025K1;10\nAalborg;Kvinder;2025K1;11\n',
    'Mænd, Kvinder',
  ],
  ['no municipality', 'OMRÅDE;TID;INDHOLD\nRegion Nordjylland;2025K1;593000\n', 'ingen folketal'],
  ['half a person', 'OMRÅDE;TID;INDHOLD\nAalborg;2025K1;1,5\n', 'ikke er et helt tal'],
] as const)('a file %s is refused and changes nothing', async ([, content, sentence]) => {
  const before = await populationOf(database.kysely, 'all')
  const page = await send(content, 'Kilden bliver stående')
  expect([page.status, page.html.includes(sentence)]).toEqual([422, true])
  expect(page.html).toContain('value="Kilden bliver stående"')
  expect(await populationOf(database.kysely, 'all')).toEqual(before)
})

test('the source and the file are asked for', async () => {
  const form = upload('', { kilde: '' })
  form.delete('fil')
  const page = await pagesOf(database, analyst)(address, form)
  expect(page.status).toBe(422)
  for (const field of ['kilde', 'fil']) expect(page.html).toContain(`href="#${field}"`)
})
