import { expect } from 'vitest'
import { measurePaths } from '#measures'
import { functionOf, test } from '#testing'
import { as } from './testing.ts'

const typed = {
  raad: 'lokalraad-laesoe',
  aar: '2026',
  titel: 'Trygge cykelstier',
  problem: 'Mange ulykker ved skolen.',
  begynder: '2026-03-01',
  slutter: '2026-11-30',
  synlig: 'offentlig',
  tilstand: 'planned',
} as const

test('a coordinator writes a measure, and its page says what comes next', async ({ database }) => {
  const { visit, areas, led } = await as(database, 'coordinator')
  const form = await visit(measurePaths.newFor('lokalraad-laesoe', 2026, areas[0] ?? null))
  expect(form.html).toContain('5.1 Natteliv')
  expect(form.html).toMatch(new RegExp(`value="${areas[0]}" checked`))
  expect(form.html).toContain('– Tove Tang')
  const body = new FormData()
  for (const [name, value] of Object.entries(typed)) body.append(name, value)
  for (const area of areas) body.append('omraade', area)
  body.append('tovholder', led.leadFunctionId)
  body.append('stedfortraeder', led.deputyFunctionId)
  const saved = await visit(measurePaths.new, body)
  expect(saved.status).toBe(303)
  const page = await visit(saved.to ?? '')
  expect(page.html).toContain('<h1>Trygge cykelstier</h1>')
  expect(page.html).toContain('Indsatsen er oprettet.')
  expect(page.html).toContain('1. marts 2026 – 30. november 2026')
  expect(page.html).toContain('5.2 Færdsel')
  expect(page.html).toContain('Et målepunkt')
})

test('a double press makes one measure', async ({ database }) => {
  const { visit } = await as(database, 'coordinator')
  const twice = { ...typed, titel: 'Kun én gang' }
  const [one, other] = await Promise.all([visit(measurePaths.new, twice), visit(measurePaths.new, twice)])
  expect(one.to).toBe(other.to)
})

test.for([
  ['an end before the beginning', { slutter: '2026-02-01' }, 'kan ikke slutte, før den begynder'],
  ['a day that does not exist', { begynder: '2026-02-29' }, 'som en dato, der findes'],
  ['a continuous measure with a last day', { loebende: 'ja' }, 'En løbende indsats har ingen slutdato'],
  ['no title', { titel: '' }, 'Udfyld »Titel«'],
  ['what looks like a CPR number', { problem: 'Se 010190-1234' }, 'ligner et CPR-nummer'],
  ['an unknown focus area', { omraade: 'noget' }, 'Et af indsatsområderne hører ikke til'],
  ['no visibility', { synlig: '' }, 'Vælg »Offentlig eller intern«'],
  ['a council that does not exist', { raad: 'atlantis' }, 'Vælg »Råd, der leder indsatsen«'],
] as const)(
  'refuses %s at the field, with everything typed still there',
  async ([, change, message], { database }) => {
    const { visit } = await as(database, 'coordinator')
    const sent = { ...typed, note: 'Husk kaffen', ...change }
    const page = await visit(measurePaths.new, sent)
    expect(page.status).toBe(422)
    expect(page.html).toContain(message)
    for (const value of [sent.titel, sent.problem, sent.begynder, sent.slutter, sent.note])
      expect(page.html).toContain(value)
  },
)

test('refuses a lead from another council, and one function in both places', async ({ database }) => {
  const { visit, neighbour, lead } = await as(database, 'coordinator')
  const stranger = functionOf(neighbour)
  const page = await visit(measurePaths.new, { ...typed, tovholder: stranger })
  expect(page.status).toBe(422)
  expect(page.html).toContain('Tovholderen er fra et råd, der ikke er med i indsatsen.')
  expect(page.html).toContain(`value="${stranger}" selected`)
  const same = { ...typed, tovholder: functionOf(lead), stedfortraeder: functionOf(lead) }
  expect((await visit(measurePaths.new, same)).html).toContain('skal være et andet hverv end tovholderen')
})

test('a function of a council that takes part can lead', async ({ database }) => {
  const { visit, neighbour } = await as(database, 'coordinator')
  const council = neighbour.seats[0]?.councilId ?? ''
  const joint = { ...typed, titel: 'Fælles', partner: council, tovholder: functionOf(neighbour) }
  const saved = await visit(measurePaths.new, joint)
  expect(saved.status).toBe(303)
  expect((await visit(saved.to ?? '')).html).toContain('Deltagende råd')
})

test('who writes for several councils is asked which one first', async ({ database }) => {
  const { visit } = await as(database, 'secretariat')
  const page = await visit(measurePaths.new)
  expect(page.html).toContain('Hvilket råd er det?')
  expect((await visit(`${measurePaths.new}?raad=lokalraad-hjoerring`)).html).toContain('Opret indsatsen')
})

