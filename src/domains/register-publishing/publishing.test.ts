import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { findActionPlan } from '#action-plans'
import { councilBySlug, districtCouncilId, type Council } from '#councils'
import type { Tx } from '#db'
import { Forbidden, type Actor } from '#permissions'
import { aDistrict, aMember, anActor, councilId, test } from '#testing'
import { prepareActionPlan } from './release.ts'
import { publishActionPlan } from './publish-action-plan.ts'
import { publishMeasures } from './publish-measures.ts'
import { aMeasure, say, work } from './testing-measures.ts'
import { anAdoptedPlan, aPublishedPlan, type SamplePlan } from './testing.ts'

const now = new Date('2026-02-21T12:00:00Z')
const laesoe = 'lokalraad-laesoe'

type Stage = { readonly actor: Actor; readonly plan: SamplePlan; readonly council: Council }

async function aStage(tx: Tx, slug = laesoe): Promise<Stage> {
  await aDistrict(tx)
  const actor = await aMember(tx, slug, 'secretary', 'Vilhelmine Persondatter')
  const council = await councilBySlug(tx, slug)
  if (!council) throw new Error(slug)
  return { actor, council, plan: await aPublishedPlan(tx) }
}

/** Everything that anybody can read of the register, as one text. */
async function everythingPublic(tx: Tx): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select coalesce(string_agg(query_to_xml('select * from published.' || tablename, true, false, '')::text, ''), '') as text
    from pg_tables where schemaname = 'published'`.execute(tx)
  return rows[0]?.text ?? ''
}

function publicMeasures(tx: Tx) {
  return tx.selectFrom('published.measure').selectAll().orderBy('number').execute()
}

describe('publishing an adopted action plan', () => {
  test('makes exactly the adopted answers public, with dates and the sealed text', async ({ tx }) => {
    const { actor, plan, council } = await aStage(tx)
    const id = await anAdoptedPlan(tx, council, plan, actor.personId)
    expect(await publishActionPlan(tx, actor, id, null, now)).toEqual({ kind: 'published' })
    const row = await tx.selectFrom('published.action_plan').selectAll().executeTakeFirstOrThrow()
    const adopted = await tx.selectFrom('adopted_action_plan').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      council_slug: laesoe,
      deadline: '2026-02-01',
      submitted_on: '2026-02-04',
      decided_on: '2026-02-20',
      canonical: adopted.canonical,
      sha256: adopted.sha256,
      published_at: now,
    })
    const answers = await tx.selectFrom('published.local_answer').selectAll().orderBy('position').execute()
    expect(answers.map(({ slug, stance, reason }) => [slug, stance, reason])).toEqual([
      ['trygt-natteliv', 'covered', ''],
      ['unge-i-trafikken', 'not-relevant', 'Øen har ingen lysregulering.'],
    ])
    expect(await findActionPlan(tx, id)).toMatchObject({ state: 'published' })
  })

  test('lets nothing internal through, whatever field it stands in', async ({ tx }) => {
    const { actor, plan, council } = await aStage(tx)
    const lead = { lead_function_id: actor.seats[0]?.functionId }
    const open = await aMeasure(
      tx,
      laesoe,
      {
        ...(lead as { lead_function_id: never }),
        note: 'HEMMELIG note',
        state_reason: 'HEMMELIG grund',
        override_health: 'behind',
        override_reason: 'HEMMELIG vurdering',
        override_until: '2026-06-01',
      },
      plan.areas,
    )
    await work(tx, open, 'Åbent arbejde', true)
    const closed = await aMeasure(tx, laesoe, { title: 'HEMMELIG indsats', public: false }, plan.areas)
    await work(tx, closed, 'HEMMELIGT arbejde', true)
    await say(tx, open, 'HEMMELIG status', false)
    await aMeasure(tx, laesoe, { title: 'HEMMELIG idé', state: 'idea' })
    await tx
      .insertInto('measure_origin')
      .values({ measure_id: open, from_measure_id: closed, kind: 'split' })
      .execute()
    const id = await anAdoptedPlan(tx, council, plan, actor.personId, [open])
    await tx
      .insertInto('local_answer')
      .values({
        id: crypto.randomUUID() as never,
        action_plan_id: id,
        focus_area_id: plan.areas[0] as never,
        position: 1,
        title: 'Trygt natteliv',
        local: false,
        number: '5.1',
        stance: 'covered',
        note: 'HEMMELIG svarnote',
        review: null,
      })
      .execute()
    await publishActionPlan(tx, actor, id, null, now)
    // What happens later follows by triggers, and must be no looser.
    await say(tx, open, 'HEMMELIG senere status', false)
    await work(tx, closed, 'HEMMELIGT senere', true)
    await tx.updateTable('measure').set({ state_reason: 'HEMMELIG', note: 'HEMMELIG' }).execute()
    const text = await everythingPublic(tx)
    expect(text).toContain('Åbent arbejde')
    expect(text).toContain('Natteravne')
    expect(text).not.toMatch(/HEMMELIG|Vilhelmine/)
  })

  test('shows functions by title and organisations by name', async ({ tx }) => {
    const { actor, plan, council } = await aStage(tx)
    const seat = actor.seats[0]
    const open = await aMeasure(tx, laesoe, { lead_function_id: seat?.functionId as never })
    const organisation_id = (await tx.selectFrom('organisation').select('id').executeTakeFirstOrThrow()).id
    await tx.insertInto('measure_organisation').values({ measure_id: open, organisation_id }).execute()
    const id = await anAdoptedPlan(tx, council, plan, actor.personId, [open])
    await publishActionPlan(tx, actor, id, null, now)
    const [row] = await publicMeasures(tx)
    expect(row).toMatchObject({ lead_da: seat?.titleDa, deputy_da: null })
    expect(row?.organisations_da).toHaveLength(1)
    expect(row?.added_later).toBe(false)
  })

  test('is refused while the adopted text names a measure that is internal now', async ({ tx }) => {
    const { actor, plan, council } = await aStage(tx)
    const measure = await aMeasure(tx, laesoe, { public: false })
    const id = await anAdoptedPlan(tx, council, plan, actor.personId, [measure])
    expect(await publishActionPlan(tx, actor, id, null, now)).toEqual({ kind: 'internal-measures' })
    expect(await tx.selectFrom('published.action_plan').selectAll().execute()).toEqual([])
    await tx.updateTable('measure').set({ public: true, state: 'dropped' }).execute()
    expect(await publishActionPlan(tx, actor, id, null, now)).toEqual({ kind: 'published' })
    expect(await publicMeasures(tx)).toMatchObject([{ state: 'dropped' }])
  })

  test('is refused before adoption, and for who may not', async ({ tx }) => {
    const { actor, plan, council } = await aStage(tx)
    const id = await anAdoptedPlan(tx, council, plan, actor.personId)
    await tx.updateTable('action_plan').set({ state: 'submitted' }).execute()
    expect(await publishActionPlan(tx, actor, id, null, now)).toEqual({ kind: 'not-adopted' })
    const other = await aMember(tx, 'lokalraad-aalborg', 'secretary')
    await expect(publishActionPlan(tx, other, id, null, now)).rejects.toBeInstanceOf(Forbidden)
    const member = await aMember(tx, laesoe, 'member')
    await expect(publishActionPlan(tx, member, id, null, now)).rejects.toBeInstanceOf(Forbidden)
  })

  test('is refused when it is no longer what was shown, and publishes nothing', async ({ tx }) => {
    const { actor, plan, council } = await aStage(tx)
    const measure = await aMeasure(tx, laesoe, {})
    const id = await anAdoptedPlan(tx, council, plan, actor.personId, [measure])
    const found = await findActionPlan(tx, id)
    const shown = found && (await prepareActionPlan(tx, found))
    await tx.updateTable('measure').set({ title: 'Noget andet' }).where('id', '=', measure).execute()
    expect(await publishActionPlan(tx, actor, id, shown?.fingerprint ?? '', now)).toEqual({
      kind: 'something-changed',
    })
    expect(await publicMeasures(tx)).toEqual([])
    await tx.updateTable('measure').set({ title: 'Natteravne' }).where('id', '=', measure).execute()
    expect(await publishActionPlan(tx, actor, id, shown?.fingerprint ?? '', now)).toEqual({
      kind: 'published',
    })
    expect(await publishActionPlan(tx, actor, id, shown?.fingerprint ?? '', now)).toEqual({
      kind: 'nothing-new',
    })
  })

  test('a correction keeps its addresses, supersedes the first and takes later measures in', async ({
    tx,
  }) => {
    const { actor, plan, council } = await aStage(tx)
    const first = await anAdoptedPlan(tx, council, plan, actor.personId)
    const later = await aMeasure(tx, laesoe, {})
    await publishActionPlan(tx, actor, first, null, now)
    expect((await publicMeasures(tx))[0]).toMatchObject({ added_later: true })
    const second = await anAdoptedPlan(tx, council, plan, actor.personId, [later], 2)
    await publishActionPlan(tx, actor, second, null, now)
    expect((await publicMeasures(tx))[0]).toMatchObject({ added_later: false })
    expect(await findActionPlan(tx, first)).toMatchObject({ state: 'superseded' })
    const slugs = await tx.selectFrom('published.local_answer').select('slug').distinct().execute()
    expect(slugs).toHaveLength(2)
  })
})

describe('publishing measures again', () => {
  test('needs no new decision and leaves the answers alone', async ({ tx }) => {
    const { actor, plan, council } = await aStage(tx)
    const measure = await aMeasure(tx, laesoe, {}, plan.areas)
    const id = await anAdoptedPlan(tx, council, plan, actor.personId, [measure])
    await publishActionPlan(tx, actor, id, null, now)
    await tx.updateTable('measure').set({ purpose: 'Tryghed' }).where('id', '=', measure).execute()
    const added = await aMeasure(tx, laesoe, { title: 'Nyt' })
    expect((await publicMeasures(tx)).map((row) => row.purpose)).toEqual([''])
    expect(await publishMeasures(tx, actor, council.id, 2026, null)).toEqual({ kind: 'published' })
    expect(await publishMeasures(tx, actor, council.id, 2026, null)).toEqual({ kind: 'nothing-new' })
    const rows = await publicMeasures(tx)
    expect(rows.map((row) => [row.measure_id, row.purpose, row.added_later])).toEqual([
      [measure, 'Tryghed', false],
      [added, '', true],
    ])
    const actions = await tx.selectFrom('audit_entry').select('action').orderBy('id').execute()
    expect(actions.map((entry) => entry.action).filter((action) => action.includes('published'))).toEqual([
      'action-plan.published',
      'measures.published',
    ])
  })

  test('waits for the plan that they belong to', async ({ tx }) => {
    const { actor, council } = await aStage(tx)
    await aMeasure(tx, laesoe, {})
    expect(await publishMeasures(tx, actor, council.id, 2026, null)).toEqual({ kind: 'nothing-public-yet' })
  })

  test('keeps one that was dropped since it became public, and takes in none that was dropped before', async ({
    tx,
  }) => {
    const { actor, plan, council } = await aStage(tx)
    const measure = await aMeasure(tx, laesoe, {})
    await aMeasure(tx, laesoe, { title: 'Droppet', state: 'dropped', state_reason: 'x' })
    const id = await anAdoptedPlan(tx, council, plan, actor.personId, [measure])
    await publishActionPlan(tx, actor, id, null, now)
    await tx.updateTable('measure').set({ state: 'dropped' }).where('id', '=', measure).execute()
    await aMeasure(tx, laesoe, { title: 'Nyt' })
    await publishMeasures(tx, actor, council.id, 2026, null)
    expect((await publicMeasures(tx)).map((row) => [row.title, row.state])).toEqual([
      ['Natteravne', 'dropped'],
      ['Nyt', 'planned'],
    ])
  })

  test('a joint measure is published by its lead council alone, and names every council', async ({ tx }) => {
    const { actor, plan, council } = await aStage(tx)
    const joint = await aMeasure(tx, 'lokalraad-aalborg', { title: 'Fælles' })
    await tx.insertInto('measure_council').values({ measure_id: joint, council_id: council.id }).execute()
    const id = await anAdoptedPlan(tx, council, plan, actor.personId)
    await publishActionPlan(tx, actor, id, null, now)
    expect(await publicMeasures(tx)).toEqual([])
    const aalborg = await councilBySlug(tx, 'lokalraad-aalborg')
    const secretary = await anActor(tx, 'secretary', await districtCouncilId(tx))
    const theirs = await anAdoptedPlan(tx, aalborg as never, plan, secretary.personId)
    await publishActionPlan(tx, secretary, theirs, null, now)
    const councils = await tx
      .selectFrom('published.measure_council')
      .select('council_slug')
      .orderBy('council_slug')
      .execute()
    expect(councils.map((row) => row.council_slug)).toEqual(['lokalraad-aalborg', laesoe])
  })

  test('tells where a measure comes from only once that is public, with the reason it goes on', async ({
    tx,
  }) => {
    const { actor, plan, council } = await aStage(tx)
    const from = await aMeasure(tx, laesoe, { title: 'Før' })
    const into = await aMeasure(tx, laesoe, { title: 'Nu', public: false })
    await tx
      .insertInto('measure_origin')
      .values({ measure_id: into, from_measure_id: from, kind: 'carried' })
      .execute()
    const id = await anAdoptedPlan(tx, council, plan, actor.personId, [from])
    await tx
      .insertInto('carry_over')
      .values({
        action_plan_id: id,
        measure_id: from,
        decision: 'continue',
        reason: 'Det virker.',
        new_measure_id: into,
        measure_state: 'planned',
        decided_by: null,
      })
      .execute()
    await publishActionPlan(tx, actor, id, null, now)
    const origins = () => tx.selectFrom('published.measure_origin').select(['kind', 'reason']).execute()
    expect(await origins()).toEqual([])
    await tx.updateTable('measure').set({ public: true }).where('id', '=', into).execute()
    await publishMeasures(tx, actor, council.id, 2026, null)
    expect(await origins()).toEqual([{ kind: 'carried', reason: 'Det virker.' }])
  })

  test('the district council’s own become public beside the cooperation plan', async ({ tx }) => {
    const { actor } = await aStage(tx)
    await aMeasure(tx, 'kredsraad', { title: 'Kampagne' })
    const district = await districtCouncilId(tx)
    await expect(publishMeasures(tx, actor, district, 2026, null)).rejects.toBeInstanceOf(Forbidden)
    const secretary = await anActor(tx, 'secretary', district)
    expect(await publishMeasures(tx, secretary, district, 2027, null)).toEqual({ kind: 'nothing-public-yet' })
    expect(await publishMeasures(tx, secretary, district, 2026, null)).toEqual({ kind: 'published' })
    expect(await publicMeasures(tx)).toMatchObject([{ title: 'Kampagne', added_later: false }])
    expect(await councilId(tx, 'kredsraad')).toBe(district)
  })
})
