import { expect } from 'vitest'
import { theDistrict } from '#councils'
import { createEdition, editionsOf } from '#plans'
import { aDistrict, aMember, test } from '#testing'
import { planTasks } from './tasks.ts'

test('the secretariat is told what a draft still misses, and that it is ready when nothing does', async ({
  tx,
}) => {
  await aDistrict(tx)
  const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const districtId = (await theDistrict(tx))?.id ?? ''
  const part = { kind: 'section', number: '1', title: 'Samarbejdet', body: 'Ramme.' } as const
  const texts = async (): Promise<readonly string[]> =>
    (await planTasks(tx, mette, await editionsOf(tx), 'da')).map((task) => task.text)
  expect(await texts()).toEqual(['Begynd den første plan: læs sidste års plan ind, eller start tomt'])
  await createEdition(tx, {
    districtId,
    year: 2027,
    title: 'Plan 2027',
    parts: [part, { ...part, number: '2', ready: true }],
  })
  expect(await texts()).toEqual(['1 afsnit i Plan 2027 er ikke klar endnu'])
  await tx.updateTable('plan_part').set({ ready: true }).execute()
  expect(await texts()).toEqual(['Plan 2027 er klar til kredsrådets dagsorden'])
})
