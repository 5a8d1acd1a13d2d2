import { expect } from 'vitest'
import { indicatorsOf, measurePaths } from '#measures'
import { test } from '#testing'
import { as } from './testing.ts'

const typed = {
  navn: 'Anmeldte indbrud',
  enhed: 'anmeldelser',
  retning: 'down',
  udgangspunkt: '12,5',
  'udgangspunkt-dag': '2026-01-01',
  'udgangspunkt-ukendt': '',
  maal: '1.000,25',
  'maal-dag': '2026-12-31',
  kilde: 'Politiets tal',
}

test('takes and shows numbers as Danes write them', async ({ database }) => {
  const { visit, make, write } = await as(database, 'coordinator')
  const id = await make()
  expect((await visit(measurePaths.addIndicator(id))).html).toContain('Tilføj et målepunkt')
  expect((await visit(measurePaths.addIndicator(id), typed)).status).toBe(303)
  expect((await visit(measurePaths.addIndicator(id), typed)).status).toBe(303)
  const indicators = await write((tx) => indicatorsOf(tx, [id]))
  expect(indicators).toMatchObject([{ baseline: 12.5, target: 1000.25 }])
  expect((await visit(measurePaths.indicator(indicators[0]?.id ?? ''))).html).toContain('value="1000,25"')
  expect((await visit(measurePaths.measure(id))).html).toContain('Anmeldte indbrud')
})

test.for([
  ['a target without a baseline', { udgangspunkt: '', 'udgangspunkt-dag': '' }, 'Et mål uden udgangspunkt'],
  ['a baseline that is no number', { udgangspunkt: 'mange' }, 'Skriv »Udgangspunkt« som et tal'],
  ['a baseline without its day', { 'udgangspunkt-dag': '' }, 'Skriv den dag, udgangspunktet gælder for'],
  ['a baseline that is known and not', { 'udgangspunkt-ukendt': 'Ikke målt' }, 'ikke begge dele'],
  ['a target that is no number', { maal: '12 %' }, 'Skriv »Mål« som et tal'],
  ['a target before its baseline', { 'maal-dag': '2026-01-01' }, 'skal ligge efter udgangspunktets dag'],
  ['no direction', { retning: '' }, 'Vælg »Hvad er bedst?«'],
  ['a CPR number', { kilde: '010190-1234' }, 'ligner et CPR-nummer'],
] as const)('refuses %s with everything typed still there', async ([, change, message], { database }) => {
  const { visit, make } = await as(database, 'coordinator')
  const sent = { ...typed, ...change }
  const page = await visit(measurePaths.addIndicator(await make()), sent)
  expect(page.status).toBe(422)
  expect(page.html).toContain(message)
  for (const value of [sent.navn, sent.enhed, sent.maal, sent.kilde])
    expect(page.html).toContain(`value="${value}"`)
})

test('a baseline can be unknown, with the reason', async ({ database }) => {
  const { visit, make } = await as(database, 'coordinator')
  const id = await make()
  const unknown = { ...typed, udgangspunkt: '', 'udgangspunkt-ukendt': 'Måles første gang i maj' }
  expect((await visit(measurePaths.addIndicator(id), unknown)).status).toBe(303)
  expect((await visit(measurePaths.measure(id))).html).toContain(
    'Udgangspunktet kendes ikke: Måles første gang i maj',
  )
})

test('writes a value or why there is none, with who and when', async ({ database }) => {
  const { make, led, visit: change, write } = await as(database, 'coordinator')
  const id = await make(led)
  await change(measurePaths.addIndicator(id), typed)
  const [own] = await write((tx) => indicatorsOf(tx, [id]))
  const path = measurePaths.addValue(own?.id ?? '')
  const { visit } = await as(database, 'lead')
  expect((await visit(path)).html).toContain('value="2026-06-15"')
  for (const [wrong, message] of [
    [{ dag: '2026-06-16', vaerdi: '8,5', ukendt: '' }, 'Dagen er ikke kommet endnu'],
    [{ dag: '2026-06-01', vaerdi: '', ukendt: '' }, 'Skriv enten en værdi eller hvorfor'],
    [{ dag: '2026-06-01', vaerdi: '8,5', ukendt: 'Ved ikke' }, 'Skriv enten en værdi eller hvorfor'],
    [{ dag: '2026-06-01', vaerdi: 'otte', ukendt: '' }, 'Skriv »Værdi« som et tal'],
  ] as const) {
    const page = await visit(path, wrong)
    expect(page.status).toBe(422)
    expect(page.html).toContain(message)
    expect(page.html).toContain(`value="${wrong.dag}"`)
  }
  expect((await visit(path, { dag: '2026-06-01', vaerdi: '8,5', ukendt: '' })).status).toBe(303)
  expect((await visit(path, { dag: '2026-06-10', vaerdi: '', ukendt: 'Sygdom' })).status).toBe(303)
  const { html } = await visit(path)
  expect(html).toContain('>8,5</td>')
  expect(html).toContain('Ukendt, fordi: Sygdom')
})

test('two people with one indicator: the second sees both and loses nothing', async ({ database }) => {
  const { visit, make, write } = await as(database, 'coordinator')
  const id = await make()
  await visit(measurePaths.addIndicator(id), typed)
  const [own] = await write((tx) => indicatorsOf(tx, [id]))
  const path = measurePaths.indicator(own?.id ?? '')
  expect((await visit(path, { ...typed, revision: '1', maal: '5' })).status).toBe(303)
  const late = await visit(path, { ...typed, revision: '1', maal: '7' })
  expect(late.status).toBe(409)
  expect(late.html).toMatch(/Gemt nu<\/span><span class="both-text">5</)
  expect(late.html).toContain('value="7"')
  expect((await visit(path, { ...typed, revision: '2', maal: '7' })).status).toBe(303)
})

test('only who may change the measure changes its indicators', async ({ database }) => {
  const { visit, make, write } = await as(database, 'coordinator')
  const id = await make()
  await visit(measurePaths.addIndicator(id), typed)
  const [own] = await write((tx) => indicatorsOf(tx, [id]))
  const { visit: other } = await as(database, 'neighbour')
  expect((await other(measurePaths.indicator(own?.id ?? ''))).status).toBe(403)
  expect((await other(measurePaths.addValue(own?.id ?? ''), { dag: '2026-06-01' })).status).toBe(403)
})
