import { expect } from 'vitest'
import { theDistrict } from '#councils'
import { writeAs, type Database } from '#db'
import { workspace } from '#http'
import type { Actor } from '#permissions'
import { aDistrict, aMember, test, visiting } from '#testing'
import { editionRoutes } from '#plan-editions'
import { createEdition, findPart, partsOf, type EditionId, type Part } from '#plans'
import { writingRoutes } from './routes.ts'

const today = '2026-11-25'

type Scene = { mette: Actor; lars: Actor; mayor: Actor; edition: EditionId; parts: readonly Part[] }

/** A year of its own for each test: what routes write is kept. */
async function aYear(database: Database, year: number): Promise<Scene> {
  return database.kysely.transaction().execute(async (tx) => {
    await aDistrict(tx)
    const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
    const lars = await aMember(tx, 'kredsraad', 'secretary', 'Lars')
    const mayor = await aMember(tx, 'kredsraad', 'member', 'Borgmesteren')
    const edition = await createEdition(tx, {
      districtId: (await theDistrict(tx))?.id ?? '',
      year,
      title: `Samarbejdsplan ${year}`,
      parts: [
        { kind: 'section', number: '1', title: 'Samarbejdet', body: 'Vi arbejder **sammen**.' },
        { kind: 'focus-area', number: '5.1', title: 'Natteliv', body: 'Natteravne.' },
      ],
    })
    return { mette, lars, mayor, edition, parts: await partsOf(tx, edition) }
  })
}

const bothRoutes = workspace().route('/', editionRoutes).route('/', writingRoutes)
const visit = (database: Database, actor: Actor) => visiting(bothRoutes, { database, actor, today })

function firstOf(scene: Scene): Part {
  const [part] = scene.parts
  if (!part) throw new Error('no part')
  return part
}

test('a part is taken, written, saved with words that say so, and let go', async ({ database }) => {
  const scene = await aYear(database, 2031)
  const part = firstOf(scene)
  const path = `/arbejde/plan/del/${part.id}`
  const mette = visit(database, scene.mette)
  const lars = visit(database, scene.lars)
  expect((await mette(`${path}/skriv`)).to).toBe(path)
  expect((await mette(`${path}/begynd`, {})).to).toBe(`${path}/skriv`)
  expect((await mette(`${path}/skriv`)).html).toContain('<textarea class="form-input markdown-text"')
  expect((await lars(path)).html).toContain('Mette skriver her, siden kl. 13.00')
  expect((await lars(`/arbejde/plan/${scene.edition}`)).html).toContain('Mette skriver her, siden kl. 13.00')
  expect((await lars(`${path}/begynd`, {})).to).toBe(path)
  expect((await lars(`${path}/laas`, {})).status).toBe(409)
  const saved = await mette(`${path}/gem`, { revision: '1', nummer: '1', titel: 'Samarbejdet', tekst: 'Ny.' })
  expect(saved.to).toBe(`${path}/skriv?gemt=1`)
  expect((await mette(`${path}/skriv?gemt=1`)).html).toContain('Gemt kl. 13.00')
  const closed = { revision: '2', nummer: '1', titel: 'Samarbejdet', tekst: 'Nyere.', luk: 'ja' }
  expect((await mette(`${path}/gem`, closed)).to).toBe(`${path}?gemt=tekst`)
  expect((await lars(path)).html).toContain('Begynd at skrive')
})

test('a stale save shows both texts, and either choice keeps both', async ({ database }) => {
  const scene = await aYear(database, 2033)
  const part = firstOf(scene)
  const path = `/arbejde/plan/del/${part.id}`
  const mette = visit(database, scene.mette)
  const lars = visit(database, scene.lars)
  await mette(`${path}/gem`, { revision: '1', titel: 'Samarbejdet', tekst: 'Mettes tekst.', luk: 'ja' })
  const stale = await lars(`${path}/gem`, { revision: '1', titel: 'Samarbejdet', tekst: 'Lars <b> tekst.' })
  expect(stale.status).toBe(409)
  expect(stale.html).toContain('Mette har gemt en anden tekst, mens du skrev')
  expect(stale.html).toContain('Lars &lt;b&gt; tekst.')
  expect(stale.html).toContain('Mettes tekst.')
  const mine = { revision: '2', titel: 'Samarbejdet', tekst: 'Flettet.', valg: 'min' }
  expect((await lars(`${path}/uenighed`, mine)).to).toBe(`${path}?gemt=tekst`)
  const history = await lars(`${path}/historik`)
  expect(history.html.match(/<tr>/g)).toHaveLength(4)
})

test('a personal number is refused with the text still in the field', async ({ database }) => {
  const scene = await aYear(database, 2035)
  const path = `/arbejde/plan/del/${firstOf(scene).id}`
  const mette = visit(database, scene.mette)
  await mette(`${path}/begynd`, {})
  const refused = await mette(`${path}/gem`, {
    revision: '1',
    titel: 'Samarbejdet',
    tekst: 'Ring om 010190-1234.',
  })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Ring om 010190-1234.')
  expect(refused.html).toContain('ligner et CPR-nummer')
  expect(refused.html).toContain('href="#tekst"')
})

