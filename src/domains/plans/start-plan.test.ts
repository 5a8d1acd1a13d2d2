import { expect } from 'vitest'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { aDistrict, aMember, test } from '#testing'
import { createEdition, findEdition, partsOf } from './queries.ts'
import { discardEdition, restoreEdition } from './discard-edition.ts'
import { keepRest } from './keep-rest.ts'
import { startEmptyPlan, startNextPlan } from './start-plan.ts'
import type { EditionId } from './types.ts'

async function aPlan(tx: Tx): Promise<{ edition: EditionId; mette: Actor; districtId: string }> {
  await aDistrict(tx)
  const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const districtId = (await theDistrict(tx))?.id ?? ''
  const writerFunctionId = mette.seats[0]?.functionId ?? null
  const edition = await createEdition(tx, {
    districtId,
    year: 2026,
    title: 'Samarbejdsplan 2026',
    parts: [
      { kind: 'section', number: '1', title: 'Samarbejdet', body: 'Ramme.', writerFunctionId, ready: true },
      { kind: 'focus-area', number: '5.1', title: 'Natteliv', body: 'Natteravne.', ready: true },
      {
        kind: 'focus-area',
        number: '5.2',
        title: 'Gammelt',
        body: 'Færdigt.',
        carry: 'drop',
        carryReason: 'Afsluttet',
      },
    ],
  })
  return { edition, mette, districtId }
}

test('next year’s plan keeps identities, texts and writers, and asks for a stand on each part', async ({
  tx,
}) => {
  const { edition, mette } = await aPlan(tx)
  const outcome = await startNextPlan(tx, mette, edition, { replaceDraft: false })
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  expect(await findEdition(tx, outcome.id)).toMatchObject({
    year: 2027,
    number: 1,
    title: 'Samarbejdsplan 2027',
    state: 'draft',
    basedOn: edition,
  })
  const before = await partsOf(tx, edition)
  const after = await partsOf(tx, outcome.id)
  expect(after.map((part) => part.title)).toEqual(['Samarbejdet', 'Natteliv'])
  for (const [index, part] of after.entries()) {
    const { identity, body, id, writerFunctionId } = before[index] ?? part
    expect(part).toMatchObject({
      identity,
      body,
      writerFunctionId,
      previousPartId: id,
      carry: null,
      ready: false,
    })
  }
})

test('a year whose only plan was set aside can be begun again, and the plan taken up only when it is free', async ({
  tx,
}) => {
  const { mette, edition } = await aPlan(tx)
  expect(await startEmptyPlan(tx, mette, { year: 2026, title: 'Igen' })).toMatchObject({ kind: 'exists' })
  expect(await discardEdition(tx, mette, edition)).toEqual({ kind: 'discarded' })
  expect(await startNextPlan(tx, mette, edition, { replaceDraft: false })).toEqual({ kind: 'no-source' })
  const outcome = await startEmptyPlan(tx, mette, { year: 2026, title: 'Igen' })
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  expect(await findEdition(tx, outcome.id)).toMatchObject({ number: 1, state: 'draft' })
  expect(await restoreEdition(tx, mette, edition)).toEqual({ kind: 'year-taken', id: outcome.id })
  await discardEdition(tx, mette, outcome.id)
  expect(await restoreEdition(tx, mette, edition)).toEqual({ kind: 'restored' })
  expect(await findEdition(tx, edition)).toMatchObject({ number: 1, state: 'draft' })
})

test('refuses a year that is none, an empty title, and somebody who may only read', async ({ tx }) => {
  const { mette } = await aPlan(tx)
  expect(await startEmptyPlan(tx, mette, { year: 1999, title: 'A' })).toEqual({ kind: 'bad-year' })
  expect(await startEmptyPlan(tx, mette, { year: 2030, title: '' })).toMatchObject({ problem: 'missing' })
  const mayor = await aMember(tx, 'kredsraad', 'member', 'Borgmester')
  await expect(startEmptyPlan(tx, mayor, { year: 2030, title: 'A' })).rejects.toThrow('plan.arrange')
})

test('next year’s draft is set aside when the plan is started anew, and nothing of it is lost', async ({
  tx,
}) => {
  const { edition, mette } = await aPlan(tx)
  const first = await startNextPlan(tx, mette, edition, { replaceDraft: false })
  if (first.kind !== 'started') throw new Error(first.kind)
  expect(await startNextPlan(tx, mette, edition, { replaceDraft: false })).toMatchObject({ kind: 'exists' })
  const second = await startNextPlan(tx, mette, edition, { replaceDraft: true })
  if (second.kind !== 'started') throw new Error(second.kind)
  expect(await findEdition(tx, first.id)).toMatchObject({ number: null, state: 'discarded' })
  expect(await findEdition(tx, second.id)).toMatchObject({ number: 1, state: 'draft' })
  expect(await partsOf(tx, first.id)).toHaveLength(2)
})

test('the parts nobody has decided on are kept and ready in one go, the others stay as they are', async ({
  tx,
}) => {
  const { edition, mette } = await aPlan(tx)
  const next = await startNextPlan(tx, mette, edition, { replaceDraft: false })
  if (next.kind !== 'started') throw new Error(next.kind)
  const [first] = await partsOf(tx, next.id)
  await tx
    .updateTable('plan_part')
    .set({ carry: 'rewrite' })
    .where('id', '=', first?.id ?? '')
    .execute()
  expect(await keepRest(tx, mette, next.id)).toEqual({ kind: 'kept', parts: 1 })
  expect((await partsOf(tx, next.id)).map(({ carry, ready }) => ({ carry, ready }))).toEqual([
    { carry: 'rewrite', ready: false },
    { carry: 'keep', ready: true },
  ])
})
