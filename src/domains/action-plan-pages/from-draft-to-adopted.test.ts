import { expect } from 'vitest'
import { actionPlanPaths, findActionPlan } from '#action-plans'
import { writeAs } from '#db'
import { meetingsOf, planMeeting, takeStep } from '#meetings'
import { test } from '#testing'
import { aMeasure, anOpenPlan, rowOf, visit, type Scene } from './testing.ts'

const hrefIn = (html: string, start: string): string =>
  new RegExp(`href="(${start}[^"#?]+)"`).exec(html)?.[1] ?? ''

/** Answers both areas through the pages: one covered by a measure, the other not relevant. */
async function complete(scene: Scene): Promise<void> {
  const coordinator = visit(scene, scene.coordinator)
  const [night, youth] = [await rowOf(scene, 0), await rowOf(scene, 1)]
  await aMeasure(scene)
  await coordinator(actionPlanPaths.answer(night.id), { revision: '1', svar: 'covered', begrundelse: '' })
  const reason = { revision: '1', svar: 'not-relevant', begrundelse: 'Ingen sager i tre år.' }
  await coordinator(actionPlanPaths.answer(youth.id), reason)
}

/** Submits a complete plan and puts it on the agenda of a new meeting; the address of the decision. */
async function toBeDecided(scene: Scene): Promise<string> {
  await complete(scene)
  const coordinator = visit(scene, scene.coordinator)
  await coordinator(actionPlanPaths.submit(scene.plan.id), {})
  const meeting = {
    moede: 'nyt',
    dag: `${scene.year}-01-20`,
    tid: '10:00',
    sted: 'Byrum',
    punkt: 'Handleplan',
  }
  await coordinator(actionPlanPaths.schedule(scene.plan.id), meeting)
  const steps = await coordinator(actionPlanPaths.steps(scene.plan.id))
  return hrefIn(steps.html, '/arbejde/handleplan/beslutning/')
}

test('a coordinator goes from the open plan to the adopted one', async ({ database }) => {
  const scene = await anOpenPlan(database, 2031)
  const { plan } = scene
  const coordinator = visit(scene, scene.coordinator)
  const open = (await coordinator(actionPlanPaths.plan(plan.id))).html
  expect(open).toContain('Der mangler 2 ting, før planen kan indsendes')
  expect(open).toContain('Fristen er den 1. februar 2031, om 12 dage.')
  expect(open).toContain('aria-current="step">Kladde')
  const early = await coordinator(actionPlanPaths.submit(plan.id), {})
  expect(early.status).toBe(409)
  expect(early.html).toContain('Planen blev ikke indsendt, for der mangler noget')
  expect(early.html).toMatch(/5\.1 Trygt natteliv<\/a>: svar mangler/)
  await complete(scene)
  expect((await coordinator(actionPlanPaths.plan(plan.id))).html).toContain('Alt er på plads.')
  const submitted = await coordinator(actionPlanPaths.submit(plan.id), {})
  expect(submitted).toMatchObject({ status: 303, to: `${actionPlanPaths.steps(plan.id)}?gjort=indsendt` })
  const next = (await coordinator(submitted.to ?? '')).html
  expect(next).toContain('Sæt planen på dagsordenen for et møde, så lokalrådet kan beslutte den.')
  expect(next).toContain('name="dag"')
  const meeting = { moede: 'nyt', dag: '2031-01-20', tid: '10:00', sted: 'Byrum', punkt: 'Handleplan 2031' }
  const scheduled = await coordinator(actionPlanPaths.schedule(plan.id), meeting)
  expect(scheduled.status).toBe(303)
  const waiting = (await coordinator(scheduled.to ?? '')).html
  expect(waiting).toContain('Den er på dagsordenen til mødet den 20. januar 2031, Byrum.')
  const decide = hrefIn(waiting, '/arbejde/handleplan/beslutning/')
  const before = (await coordinator(decide)).html
  expect(before).toContain('Mødet er afholdt')
  expect(before).toContain('Ingen sager i tre år.')
  expect(before).toContain('Natteravne ved havnen')
  expect((await coordinator(decide, { moedet: 'holdt' })).to).toBe(decide)
  const form = (await coordinator(decide)).html
  const seal = /name="aftryk" value="([0-9a-f]{64})"/.exec(form)?.[1] ?? ''
  const words = { outcome: 'adopted', words: 'Vedtaget enstemmigt.', decidedOn: '2031-01-20', aftryk: seal }
  const adopted = await coordinator(decide, words)
  expect(adopted.to).toBe(`${actionPlanPaths.steps(plan.id)}?gjort=vedtaget`)
  const after = (await coordinator(adopted.to ?? '')).html
  expect(after).toContain('Vedtaget enstemmigt.')
  expect(after).toContain(`href="${actionPlanPaths.publish(plan.id)}"`)
  expect((await coordinator(actionPlanPaths.plan(plan.id))).html).not.toContain('Ret svaret')
})

