import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { sealed } from '#adoption'
import { organisationsOf } from '#councils'
import type { Tx } from '#db'
import { addActivity, changeActivity, findActivity, takeMeasureStep } from '#measures'
import { councilId, test } from '#testing'
import { actionPlanDocument } from './action-plan-document.ts'
import { answerArea } from './answer-area.ts'
import { addLocalArea } from './local-areas.ts'
import { planGaps } from './plan-gaps.ts'
import { answersOf, findActionPlan, newestSubmission } from './queries.ts'
import { submitActionPlan, withdrawActionPlan } from './submit-action-plan.ts'
import { aMeasure, anOpenPlan, answerAll, areas, aSubmittedPlan, today, type Scene } from './testing.ts'
import type { ActionPlanDocument, AnswerText } from './types.ts'

const submit = (tx: Tx, { coordinator, plan }: Scene, on = today) =>
  submitActionPlan(tx, coordinator, plan.id, on)

async function answer(tx: Tx, scene: Scene, index: number, text: AnswerText) {
  const row = (await answersOf(tx, [scene.plan.id]))[index]
  if (!row) throw new Error('no row')
  await answerArea(tx, scene.coordinator, row.id, row.revision, text)
}

test('a complete plan is submitted as exactly the text it has, with its SHA-256', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  expect(await submit(tx, scene)).toEqual({ kind: 'submitted', late: false })
  const plan = await findActionPlan(tx, scene.plan.id)
  expect(plan).toMatchObject({ state: 'submitted', submittedOn: today })
  const submission = await newestSubmission(tx, scene.plan.id)
  const hash = createHash('sha256')
    .update(submission?.canonical ?? '')
    .digest('hex')
  expect(submission?.sha256).toBe(hash)
  expect(submission).toMatchObject(sealed(await actionPlanDocument(tx, scene.plan, today)))
})

test('names everything that is missing and submits nothing', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const old = await aMeasure(tx, scene, { startsOn: null, endsOn: null }, 2026)
  const bare = await aMeasure(tx, scene, {
    title: 'Uden det hele',
    areas: [],
    problem: ' ',
    leadFunctionId: null,
    deputyFunctionId: null,
    startsOn: null,
    endsOn: null,
  })
  await answer(tx, scene, 0, { stance: 'covered', reason: '', note: '' })
  const outcome = await submit(tx, scene)
  expect(outcome).toMatchObject({
    kind: 'with-gaps',
    gaps: {
      answers: [
        { answer: { focusAreaId: areas.night }, gaps: ['covered-without-measure'] },
        { answer: { focusAreaId: areas.youth }, gaps: ['no-answer'] },
      ],
      measures: [
        { measure: { id: bare }, gaps: ['no-area', 'no-lead', 'no-deputy', 'no-problem', 'no-dates'] },
      ],
      undecided: [{ measure: { id: old } }],
    },
  })
  expect(await findActionPlan(tx, scene.plan.id)).toMatchObject({ state: 'draft', submittedOn: null })
  expect(await newestSubmission(tx, scene.plan.id)).toBeNull()
})

test('a lead who has left keeps the plan from being submitted', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  const lead = scene.coordinator.seats[0]?.functionId
  await tx
    .updateTable('holding')
    .set({ to_date: '2026-12-07' })
    .where('function_id', '=', lead ?? ('' as never))
    .execute()
  expect(await submit(tx, scene)).toMatchObject({
    kind: 'with-gaps',
    gaps: { answers: [], measures: [{ gaps: ['lead-vacant'] }], undecided: [] },
  })
})

test('a reason of blanks that got in some other way is a gap', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  await tx.updateTable('local_answer').set({ reason: ' ' }).where('stance', '=', 'not-relevant').execute()
  expect((await planGaps(tx, scene.plan, today)).answers).toMatchObject([{ gaps: ['no-reason'] }])
})

test.for(['idea', 'dropped'] as const)(
  'a measure that is %s covers nothing and lacks nothing',
  async (state, { tx }) => {
    const scene = await anOpenPlan(tx)
    const measure = await answerAll(tx, scene)
    const change = { state, problem: '' }
    await tx.updateTable('measure').set(change).where('id', '=', measure).execute()
    expect(await submit(tx, scene)).toMatchObject({
      gaps: { answers: [{ gaps: ['covered-without-measure'] }], measures: [] },
    })
  },
)

