import { expect } from 'vitest'
import { actionPlanPaths, actionPlansOf } from '#action-plans'
import { theDistrict } from '#councils'
import { writeAs } from '#db'
import { createEdition } from '#plans'
import { publishingRoutes } from '#publishing'
import { roundsOf } from '#status-rounds'
import { aDistrict, aMember, test, visiting } from '#testing'

test('a plan published before there were action plans gets them once, with its rounds, from the secretariat', async ({
  database,
}) => {
  const { actor, id, districtId } = await writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const actor = await aMember(tx, 'kredsraad', 'secretary')
    const district = await theDistrict(tx)
    if (!district) throw new Error('no district')
    const part = { kind: 'focus-area', number: '5.1', title: 'Trafik', body: 'Fart.', ready: true } as const
    const id = await createEdition(tx, {
      districtId: district.id,
      year: 2027,
      title: 'Samarbejdsplan 2027',
      parts: [part],
    })
    await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', id).execute()
    return { actor, id, districtId: district.id }
  })
  const visit = visiting(publishingRoutes({ url: 'https://kredsplan.example' }), {
    database,
    actor,
    today: '2026-12-01',
  })
  for (let times = 0; times < 2; times++)
    expect(await visit(actionPlanPaths.open(id), {})).toMatchObject({
      status: 303,
      to: actionPlanPaths.year(2027),
    })
  const opened = await writeAs(database, null, async (tx) => ({
    plans: await actionPlansOf(tx, districtId, 2027),
    rounds: await roundsOf(tx, districtId, 2027),
  }))
  expect(opened.plans.map((plan) => plan.state)).toEqual(Array.from({ length: 9 }, () => 'draft'))
  expect(opened.rounds).toHaveLength(4)
  const chair = await writeAs(database, null, (tx) => aMember(tx, 'lokalraad-laesoe', 'chair'))
  const asChair = visiting(publishingRoutes({ url: '' }), { database, actor: chair, today: '2026-12-01' })
  expect(await asChair(actionPlanPaths.open(id), {})).toMatchObject({ status: 403 })
})
