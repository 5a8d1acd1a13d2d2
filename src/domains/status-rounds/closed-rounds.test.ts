import { expect } from 'vitest'
import { reportStatus, takeMeasureStep } from '#measures'
import { test } from '#testing'
import { closeRound } from './close-round.ts'
import { roundProgress } from './read-progress.ts'
import { countsOf } from './round-queries.ts'
import { anOpenRound, noon, onLaesoe, opening, underWay } from './testing.ts'

test('a closed round keeps its count, whatever becomes of its measures afterwards', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const [told, silent, ended] = [
    await underWay(tx, scene, 'Natteravne'),
    await underWay(tx, scene, 'Lys på stien'),
    await underWay(tx, scene, 'Bus på hjul'),
  ]
  const round = await anOpenRound(tx)
  const counts = async () => (await countsOf(tx, [round])).get(round)
  await reportStatus(tx, scene.lead, told, { report: 'on-plan', line: '', public: true }, opening)
  expect(await counts()).toMatchObject({ asked: 3, answered: 1 })
  // Ended while the round was open, without a word in it: nobody's answer is missing.
  await takeMeasureStep(tx, scene.secretariat, ended, 'drop', 'Ingen penge.')
  expect(await counts()).toMatchObject({ asked: 2, answered: 1 })
  await closeRound(tx, scene.secretariat, round, noon('2027-04-13'))
  await takeMeasureStep(tx, scene.secretariat, silent, 'drop', 'Ingen penge.')
  await takeMeasureStep(tx, scene.secretariat, told, 'drop', 'Ingen penge.')
  expect(await counts()).toMatchObject({ asked: 2, answered: 1 })
  const progress = await roundProgress(tx, round, null)
  expect([progress.asked, progress.answered]).toEqual([2, 1])
  expect(progress.missing.map(({ title }) => title)).toEqual(['Lys på stien'])
})
