import { expect } from 'vitest'
import { theDistrict } from '#councils'
import { writeAs } from '#db'
import { createEdition } from '#plans'
import { aDistrict, aMember, test, visiting } from '#testing'
import { adoptionPaths } from './paths.ts'
import { adoptionRoutes } from './routes.tsx'

test('the page of a plan that was just published says so, and where to go from there', async ({
  database,
}) => {
  const { actor, id } = await writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const district = await theDistrict(tx)
    const plan = { districtId: district?.id ?? '', year: 2051, title: 'Samarbejdsplan 2051', parts: [] }
    const edition = await createEdition(tx, plan)
    await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', edition).execute()
    return { actor: await aMember(tx, 'kredsraad', 'secretary'), id: edition }
  })
  const visit = visiting(adoptionRoutes, { database, actor, today: '2050-12-01' })
  const page = (await visit(adoptionPaths.published(id))).html
  expect(page).toContain('Nu er planen offentliggjort')
  expect(page).toContain('Lokalrådene har fået deres handleplaner at skrive.')
  expect(page).toMatch(/href="\/plan\/2051"[^>]*>Se den offentlige side</)
  expect(page).toMatch(/href="\/arbejde\/handleplaner\?aar=2051"[^>]*>Handleplaner</)
  expect((await visit(adoptionPaths.steps(id))).html).not.toContain('Nu er planen offentliggjort')
})

test('an edition that was replaced before it was public says so, and what takes its place is no correction', async ({
  database,
}) => {
  const { actor, replaced, first } = await writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const plan = { districtId: (await theDistrict(tx))?.id ?? '', year: 2061, title: 'Samarbejdsplan 2061' }
    const replaced = await createEdition(tx, { ...plan, parts: [] })
    const states = tx.updateTable('plan_edition')
    await states.set({ state: 'superseded' }).where('id', '=', replaced).execute()
    const first = await createEdition(tx, { ...plan, parts: [], correctionReason: 'Et diagram.' })
    await states.set({ state: 'published' }).where('id', '=', first).execute()
    return { actor: await aMember(tx, 'kredsraad', 'secretary'), replaced, first }
  })
  const visit = visiting(adoptionRoutes, { database, actor, today: '2060-12-01' })
  expect((await visit(adoptionPaths.published(first))).html).toContain(
    'Lokalrådene har fået deres handleplaner at skrive.',
  )
  const { html } = await visit(adoptionPaths.steps(replaced))
  expect(html).toContain(
    'Udgaven blev vedtaget, men ikke offentlig. En senere udgave træder i stedet for den.',
  )
  expect(html).not.toMatch(/class="done">Offentliggjort/)
})
