import { expect } from 'vitest'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { aDistrict, aMember, test } from '#testing'
import { keepWriting } from './part-locks.ts'
import { createEdition, partsOf } from './queries.ts'
import { savePart } from './save-part.ts'
import { startNextPlan } from './start-plan.ts'

const now = new Date('2026-11-25T12:00:00Z')

/** A draft for a year with one part, and two people of the secretariat: kept, so each test has its own year. */
async function aDraft(tx: Tx, year: number) {
  await aDistrict(tx)
  const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const lars = await aMember(tx, 'kredsraad', 'secretary', 'Lars')
  const districtId = (await theDistrict(tx))?.id ?? ''
  const parts = [{ kind: 'section', number: '1', title: 'Samarbejdet', body: 'Tekst.' }] as const
  const edition = await createEdition(tx, { districtId, year, title: `Samarbejdsplan ${year}`, parts })
  const [part] = await partsOf(tx, edition)
  if (!part) throw new Error('no part')
  return { edition, part, mette, lars }
}

test('of two who save at the same instant one is told about the other', async ({ database }) => {
  const { kysely } = database
  const { part, mette, lars } = await kysely.transaction().execute((tx) => aDraft(tx, 2031))
  const save = (actor: Actor, body: string) => {
    const draft = { partId: part.id, revision: 1, number: '1', title: 'Samarbejdet', body }
    return kysely.transaction().execute((tx) => savePart(tx, actor, draft, now))
  }
  const outcomes = await Promise.all([save(mette, 'A'), save(lars, 'B')])
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['changed-meanwhile', 'saved'])
})

test('of two who begin writing at the same instant one gets the part', async ({ database }) => {
  const { kysely } = database
  const { part, mette, lars } = await kysely.transaction().execute((tx) => aDraft(tx, 2041))
  const begin = (actor: Actor) => kysely.transaction().execute((tx) => keepWriting(tx, actor, part.id, now))
  const outcomes = await Promise.all([begin(mette), begin(lars)])
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['taken', 'yours'])
})

test('a year gets one plan, however often the button is pressed', async ({ database }) => {
  const { kysely } = database
  const { edition, mette } = await kysely.transaction().execute((tx) => aDraft(tx, 2051))
  const press = () =>
    kysely.transaction().execute((tx) => startNextPlan(tx, mette, edition, { replaceDraft: false }))
  const outcomes = await Promise.all([press(), press()])
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['exists', 'started'])
})
