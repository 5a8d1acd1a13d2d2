import { expect } from 'vitest'
import { actionPlanPaths } from '#action-plans'
import type { CalendarDate } from '#calendar'
import { test } from '#testing'
import type { Actor } from '#permissions'
import { aMeasure, anOpenPlan, rowOf, visit, type Scene } from './testing.ts'
import { actionPlanTasks } from './tasks.ts'

async function tasks({ database }: Scene, who: Actor, day: CalendarDate): Promise<readonly string[]> {
  return (await actionPlanTasks(database.kysely, who, 'da', day)).map((task) => task.text)
}

test('a coordinator is told what comes next, from the first answer to the publication', async ({
  database,
}) => {
  const scene = await anOpenPlan(database, 2041)
  const { coordinator, plan } = scene
  await aMeasure(scene, { title: 'Fra i fjor' }, 2040)
  expect(await tasks(scene, coordinator, '2040-12-20')).toEqual([
    'Giv 2 svar mere i handleplanen for 2041. Fristen er den 1. februar 2041, om 43 dage.',
    'Tag stilling til 1 af sidste års indsatser i handleplanen for 2041',
  ])
  const pages = visit(scene, coordinator)
  const measure = await aMeasure(scene, { problem: '' })
  const reason = 'Ingen sager.'
  await pages(actionPlanPaths.answer((await rowOf(scene, 0)).id), { revision: '1', svar: 'covered' })
  const second = { revision: '1', svar: 'not-relevant', begrundelse: reason }
  await pages(actionPlanPaths.answer((await rowOf(scene, 1)).id), second)
  const [last] = await database.kysely.selectFrom('measure').select('id').where('year', '=', 2040).execute()
  const stop = { [`beslutning-${last?.id}`]: 'stop', [`begrundelse-${last?.id}`]: reason, gem: 'alle' }
  await pages(actionPlanPaths.carryOver(plan.id), stop)
  expect(await tasks(scene, coordinator, '2041-01-20')).toEqual([
    '1 indsats mangler noget, før handleplanen for 2041 kan indsendes',
  ])
  await database.kysely.updateTable('measure').set({ problem: 'Uro.' }).where('id', '=', measure).execute()
  expect(await tasks(scene, coordinator, '2041-01-20')).toEqual([
    'Indsend handleplanen for 2041: alt er på plads. Fristen er den 1. februar 2041, om 12 dage.',
  ])
  await pages(actionPlanPaths.submit(plan.id), {})
  expect(await tasks(scene, coordinator, '2041-01-20')).toEqual([
    'Sæt handleplanen for 2041 på dagsordenen for et møde i lokalrådet',
  ])
  expect(await tasks(scene, scene.chair, '2041-01-20')).toEqual([])
  const meeting = { moede: 'nyt', dag: '2041-01-25', tid: '10:00', sted: 'Byrum', punkt: 'Handleplan' }
  await pages(actionPlanPaths.schedule(plan.id), meeting)
  expect(await tasks(scene, coordinator, '2041-01-24')).toEqual([])
  expect(await tasks(scene, scene.chair, '2041-01-25')).toEqual([
    'Skriv beslutningen om handleplanen for 2041 ind (mødet den 25. januar 2041)',
  ])
  await database.kysely
    .updateTable('action_plan')
    .set({ state: 'adopted' })
    .where('id', '=', plan.id)
    .execute()
  expect(await tasks(scene, coordinator, '2041-01-25')).toEqual(['Offentliggør handleplanen for 2041'])
})

test('the secretariat is told who has not submitted once the deadline has passed', async ({ database }) => {
  const scene = await anOpenPlan(database, 2035)
  expect(await tasks(scene, scene.secretariat, '2035-02-01')).toEqual([])
  const [late] = await tasks(scene, scene.secretariat, '2035-02-02')
  expect(late).toMatch(
    /^9 lokalråd har ikke indsendt handleplanen for 2035, og fristen er gået: .*Lokalråd Læsø/,
  )
  expect(await tasks(scene, scene.observer, '2035-02-02')).toEqual([])
})
