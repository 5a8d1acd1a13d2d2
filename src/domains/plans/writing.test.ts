import { expect } from 'vitest'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import type { Actor } from '#permissions'
import { aDistrict, aMember, test } from '#testing'
import { addPart, arrangePart, movePart } from './arrange-parts.ts'
import { commentPart, resolveComment } from './comment-part.ts'
import { decidePart } from './decide-part.ts'
import { lockOn } from './lock-queries.ts'
import { keepWriting, pageLeft, stopWriting } from './part-locks.ts'
import { createEdition, findPart, partsOf } from './queries.ts'
import { keepTheirs, restoreText, savePart } from './save-part.ts'
import { commentsOn, savedTexts } from './writing-queries.ts'
import type { EditionId, NewPart, Part } from './types.ts'

const now = new Date('2026-11-25T12:00:00Z')
const today = '2026-11-25'
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

const parts: readonly NewPart[] = [
  { kind: 'section', number: '1', title: 'Samarbejdet', body: 'Vi arbejder sammen.' },
  { kind: 'focus-area', number: '5.1', title: 'Trygt natteliv', body: 'Natteravne.' },
]

type Scene = { readonly edition: EditionId; readonly part: Part; readonly mette: Actor; readonly lars: Actor }

/** A draft with two parts, and two people of the secretariat. */
async function aDraft(tx: Tx): Promise<Scene> {
  await aDistrict(tx)
  const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const lars = await aMember(tx, 'kredsraad', 'secretary', 'Lars')
  const districtId = (await theDistrict(tx))?.id ?? ''
  const edition = await createEdition(tx, { districtId, year: 2027, title: 'Samarbejdsplan 2027', parts })
  const [part] = await partsOf(tx, edition)
  if (!part) throw new Error('no part')
  return { edition, part, mette, lars }
}

const draftOf = (part: Part, body: string, revision = part.revision) => ({
  partId: part.id,
  revision,
  number: part.number,
  title: part.title,
  body,
})

test('saves a text as the next revision and keeps every text that was saved', async ({ tx }) => {
  const { part, mette } = await aDraft(tx)
  const saved = await savePart(tx, mette, draftOf(part, 'Ny tekst.'), now)
  expect(saved).toEqual({ kind: 'saved', revision: 2 })
  const texts = await savedTexts(tx, part.id)
  expect(texts.map((text) => [text.revision, text.body, text.savedBy])).toEqual([
    [2, 'Ny tekst.', 'Mette'],
    [1, 'Vi arbejder sammen.', null],
  ])
})

test('a stale save changes nothing and answers with what was saved meanwhile', async ({ tx }) => {
  const { part, mette, lars } = await aDraft(tx)
  await savePart(tx, mette, draftOf(part, 'Mettes tekst.'), now)
  const outcome = await savePart(tx, lars, draftOf(part, 'Lars’ tekst.'), now)
  expect(outcome).toMatchObject({ kind: 'changed-meanwhile', theirs: { body: 'Mettes tekst.', revision: 2 } })
  expect(await findPart(tx, part.id)).toMatchObject({ body: 'Mettes tekst.', revision: 2 })
})

test('keeping the other text keeps one’s own in the history', async ({ tx }) => {
  const { part, mette, lars } = await aDraft(tx)
  await savePart(tx, mette, draftOf(part, 'Mettes tekst.'), now)
  const outcome = await keepTheirs(tx, lars, draftOf(part, 'Lars’ tekst.', 2), now)
  expect(outcome.kind).toBe('saved')
  expect(await findPart(tx, part.id)).toMatchObject({ body: 'Mettes tekst.', revision: 4 })
  const texts = await savedTexts(tx, part.id)
  expect(texts.map((text) => text.body).slice(0, 3)).toEqual([
    'Mettes tekst.',
    'Lars’ tekst.',
    'Mettes tekst.',
  ])
})

test('an old text is saved again on top, never put back in the place of a newer one', async ({ tx }) => {
  const { part, mette } = await aDraft(tx)
  await savePart(tx, mette, draftOf(part, 'Ny tekst.'), now)
  expect(await restoreText(tx, mette, part.id, 1, 1, now)).toMatchObject({ kind: 'changed-meanwhile' })
  expect(await restoreText(tx, mette, part.id, 9, 2, now)).toEqual({ kind: 'no-such-text' })
  expect(await restoreText(tx, mette, part.id, 1, 2, now)).toEqual({ kind: 'saved', revision: 3 })
  expect(await findPart(tx, part.id)).toMatchObject({ body: 'Vi arbejder sammen.' })
})

test('refuses a personal number in any field, a title that is missing and a number of odd form', async ({
  tx,
}) => {
  const { part, mette } = await aDraft(tx)
  const bad = { ...draftOf(part, 'Ring om 010190-1234.'), title: '', number: 'fem komma et' }
  expect(await savePart(tx, mette, bad, now)).toEqual({
    kind: 'invalid',
    problems: { body: 'personal-number', title: 'missing', number: 'bad-number' },
  })
})

test('a part is taken by the first, kept by signs of life and free two minutes after the last', async ({
  tx,
}) => {
  const { part, mette, lars } = await aDraft(tx)
  expect(await keepWriting(tx, mette, part.id, now)).toEqual({ kind: 'yours' })
  expect(await keepWriting(tx, lars, part.id, later(60))).toMatchObject({
    kind: 'taken',
    lock: { name: 'Mette', since: now },
  })
  expect(await keepWriting(tx, mette, part.id, later(90))).toEqual({ kind: 'yours' })
  expect(await lockOn(tx, part.id)).toMatchObject({ since: now, seenAt: later(90) })
  expect(await keepWriting(tx, lars, part.id, later(209))).toMatchObject({ kind: 'taken' })
  expect(await keepWriting(tx, lars, part.id, later(210))).toEqual({ kind: 'yours' })
  expect(await lockOn(tx, part.id)).toMatchObject({ name: 'Lars', since: later(210) })
  expect(await keepWriting(tx, mette, part.id, later(220))).toMatchObject({ kind: 'taken' })
})

