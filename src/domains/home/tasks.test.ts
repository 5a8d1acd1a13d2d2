import { expect } from 'vitest'
import { endHolding, holdingsOfFunction, theDistrict } from '#councils'
import { createEdition, editionsOf } from '#plans'
import { createMeasure, takeMeasureStep } from '#measures'
import { openRound, planRounds, roundsOf } from '#status-rounds'
import { aDistrict, aMeasureText, aMember, onLaesoe, test } from '#testing'
import { allTasks, planTasks } from './tasks.ts'

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

test('a lead is told of the status to give, and the coordinator of a lead who has left', async ({ tx }) => {
  const { council, coordinator, lead, led } = await onLaesoe(tx)
  const text = aMeasureText({ title: 'Natteravne', startsOn: '2027-01-01', continuous: true, ...led })
  const made = await createMeasure(tx, coordinator, council, 2027, text, '2027-01-01')
  if (made.kind !== 'created') throw new Error(made.kind)
  await takeMeasureStep(tx, coordinator, made.id, 'start', '')
  const secretariat = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  const part = { kind: 'section', number: '1', title: 'Rammen', body: 'Tekst.', ready: true } as const
  await createEdition(tx, { districtId: district.id, year: 2027, title: 'Plan 2027', parts: [part] })
  await tx.updateTable('plan_edition').set({ state: 'published' }).execute()
  await planRounds(tx, secretariat, district.id, 2027)
  const [round] = await roundsOf(tx, district.id, 2027)
  if (!round) throw new Error('no round')
  const day = '2027-03-15'
  await openRound(tx, secretariat, round.id, 'https://kredsplan.example', day, new Date(`${day}T09:00:00Z`))
  const texts = async (who: typeof lead) => (await allTasks(tx, who, [], 'da', day)).map((task) => task.text)
  expect(await texts(lead)).toEqual(['Fortæl, hvordan det går med 1 indsats (senest den 29. marts 2027)'])
  expect(await texts(coordinator)).toEqual([])
  const [holding] = await holdingsOfFunction(tx, led.leadFunctionId)
  if (!holding) throw new Error('no holding')
  await endHolding(tx, coordinator, holding.id, '2027-03-14')
  expect(await texts(coordinator)).toEqual(['»Natteravne« mangler en tovholder'])
})