test('the list says what is missing and arranges without JavaScript', async ({ database }) => {
  const scene = await aYear(database, 2037)
  const path = `/arbejde/plan/${scene.edition}`
  const part = firstOf(scene)
  const mette = visit(database, scene.mette)
  expect((await mette(path)).html).toContain('0 af 2 klar · 2 uden skribent')
  expect((await mette(`${path}/flyt`, { ned: part.id })).to).toBe(`${path}#plads-2`)
  expect((await mette(`${path}?ret=${part.id}`)).html).toContain('name="ret-titel"')
  const empty = await mette(`/arbejde/plan/del/${part.id}/ret`, { revision: '1', 'ret-titel': '' })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('Skriv en titel.')
  const writer = scene.lars.seats[0]?.functionId ?? ''
  const wanted = { revision: '1', 'ret-nummer': '1', 'ret-titel': 'Samarbejdet', skribent: writer }
  await mette(`/arbejde/plan/del/${part.id}/ret`, wanted)
  expect((await mette(path)).html).toContain('(Lars)')
  expect((await mette(`${path}/dele`, { slags: 'focus-area', titel: 'Trafik' })).status).toBe(303)
  expect((await mette(`${path}?vis=tekst`)).html).toContain('<strong>sammen</strong>')
  const title = { foer: 'Samarbejdsplan 2037', 'plan-titel': 'Sammen om 2037' }
  expect((await mette(`${path}/titel`, { ...title, 'plan-titel': '' })).status).toBe(422)
  expect((await mette(`${path}/titel`, title)).to).toBe(path)
  expect((await mette(`${path}/titel`, title)).status).toBe(409)
})

test('a member reads and remarks, but is offered nothing more and gets nothing more', async ({
  database,
}) => {
  const scene = await aYear(database, 2039)
  const part = firstOf(scene)
  const path = `/arbejde/plan/del/${part.id}`
  const mayor = visit(database, scene.mayor)
  const page = await mayor(path)
  expect(page.html).not.toContain('Begynd at skrive')
  expect(page.html).toContain('Skribenten og sekretariatet kan ændre det.')
  expect((await mayor(`${path}/begynd`, {})).status).toBe(403)
  expect((await mayor(`${path}/gem`, { revision: '1', titel: 'A', tekst: 'B' })).status).toBe(403)
  expect((await mayor(`/arbejde/plan/${scene.edition}/dele`, { titel: 'A' })).status).toBe(403)
  expect((await mayor(`${path}/kommentar`, { kommentar: 'Godt.' })).to).toBe(`${path}#kommentarer`)
  expect((await mayor(path)).html).toContain('Godt.')
})

test('what is no longer a draft can be read, not changed', async ({ database }) => {
  const scene = await aYear(database, 2043)
  const part = firstOf(scene)
  await writeAs(database, scene.mette.personId, (tx) =>
    tx.updateTable('plan_edition').set({ state: 'proposed' }).where('id', '=', scene.edition).execute(),
  )
  const path = `/arbejde/plan/del/${part.id}`
  const mette = visit(database, scene.mette)
  expect((await mette(path)).html).toContain('Planen er ikke et udkast')
  const refused = await mette(`${path}/gem`, { revision: '1', titel: 'A', tekst: 'Min lange tekst' })
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('Min lange tekst')
  expect((await mette(`${path}/status`, { stilling: 'keep', klar: 'ja' })).status).toBe(409)
  expect((await mette(`/arbejde/plan/${scene.edition}/flyt`, { ned: part.id })).status).toBe(409)
  expect(await database.kysely.transaction().execute((tx) => findPart(tx, part.id))).toMatchObject({
    revision: 1,
    ready: false,
  })
})

test('starts next year from the newest plan and shows last year’s text beside', async ({ database }) => {
  const scene = await aYear(database, 2061)
  const mette = visit(database, scene.mette)
  expect((await mette('/arbejde/plan')).html).toContain('Start planen for 2062')
  const started = await mette('/arbejde/plan/naeste', { fra: scene.edition })
  expect(started.status).toBe(303)
  const list = await mette(started.to ?? '')
  expect(list.html).toContain('Ikke taget stilling')
  const part = /href="(\/arbejde\/plan\/del\/[^"]+)"/.exec(list.html)?.[1] ?? ''
  expect((await mette(part)).html).toContain('Teksten fra 2061')
  expect((await mette(`${part}?vis=aendringer`)).html).toContain('De to tekster er ens.')
  const dropped = await mette(`${part}/status`, { stilling: 'drop', begrundelse: '' })
  expect(dropped.status).toBe(422)
  expect(dropped.html).toContain('Skriv, hvorfor det udgår.')
})
