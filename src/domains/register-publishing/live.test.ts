import { Client } from 'pg'
import { expect } from 'vitest'
import { councilBySlug } from '#councils'
import type { Tx } from '#db'
import type { ActivityId, IndicatorId, MeasureId } from '#measures'
import { aDistrict, aMember, test, testConnection } from '#testing'
import { publishActionPlan } from './publish-action-plan.ts'
import { aMeasure, say, work } from './testing-measures.ts'
import { anAdoptedPlan, aPublishedPlan } from './testing.ts'

type Live = { readonly measure: MeasureId; readonly activity: ActivityId; readonly indicator: IndicatorId }

/** A measure of Læsø that is public, with everything that can belong to one. */
async function aPublicMeasure(tx: Tx): Promise<Live> {
  await aDistrict(tx)
  const actor = await aMember(tx, 'lokalraad-laesoe', 'secretary')
  const council = await councilBySlug(tx, 'lokalraad-laesoe')
  if (!council) throw new Error('no Læsø')
  const plan = await aPublishedPlan(tx)
  const measure = await aMeasure(tx, council.slug, {}, plan.areas)
  const worked = await work(tx, measure, 'Først', true)
  const id = await anAdoptedPlan(tx, council, plan, actor.personId, [measure])
  await publishActionPlan(tx, actor, id, null, new Date('2026-02-21T12:00:00Z'))
  return { measure, ...worked }
}

function lines(tx: Tx) {
  return tx.selectFrom('published.measure_update').select('line').orderBy('update_id').execute()
}

function evaluations(tx: Tx) {
  return tx.selectFrom('published.evaluation').select(['kind', 'why']).orderBy('evaluation_id').execute()
}

test('how it goes follows the register at once, what it is waits for a publication', async ({ tx }) => {
  const { measure } = await aPublicMeasure(tx)
  await tx
    .updateTable('measure')
    .set({
      title: 'Et andet navn',
      state: 'finished',
      override_health: 'behind',
      override_reason: 'x',
      override_until: '2026-06-01',
      next_due_on: '2026-05-01',
      last_update_on: '2026-04-01',
      reported_health: 'at-risk',
      indicator_signal: 'off-track',
      indicator_due_on: '2026-12-01',
    })
    .where('id', '=', measure)
    .execute()
  expect(await tx.selectFrom('published.measure').selectAll().executeTakeFirstOrThrow()).toMatchObject({
    title: 'Natteravne',
    state: 'finished',
    override_health: 'behind',
    override_until: '2026-06-01',
    next_due_on: '2026-05-01',
    last_update_on: '2026-04-01',
    reported_health: 'at-risk',
    indicator_signal: 'off-track',
    indicator_due_on: '2026-12-01',
  })
})

test('an activity’s state and day follow at once, its title does not', async ({ tx }) => {
  const { activity } = await aPublicMeasure(tx)
  await tx
    .updateTable('activity')
    .set({ title: 'Omdøbt', state: 'done', due_on: '2026-03-09' })
    .where('id', '=', activity)
    .execute()
  const [row] = await tx.selectFrom('published.activity').selectAll().execute()
  expect(row).toMatchObject({ title: 'Først', state: 'done', due_on: '2026-03-09' })
})

test('new values of a public indicator follow at once', async ({ tx }) => {
  const { indicator } = await aPublicMeasure(tx)
  await tx
    .insertInto('indicator_value')
    .values({
      indicator_id: indicator,
      measured_on: '2026-05-01',
      value: null,
      unknown_reason: 'Tællingen blev aflyst',
      function_title: 'Koordinator',
    })
    .execute()
  const rows = await tx.selectFrom('published.indicator_value').selectAll().orderBy('value_id').execute()
  expect(rows.map((row) => [row.value, row.unknown_reason])).toEqual([
    ['12', ''],
    [null, 'Tællingen blev aflyst'],
  ])
})

