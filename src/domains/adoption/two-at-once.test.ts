import { expect } from 'vitest'
import { newestProposal, proposePlan, startCorrection } from '#adoption'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import { planMeeting } from '#meetings'
import { createEdition, partsOf } from '#plans'
import { aDistrict, aMember, test } from '#testing'

/** A draft that is ready, and a meeting that can decide on it: kept, so each test has its own year. */
async function aReadyDraft(tx: Tx, year: number) {
  await aDistrict(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const districtId = (await theDistrict(tx))?.id ?? ''
  const part = { kind: 'section', number: '1', title: 'Samarbejdet', body: 'Før.', ready: true } as const
  const edition = await createEdition(tx, { districtId, year, title: `Plan ${year}`, parts: [part] })
  const councilId = actor.seats[0]?.councilId
  if (!councilId) throw new Error('no seat')
  const meeting = await planMeeting(tx, actor, councilId, {
    heldOn: '2026-11-25',
    startsAt: '13:00',
    place: 'Politigården',
    kind: 'ordinary',
    note: '',
  })
  return { actor, edition, meeting }
}

test('what is saved while a plan is being proposed is in the proposed text', async ({ database }) => {
  const { kysely } = database
  const { actor, edition, meeting } = await kysely.transaction().execute((tx) => aReadyDraft(tx, 2061))
  const saving = Promise.withResolvers<void>()
  const proposing = kysely.transaction().execute(async (tx) => {
    await saving.promise
    return proposePlan(tx, actor, edition, meeting, 'Planen')
  })
  await kysely.transaction().execute(async (tx) => {
    await tx.selectFrom('plan_edition').select('id').where('id', '=', edition).forShare().execute()
    saving.resolve()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await tx.updateTable('plan_part').set({ body: 'Efter.' }).where('edition_id', '=', edition).execute()
  })
  expect(await proposing).toMatchObject({ kind: 'proposed' })
  const proposal = await newestProposal(kysely, edition)
  expect(proposal?.canonical).toContain('Efter.')
  expect(await partsOf(kysely, edition)).toMatchObject([{ body: 'Efter.' }])
})

test('a published plan gets one correction, however often the button is pressed', async ({ database }) => {
  const { kysely } = database
  const { actor, edition } = await kysely.transaction().execute((tx) => aReadyDraft(tx, 2071))
  await kysely.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', edition).execute()
  const press = () =>
    kysely.transaction().execute((tx) => startCorrection(tx, actor, edition, 'Et tal var forkert.'))
  const outcomes = await Promise.all([press(), press()])
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['already-open', 'started'])
})
