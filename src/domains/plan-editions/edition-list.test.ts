import { expect } from 'vitest'
import { theDistrict } from '#councils'
import { aDistrict, aMember, test } from '#testing'
import { createEdition, partsOf, startNextPlan, type NewPart } from '#plans'
import { editionList } from './edition-data.ts'
import { summaryText } from './edition-page.tsx'
import { staleYear } from './section-list.ts'

const now = new Date('2026-11-25T12:00:00Z')

test('the list of a year just begun says what its parts are missing', async ({ tx }) => {
  await aDistrict(tx)
  const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const writerFunctionId = mette.seats[0]?.functionId ?? null
  const parts: readonly NewPart[] = [
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
  ]
  const districtId = (await theDistrict(tx))?.id ?? ''
  const edition = await createEdition(tx, { districtId, year: 2026, title: 'Samarbejdsplan 2026', parts })
  const outcome = await startNextPlan(tx, mette, edition, { replaceDraft: false })
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  const list = await editionList(tx, outcome.id, '2026-11-25', now)
  expect(summaryText('da', list.summary)).toBe(
    '0 af 2 klar · 2 uden stillingtagen til sidste års tekst · 1 uden skribent',
  )
})

test('a title carried over is noticed when it still names an earlier year, a new or dropped one is not', async ({
  tx,
}) => {
  await aDistrict(tx)
  const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const districtId = (await theDistrict(tx))?.id ?? ''
  const titles = ['Indsatser i 2026', 'Tendenser i 2025 og 2026', 'Samarbejdet', 'Frem mod 2030']
  const parts = titles.map(
    (title) => ({ kind: 'section', number: null, title, body: 'Tekst.', ready: true }) as const,
  )
  const edition = await createEdition(tx, { districtId, year: 2026, title: 'Samarbejdsplan 2026', parts })
  const outcome = await startNextPlan(tx, mette, edition, { replaceDraft: false })
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  const carried = await partsOf(tx, outcome.id)
  expect(carried.map((part) => staleYear(part, 2027))).toEqual([2026, 2025, null, null])
  expect(carried.map((part) => staleYear({ ...part, carry: 'drop' }, 2027))).toEqual([null, null, null, null])
  expect((await partsOf(tx, edition)).map((part) => staleYear(part, 2026))).toEqual([null, null, null, null])
})
