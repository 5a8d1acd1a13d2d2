import { beforeAll, expect } from 'vitest'
import { categoriesOf, findCategory } from '#statistics'
import { openDatabase, type Database } from '#db'
import type { Actor } from '#permissions'
import { cloneDatabase, test, testConnection } from '#testing'
import { aSetWithFigures, pagesOf, somebody, theDistrictOf } from './testing.ts'

let database: Database
let analyst: Actor

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 4)
  await theDistrictOf(database)
  analyst = await somebody(database, 'analyst')
  await aSetWithFigures(database, 'straf11')
  return () => database.close()
})

const list = '/arbejde/tal-ind/straf11/kategorier'
const violence = `${list}/vold`

type Fields = Readonly<Record<string, string | readonly string[]>>

function form(given: Fields = {}): FormData {
  const data = new FormData()
  const fields: Fields = {
    version: '0',
    'navn-da': 'Vold mod ansatte',
    'navn-en': 'Violence against staff',
    'definition-da': 'Vold mod den, der er på arbejde.',
    'definition-en': 'Violence against those at work.',
    'forbehold-da': '',
    'forbehold-en': '',
    rapport: ['trend', 'youth'],
    overtraedelse: ['1210'],
    ...given,
  }
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one)
  return data
}

const named = async (name: string) =>
  (await categoriesOf(database.kysely, 'straf')).filter((category) => category.name.da === name)

test('the list shows what each category counts and which reports it belongs to', async () => {
  const page = await pagesOf(database, analyst)(list)
  expect(page.html).toContain('Voldsforbrydelser i alt')
  expect(page.html).toContain('Tendens i november')
  expect(page.html).toContain('Opret en ny kategori')
  const english = await pagesOf(database, analyst, 'en')(list)
  expect(english.html).toContain('Trend in November')
})

test('a category is moved up and down, once for each look', async () => {
  const visit = pagesOf(database, analyst)
  const order = async () => (await categoriesOf(database.kysely, 'straf')).map(({ slug }) => slug)
  const before = await order()
  const [first = '', second = '', ...others] = before
  const vist = before.join(' ')
  expect((await visit(list)).html).toContain(`name="op" value="${second}"`)
  const moves = await Promise.all([visit(list, { op: second, vist }), visit(list, { op: second, vist })])
  expect(moves.map(({ to }) => to)).toEqual([`${list}#${second}`, `${list}#${second}`])
  expect(await order()).toEqual([second, first, ...others])
  await visit(list, { op: second, vist: (await order()).join(' ') })
  expect(await order()).toEqual([second, first, ...others])
  await visit(list, { ned: second, vist: (await order()).join(' ') })
  expect(await order()).toEqual(before)
  const lead = pagesOf(database, await somebody(database, 'lead'))
  expect((await lead(list, { op: second, vist })).status).toBe(403)
})

test('a new category is saved once, however often it is sent, and its name is its own', async () => {
  const visit = pagesOf(database, analyst)
  const sent = await Promise.all([visit(`${list}/ny`, form()), visit(`${list}/ny`, form())])
  expect(sent.map(({ to }) => to)).toEqual([`${list}?gjort=gemt`, `${list}?gjort=gemt`])
  expect(await named('Vold mod ansatte')).toMatchObject([
    { version: 1, offenceCodes: ['1210'], reports: ['trend', 'youth'], slug: 'vold-mod-ansatte' },
  ])
  const other = await visit(`${list}/ny`, form({ overtraedelse: ['12'] }))
  expect([other.status, other.html.includes('Der er allerede en kategori med det navn.')]).toEqual([
    422,
    true,
  ])
  expect(other.html).toContain('Vold mod den, der er på arbejde.')
})

test('an offence and the group that it is in are refused by name, and everything typed is kept', async () => {
  const page = await pagesOf(database, analyst)(
    `${list}/ny`,
    form({ 'navn-da': 'To gange', overtraedelse: ['12', '1210'] }),
  )
  expect(page.status).toBe(422)
  expect(page.html).toContain(
    '»Vold og lignende mod offentlig myndighed« er en del af »Voldsforbrydelser i alt«. Vælg kun én af dem, ellers tælles den to gange.',
  )
  expect(page.html).toContain('value="To gange"')
  expect(page.html).toMatch(/value="1210"[^>]*checked/)
  expect(await named('To gange')).toEqual([])
})

test('missing texts and no offence are said at their fields', async () => {
  const data = form({ 'navn-da': '', 'definition-en': '' })
  data.delete('overtraedelse')
  const page = await pagesOf(database, analyst)(`${list}/ny`, data)
  expect(page.status).toBe(422)
  for (const id of ['navn-da', 'definition-en', 'overtraedelse']) expect(page.html).toContain(`href="#${id}"`)
  const cpr = await pagesOf(database, analyst)(`${list}/ny`, form({ 'definition-da': 'Se 010190-1234' }))
  expect([cpr.status, cpr.html.includes('ligner et CPR-nummer')]).toEqual([422, true])
})

