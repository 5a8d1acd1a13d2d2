import { expect } from 'vitest'
import { isCprRefusal } from '#db'
import { newId } from '#id'
import { test } from '#testing'
import { answerArea } from './answer-area.ts'
import { changeDeadline } from './change-deadline.ts'
import { addLocalArea, removeLocalArea, renameLocalArea } from './local-areas.ts'
import { answersOf, findActionPlan, findAnswer } from './queries.ts'
import { aMeasure, anOpenPlan, aSubmittedPlan, today, type Scene } from './testing.ts'
import type { LocalAnswer } from './types.ts'
import type { Tx } from '#db'

async function firstOf(tx: Tx, scene: Scene): Promise<LocalAnswer> {
  const [row] = await answersOf(tx, [scene.plan.id])
  if (!row) throw new Error('no row')
  return row
}

const covered = { stance: 'covered', reason: '', note: 'Ring til borgmesteren.' } as const

test('keeps an answer with its note, and who gave it', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const row = await firstOf(tx, scene)
  expect(await answerArea(tx, scene.coordinator, row.id, row.revision, covered)).toEqual({ kind: 'answered' })
  expect(await findAnswer(tx, row.id)).toMatchObject({ ...covered, revision: row.revision + 1 })
  const kept = await tx.selectFrom('local_answer').select('updated_by').where('id', '=', row.id).execute()
  expect(kept).toEqual([{ updated_by: scene.coordinator.personId }])
})

test('the same form sent twice is one answer', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const row = await firstOf(tx, scene)
  for (const outcome of ['answered', 'answered'])
    expect((await answerArea(tx, scene.coordinator, row.id, row.revision, covered)).kind).toBe(outcome)
  expect(await findAnswer(tx, row.id)).toMatchObject({ revision: row.revision + 1 })
})

test('partly and not relevant need a reason; blanks are none', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const row = await firstOf(tx, scene)
  for (const stance of ['partly', 'not-relevant'] as const)
    expect(
      await answerArea(tx, scene.coordinator, row.id, row.revision, { stance, reason: ' \n', note: '' }),
    ).toEqual({ kind: 'reason-missing' })
  expect(await findAnswer(tx, row.id)).toEqual(row)
})

test('an answer can be taken back while the plan is a draft', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const row = await firstOf(tx, scene)
  await answerArea(tx, scene.coordinator, row.id, row.revision, covered)
  const back = { stance: null, reason: '', note: '' }
  expect(await answerArea(tx, scene.coordinator, row.id, row.revision + 1, back)).toEqual({
    kind: 'answered',
  })
  expect(await findAnswer(tx, row.id)).toMatchObject({ stance: null })
})

test('of two who answer from the same page the second sees what the first wrote', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const row = await firstOf(tx, scene)
  await answerArea(tx, scene.coordinator, row.id, row.revision, covered)
  const text = { stance: 'partly', reason: 'Kun om sommeren.', note: '' } as const
  expect(await answerArea(tx, scene.chair, row.id, row.revision, text)).toMatchObject({
    kind: 'changed-meanwhile',
    now: covered,
  })
  expect(await findAnswer(tx, row.id)).toMatchObject(covered)
})

test('nothing in a plan that is no draft can be changed', async ({ tx }) => {
  const scene = await aSubmittedPlan(tx)
  const row = await firstOf(tx, scene)
  const { coordinator, secretariat, plan } = scene
  const refused = { kind: 'not-draft' }
  expect(await answerArea(tx, coordinator, row.id, row.revision, covered)).toEqual(refused)
  expect(await addLocalArea(tx, coordinator, plan.id, 'Havnen')).toEqual(refused)
  expect(await removeLocalArea(tx, coordinator, row.id)).toEqual(refused)
  expect(await changeDeadline(tx, secretariat, plan.id, '2027-03-01')).toEqual(refused)
})

test('what is not there is 404', async ({ tx }) => {
  const { coordinator, secretariat } = await anOpenPlan(tx)
  const nowhere = newId<'local-answer'>()
  await expect(answerArea(tx, coordinator, nowhere, 1, covered)).rejects.toMatchObject({ status: 404 })
  await expect(removeLocalArea(tx, coordinator, nowhere)).rejects.toMatchObject({ status: 404 })
  await expect(addLocalArea(tx, coordinator, newId(), 'Havnen')).rejects.toMatchObject({ status: 404 })
  await expect(changeDeadline(tx, secretariat, newId(), today)).rejects.toMatchObject({ status: 404 })
})