test('a second press of any button does what the first did, and no more', async ({ database }) => {
  const scene = await anOpenPlan(database, 2033)
  const { plan } = scene
  await complete(scene)
  const coordinator = visit(scene, scene.coordinator)
  const twice = async (path: string, form: Record<string, string>) => {
    const first = await coordinator(path, form)
    expect(first.status, path).toBe(303)
    expect(await coordinator(path, form), path).toEqual(first)
  }
  const answer = await rowOf(scene, 1)
  const said = {
    revision: String(answer.revision),
    svar: 'not-relevant',
    begrundelse: 'Ingen sager.',
    note: '',
  }
  await twice(actionPlanPaths.answer(answer.id), said)
  await twice(actionPlanPaths.addArea(plan.id), { titel: 'Trygge sommerhuse' })
  const own = await rowOf(scene, 2)
  await twice(actionPlanPaths.renameArea(own.id), { titel: 'Sommerhuse', revision: '1' })
  await twice(actionPlanPaths.removeArea(own.id), { plan: plan.id })
  await twice(actionPlanPaths.submit(plan.id), {})
  await twice(actionPlanPaths.withdraw(plan.id), {})
  await twice(actionPlanPaths.submit(plan.id), {})
  const meeting = { moede: 'nyt', dag: '2033-01-20', tid: '10:00', sted: 'Byrum', punkt: 'Handleplan' }
  await twice(actionPlanPaths.schedule(plan.id), meeting)
  const here = (await meetingsOf(database.kysely, [plan.councilId])).filter((m) => m.heldOn === '2033-01-20')
  expect(here).toHaveLength(1)
  const steps = (await coordinator(actionPlanPaths.steps(plan.id))).html
  const decide = hrefIn(steps, '/arbejde/handleplan/beslutning/')
  await twice(decide, { moedet: 'holdt' })
  const seal = /name="aftryk" value="([0-9a-f]{64})"/.exec((await coordinator(decide)).html)?.[1] ?? ''
  await twice(decide, { outcome: 'adopted', words: 'Vedtaget.', decidedOn: '2033-01-20', aftryk: seal })
})

test('of two who record different decisions at once the second is told, and sees what it wrote', async ({
  database,
}) => {
  const scene = await anOpenPlan(database, 2035)
  const decide = await toBeDecided(scene)
  const [coordinator, chair] = [visit(scene, scene.coordinator), visit(scene, scene.chair)]
  await coordinator(decide, { moedet: 'holdt' })
  const aftryk = /name="aftryk" value="([0-9a-f]{64})"/.exec((await chair(decide)).html)?.[1] ?? ''
  const words = { outcome: 'adopted', decidedOn: '2035-01-20', aftryk }
  const both = await Promise.all([
    coordinator(decide, { ...words, words: 'Karlas ordlyd.' }),
    chair(decide, { ...words, words: 'Fridas ordlyd.' }),
  ])
  expect(both.map((page) => page.status).toSorted((a, b) => a - b)).toEqual([303, 409])
  const refused = both.find((page) => page.status === 409)?.html ?? ''
  expect(refused).toContain('Der er allerede truffet en beslutning om punktet.')
  expect(refused).toContain('Karlas ordlyd.')
  expect(refused).toContain('Fridas ordlyd.')
  expect(await findActionPlan(database.kysely, scene.plan.id)).toMatchObject({ state: 'adopted' })
})

test('a decision is not recorded on a text that was submitted anew after it was shown', async ({
  database,
}) => {
  const scene = await anOpenPlan(database, 2037)
  const { plan } = scene
  const decide = await toBeDecided(scene)
  const [coordinator, chair] = [visit(scene, scene.coordinator), visit(scene, scene.chair)]
  await coordinator(decide, { moedet: 'holdt' })
  const aftryk = /name="aftryk" value="([0-9a-f]{64})"/.exec((await chair(decide)).html)?.[1] ?? ''
  await coordinator(actionPlanPaths.withdraw(plan.id), {})
  const youth = await rowOf(scene, 1)
  const other = { revision: String(youth.revision), svar: 'not-relevant', begrundelse: 'En anden grund.' }
  await coordinator(actionPlanPaths.answer(youth.id), other)
  await coordinator(actionPlanPaths.submit(plan.id), {})
  const words = { outcome: 'adopted', words: 'Vedtaget af Frida.', decidedOn: '2037-01-20', aftryk }
  const refused = await chair(decide, words)
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('indsendt igen med en anden tekst')
  expect(refused.html).toContain('Vedtaget af Frida.')
  expect(refused.html).toContain('En anden grund.')
})