test('a joint measure covers the area of whoever takes part, and its gaps are its lead council’s', async ({
  tx,
}) => {
  const scene = await anOpenPlan(tx)
  const measure = await answerAll(tx, scene)
  const aalborg = await councilId(tx, 'lokalraad-aalborg')
  await tx.insertInto('measure_council').values({ measure_id: measure, council_id: scene.laesoe }).execute()
  await tx
    .updateTable('measure')
    .set({ council_id: aalborg, problem: '' })
    .where('id', '=', measure)
    .execute()
  expect(await submit(tx, scene)).toMatchObject({ kind: 'submitted' })
  const submission = await newestSubmission(tx, scene.plan.id)
  const document = JSON.parse(submission?.canonical ?? '') as ActionPlanDocument
  expect(document.measures).toMatchObject([
    { id: measure, councils: ['lokalraad-aalborg', 'lokalraad-laesoe'] },
  ])
})

test('a local area is answered like the others', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  await addLocalArea(tx, scene.coordinator, scene.plan.id, 'Færgehavnen')
  expect(await submit(tx, scene)).toMatchObject({
    gaps: { answers: [{ answer: { title: 'Færgehavnen' }, gaps: ['no-answer'] }] },
  })
  await answer(tx, scene, 2, { stance: 'partly', reason: 'Kun om sommeren.', note: '' })
  expect(await submit(tx, scene)).toMatchObject({
    gaps: { answers: [{ gaps: ['covered-without-measure'] }] },
  })
})

test.for([
  ['2028-02-01', false],
  ['2028-02-02', true],
  ['2028-02-29', true],
] as const)('submitting on %s, late is %s, and is allowed', async ([day, late], { tx }) => {
  const scene = await anOpenPlan(tx, 2028)
  for (const index of [0, 1])
    await answer(tx, scene, index, { stance: 'not-relevant', reason: 'Nej.', note: '' })
  expect(await submit(tx, scene, day)).toEqual({ kind: 'submitted', late })
  expect(await findActionPlan(tx, scene.plan.id)).toMatchObject({ deadline: '2028-02-01', submittedOn: day })
})

test('the day of the first submission stands, also when the plan was taken back and submitted again', async ({
  tx,
}) => {
  const scene = await aSubmittedPlan(tx)
  expect(await withdrawActionPlan(tx, scene.coordinator, scene.plan.id)).toEqual({ kind: 'withdrawn' })
  expect(await findActionPlan(tx, scene.plan.id)).toMatchObject({ state: 'draft', submittedOn: today })
  await answer(tx, scene, 1, { stance: 'not-relevant', reason: 'En bedre grund.', note: '' })
  expect(await submit(tx, scene, '2027-03-01')).toEqual({ kind: 'submitted', late: false })
  expect(await findActionPlan(tx, scene.plan.id)).toMatchObject({ submittedOn: today })
  expect((await newestSubmission(tx, scene.plan.id))?.canonical).toContain('En bedre grund.')
})

test('the sealed text has nothing internal and no name of a person', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const measure = await answerAll(tx, scene)
  await aMeasure(tx, scene, { title: 'Intern indsats', public: false })
  const idea = await aMeasure(tx, scene, { title: 'Kun en idé' })
  await tx.updateTable('measure').set({ state: 'idea' }).where('id', '=', idea).execute()
  const dropped = await aMeasure(tx, scene, { title: 'Opgivet' })
  await takeMeasureStep(tx, scene.coordinator, dropped, 'drop', 'Ingen penge.')
  await submit(tx, scene)
  const { canonical } = (await newestSubmission(tx, scene.plan.id)) ?? { canonical: '' }
  expect(canonical).not.toMatch(/HEMMELIG|Intern indsats|Kun en idé|Opgivet/)
  expect(canonical).not.toMatch(/Karla|Frida|Sille|eksempel\.example/)
  expect((JSON.parse(canonical) as ActionPlanDocument).measures.map((one) => one.id)).toEqual([measure])
})

