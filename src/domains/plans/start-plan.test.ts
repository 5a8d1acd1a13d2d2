import { expect } from 'vitest'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { aDistrict, aMember, test } from '#testing'
import { editionList } from './edition-data.ts'
import { summaryText } from './edition-page.tsx'
import { createEdition, findEdition, partsOf } from './queries.ts'
import { startEmptyPlan, startNextPlan } from './start-plan.ts'
import type { EditionId } from './types.ts'

const now = new Date('2026-11-25T12:00:00Z')
const today = '2026-11-25'

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
  const outcome = await startNextPlan(tx, mette, edition)
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
  const list = await editionList(tx, outcome.id, today, now)
  expect(summaryText('da', list.summary)).toBe(
    '0 af 2 klar · 2 uden stillingtagen til sidste års tekst · 1 uden skribent',
  )
})

test('a year whose only plan was discarded can be begun again', async ({ tx }) => {
  const { mette, edition } = await aPlan(tx)
  expect(await startEmptyPlan(tx, mette, { year: 2026, title: 'Igen' })).toMatchObject({ kind: 'exists' })
  await tx.updateTable('plan_edition').set({ state: 'discarded' }).where('id', '=', edition).execute()
  expect(await startNextPlan(tx, mette, edition)).toEqual({ kind: 'no-source' })
  const outcome = await startEmptyPlan(tx, mette, { year: 2026, title: 'Igen' })
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  expect(await findEdition(tx, outcome.id)).toMatchObject({ number: 2, state: 'draft' })
})

test('refuses a year that is none, an empty title, and somebody who may only read', async ({ tx }) => {
  const { mette } = await aPlan(tx)
  expect(await startEmptyPlan(tx, mette, { year: 1999, title: 'A' })).toEqual({ kind: 'bad-year' })
  expect(await startEmptyPlan(tx, mette, { year: 2030, title: '' })).toMatchObject({ problem: 'missing' })
  const mayor = await aMember(tx, 'kredsraad', 'member', 'Borgmester')
  await expect(startEmptyPlan(tx, mayor, { year: 2030, title: 'A' })).rejects.toThrow('plan.arrange')
})