test('nobody saves into a part that somebody else writes in; afterwards both texts are shown', async ({
  tx,
}) => {
  const { part, mette, lars } = await aDraft(tx)
  await keepWriting(tx, mette, part.id, now)
  expect(await savePart(tx, lars, draftOf(part, 'Lars’ tekst.'), later(30))).toMatchObject({
    kind: 'taken',
    lock: { name: 'Mette' },
  })
  await savePart(tx, mette, draftOf(part, 'Mettes tekst.'), later(40))
  await stopWriting(tx, mette, part.id)
  expect(await savePart(tx, lars, draftOf(part, 'Lars’ tekst.'), later(50))).toMatchObject({
    kind: 'changed-meanwhile',
  })
})

test('a page that is left lets go only when nothing newer was saved from it', async ({ tx }) => {
  const { part, mette } = await aDraft(tx)
  await keepWriting(tx, mette, part.id, now)
  await savePart(tx, mette, draftOf(part, 'Ny tekst.'), now)
  await pageLeft(tx, mette, part.id, 1)
  expect(await lockOn(tx, part.id)).not.toBeNull()
  await pageLeft(tx, mette, part.id, 2)
  expect(await lockOn(tx, part.id)).toBeNull()
})

test('dropping needs a reason; ready needs a stand on last year’s text', async ({ tx }) => {
  const { edition, part, mette } = await aDraft(tx)
  const seen = { carry: null, ready: false }
  const decide = (carry: Part['carry'], reason: string, ready: boolean, id = part.id) =>
    decidePart(tx, mette, id, { carry, reason, ready }, seen)
  expect(await decide('drop', '', false)).toEqual({ kind: 'reason-missing' })
  expect(await decide('drop', 'ring 010190-1234', false)).toMatchObject({ kind: 'bad-reason' })
  expect(await decide('drop', 'Indgår i 5.1', true)).toEqual({ kind: 'decided' })
  expect(await findPart(tx, part.id)).toMatchObject({ carry: 'drop', ready: false })
  expect(await decide('keep', '', true)).toEqual({ kind: 'changed-meanwhile' })
  const next = await partsOf(tx, edition)
  expect(await decide(null, '', true, next[1]?.id ?? part.id)).toEqual({ kind: 'decided' })
})

test('the function that is to write may write; other members may only remark', async ({ tx }) => {
  const { part, mette } = await aDraft(tx)
  const writer = await aMember(tx, 'lokalraad-laesoe', 'chair', 'Inger')
  await expect(savePart(tx, writer, draftOf(part, 'Mit.'), now)).rejects.toThrow('plan.write')
  await expect(keepWriting(tx, writer, part.id, now)).rejects.toThrow('plan.write')
  const functionId = writer.seats[0]?.functionId ?? null
  const wanted = { partId: part.id, revision: 1, number: '1', title: part.title, writer: functionId }
  expect(await arrangePart(tx, mette, wanted, now, today)).toMatchObject({ kind: 'saved' })
  expect(await savePart(tx, writer, draftOf(part, 'Mit.'), now)).toMatchObject({ kind: 'saved' })
  await expect(arrangePart(tx, writer, { ...wanted, revision: 2 }, now, today)).rejects.toThrow(
    'plan.arrange',
  )
})

test('a remark stays open until its writer or a writer of the part has dealt with it', async ({ tx }) => {
  const { part, mette } = await aDraft(tx)
  const inger = await aMember(tx, 'lokalraad-laesoe', 'chair', 'Inger')
  const other = await aMember(tx, 'lokalraad-laesoe', 'member', 'Bo')
  const outcome = await commentPart(tx, inger, part.id, 'Hvad med sommeren?', now)
  if (outcome.kind !== 'commented') throw new Error(outcome.kind)
  expect(await commentPart(tx, inger, part.id, '', now)).toMatchObject({ problem: 'missing' })
  await expect(resolveComment(tx, other, outcome.id, now)).rejects.toThrow('plan.write')
  expect(await resolveComment(tx, mette, outcome.id, now)).toMatchObject({ kind: 'resolved' })
  expect(await resolveComment(tx, inger, outcome.id, now)).toMatchObject({ kind: 'already-resolved' })
  expect(await commentsOn(tx, part.id)).toMatchObject([{ name: 'Inger', resolvedBy: 'Mette' }])
})

test('adds, moves and renames parts, and saves a new title as a text of its own', async ({ tx }) => {
  const { edition, part, mette } = await aDraft(tx)
  const added = await addPart(tx, mette, edition, { kind: 'focus-area', number: '5.2', title: 'Trafik' })
  if (added.kind !== 'added') throw new Error(added.kind)
  expect(await movePart(tx, mette, edition, added.id, 'up')).toEqual({ kind: 'moved' })
  expect(await movePart(tx, mette, edition, part.id, 'up')).toEqual({ kind: 'stays' })
  expect((await partsOf(tx, edition)).map((one) => one.title)).toEqual([
    'Samarbejdet',
    'Trafik',
    'Trygt natteliv',
  ])
  const wanted = { partId: part.id, revision: 1, number: null, title: 'Sammen', writer: null }
  expect(await arrangePart(tx, mette, wanted, now, today)).toMatchObject({ kind: 'saved' })
  expect((await savedTexts(tx, part.id)).map((text) => text.title)).toEqual(['Sammen', 'Samarbejdet'])
})
