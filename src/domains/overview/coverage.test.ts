import { expect } from 'vitest'
import { addLocalArea, actionPlanFor } from '#action-plans'
import { organisationsOf } from '#councils'
import type { Tx } from '#db'
import { addActivity, takeMeasureStep, type FocusAreaId } from '#measures'
import type { CouncilId } from '#permissions'
import { test } from '#testing'
import { coverageOf } from './coverage.ts'
import { wholeCoverage, type CoverageFilter } from './coverage-filter.ts'
import { aMeasure, answer, aScene, finish, say, today, type Scene } from './testing.ts'
import { currentYear } from './years.ts'

async function row(tx: Tx, scene: Scene, council: CouncilId, filter: Partial<CoverageFilter> = {}) {
  const coverage = await coverageOf(tx, scene.districtId, 2026, today, { ...wholeCoverage, ...filter })
  const found = coverage.rows.find((row) => row.council.id === council)
  if (!found) throw new Error('no row')
  return found
}

async function cell(
  tx: Tx,
  scene: Scene,
  council: CouncilId,
  area: FocusAreaId,
  filter: Partial<CoverageFilter> = {},
) {
  return (await row(tx, scene, council, filter)).cells.find((one) => one.areaId === area)
}

test('a cell has the answer, the number of measures and the worst of how they go', async ({ tx }) => {
  const scene = await aScene(tx)
  const [violence, drugs] = scene.areas
  await answer(tx, scene, scene.aalborg, violence, 'covered')
  await say(tx, scene, await aMeasure(tx, scene, { title: 'A', areas: [violence] }), 'on-plan')
  await say(tx, scene, await aMeasure(tx, scene, { title: 'B', areas: [violence, drugs] }), 'behind')
  expect(await cell(tx, scene, scene.aalborg, violence)).toMatchObject({
    stance: 'covered',
    measures: 2,
    health: 'behind',
    ended: false,
  })
  expect(await cell(tx, scene, scene.aalborg, drugs)).toMatchObject({ stance: null, measures: 1 })
  expect(await cell(tx, scene, scene.laesoe, violence)).toMatchObject({ measures: 0, health: null })
})

test('unknown is worse than on plan and never hidden by it', async ({ tx }) => {
  const scene = await aScene(tx)
  const [violence] = scene.areas
  await say(tx, scene, await aMeasure(tx, scene, { title: 'A', areas: [violence] }), 'on-plan')
  await aMeasure(tx, scene, { title: 'Ingen har sagt noget', areas: [violence] })
  expect(await cell(tx, scene, scene.aalborg, violence)).toMatchObject({ measures: 2, health: 'unknown' })
})

test('a joint measure counts in each of its councils, once', async ({ tx }) => {
  const scene = await aScene(tx)
  const [violence] = scene.areas
  await aMeasure(tx, scene, { title: 'Fælles', areas: [violence], partners: [scene.laesoe] })
  expect(await cell(tx, scene, scene.aalborg, violence)).toMatchObject({ measures: 1 })
  expect(await cell(tx, scene, scene.laesoe, violence)).toMatchObject({ measures: 1 })
})

test('ideas and dropped measures are not part of the plan, and can be chosen', async ({ tx }) => {
  const scene = await aScene(tx)
  const [violence] = scene.areas
  const dropped = await aMeasure(tx, scene, { title: 'Opgivet', areas: [violence] })
  await takeMeasureStep(tx, scene.secretariat, dropped, 'drop', 'Ingen penge.')
  expect(await cell(tx, scene, scene.aalborg, violence)).toMatchObject({ measures: 0, ended: false })
  expect(await cell(tx, scene, scene.aalborg, violence, { states: 'opgivet' })).toMatchObject({
    measures: 1,
    health: null,
    ended: true,
  })
})

test('a cell whose measures have all ended says so and has no health', async ({ tx }) => {
  const scene = await aScene(tx)
  const [violence] = scene.areas
  await finish(tx, scene, await aMeasure(tx, scene, { title: 'A', areas: [violence] }))
  expect(await cell(tx, scene, scene.aalborg, violence)).toMatchObject({ health: null, ended: true })
  await aMeasure(tx, scene, { title: 'B', areas: [violence] })
  expect(await cell(tx, scene, scene.aalborg, violence)).toMatchObject({ health: 'unknown', ended: false })
})

test('an organisation is found as responsible and as owner of an activity', async ({ tx }) => {
  const scene = await aScene(tx)
  const [violence] = scene.areas
  const [police, other] = (await organisationsOf(tx)).map((one) => one.id)
  if (!police || !other) throw new Error('two organisations')
  await aMeasure(tx, scene, { title: 'A', areas: [violence], organisations: [police] })
  const owned = await aMeasure(tx, scene, { title: 'B', areas: [violence] })
  const activity = { title: 'Kursus', organisationId: police, dueOn: '2026-09-01' } as const
  await addActivity(tx, scene.secretariat, owned, activity)
  await addActivity(tx, scene.secretariat, owned, { ...activity, title: 'Møde' })
  await aMeasure(tx, scene, { title: 'C', areas: [violence], organisations: [other] })
  const found = await cell(tx, scene, scene.aalborg, violence, { organisationId: police })
  expect(found).toMatchObject({ measures: 2 })
})

test('rows stand by name, or those with the most gaps first', async ({ tx }) => {
  const scene = await aScene(tx)
  const [violence, drugs, youth] = scene.areas
  for (const area of [drugs, youth]) await answer(tx, scene, scene.aalborg, area, 'not-relevant', 'Ikke her.')
  await answer(tx, scene, scene.aalborg, violence, 'covered')
  await answer(tx, scene, scene.laesoe, violence, 'not-relevant', 'Ingen sager.')
  const order = async (order: 'navn' | 'huller') =>
    (await coverageOf(tx, scene.districtId, 2026, today, { ...wholeCoverage, order })).rows.map(
      (row) => row.council.short,
    )
  // Aa stands last but one name begins with Å: Danish order.
  expect((await order('navn')).at(-1)).toBe('Aalborg')
  expect((await order('huller')).slice(-2)).toEqual(['Læsø', 'Aalborg'])
})

test("a council's own areas stand beside the columns", async ({ tx }) => {
  const scene = await aScene(tx)
  const plan = await actionPlanFor(tx, scene.laesoe, 2026)
  if (!plan) throw new Error('no plan')
  await addLocalArea(tx, scene.secretariat, plan.id, 'Færgelejet om sommeren')
  const { cells, others } = await row(tx, scene, scene.laesoe)
  expect(cells).toHaveLength(3)
  expect(others).toMatchObject([{ title: 'Færgelejet om sommeren', local: true, stance: null }])
})

test('the year that matters is this one, else the newest with plans', async ({ tx }) => {
  const scene = await aScene(tx)
  expect(await currentYear(tx, scene.districtId, '2026-03-01')).toBe(2026)
  expect(await currentYear(tx, scene.districtId, '2027-03-01')).toBe(2026)
})
