import { expect } from 'vitest'
import type { Database } from '#db'
import { aDistrict, aMember, test, visiting } from '#testing'
import { planImportRoutes } from './routes.tsx'

const today = '2026-11-25'

const text = `SAMARBEJDSPLAN 2026

1 Samarbejdet

Politiet og kommunerne arbejder sammen hele året. De mødes to gange i kredsrådet,
og lokalrådene mødes oftere.

2 Indsatsområder

2.1 Trygt natteliv

Natteravnene går i gaderne, og politiet er synligt i festmiljøet om natten.

2.2 Mere sikker trafik

Kommunerne peger på de veje, hvor der køres for stærkt, og politiet måler dér.
`

async function visitor(database: Database, role: 'secretary' | 'member' = 'secretary') {
  const actor = await database.kysely.transaction().execute(async (tx) => {
    await aDistrict(tx)
    return aMember(tx, 'kredsraad', role, 'Mette')
  })
  return visiting(planImportRoutes, { database, actor, today })
}

function upload(name: string, content: BlobPart, year = '2026'): FormData {
  const form = new FormData()
  form.set('aar', year)
  form.set('fil', new File([content], name))
  return form
}

test('reads an upload, shows it beside its source, takes corrections and saves a plan', async ({
  database,
}) => {
  const visit = await visitor(database)
  const uploaded = await visit('/arbejde/plan/import', upload('plan.txt', text))
  expect(uploaded.status).toBe(303)
  const path = uploaded.to ?? ''
  const review = await visit(path)
  expect(review.html).toContain('Ret forslaget til planen for 2026')
  expect(review.html).toContain('Læst fra plan.txt')
  expect(review.html).toContain('2.1 Trygt natteliv')
  const id = /value="drop:([^"]+)"/.exec(review.html)?.[1] ?? ''
  const form = { revision: '1', ret: `drop:${id}`, vis: '', side: '1' }
  const corrected = await visit(`${path}/ret`, form)
  expect(corrected.to).toMatch(/#b-/)
  const stale = await visit(`${path}/ret`, form)
  expect(stale.status).toBe(409)
  expect(stale.html).toContain('En anden har rettet i forslaget imens')
  const restored = await visit(path)
  const index = /value="(restore:\d+)"[^>]*aria-label="Tag med: 1 Samarbejdet/.exec(restored.html)?.[1]
  if (index) await visit(`${path}/ret`, { ...form, revision: '2', ret: index })
  const revision = /name="revision" value="(\d+)"/.exec((await visit(path)).html)?.[1] ?? ''
  const wrong = await visit(`${path}/gem`, { revision, aar: 'i år' })
  expect(wrong.status).toBe(422)
  const saved = await visit(`${path}/gem`, { revision, aar: '2026' })
  expect(saved.to).toMatch(/^\/arbejde\/plan\/[0-9a-f-]{36}$/)
  expect((await visit(path)).to).toBe('/arbejde/plan/import')
})

test('edits and cuts the text of one block, and keeps what was typed when it is refused', async ({
  database,
}) => {
  const visit = await visitor(database)
  const path = (await visit('/arbejde/plan/import', upload('plan.txt', text))).to ?? ''
  const html = (await visit(path)).html
  const id = /href="[^"]*tekst=([^"#&]+)#/.exec(html)?.[1] ?? ''
  expect((await visit(`${path}?tekst=${id}`)).html).toContain('name="blok-tekst"')
  const edited = { revision: '1', blok: id, 'blok-tekst': 'Første del ||| anden del', side: '1' }
  expect((await visit(`${path}/tekst`, edited)).to).toContain(`#b-${id}`)
  const after = (await visit(path)).html
  expect(after).toContain('Første del')
  expect(after).toContain('anden del')
  const refused = await visit(`${path}/tekst`, { ...edited, revision: '2', 'blok-tekst': 'Se 010190-1234' })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Se 010190-1234')
})

test.for([
  ['plan.txt', '', 'Filen er tom'],
  ['plan.pdf', 'ikke en pdf', 'Filen hedder'],
  ['plan.odt', 'tekst', 'kan ikke læses'],
  ['plan.txt', `${text}\nKontakt: 010190-1234\n`, 'ligner CPR-numre'],
])('says what is wrong with %s (%#) and keeps nothing', async ([name, content, message], { database }) => {
  const visit = await visitor(database)
  const refused = await visit('/arbejde/plan/import', upload(name ?? '', content ?? ''))
  expect(refused.status).toBe(422)
  expect(refused.html).toContain(message)
  expect(refused.html).not.toContain('010190')
})

test('asks for a file, a year, and a seat in the secretariat', async ({ database }) => {
  const visit = await visitor(database)
  const nothing = new FormData()
  nothing.set('aar', '2026')
  expect((await visit('/arbejde/plan/import', nothing)).html).toContain('Vælg en fil.')
  expect((await visit('/arbejde/plan/import', upload('plan.txt', text, '26'))).html).toContain('årstal')
  const member = await visitor(database, 'member')
  expect((await member('/arbejde/plan/import')).status).toBe(403)
  expect((await member('/arbejde/plan/import', upload('plan.txt', text))).status).toBe(403)
})

test('refuses 60 MB', async ({ database }) => {
  const visit = await visitor(database)
  const refused = await visit('/arbejde/plan/import', upload('plan.pdf', new Uint8Array(60 * 1024 * 1024)))
  expect(refused.status).toBe(413)
  expect(refused.html).toContain('højst 50 MB')
})
