import { expect } from 'vitest'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import type { Block, Proposal } from '#documents/reading'
import { createEdition, findEdition, partsOf } from '#plans'
import { aDistrict, aMember, test } from '#testing'
import { correctImport, editAndCut } from './correct-import.ts'
import { openImport } from './open-import.ts'
import { closeImport, findImport } from './queries.ts'
import { discardImport, importPlan, savePlanImport } from './save-import.ts'

const now = new Date('2026-11-25T12:00:00Z')

const block = (id: string, kind: Block['kind'], text: string, more: Partial<Block> = {}): Block => ({
  id,
  kind,
  text,
  confidence: 1,
  sourceText: text,
  ...more,
})

const proposal: Proposal = {
  title: 'Samarbejdsplan 2026',
  blocks: [
    block('b1', 'heading', '1 Samarbejdet', { level: 1, role: 'chapter' }),
    block('b2', 'paragraph', 'Vi arbejder sammen. Hele året.'),
    block('b3', 'heading', '5 Indsatsområder', { level: 1, role: 'chapter' }),
    block('b4', 'heading', '5.1 Trygt natteliv i 2026', { level: 2, role: 'focus-area', code: '5.1' }),
    block('b5', 'paragraph', 'Natteravne.', { unsure: ['continued'], confidence: 0.4 }),
  ],
  leftOut: [],
}

const drop = () => [{ kind: 'drop', id: 'b2' }] as const

async function secretary(tx: Tx) {
  await aDistrict(tx)
  return aMember(tx, 'kredsraad', 'secretary', 'Mette')
}

async function anImport(tx: Tx, read: Proposal = proposal) {
  const mette = await secretary(tx)
  const opened = await openImport(tx, mette, { year: 2026, fileName: 'plan.docx', proposal: read }, now)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  return { mette, id: opened.id }
}

test('saves a corrected import as a draft with all its parts, and closes it', async ({ tx }) => {
  const { mette, id } = await anImport(tx)
  const outcome = await savePlanImport(tx, mette, id, 1, 2026)
  if (outcome.kind !== 'imported') throw new Error(outcome.kind)
  expect(await findEdition(tx, outcome.id)).toMatchObject({ year: 2026, state: 'draft', number: 1 })
  expect(await partsOf(tx, outcome.id)).toMatchObject([
    { kind: 'section', number: '1', title: 'Samarbejdet', body: 'Vi arbejder sammen. Hele året.' },
    { kind: 'section', number: '5', title: 'Indsatsområder', body: '' },
    { kind: 'focus-area', number: '5.1', title: 'Trygt natteliv i 2026', body: 'Natteravne.' },
  ])
  expect(await savePlanImport(tx, mette, id, 2, 2026)).toEqual({ kind: 'closed' })
})

test('keeps the identity of a focus area that another year has under the same title', async ({ tx }) => {
  const { mette, id } = await anImport(tx)
  const earlier = await createEdition(tx, {
    districtId: (await theDistrict(tx))?.id ?? '',
    year: 2025,
    title: 'Samarbejdsplan 2025',
    parts: [{ kind: 'focus-area', number: '4.2', title: 'Trygt natteliv i 2025', body: 'Før.' }],
  })
  const outcome = await savePlanImport(tx, mette, id, 1, 2026)
  if (outcome.kind !== 'imported') throw new Error(outcome.kind)
  expect(outcome.known).toBe(1)
  const identity = (await partsOf(tx, earlier))[0]?.identity
  expect((await partsOf(tx, outcome.id)).map((part) => part.identity === identity)).toEqual([
    false,
    false,
    true,
  ])
})

test('as a correction of the year’s plan it keeps the focus areas by their number, whatever their title', async ({
  tx,
}) => {
  const { mette, id } = await anImport(tx)
  const published = await createEdition(tx, {
    districtId: (await theDistrict(tx))?.id ?? '',
    year: 2026,
    title: 'Samarbejdsplan 2026',
    parts: [{ kind: 'focus-area', number: '5.1', title: 'Nattelivet', body: 'Før.' }],
  })
  await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', published).execute()
  const outcome = await savePlanImport(tx, mette, id, 1, 2026)
  if (outcome.kind !== 'imported') throw new Error(outcome.kind)
  const identity = (await partsOf(tx, published))[0]?.identity
  expect((await partsOf(tx, outcome.id)).map((part) => part.identity === identity)).toEqual([
    false,
    false,
    true,
  ])
})