test('the document is the answers in order and the measures by number, by function and Danish name', async ({
  tx,
}) => {
  const scene = await anOpenPlan(tx)
  const first = await answerAll(tx, scene)
  const organisations = await organisationsOf(tx)
  const [police, region] = [organisations[0], organisations.find((one) => one.nameDa === 'Læsø Kommune')]
  const second = await aMeasure(tx, scene, {
    title: 'Gadeplan',
    partners: [await councilId(tx, 'lokalraad-rebild'), await councilId(tx, 'lokalraad-broenderslev')],
    organisations: [police?.id, region?.id].filter((id) => id !== undefined),
    continuous: true,
  })
  const { coordinator } = scene
  for (const [title, dueOn] of [
    ['Uddannelse', '2027-05-01'],
    ['Opstart', '2027-02-01'],
  ] as const)
    await addActivity(tx, coordinator, second, { title, organisationId: police?.id ?? null, dueOn })
  const gone = await addActivity(tx, coordinator, second, {
    title: 'Opgivet',
    organisationId: null,
    dueOn: '2027-06-01',
  })
  const activity = await findActivity(tx, gone.id)
  if (activity)
    await changeActivity(tx, coordinator, gone.id, activity.revision, { ...activity, state: 'dropped' })
  const document = await actionPlanDocument(tx, scene.plan, today)
  expect(document).toMatchObject({
    format: 'kredsplan-action-plan/1',
    district: { key: 'nordjylland', name: 'Nordjylland' },
    council: { slug: 'lokalraad-laesoe', name: 'Lokalråd Læsø' },
    year: 2027,
    edition: 1,
    correctionReason: null,
    deadline: '2027-02-01',
    answers: [
      { area: areas.night, number: '5.1', stance: 'covered', reason: '', local: false },
      { area: areas.youth, number: '5.2', stance: 'not-relevant', reason: 'Ingen sager i tre år.' },
    ],
    measures: [
      {
        id: first,
        lead: coordinator.seats[0]?.titleDa,
        deputy: scene.chair.seats[0]?.titleDa,
        activities: [],
      },
      {
        id: second,
        councils: ['lokalraad-laesoe', 'lokalraad-broenderslev', 'lokalraad-rebild'],
        organisations: ['Læsø Kommune', 'Nordjyllands Politi'],
        endsOn: null,
        activities: [
          { title: 'Uddannelse', organisation: 'Nordjyllands Politi', dueOn: '2027-05-01' },
          { title: 'Opstart', organisation: 'Nordjyllands Politi', dueOn: '2027-02-01' },
        ],
        indicators: [{ name: 'Anmeldelser om uro', baseline: 12.5, target: 6, direction: 'down' }],
      },
    ],
  })
  const fields = `activities areas continuous councils deputy endsOn id indicators lead number organisations
    problem problemSource purpose resources startsOn targetGroup title`
  expect(Object.keys(document.measures[0] ?? {}).sort()).toEqual(fields.split(/\s+/))
})

test('the sealed text does not depend on the order in which things came to be', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const measure = await answerAll(tx, scene)
  const partners = [await councilId(tx, 'lokalraad-rebild'), await councilId(tx, 'lokalraad-aalborg')]
  const organisations = (await organisationsOf(tx)).slice(0, 3).map((one) => one.id)
  const both = [areas.night, areas.youth]
  const link = async (turn: <T>(list: readonly T[]) => readonly T[]): Promise<string> => {
    for (const table of ['measure_area', 'measure_council', 'measure_organisation'] as const)
      await tx.deleteFrom(table).where('measure_id', '=', measure).execute()
    for (const area of turn(both))
      await tx.insertInto('measure_area').values({ measure_id: measure, focus_area_id: area }).execute()
    for (const council of turn(partners))
      await tx.insertInto('measure_council').values({ measure_id: measure, council_id: council }).execute()
    for (const one of turn(organisations))
      await tx
        .insertInto('measure_organisation')
        .values({ measure_id: measure, organisation_id: one })
        .execute()
    return sealed(await actionPlanDocument(tx, scene.plan, today)).canonical
  }
  expect(await link((list) => list)).toBe(await link((list) => [...list].reverse()))
})

test.for(['submitted', 'adopted', 'published', 'superseded'] as const)(
  'what is %s is not submitted',
  async (state, { tx }) => {
    const scene = await anOpenPlan(tx)
    await answerAll(tx, scene)
    await tx.updateTable('action_plan').set({ state }).where('id', '=', scene.plan.id).execute()
    expect(await submit(tx, scene)).toEqual({ kind: 'wrong-state', state })
  },
)
