import { expect } from 'vitest'
import type { Tx } from '#db'
import { newId } from '#id'
import { outbox } from '#mail'
import type { NewPart } from '#plans'
import { test } from '#testing'
import { answerArea } from './answer-area.ts'
import { addLocalArea, removeLocalArea } from './local-areas.ts'
import { openActionPlans } from './open-action-plans.ts'
import { planGaps } from './plan-gaps.ts'
import { answersOf } from './queries.ts'
import {
  aMeasure,
  anOpenPlan,
  answerAll,
  areas,
  night,
  planOf,
  publish,
  today,
  url,
  youth,
  type Scene,
} from './testing.ts'
import type { ActionPlanState } from './lifecycle.ts'

const harbour: NewPart = {
  identity: newId<'part-identity'>(),
  kind: 'focus-area',
  number: '5.1',
  title: 'Havne',
  body: 'Nyt område.',
}

/** Publishes a later edition with these areas, and says what Læsø's rows are then. */
async function correct(tx: Tx, scene: Scene, parts: readonly NewPart[]) {
  const edition = await publish(tx, 2027, parts)
  const opening = await openActionPlans(tx, scene.secretariat, edition, url, today)
  const plan = await planOf(tx, scene)
  return { edition, opening, plan, rows: await answersOf(tx, [plan.id]) }
}

/** What the coordinator has been written about a later edition. */
async function reviewMails(tx: Tx, { coordinator }: Scene) {
  const mails = (await outbox(tx, 100)).filter((mail) => mail.recipient === coordinator.email)
  return mails.filter((mail) => mail.subject.includes('se svar igennem'))
}

test.for([
  ['another title', { title: 'Tryg by om natten' }],
  ['another text', { body: 'Slet ingen slagsmål.' }],
] as const)('an answer to an area with %s is to be reviewed', async ([, change], { tx }) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  const { rows, plan, edition, opening } = await correct(tx, scene, [{ ...night, ...change }, youth])
  expect(plan).toMatchObject({ id: scene.plan.id, editionId: edition, state: 'draft' })
  expect(opening).toMatchObject({ opened: [], toBeReviewed: 1 })
  expect(rows).toMatchObject([
    {
      title: night.title,
      ...('title' in change ? change : {}),
      stance: 'covered',
      note: 'HEMMELIG NOTE',
      review: 'changed',
    },
    { stance: 'not-relevant', review: null },
  ])
  expect((await planGaps(tx, plan, today)).answers).toMatchObject([{ gaps: ['to-be-reviewed'] }])
})

test('another number alone is nothing to look at, but is shown', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  const { rows, opening } = await correct(tx, scene, [{ ...night, number: '6.1' }, youth])
  expect(opening.toBeReviewed).toBe(0)
  expect(rows).toMatchObject([
    { number: '6.1', review: null },
    { number: '5.2', review: null },
  ])
  expect(await reviewMails(tx, scene)).toEqual([])
})

test('an area that nobody has answered follows the plan without a mark', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const { rows, opening } = await correct(tx, scene, [{ ...night, title: 'Tryg by' }, youth])
  expect(rows[0]).toMatchObject({ title: 'Tryg by', stance: null, review: null })
  expect(opening.toBeReviewed).toBe(0)
})

test('a new area, one that is gone and the council own stand in the new order; none is lost', async ({
  tx,
}) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  await addLocalArea(tx, scene.coordinator, scene.plan.id, 'Færgehavnen')
  const { rows, opening } = await correct(tx, scene, [harbour, { ...youth, number: '5.2' }])
  expect(
    rows.map(({ position, title, stance, review, local }) => [position, title, stance, review, local]),
  ).toEqual([
    [1, 'Havne', null, 'new', false],
    [2, 'Unge og rusmidler', 'not-relevant', null, false],
    [3, 'Trygt natteliv', 'covered', 'gone', false],
    [4, 'Færgehavnen', null, null, true],
  ])
  expect(opening.toBeReviewed).toBe(9 + 9)
})

test('an area that comes back is to be answered or reviewed again', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const [first, second] = await answersOf(tx, [scene.plan.id])
  if (!first || !second) throw new Error('no rows')
  const text = { stance: 'not-relevant', reason: 'Intet natteliv.', note: '' } as const
  await answerArea(tx, scene.coordinator, first.id, first.revision, text)
  await correct(tx, scene, [harbour])
  const { rows } = await correct(tx, scene, [night, youth])
  expect(rows.map(({ title, review }) => [title, review])).toEqual([
    ['Trygt natteliv', 'changed'],
    ['Unge og rusmidler', 'new'],
    ['Havne', 'gone'],
  ])
})