test('what goes over to an internal measure follows no more where it was public', async ({ tx }) => {
  const { activity, indicator } = await aPublicMeasure(tx)
  const measure_id = await aMeasure(tx, 'lokalraad-laesoe', { public: false })
  await tx.updateTable('activity').set({ measure_id }).where('id', '=', activity).execute()
  await tx.updateTable('indicator').set({ measure_id }).where('id', '=', indicator).execute()
  await tx
    .updateTable('activity')
    .set({ state: 'done', due_on: '2026-03-09' })
    .where('id', '=', activity)
    .execute()
  await tx
    .insertInto('indicator_value')
    .values({
      indicator_id: indicator,
      measured_on: '2026-06-01',
      value: null,
      unknown_reason: 'Kun for os',
      function_title: 'Koordinator',
    })
    .execute()
  const [row] = await tx.selectFrom('published.activity').selectAll().execute()
  expect(row).toMatchObject({ state: 'planned', due_on: '2026-03-01' })
  const reasons = await tx.selectFrom('published.indicator_value').select('unknown_reason').execute()
  expect(reasons).toEqual([{ unknown_reason: '' }])
})

test('public updates follow at once, hidden ones disappear and come back, internal ones never come', async ({
  tx,
}) => {
  const { measure } = await aPublicMeasure(tx)
  await say(tx, measure, 'Offentligt', true)
  await say(tx, measure, 'Internt', false)
  expect((await lines(tx)).map((row) => row.line)).toEqual(['Først', 'Offentligt'])
  const show = (isPublic: boolean) =>
    tx.updateTable('measure_update').set({ public: isPublic }).where('line', '=', 'Offentligt').execute()
  await show(false)
  expect((await lines(tx)).map((row) => row.line)).toEqual(['Først'])
  await show(true)
  await show(true)
  expect((await lines(tx)).map((row) => row.line)).toEqual(['Først', 'Offentligt'])
})

test('a later evaluation takes the place of the earlier, and an internal one leaves it empty', async ({
  tx,
}) => {
  const { measure } = await aPublicMeasure(tx)
  await say(tx, measure, 'Bedre belyst', true)
  expect(await evaluations(tx)).toEqual([{ kind: 'half-year', why: 'Bedre belyst' }])
  await say(tx, measure, 'Kun for os', false)
  expect(await evaluations(tx)).toEqual([])
})

test('a measure that is made internal disappears at once with everything that belongs to it', async ({
  tx,
}) => {
  const { measure } = await aPublicMeasure(tx)
  await tx.updateTable('measure').set({ public: false }).where('id', '=', measure).execute()
  await say(tx, measure, 'Efter lukketid', true)
  for (const table of [
    'measure',
    'measure_area',
    'measure_council',
    'activity',
    'indicator',
    'indicator_value',
    'measure_update',
    'evaluation',
  ] as const)
    expect([table, await tx.selectFrom(`published.${table}`).selectAll().execute()]).toEqual([table, []])
})

test('the public role reads what is published of the register, and changes none of it', async ({
  databaseName,
}) => {
  const client = new Client(testConnection('kredsplan_public', databaseName))
  await client.connect()
  try {
    for (const table of ['action_plan', 'local_answer', 'measure', 'indicator_value', 'measure_update']) {
      expect((await client.query(`select * from published.${table}`)).rows).toEqual([])
      await expect(client.query(`delete from published.${table}`)).rejects.toThrow(
        /read-only|permission denied/,
      )
      await expect(client.query(`select * from kredsplan.${table}`)).rejects.toThrow('permission denied')
    }
  } finally {
    await client.end()
  }
})

test('what was decided stays public for good: not even the workspace can change it', async ({ tx }) => {
  await aPublicMeasure(tx)
  await expect(
    tx.updateTable('published.action_plan').set({ decision_text: 'noget andet' }).execute(),
  ).rejects.toThrow('permission denied')
})
