import { expect } from 'vitest'
import { theDistrict } from '#councils'
import { measuresOf } from '#measures'
import { councilId, test } from '#testing'
import { decideCarryOver } from './decide-carry-over.ts'
import { gapsByPlan, planGaps } from './plan-gaps.ts'
import { actionPlansOf } from './queries.ts'
import { aMeasure, anOpenPlan, answerAll, today } from './testing.ts'

test('the gaps of all plans at once are those of each: also of joint measures and last year’s', async ({
  tx,
}) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  const partners = [await councilId(tx, 'lokalraad-aalborg')]
  await aMeasure(tx, scene, { title: 'Fælles', problem: '', partners })
  const lastYear = { startsOn: '2026-01-01', endsOn: '2026-12-31' } as const
  const decided = await aMeasure(tx, scene, { ...lastYear, title: 'Afgjort' }, 2026)
  const left = await aMeasure(tx, scene, { ...lastYear, title: 'Ikke afgjort' }, 2026)
  const choice = { decision: 'adjust', reason: 'Den virker.' } as const
  await decideCarryOver(tx, scene.coordinator, scene.plan.id, decided, choice, today)
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  const plans = await actionPlansOf(tx, district.id, 2027)
  const measures = await measuresOf(tx, { districtId: district.id, year: 2027 }, today)
  const found = await gapsByPlan(tx, district.id, plans, measures, today)
  expect(found.get(scene.plan.id)).toMatchObject({
    measures: expect.arrayContaining([
      { measure: expect.objectContaining({ title: 'Fælles' }), gaps: ['no-problem'] },
    ]),
    undecided: [{ measure: { id: left } }],
  })
  expect(plans.length).toBeGreaterThan(1)
  for (const plan of plans) expect(found.get(plan.id)).toEqual(await planGaps(tx, plan, today))
})