test.for(['submitted', 'adopted', 'published'] as const satisfies readonly ActionPlanState[])(
  'a plan that is %s keeps its state, and its answers are marked too',
  async (state, { tx }) => {
    const scene = await anOpenPlan(tx)
    await answerAll(tx, scene)
    await tx.updateTable('action_plan').set({ state }).where('id', '=', scene.plan.id).execute()
    const { plan, rows, edition } = await correct(tx, scene, [{ ...night, body: 'Andet.' }, youth])
    expect(plan).toMatchObject({ id: scene.plan.id, state, editionId: edition })
    expect(rows[0]).toMatchObject({ stance: 'covered', review: 'changed' })
    const words = { submitted: 'Tag den tilbage', adopted: 'er vedtaget', published: 'Begynd en rettelse' }
    expect((await reviewMails(tx, scene))[0]?.body).toContain(words[state])
  },
)

test('chair and coordinator are told which answers, why, and what to do', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  await correct(tx, scene, [harbour, { ...youth, body: 'Andet.' }])
  const [mail] = await reviewMails(tx, scene)
  expect(mail?.subject).toContain('Lokalråd Læsø: se svar igennem i handleplanen for 2027')
  for (const words of [
    'Det er rettet: Et område var beskrevet forkert.',
    '- 5.1 Havne (nyt, mangler svar)',
    '- 5.2 Unge og rusmidler (teksten er ændret)',
    '- 5.1 Trygt natteliv (er ikke længere i planen)',
    'Intet er slettet.',
    'Åbn handleplanen, og svar på dem igen.',
    `${url}/arbejde/handleplan/${scene.plan.id}`,
    'Nothing was deleted.',
    '- 5.1 Havne (new, not answered)',
  ])
    expect(mail?.body).toContain(words)
})

test('who wrote on the old text is told that it changed, and reviews by answering again', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  const [before] = await answersOf(tx, [scene.plan.id])
  const { rows } = await correct(tx, scene, [{ ...night, body: 'Andet.' }, youth])
  const [now] = rows
  if (!before || !now) throw new Error('no row')
  const { stance, reason, note } = before
  const same = await answerArea(tx, scene.coordinator, before.id, before.revision - 1, {
    stance,
    reason,
    note,
  })
  expect(same).toMatchObject({ kind: 'changed-meanwhile', now: { review: 'changed' } })
  const text = { stance: 'partly', reason: 'Kun i weekenden.', note: '' } as const
  expect(await answerArea(tx, scene.coordinator, before.id, before.revision, text)).toMatchObject({
    kind: 'changed-meanwhile',
    now: { review: 'changed' },
  })
  expect(await answerArea(tx, scene.coordinator, now.id, now.revision, text)).toEqual({ kind: 'answered' })
  expect((await answersOf(tx, [scene.plan.id]))[0]).toMatchObject({ stance: 'partly', review: null })
})

test('what is gone stays for as long as something is done about it, and can be taken out after', async ({
  tx,
}) => {
  const scene = await anOpenPlan(tx)
  const measure = await answerAll(tx, scene)
  const { rows, plan } = await correct(tx, scene, [youth])
  const gone = rows.find((row) => row.focusAreaId === areas.night)
  if (!gone) throw new Error('lost')
  expect((await planGaps(tx, plan, today)).answers).toEqual([])
  expect(await removeLocalArea(tx, scene.coordinator, gone.id)).toEqual({ kind: 'has-measures', count: 1 })
  const text = { stance: 'partly', reason: 'Vi gør det færdigt.', note: '' } as const
  await answerArea(tx, scene.coordinator, gone.id, gone.revision, text)
  expect((await answersOf(tx, [plan.id])).at(-1)).toMatchObject({ stance: 'partly', review: 'gone' })
  await tx.updateTable('measure').set({ state: 'dropped' }).where('id', '=', measure).execute()
  expect((await planGaps(tx, plan, today)).answers).toMatchObject([{ gaps: ['to-be-reviewed'] }])
  expect(await removeLocalArea(tx, scene.coordinator, gone.id)).toEqual({ kind: 'removed' })
  expect(await answersOf(tx, [plan.id])).toHaveLength(1)
})

test('a measure about an area that is gone keeps its area', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const measure = await aMeasure(tx, scene)
  await correct(tx, scene, [harbour])
  const links = await tx.selectFrom('measure_area').selectAll().where('measure_id', '=', measure).execute()
  expect(links).toEqual([{ measure_id: measure, focus_area_id: areas.night }])
})