test('does not make a second plan of a year, and changes nothing when it refuses', async ({ tx }) => {
  const { mette, id } = await anImport(tx)
  const first = await importPlan(tx, null, { year: 2026, proposal })
  if (first.kind !== 'imported') throw new Error(first.kind)
  expect(await savePlanImport(tx, mette, id, 1, 2026)).toMatchObject({
    kind: 'exists',
    edition: { id: first.id, year: 2026 },
  })
  expect(await findImport(tx, id)).toMatchObject({ state: 'open', revision: 1 })
})

test('corrections count from what the page showed; a stale one changes nothing', async ({ tx }) => {
  const { mette, id } = await anImport(tx)
  expect(await correctImport(tx, mette, id, 1, drop)).toMatchObject({ kind: 'corrected' })
  expect(await correctImport(tx, mette, id, 1, drop)).toEqual({ kind: 'changed-meanwhile' })
  expect(await savePlanImport(tx, mette, id, 1, 2026)).toEqual({ kind: 'changed-meanwhile' })
  expect((await findImport(tx, id))?.proposal.leftOut).toMatchObject([{ code: 'dropped-by-reader' }])
})

test('a typed text is cut at every mark, in order', async ({ tx }) => {
  const { mette, id } = await anImport(tx)
  const outcome = await correctImport(tx, mette, id, 1, (read) =>
    editAndCut(read, 'b2', 'Vi arbejder. ||| Sammen. ||| Hele\nåret.'),
  )
  if (outcome.kind !== 'corrected') throw new Error(outcome.kind)
  expect(outcome.proposal.blocks.slice(1, 4).map((one) => one.text)).toEqual([
    'Vi arbejder.',
    'Sammen.',
    'Hele året.',
  ])
  expect(
    await correctImport(tx, mette, id, 2, (read) => editAndCut(read, 'b2', 'Ring til 010190-1234')),
  ).toEqual({ kind: 'personal-number' })
})

test('a document with what looks like a personal number is not kept, and the digits are not shown', async ({
  tx,
}) => {
  const mette = await secretary(tx)
  const bad = { ...proposal, leftOut: [{ text: 'Sag 010190-1234', code: 'hidden', why: '' } as const] }
  expect(await openImport(tx, mette, { year: 2026, fileName: 'a.txt', proposal: bad }, now)).toEqual({
    kind: 'personal-numbers',
    places: ['… Sag ••••••-•••• …'],
  })
})

test('keeps texts that JSON in a database cannot hold as they are', async ({ tx }) => {
  const odd = { ...proposal, title: 'A\0B\uD800C' }
  const { id } = await anImport(tx, odd)
  expect((await findImport(tx, id))?.proposal.title).toBe('AB\uFFFDC')
})

test('only the secretariat takes plans in; a discarded one is over', async ({ tx }) => {
  const { mette, id } = await anImport(tx)
  const mayor = await aMember(tx, 'kredsraad', 'member', 'Borgmester')
  await expect(importPlan(tx, mayor, { year: 2026, proposal })).rejects.toThrow('plan.import')
  await expect(discardImport(tx, mayor, id, 1)).rejects.toThrow('plan.import')
  expect(await discardImport(tx, mette, id, 1)).toEqual({ kind: 'discarded' })
  expect(await discardImport(tx, mette, id, 2)).toEqual({ kind: 'closed' })
  expect(await closeImport(tx, id, 2, 'saved')).toBe(false)
})

test('an empty document becomes no plan', async ({ tx }) => {
  await secretary(tx)
  const nothing = { title: 'Tom', blocks: [], leftOut: [] }
  expect(await importPlan(tx, null, { year: 2026, proposal: nothing })).toEqual({ kind: 'nothing-in-it' })
  expect(await importPlan(tx, null, { year: 26, proposal })).toEqual({ kind: 'bad-year' })
})
