import { expect } from 'vitest'
import { councilBySlug } from '#councils'
import type { Database, Tx } from '#db'
import type { ActionPlanId } from '#action-plans'
import type { MeasureId } from '#measures'
import type { Actor } from '#permissions'
import { aDistrict, aMember, test } from '#testing'
import { publishActionPlan } from './publish-action-plan.ts'
import { aMeasure } from './testing-measures.ts'
import { anAdoptedPlan, aPublishedPlan } from './testing.ts'

type Stage = { readonly actor: Actor; readonly plan: ActionPlanId; readonly measure: MeasureId }

const now = new Date('2026-02-21T12:00:00Z')

function inTransaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(work)
}

/** Læsø's adopted plan and one public measure beside its text, kept for good: each test needs a council of its own. */
function aStage(database: Database, slug: string, first: boolean): Promise<Stage> {
  return inTransaction(database, async (tx) => {
    if (first) await aDistrict(tx)
    const actor = await aMember(tx, slug, 'secretary')
    const council = await councilBySlug(tx, slug)
    if (!council) throw new Error(slug)
    const district = first ? await aPublishedPlan(tx) : await publishedBefore(tx)
    const measure = await aMeasure(tx, slug, { title: slug })
    return { actor, measure, plan: await anAdoptedPlan(tx, council, district, actor.personId) }
  })
}

async function publishedBefore(tx: Tx) {
  const { id } = await tx.selectFrom('plan_edition').select('id').executeTakeFirstOrThrow()
  const parts = await tx.selectFrom('plan_part').select('identity').orderBy('position').execute()
  return { editionId: id as never, areas: parts.map((part) => part.identity as never) }
}

function hide(tx: Tx, measure: MeasureId) {
  return tx.updateTable('measure').set({ public: false }).where('id', '=', measure).execute()
}

function publicTitles(database: Database) {
  return database.kysely.selectFrom('published.measure').select('title').orderBy('title').execute()
}

test('pressing twice at once publishes once; what is made internal meanwhile is not public afterwards', async ({
  database,
}) => {
  const laesoe = await aStage(database, 'lokalraad-laesoe', true)
  const publish = ({ actor, plan }: Stage) =>
    inTransaction(database, (tx) => publishActionPlan(tx, actor, plan, null, now))
  const outcomes = await Promise.all([publish(laesoe), publish(laesoe)])
  expect(outcomes.map((outcome) => outcome.kind).toSorted()).toEqual(['nothing-new', 'published'])
  expect(await publicTitles(database)).toEqual([{ title: 'lokalraad-laesoe' }])

  const rebild = await aStage(database, 'lokalraad-rebild', false)
  // Hiding begins after the publication has read the measure, and before it is done.
  let hiding: Promise<unknown> = Promise.resolve()
  await inTransaction(database, async (tx) => {
    await publishActionPlan(tx, rebild.actor, rebild.plan, null, now)
    hiding = inTransaction(database, (other) => hide(other, rebild.measure))
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  await hiding
  expect(await publicTitles(database)).toEqual([{ title: 'lokalraad-laesoe' }])

  const aalborg = await aStage(database, 'lokalraad-aalborg', false)
  // Hiding has begun when the publication starts, and is done while that waits.
  let publishing: Promise<unknown> = Promise.resolve()
  await inTransaction(database, async (tx) => {
    await hide(tx, aalborg.measure)
    publishing = publish(aalborg)
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  expect(await publishing).toEqual({ kind: 'published' })
  expect(await publicTitles(database)).toEqual([{ title: 'lokalraad-laesoe' }])
})
