import { expect } from 'vitest'
import { submitActionPlan, actionPlanFor } from '#action-plans'
import { test } from '#testing'
import { nationalOverview } from './national.ts'
import { aMeasure, answer, aScene, finish, say, today } from './testing.ts'

test('a district has one line with what each number is out of', async ({ tx }) => {
  const scene = await aScene(tx)
  const [violence, drugs] = scene.areas
  await answer(tx, scene, scene.aalborg, violence, 'covered')
  await answer(tx, scene, scene.laesoe, drugs, 'not-relevant', 'Ingen sager.')
  const joint = { areas: [violence, drugs], partners: [scene.laesoe] } as const
  await say(tx, scene, await aMeasure(tx, scene, { ...joint, title: 'A' }), 'at-risk')
  await say(tx, scene, await aMeasure(tx, scene, { title: 'B', areas: [violence] }), 'on-plan')
  await aMeasure(tx, scene, { title: 'C' })
  await finish(tx, scene, await aMeasure(tx, scene, { title: 'D' }))
  expect(await nationalOverview(tx, 2026, today)).toMatchObject([
    {
      key: 'nordjylland',
      councils: 9,
      plans: 9,
      published: 0,
      late: 9,
      answers: { covered: 1, partly: 0, 'not-relevant': 1, missing: 25 },
      measures: { 'at-risk': 1, behind: 0, unknown: 1, 'on-plan': 1, ended: 1 },
    },
  ])
})

test('a plan that came in time is not late, and a year with nothing is counted as nothing', async ({
  tx,
}) => {
  const scene = await aScene(tx)
  for (const area of scene.areas) await answer(tx, scene, scene.laesoe, area, 'not-relevant', 'Ingen sager.')
  const plan = await actionPlanFor(tx, scene.laesoe, 2026)
  if (!plan) throw new Error('no plan')
  const outcome = await submitActionPlan(tx, scene.secretariat, plan.id, '2026-01-30')
  expect(outcome.kind).toBe('submitted')
  expect(await nationalOverview(tx, 2026, today)).toMatchObject([{ late: 8 }])
  expect(await nationalOverview(tx, 2025, today)).toMatchObject([
    { councils: 9, plans: 0, late: 0, answers: { missing: 0 }, measures: { unknown: 0 } },
  ])
})
