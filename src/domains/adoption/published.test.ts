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