test('without a script a button finds similar measures, and everything typed is still there', async ({
  database,
}) => {
  const { visit, make } = await as(database, 'coordinator')
  await make({ title: 'Cykelpatrulje ved skolerne' }, 'neighbour')
  await make({ title: 'Cykelpatrulje, kun for os', public: false }, 'neighbour')
  const page = await visit(measurePaths.new, { ...typed, titel: 'Cykelpatruljer', find: 'ja' })
  expect(page.status).toBe(200)
  expect(page.html).toContain('Cykelpatrulje ved skolerne')
  expect(page.html).not.toContain('kun for os')
  expect(page.html).toContain('Brug som udgangspunkt')
  expect(page.html).toContain(typed.problem)
  const short = await visit(measurePaths.new, { ...typed, titel: 'Cy', find: 'ja' })
  expect(short.html).toContain('mindst tre bogstaver')
})

test('a script gets the similar measures of other councils as a piece of HTML', async ({ database }) => {
  const { visit, make } = await as(database, 'coordinator')
  await make({ title: 'Gadeidræt på havnen' }, 'neighbour')
  await make({ title: 'Gadeidræt i vores egen by' })
  const piece = await visit(`${measurePaths.similar}?titel=gadei&raad=lokalraad-laesoe&aar=2026`)
  expect(piece.html).toContain('Gadeidræt på havnen')
  expect(piece.html).not.toContain('vores egen by')
  expect(piece.html).not.toContain('<title>')
  const none = await visit(`${measurePaths.similar}?titel=xyzxyz&raad=lokalraad-laesoe`)
  expect(none.html).toContain('ingen lignende indsatser')
})

/** What an edit form holds that its reader does not see. */
function hidden(html: string) {
  const value = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  return { revision: value('revision'), grundlag: value('grundlag').replaceAll('&quot;', '"') }
}

test('two people change the same field: the second is shown both texts and loses nothing', async ({
  database,
}) => {
  const { visit, make, led } = await as(database, 'coordinator')
  const id = await make({ title: 'To om en', ...led })
  const mine = { ...typed, titel: 'To om en', ...hidden((await visit(measurePaths.change(id))).html) }
  expect((await visit(measurePaths.change(id), { ...mine, problem: 'Deres tekst' })).status).toBe(303)
  const second = await visit(measurePaths.change(id), { ...mine, problem: 'Min tekst' })
  expect(second.status).toBe(409)
  expect(second.html).toContain('blev rettet af en anden')
  expect(second.html).toMatch(/Gemt nu<\/span>[^/]*Deres tekst[\s\S]*Min tekst<\/textarea>/)
  const again = { ...mine, problem: 'Min tekst', ...hidden(second.html) }
  expect((await visit(measurePaths.change(id), again)).status).toBe(303)
  expect((await visit(measurePaths.measure(id))).html).toContain('Min tekst')
})

test('two people change different fields: both changes stand in the form, and the second sees it', async ({
  database,
}) => {
  const { visit, make } = await as(database, 'coordinator')
  const id = await make({ problem: typed.problem, startsOn: '2026-03-01', endsOn: '2026-11-30' })
  const form = (await visit(measurePaths.change(id))).html
  const titel = /id="titel" name="titel" type="text" value="([^"]*)"/.exec(form)?.[1] ?? ''
  const mine = { ...typed, titel, ...hidden(form) }
  expect((await visit(measurePaths.change(id), { ...mine, problem: 'Deres tekst' })).status).toBe(303)
  const second = await visit(measurePaths.change(id), { ...mine, maalgruppe: 'Min gruppe' })
  expect(second.status).toBe(409)
  expect(second.html).toContain('Du havde ikke rettet her.')
  expect(second.html).toContain('Deres tekst</textarea>')
  expect(second.html).toContain('Min gruppe</textarea>')
})

test('without knowing what the form began with, every difference is shown', async ({ database }) => {
  const { visit, make } = await as(database, 'coordinator')
  const id = await make()
  expect((await visit(measurePaths.change(id), { ...typed, revision: '1' })).status).toBe(303)
  for (const grundlag of ['', 'sludder', '[]', '{"one":1}']) {
    const late = { ...typed, problem: 'Min tekst', revision: '1', grundlag }
    const page = await visit(measurePaths.change(id), late)
    expect(page.status).toBe(409)
    expect(page.html).toContain('Min tekst</textarea>')
  }
})

test('the same change sent twice is no disagreement', async ({ database }) => {
  const { visit, make } = await as(database, 'coordinator')
  const id = await make()
  const change = { ...typed, revision: '1' }
  expect((await visit(measurePaths.change(id), change)).status).toBe(303)
  expect((await visit(measurePaths.change(id), change)).status).toBe(303)
})

test('a lead changes their own measure; another council does not', async ({ database }) => {
  const { make, led } = await as(database, 'coordinator')
  const id = await make({ title: 'Min egen', ...led })
  const lead = await as(database, 'lead')
  expect((await lead.visit(measurePaths.change(id))).status).toBe(200)
  const changed = { ...typed, titel: 'Min nye', revision: '1', tovholder: led.leadFunctionId }
  expect((await lead.visit(measurePaths.change(id), changed)).status).toBe(303)
  const neighbour = await as(database, 'neighbour')
  expect((await neighbour.visit(measurePaths.change(id))).status).toBe(403)
  expect((await neighbour.visit(measurePaths.change(id), changed)).status).toBe(403)
  expect((await neighbour.visit(measurePaths.new, typed)).status).toBe(403)
})
