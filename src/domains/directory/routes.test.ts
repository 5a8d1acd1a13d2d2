import { expect } from 'vitest'
import { councilPaths, functionsOf, holdingsOf } from '#councils'
import { writeAs, type Database } from '#db'
import { directoryRoutes } from '#directory'
import { newId } from '#id'
import { aDistrict, aMember, councilId, test, visiting } from '#testing'

const today = '2026-11-25'
const læsø = 'lokalraad-laesoe'

let scene: ReturnType<typeof build> | null = null

function build(database: Database) {
  return writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const mayor = await aMember(tx, læsø, 'chair', 'Ærlig Borgmester')
    const local = await aMember(tx, 'lokalraad-rebild', 'secretary', 'Lokal Sekretær')
    const secretary = await aMember(tx, 'kredsraad', 'secretary', 'Leder af Sekretariatet')
    const council = await councilId(tx, læsø)
    const functionId = mayor.seats[0]?.functionId ?? ''
    const stranger = { ...mayor, seats: [] }
    return { mayor, local, secretary, stranger, council, functionId }
  })
}

async function as(database: Database, who: 'mayor' | 'local' | 'secretary' | 'stranger', lang?: 'en') {
  const placed = await (scene ??= build(database))
  const visitor = { database, actor: placed[who], today, ...(lang ? { lang } : {}) } as const
  return { ...placed, visit: visiting(directoryRoutes, visitor) }
}

test('the district page shows councils, chairs and vacant places', async ({ database }) => {
  const { visit } = await as(database, 'mayor')
  const page = await visit(councilPaths.district)
  expect(page.status).toBe(200)
  expect(page.html).toContain('Kredsen Nordjylland')
  expect(page.html).toContain('Ærlig Borgmester')
  expect(page.html).toContain('Ingen formand')
  expect(page.html).toContain(`href="${councilPaths.council(læsø)}"`)
  expect(page.html).not.toContain('Opret organisation')
})

test('everything can be read in English', async ({ database }) => {
  const { visit, functionId, mayor } = await as(database, 'secretary', 'en')
  const paths = [
    councilPaths.district,
    councilPaths.council(læsø),
    councilPaths.function(functionId),
    councilPaths.appoint(functionId),
    councilPaths.people,
    councilPaths.person(mayor.personId),
    councilPaths.newPerson,
    councilPaths.newOrganisation,
    councilPaths.newFunction(læsø),
    councilPaths.changeCouncil(læsø),
  ]
  for (const path of paths) {
    const page = await visit(path)
    expect(page.status, path).toBe(200)
    expect(page.html.match(/<h1>/g), path).toHaveLength(1)
    expect(page.html, path).not.toMatch(/Du er her|Indehaver|Stedfortræder|Gem</)
  }
})

test('who has no place is shown nothing', async ({ database }) => {
  const { visit, mayor, functionId } = await as(database, 'stranger')
  for (const path of [
    councilPaths.district,
    councilPaths.council(læsø),
    councilPaths.people,
    councilPaths.person(mayor.personId),
    councilPaths.function(functionId),
  ])
    expect((await visit(path)).status, path).toBe(403)
})

test('an address with a zero character is a page that does not exist', async ({ database }) => {
  const { visit } = await as(database, 'secretary')
  for (const path of [councilPaths.council('%00'), councilPaths.changeCouncil('lokalraad%00')])
    expect((await visit(path)).status, path).toBe(404)
})

test("another council's secretary changes nothing here", async ({ database }) => {
  const { visit, functionId, mayor } = await as(database, 'local')
  expect((await visit(councilPaths.changeCouncil(læsø), { nameDa: 'X' })).status).toBe(403)
  expect((await visit(councilPaths.appoint(functionId), { from: today })).status).toBe(403)
  expect((await visit(councilPaths.changePerson(mayor.personId), { name: 'X' })).status).toBe(403)
  expect((await visit(councilPaths.newOrganisation, { nameDa: 'X', kind: 'other' })).status).toBe(403)
  expect((await visit(councilPaths.council(læsø))).html).not.toContain('Opret funktion')
})