test('the effect is shown before anything is saved: the latest full year before and after', async () => {
  const visit = pagesOf(database, analyst)
  const before = await findCategory(database.kysely, 'straf', 'vold')
  const page = await visit(
    violence,
    form({ version: '1', 'navn-da': 'Vold', overtraedelse: ['1210'], virkning: 'ja' }),
  )
  expect(page.status).toBe(200)
  expect(page.html).toContain('Antal i kommunerne her i hele 2025')
  expect(page.html).toMatch(/Som det er nu<\/dt><dd>160</)
  expect(page.html).toMatch(/Med det, du har valgt<\/dt><dd>40</)
  expect(page.html).toMatch(/Ændring<\/dt><dd>−120</)
  expect(page.html).toMatch(/Går ud<\/dt><dd>Voldsforbrydelser i alt</)
  expect(await findCategory(database.kysely, 'straf', 'vold')).toEqual(before)
})

test('a change is a new version; one based on an older version is refused, with what was typed', async () => {
  const visit = pagesOf(database, analyst)
  const changed = form({ version: '1', 'navn-da': 'Vold i alt', overtraedelse: ['12'] })
  expect((await visit(violence, changed)).to).toBe(`${list}?gjort=gemt`)
  const again = form({ version: '1', 'navn-da': 'Vold i alt', overtraedelse: ['12'] })
  expect((await visit(violence, again)).to).toBe(`${list}?gjort=gemt`)
  expect(await findCategory(database.kysely, 'straf', 'vold')).toMatchObject({ version: 2 })
  const stale = await visit(violence, form({ version: '1', 'navn-da': 'Vold igen', overtraedelse: ['12'] }))
  expect([stale.status, stale.html.includes('En anden har gemt en ny version')]).toEqual([409, true])
  expect(stale.html).toContain('value="Vold igen"')
  expect(stale.html).toContain('name="version" value="2"')
  const same = await visit(violence, form({ version: '2', 'navn-da': 'Vold i alt', overtraedelse: ['12'] }))
  expect([same.status, same.html.includes('Intet er ændret')]).toEqual([409, true])
  expect((await visit(violence)).html).toContain('Version 2')
})

test('other offences under the same definition are asked about, and everything typed is kept', async () => {
  const visit = pagesOf(database, analyst)
  await visit(`${list}/ny`, form({ 'navn-da': 'Fort', 'navn-en': 'Fast', overtraedelse: ['1210'] }))
  const path = `${list}/fort`
  const changed: Fields = { version: '1', 'navn-da': 'Fort nu', 'navn-en': 'Fast', overtraedelse: ['12'] }
  const asked = await visit(path, form(changed))
  expect(asked.status).toBe(422)
  expect(asked.html).toContain('href="#passer"')
  expect(asked.html).toContain('Overtrædelserne er ændret')
  expect(asked.html).toContain('value="Fort nu"')
  expect(asked.html).toMatch(/value="12"[^>]*checked/)
  expect(await findCategory(database.kysely, 'straf', 'fort')).toMatchObject({ version: 1 })
  const inDanish = await visit(path, form({ ...changed, 'definition-da': 'Al vold.' }))
  expect(inDanish.status).toBe(422)
  expect((await visit(path, form({ ...changed, passer: 'ja' }))).to).toBe(`${list}?gjort=gemt`)
  const both = { 'definition-da': 'Vold igen.', 'definition-en': 'Violence again.' }
  const next = await visit(path, form({ ...changed, ...both, version: '2', overtraedelse: ['1210'] }))
  expect(next.to).toBe(`${list}?gjort=gemt`)
})

test('a retired category leaves the list and keeps its history', async () => {
  const visit = pagesOf(database, analyst)
  await visit(`${list}/ny`, form({ 'navn-da': 'Kort liv', overtraedelse: ['11'] }))
  const path = `${list}/kort-liv`
  expect((await visit(`${path}/udgaar`, { version: '7' })).status).toBe(409)
  expect((await visit(`${path}/udgaar`, { version: '1' })).to).toBe(list)
  expect((await visit(`${path}/udgaar`, { version: '1' })).to).toBe(list)
  expect((await visit(list)).html).not.toContain('Kort liv')
  const page = await visit(path)
  expect(page.html).toContain('Udgået')
  expect(page.html).toContain('Version 1')
})

test('who may only read sees what is counted, without a form', async () => {
  const lead = pagesOf(database, await somebody(database, 'lead', 'local'))
  const page = await lead(`${list}/straffelov-i-alt`)
  expect((await lead(list)).html).not.toContain('Opret en ny kategori')
  expect([page.status, page.html.includes('<form')]).toEqual([200, false])
  expect((await lead(`${list}/ny`)).status).toBe(403)
})

test('an address without a data set or a category is a page that does not exist', async () => {
  const visit = pagesOf(database, analyst)
  expect((await visit('/arbejde/tal-ind/findes-ikke/kategorier')).status).toBe(404)
  expect((await visit(`${list}/findes-ikke`)).status).toBe(404)
})
