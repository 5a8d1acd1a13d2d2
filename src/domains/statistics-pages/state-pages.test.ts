import { expect } from 'vitest'
import { writeAs, type Database } from '#db'
import type { Actor } from '#permissions'
import { analyseDataSet, statisticsPaths as paths } from '#statistics'
import { aDistrict, aMember, test, visiting } from '#testing'
import { statisticsRoutes } from './routes.ts'
import { aSet, taken, today } from './testing.ts'

async function page(database: Database, actor: Actor, path: string = paths.front): Promise<string> {
  const { status, html } = await visiting(statisticsRoutes, { database, actor, today })(path)
  expect(status).toBe(200)
  return html
}

test('from no figures to figures, every state says what it is and what to do', async ({ database }) => {
  const { analyst, lead } = await writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    return {
      analyst: await aMember(tx, 'kredsraad', 'analyst'),
      lead: await aMember(tx, 'lokalraad-laesoe', 'lead'),
    }
  })
  const empty = await page(database, analyst)
  expect(empty).toContain('Der er ingen tal endnu.')
  expect(empty).toContain(`href="${paths.import}"`)
  const forLead = await page(database, lead)
  expect(forLead).toContain('Analytikeren eller sekretariatet tager dem ind.')
  expect(forLead).not.toContain(paths.import)

  const dataSet = await writeAs(database, null, (tx) => aSet(tx))
  expect(await page(database, analyst)).toContain('Datasættet har ingen udtræk endnu.')

  await writeAs(database, null, (tx) => taken(tx, dataSet, '2024-11-04', 35))
  const working = await page(database, lead, paths.area('straf11', '0851'))
  expect(working).toContain('Tallene er ved at blive regnet igennem')
  expect(working).toContain(`href="${paths.area('straf11', '0851')}"`)

  await writeAs(database, null, (tx) => analyseDataSet(tx, dataSet.id, []))
  const worked = await page(database, lead)
  expect(worked).toContain('til og med 3. kvartal 2024')
  expect(worked).not.toContain('regnet igennem')

  await writeAs(database, null, (tx) => taken(tx, dataSet, '2025-11-03'))
  const older = await page(database, lead, paths.series('straf11', '0851', 'vold'))
  expect(older).toContain('Det, du ser her, er fra før.')
  expect(older).toContain('Udtræk nr. 1')
})