test('shows the council as it was on another day', async ({ database }) => {
  const { visit } = await as(database, 'mayor')
  const before = await visit(`${councilPaths.council(læsø)}?dato=2019-05-01`)
  expect(before.html).toContain('Du ser rådet, som det ser ud den 1. maj 2019.')
  expect(before.html).toContain('Ledig')
  const wrong = await visit(`${councilPaths.council(læsø)}?dato=2026-02-30`)
  expect(wrong.html).toContain('Datoen findes ikke')
})

test('a new mayor is saved from a date, and the form keeps what was typed when refused', async ({
  database,
}) => {
  const { visit, functionId, council } = await as(database, 'secretary')
  const path = councilPaths.appoint(functionId)
  const revision = /name="revision" value="(\d+)"/.exec((await visit(path)).html)?.[1] ?? ''
  const typed = { revision, person: '', name: 'Ny Borgmester', email: 'ny@laesoe.example', to: '' }
  const bad = await visit(path, { ...typed, from: '2030-02-30' })
  expect(bad.status).toBe(422)
  expect(bad.html).toContain('value="Ny Borgmester"')
  expect(bad.html).toContain('href="#from"')
  const stale = await visit(path, { ...typed, revision: '77', from: '2030-01-01' })
  expect(stale.status).toBe(409)
  expect(stale.html).toContain('value="Ny Borgmester"')
  expect(stale.html).toContain('Nogen har ændret det')
  const saved = await visit(path, { ...typed, from: '2030-01-01' })
  expect(saved).toMatchObject({ status: 303, to: councilPaths.function(functionId) })
  const holdings = await writeAs(database, null, (tx) => holdingsOf(tx, council))
  expect(holdings.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['Ny Borgmester', '2030-01-01', null],
    ['Ærlig Borgmester', '2020-01-01', '2029-12-31'],
  ])
  expect((await visit(councilPaths.council(læsø))).html).toContain('Fra 1. januar 2030: Ny Borgmester')
  const coming = holdings[0]?.id ?? ''
  expect((await visit(councilPaths.withdrawHolding(coming), {})).status).toBe(303)
})

test('the same new address twice at the same time is an address that is known', async ({ database }) => {
  const { visit, functionId } = await as(database, 'secretary')
  const path = councilPaths.appointDeputy(functionId)
  const revision = /name="revision" value="(\d+)"/.exec((await visit(path)).html)?.[1] ?? ''
  const typed = { revision, person: '', name: 'Den Anden', email: 'samme@laesoe.example', to: '' }
  const answer = await writeAs(database, null, async (tx) => {
    const first = { id: newId<'person'>(), name: 'Den Første', email: 'samme@laesoe.example' }
    await tx.insertInto('person').values(first).execute()
    const posted = visit(path, { ...typed, from: '2031-01-01' })
    // Long enough for the post to have looked for the address and to wait for this transaction.
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { posted }
  })
  const page = await answer.posted
  expect(page.status).toBe(409)
  expect(page.html).toContain('Adressen hører til Den Første')
})

test('a text with a personal number is refused on the page', async ({ database }) => {
  const { visit } = await as(database, 'secretary')
  const typed = { revision: '1', nameDa: 'Lokalråd Læsø', nameEn: '', note: 'ring om 010190-1234' }
  const page = await visit(councilPaths.changeCouncil(læsø), typed)
  expect(page.status).toBe(422)
  expect(page.html).toContain('ligner et CPR-nummer')
})

