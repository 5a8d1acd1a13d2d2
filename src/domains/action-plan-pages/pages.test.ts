import { expect } from 'vitest'
import { actionPlanPaths, answerArea } from '#action-plans'
import { writeAs } from '#db'
import { addActivity } from '#measures'
import { test } from '#testing'
import { aMeasure, anOpenPlan, publish, rowOf, visit, type Scene } from './testing.ts'

const pathsOf = async (scene: Scene): Promise<readonly string[]> => [
  actionPlanPaths.year(scene.year),
  actionPlanPaths.plan(scene.plan.id),
  actionPlanPaths.answer((await rowOf(scene, 0)).id),
  actionPlanPaths.carryOver(scene.plan.id),
  actionPlanPaths.steps(scene.plan.id),
  actionPlanPaths.timeline(scene.plan.id),
]

test('the list has every council, the reader’s own first and marked', async ({ database }) => {
  const scene = await anOpenPlan(database, 2031)
  await aMeasure(scene)
  const page = (await visit(scene, scene.coordinator)(actionPlanPaths.year(2031))).html
  expect(page).toContain('<h1>Handleplaner 2031</h1>')
  expect(page.match(/<th scope="row">/g)).toHaveLength(9)
  expect(page).toMatch(/<tbody><tr class="own-row"><th scope="row"><a [^>]+>Lokalråd Læsø</)
  expect(page).toContain('Jeres handleplan: Lokalråd Læsø')
  expect(page).toContain('0 af 2')
  const other = (await visit(scene, scene.neighbour)(`${actionPlanPaths.all}?aar=2050`)).html
  expect(other).toContain('Der er ingen handleplaner for 2050.')
  expect(other).toContain(`href="${actionPlanPaths.year(2031)}"`)
})

test('a coordinator of another council reads everything and changes nothing', async ({ database }) => {
  const scene = await anOpenPlan(database, 2033)
  const { plan } = scene
  const neighbour = visit(scene, scene.neighbour)
  const row = await rowOf(scene, 0)
  for (const path of await pathsOf(scene)) {
    const page = await neighbour(path)
    expect(page.status, path).toBe(200)
    expect(page.html, path).not.toContain('<form')
  }
  const writes: readonly (readonly [string, Record<string, string>])[] = [
    [actionPlanPaths.answer(row.id), { revision: '1', svar: 'covered' }],
    [actionPlanPaths.addArea(plan.id), { titel: 'Havnen' }],
    [actionPlanPaths.removeArea(row.id), { plan: plan.id }],
    [actionPlanPaths.renameArea(row.id), { titel: 'Havnen', revision: '1' }],
    [actionPlanPaths.carryOver(plan.id), { gem: 'alle' }],
    [actionPlanPaths.submit(plan.id), {}],
    [actionPlanPaths.withdraw(plan.id), {}],
    [
      actionPlanPaths.schedule(plan.id),
      { moede: 'nyt', dag: '2033-02-01', tid: '10:00', sted: 'A', punkt: 'P' },
    ],
    [actionPlanPaths.correct(plan.id), { grund: 'Fejl.' }],
    [actionPlanPaths.deadline(plan.id), { frist: '2033-03-01' }],
  ]
  for (const [path, form] of writes) expect((await neighbour(path, form)).status, path).toBe(403)
})

test('an observer sees no action plans', async ({ database }) => {
  const scene = await anOpenPlan(database, 2035)
  const observer = visit(scene, scene.observer)
  for (const path of await pathsOf(scene)) expect((await observer(path)).status, path).toBe(403)
})

test('only the secretariat gives another deadline', async ({ database }) => {
  const scene = await anOpenPlan(database, 2037)
  const path = actionPlanPaths.deadline(scene.plan.id)
  const coordinator = visit(scene, scene.coordinator)
  expect((await coordinator(actionPlanPaths.plan(scene.plan.id))).html).not.toContain('Ny frist')
  expect((await coordinator(path, { frist: '2037-03-01' })).status).toBe(403)
  const secretariat = visit(scene, scene.secretariat)
  const bad = await secretariat(path, { frist: '2037-02-29' })
  expect(bad.status).toBe(422)
  expect(bad.html).toContain('value="2037-02-29"')
  const saved = await secretariat(path, { frist: '2037-03-01' })
  expect((await secretariat(saved.to ?? '')).html).toContain('Fristen er den 1. marts 2037')
})