test('the form of the decision comes back with everything in it', async ({ database }) => {
  const scene = await anOpenPlan(database, 2039)
  const decide = await toBeDecided(scene)
  const coordinator = visit(scene, scene.coordinator)
  await coordinator(decide, { moedet: 'holdt' })
  const cpr = await coordinator(decide, {
    outcome: 'rejected',
    words: 'Ring 010190-1234',
    decidedOn: '2039-01-20',
  })
  expect(cpr.status).toBe(422)
  expect(cpr.html).toContain('Ring 010190-1234')
  const future = await coordinator(decide, { outcome: '', words: 'Nej', decidedOn: '2039-01-21' })
  expect(future.html).toContain('Vælg, hvad lokalrådet besluttede.')
  expect(future.html).toContain('Datoen ligger i fremtiden')
  const early = await coordinator(decide, { outcome: 'rejected', words: 'Nej', decidedOn: '2039-01-19' })
  expect(early.status).toBe(409)
  expect(early.html).toContain('indsendt igen')
})

test('a rejected plan is a draft again', async ({ database }) => {
  const scene = await anOpenPlan(database, 2041)
  const decide = await toBeDecided(scene)
  const coordinator = visit(scene, scene.coordinator)
  await coordinator(decide, { moedet: 'holdt' })
  const aftryk = /name="aftryk" value="([0-9a-f]{64})"/.exec((await coordinator(decide)).html)?.[1] ?? ''
  const no = { outcome: 'rejected', words: 'Skriv mere om havnen.', decidedOn: '2041-01-20', aftryk }
  const rejected = await coordinator(decide, no)
  expect((await coordinator(rejected.to ?? '')).html).toContain('Den er en kladde igen.')
  expect((await coordinator(decide)).html).toContain('Skriv mere om havnen.')
})

test('the meeting to decide is one of the council’s own, and a wrong new one keeps what was typed', async ({
  database,
}) => {
  const scene = await anOpenPlan(database, 2043)
  const { plan } = scene
  await complete(scene)
  const coordinator = visit(scene, scene.coordinator)
  const meetingId = await writeAs(database, scene.coordinator.personId, (tx) =>
    planMeeting(tx, scene.coordinator, plan.councilId, {
      heldOn: '2043-01-28',
      startsAt: '13:00',
      place: 'Vesterø',
      kind: 'ordinary',
      note: '',
    }),
  )
  await writeAs(database, scene.coordinator.personId, async (tx) => {
    const old = {
      heldOn: '2020-01-29',
      startsAt: '13:00',
      place: 'Dengang',
      kind: 'ordinary',
      note: '',
    } as const
    const meeting = await planMeeting(tx, scene.coordinator, plan.councilId, old)
    await takeStep(tx, scene.coordinator, meeting, 'hold', old.heldOn)
  })
  await coordinator(actionPlanPaths.submit(plan.id), {})
  const steps = (await coordinator(actionPlanPaths.steps(plan.id))).html
  expect(steps).toContain('28. januar 2043, Vesterø')
  expect(steps).not.toContain('Dengang')
  const path = actionPlanPaths.schedule(plan.id)
  const none = await coordinator(path, { moede: '', punkt: 'Vores punkt' })
  expect(none.status).toBe(422)
  expect(none.html).toContain('Vælg et møde')
  expect(none.html).toContain('value="Vores punkt"')
  const bad = await coordinator(path, {
    moede: 'nyt',
    dag: '2043-02-29',
    tid: '25:00',
    sted: 'Byrum',
    punkt: 'P',
  })
  expect(bad.status).toBe(422)
  expect(bad.html).toContain('som en dato, der findes')
  expect(bad.html).toContain('Skriv klokkeslættet som 13:00.')
  expect(bad.html).toContain('value="Byrum"')
  expect((await coordinator(path, { moede: meetingId, punkt: 'Handleplan' })).status).toBe(303)
})

test('submitting late is welcome, and said kindly', async ({ database }) => {
  const scene = await anOpenPlan(database, 2045)
  await complete(scene)
  const late = visit(scene, scene.coordinator, '02-07')
  expect((await late(actionPlanPaths.plan(scene.plan.id))).html).toContain(
    'Fristen var den 1. februar 2045, for 6 dage siden. Den kan stadig indsendes',
  )
  const submitted = await late(actionPlanPaths.submit(scene.plan.id), {})
  expect((await late(submitted.to ?? '')).html).toContain('Det blev 6 dage efter fristen, og det er i orden.')
  const list = visit(scene, scene.secretariat, '03-01')
  expect((await list(actionPlanPaths.year(2045))).html).toContain('Indsendt 6 dage efter fristen')
})