test('creates a function, an organisation and a person', async ({ database }) => {
  const { visit } = await as(database, 'secretary')
  const organisation = { nameDa: 'Region Nordjylland', nameEn: 'North Denmark Region', kind: 'region' }
  expect((await visit(councilPaths.newOrganisation, organisation)).status).toBe(303)
  const form = (await visit(councilPaths.newFunction('lokalraad-rebild'))).html
  const region = /<option value="([0-9a-f-]{36})"[^>]*>Region Nordjylland/.exec(form)?.[1] ?? ''
  const created = await visit(councilPaths.newFunction('lokalraad-rebild'), {
    titleDa: 'Observatør, Region Nordjylland',
    titleEn: '',
    role: 'observer',
    organisation: region,
    note: '',
  })
  expect(created.status).toBe(303)
  const functions = await writeAs(database, null, async (tx) =>
    functionsOf(tx, await councilId(tx, 'lokalraad-rebild')),
  )
  const observer = functions.find((entry) => entry.role === 'observer')
  const invited = await visit(councilPaths.newPerson, {
    name: 'Observant Person',
    email: 'observant@region.example',
    function: observer?.id ?? '',
    from: today,
  })
  expect(invited.to).toMatch(/^\/arbejde\/kreds\/person\//)
  const person = await visit(invited.to ?? '')
  expect(person.html).toContain('Observatør, Region Nordjylland')
})

test('what is not there is not found', async ({ database }) => {
  const { visit } = await as(database, 'secretary')
  expect((await visit(councilPaths.council('findes-ikke'))).status).toBe(404)
  expect((await visit(councilPaths.function('1'))).status).toBe(404)
  expect((await visit(councilPaths.person('00000000-0000-4000-8000-000000000000'))).status).toBe(404)
})

test('an account is closed and opened on the person’s page, and is closed in every list', async ({
  database,
}) => {
  const { visit, mayor, secretary, functionId } = await as(database, 'secretary')
  const page = councilPaths.person(mayor.personId)
  const lists = [page, councilPaths.people, councilPaths.council(læsø), councilPaths.function(functionId)]
  expect((await visit(page)).html).toContain('Luk kontoen')
  expect((await visit(councilPaths.person(secretary.personId))).html).not.toContain('Luk kontoen')
  expect(await visit(councilPaths.closeAccount(mayor.personId), {})).toMatchObject({ status: 303, to: page })
  for (const path of lists) expect((await visit(path)).html, path).toContain('Kontoen er lukket')
  expect((await visit(councilPaths.closeAccount(mayor.personId), {})).status).toBe(409)
  expect((await visit(councilPaths.openAccount(mayor.personId), {})).status).toBe(303)
  for (const path of lists) expect((await visit(path)).html, path).not.toContain('Kontoen er lukket')
})

test('a person’s note is shown to those who keep the entry, and to nobody else', async ({ database }) => {
  const { visit, mayor, local, stranger } = await as(database, 'secretary')
  const [page, form] = [councilPaths.person(mayor.personId), councilPaths.changePerson(mayor.personId)]
  const revision = /name="revision" value="(\d+)"/.exec((await visit(form)).html)?.[1] ?? ''
  const typed = { revision, name: mayor.name, email: mayor.email, note: 'Ring til kontoret først' }
  expect((await visit(form, typed)).status).toBe(303)
  expect((await visit(page)).html).toContain('Ring til kontoret først')
  const [seat] = local.seats
  if (!seat) throw new Error('no seat')
  const observer = { ...stranger, personId: local.personId, seats: [{ ...seat, role: 'observer' as const }] }
  for (const actor of [local, observer, mayor]) {
    const other = visiting(directoryRoutes, { database, actor, today })
    for (const path of [page, form, councilPaths.people])
      expect((await other(path)).html, path).not.toContain('Ring til kontoret')
  }
  const own = visiting(directoryRoutes, { database, actor: mayor, today })
  expect((await own(form)).html).not.toContain('Intern bemærkning')
  const again = String(Number(revision) + 1)
  expect((await own(form, { ...typed, revision: again, note: 'Min egen' })).status).toBe(303)
  expect((await visit(page)).html).toContain('Ring til kontoret først')
  const moved = { ...typed, revision: String(Number(revision) + 2), email: 'min@eksempel.example' }
  const refused = await visit(form, moved)
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('hvor du ikke sidder')
})