test('a corrected district plan shows what is to be looked at, and answering settles it', async ({
  database,
}) => {
  const scene = await anOpenPlan(database, 2039)
  const { night, youth, plan, coordinator: karla } = scene
  for (const at of [0, 1]) {
    const row = await rowOf(scene, at)
    const said = { stance: 'not-relevant', reason: 'Ingen sager.', note: '' } as const
    await writeAs(database, karla.personId, (tx) => answerArea(tx, karla, row.id, row.revision, said))
  }
  const harbour = { kind: 'focus-area', number: '5.3', title: 'Havnene', body: 'Nyt.' } as const
  const changed = { ...night, body: 'Færre **slagsmål** og mindre støj.' }
  await writeAs(database, scene.secretariat.personId, (tx) =>
    publish(tx, scene.secretariat, scene.year, [changed, harbour], scene.edition),
  )
  const coordinator = visit(scene, karla)
  const page = (await coordinator(actionPlanPaths.plan(plan.id))).html
  expect(page).toContain('Samarbejdsplanen er ændret, siden svaret blev givet.')
  expect(page).toContain('Området er kommet til i samarbejdsplanen.')
  expect(page).toContain('Området er taget ud af samarbejdsplanen.')
  expect(page).toContain('href="/plan/2039/forskelle"')
  expect(page).toContain(youth.title)
  const row = await rowOf(scene, 0)
  const answer = (await coordinator(actionPlanPaths.answer(row.id))).html
  expect(answer).toContain('mindre støj')
  const said = { revision: String(row.revision), svar: 'not-relevant', begrundelse: 'Stadig ingen sager.' }
  await coordinator(actionPlanPaths.answer(row.id), said)
  expect((await coordinator(actionPlanPaths.plan(plan.id))).html).not.toContain(
    'er ændret, siden svaret blev givet',
  )
  const gone = (await rowsWithReview(scene)).find((entry) => entry.review === 'gone')
  expect((await coordinator(actionPlanPaths.answer(gone?.id ?? ''))).html).toContain('Fjern rækken')
  const removed = await coordinator(actionPlanPaths.removeArea(gone?.id ?? ''), { plan: plan.id })
  expect((await coordinator(removed.to ?? '')).html).not.toContain(youth.title)
})

async function rowsWithReview({ database, plan }: Scene) {
  return database.kysely
    .selectFrom('local_answer')
    .select(['id', 'review'])
    .where('action_plan_id', '=', plan.id)
    .execute()
}

test('a published plan is corrected in a new edition, with a reason', async ({ database }) => {
  const scene = await anOpenPlan(database, 2041)
  const { plan } = scene
  const coordinator = visit(scene, scene.coordinator)
  const early = await coordinator(actionPlanPaths.correct(plan.id), { grund: 'Et navn er forkert.' })
  expect(early.status).toBe(409)
  await database.kysely
    .updateTable('action_plan')
    .set({ state: 'published', submitted_on: '2041-01-10' })
    .where('id', '=', plan.id)
    .execute()
  expect((await coordinator(actionPlanPaths.plan(plan.id))).html).toContain(
    'href="/handleplan/2041/lokalraad-laesoe"',
  )
  const none = await coordinator(actionPlanPaths.correct(plan.id), { grund: '' })
  expect(none.status).toBe(422)
  expect(none.html).toContain('Skriv, hvad der rettes, og hvorfor.')
  const started = await coordinator(actionPlanPaths.correct(plan.id), { grund: 'Et navn er forkert.' })
  const page = (await coordinator(started.to ?? '')).html
  expect(page).toContain('Rettelse 1: Et navn er forkert.')
  expect(page).toContain('Udgaver')
  expect(page.match(/Indsendt den 10\. januar 2041/g)).toHaveLength(1)
  expect(page).not.toMatch(/Kladde<\/span> Indsendt/)
  expect(page).toContain(`href="${actionPlanPaths.plan(plan.id)}"`)
  expect(page).not.toContain('Fristen')
  expect((await coordinator(actionPlanPaths.correct(plan.id), { grund: 'Igen.' })).to).toBe(started.to)
})

test('the year of a council is a picture of its measures and their activities', async ({ database }) => {
  const scene = await anOpenPlan(database, 2043)
  const measure = await aMeasure(scene)
  const activity = { title: 'Uddan ravne', organisationId: null, dueOn: '2043-01-05' } as const
  await writeAs(database, scene.coordinator.personId, (tx) =>
    addActivity(tx, scene.coordinator, measure, activity),
  )
  const coordinator = visit(scene, scene.coordinator)
  for (const path of [actionPlanPaths.timeline(scene.plan.id), actionPlanPaths.plan(scene.plan.id)]) {
    const page = (await coordinator(path)).html
    expect(page, path).toContain('5. januar 2043: Uddan ravne (over tiden)')
  }
})

test('everything can be read in English', async ({ database }) => {
  const scene = await anOpenPlan(database, 2045)
  await aMeasure(scene)
  await aMeasure(scene, { title: 'Last year' }, 2044)
  const english = visit(scene, scene.coordinator, '01-20', 'en')
  for (const path of await pathsOf(scene)) {
    const page = await english(path)
    expect(page.status, path).toBe(200)
    expect(page.html.match(/<h1>/g), path).toHaveLength(1)
    expect(page.html, path).not.toMatch(/Du er her|Indsatser|Gem |Tilføj|Frist|mangler/)
  }
})

test('there are no pages of what is not there', async ({ database }) => {
  const scene = await anOpenPlan(database, 2047)
  const coordinator = visit(scene, scene.coordinator)
  const nobody = crypto.randomUUID()
  for (const path of [
    actionPlanPaths.plan(nobody),
    actionPlanPaths.plan('nonsense'),
    actionPlanPaths.answer(nobody),
    actionPlanPaths.carryOver(nobody),
    actionPlanPaths.decide(nobody),
  ])
    expect((await coordinator(path)).status, path).toBe(404)
})