test.for(['reason', 'note'] as const)(
  'the database refuses what looks like a CPR number in the %s',
  async (field, { tx }) => {
    const scene = await anOpenPlan(tx)
    const row = await firstOf(tx, scene)
    const text = { stance: 'partly', reason: 'Fordi.', note: '', [field]: 'Se 010203-1234.' } as const
    const error: unknown = await answerArea(tx, scene.coordinator, row.id, row.revision, text).catch(
      (thrown: unknown) => thrown,
    )
    expect(isCprRefusal(error)).toBe(true)
  },
)

test('a local area comes last, once', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const added = await addLocalArea(tx, scene.coordinator, scene.plan.id, ' Færgehavnen ')
  if (added.kind !== 'added') throw new Error(added.kind)
  expect(await findAnswer(tx, added.id)).toMatchObject({
    title: 'Færgehavnen',
    local: true,
    number: null,
    position: 3,
  })
  for (const title of ['Færgehavnen', 'FÆRGEHAVNEN '])
    expect(await addLocalArea(tx, scene.coordinator, scene.plan.id, title)).toMatchObject({
      kind: 'title-taken',
      by: { id: added.id },
    })
  expect(await addLocalArea(tx, scene.coordinator, scene.plan.id, ' ')).toEqual({ kind: 'title-missing' })
  expect(await answersOf(tx, [scene.plan.id])).toHaveLength(3)
})

test('a local area is known by its council and title, and renamed for the years to come', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const { coordinator, plan, laesoe } = scene
  const added = await addLocalArea(tx, coordinator, plan.id, 'Færgehavnen')
  if (added.kind !== 'added') throw new Error(added.kind)
  expect(await renameLocalArea(tx, coordinator, added.id, 1, ' ')).toEqual({ kind: 'title-missing' })
  expect(await renameLocalArea(tx, coordinator, added.id, 1, 'Trygt natteliv')).toMatchObject({
    kind: 'title-taken',
  })
  expect(await renameLocalArea(tx, coordinator, added.id, 1, 'Vesterø Havn')).toEqual({ kind: 'renamed' })
  expect(await renameLocalArea(tx, coordinator, added.id, 1, 'Vesterø Havn')).toEqual({ kind: 'renamed' })
  for (const revision of [1, Number.NaN])
    expect(await renameLocalArea(tx, coordinator, added.id, revision, 'Østerby')).toMatchObject({
      kind: 'changed-meanwhile',
      now: { title: 'Vesterø Havn' },
    })
  const area = (await findAnswer(tx, added.id))?.focusAreaId ?? ''
  const kept = await tx.selectFrom('focus_area').selectAll().where('id', '=', area).execute()
  expect(kept).toMatchObject([{ council_id: laesoe, title: 'Vesterø Havn', first_year: 2027 }])
})

test("the district's areas can neither be renamed nor taken out", async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const row = await firstOf(tx, scene)
  await expect(renameLocalArea(tx, scene.coordinator, row.id, 1, 'Andet')).rejects.toMatchObject({
    status: 404,
  })
  expect(await removeLocalArea(tx, scene.coordinator, row.id)).toEqual({ kind: 'in-district-plan' })
})

test('a local area with measures stays, of those the council leads and those it takes part in', async ({
  tx,
}) => {
  const scene = await anOpenPlan(tx)
  const { coordinator, plan } = scene
  const added = await addLocalArea(tx, coordinator, plan.id, 'Færgehavnen')
  if (added.kind !== 'added') throw new Error(added.kind)
  const area = (await findAnswer(tx, added.id))?.focusAreaId
  await aMeasure(tx, scene, { areas: area ? [area] : [] })
  const other = await aMeasure(tx, scene, { areas: area ? [area] : [], title: 'Sidste års' }, 2026)
  expect(await removeLocalArea(tx, coordinator, added.id)).toEqual({ kind: 'has-measures', count: 1 })
  await tx.updateTable('measure').set({ state: 'dropped' }).where('id', '<>', other).execute()
  expect(await removeLocalArea(tx, coordinator, added.id)).toEqual({ kind: 'removed' })
  expect(await findAnswer(tx, added.id)).toBeNull()
  const known = await tx
    .selectFrom('focus_area')
    .select('id')
    .where('id', '=', area ?? '')
    .execute()
  expect(known).toHaveLength(1)
})

test('the secretariat gives a council another deadline', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  expect(await changeDeadline(tx, scene.secretariat, scene.plan.id, '2027-02-15')).toEqual({
    kind: 'changed',
  })
  expect(await findActionPlan(tx, scene.plan.id)).toMatchObject({ deadline: '2027-02-15' })
})
