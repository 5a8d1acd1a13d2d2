import { expect } from 'vitest'
import { changeActionPlanDue, councilsOf } from '#councils'
import { outbox } from '#mail'
import { Forbidden } from '#permissions'
import { aMember, councilId, test } from '#testing'
import { addLocalArea } from './local-areas.ts'
import { openActionPlans } from './open-action-plans.ts'
import { actionPlanFor, actionPlansOf, answersOf, yearsWithActionPlans } from './queries.ts'
import { anOpenPlan, areas, night, people, planOf, publish, today, url, youth } from './testing.ts'
import { theDistrict } from '#councils'

test('every local council gets a draft with a row for each focus area, in the order of the plan', async ({
  tx,
}) => {
  const { secretariat, laesoe } = await people(tx)
  const edition = await publish(tx, 2027)
  const { opened, toBeReviewed } = await openActionPlans(tx, secretariat, edition, url, today)
  const locals = (await councilsOf(tx)).filter((council) => council.kind === 'local')
  expect(opened.map((plan) => plan.councilDa)).toEqual(locals.map((council) => council.nameDa))
  expect(toBeReviewed).toBe(0)
  const plan = await planOf(tx, { laesoe })
  expect(plan).toMatchObject({
    state: 'draft',
    number: 1,
    deadline: '2027-02-01',
    submittedOn: null,
    editionId: edition,
  })
  expect(await answersOf(tx, [plan.id])).toMatchObject([
    {
      position: 1,
      number: '5.1',
      title: 'Trygt natteliv',
      focusAreaId: areas.night,
      local: false,
      stance: null,
      review: null,
    },
    { position: 2, number: '5.2', title: 'Unge og rusmidler', focusAreaId: areas.youth, stance: null },
  ])
})

test('a section and an area that is dropped are not asked about', async ({ tx }) => {
  const made = await people(tx)
  const edition = await publish(tx, 2027, [night, { ...youth, carry: 'drop', carryReason: 'Slut.' }])
  await openActionPlans(tx, made.secretariat, edition, url, today)
  const rows = await answersOf(tx, [(await planOf(tx, made)).id])
  expect(rows.map((row) => row.title)).toEqual(['Trygt natteliv'])
})

test('the deadline follows the setting, also 29 February in a year without it', async ({ tx }) => {
  const made = await people(tx)
  await changeActionPlanDue(tx, made.secretariat, '02-29')
  for (const [year, deadline] of [
    [2027, '2027-02-28'],
    [2028, '2028-02-29'],
  ] as const) {
    await openActionPlans(tx, made.secretariat, await publish(tx, year), url, today)
    expect(await planOf(tx, made, year)).toMatchObject({ deadline })
  }
  const district = await theDistrict(tx)
  expect(await yearsWithActionPlans(tx, district?.id ?? '')).toEqual([2028, 2027])
})

test('the second time nothing is made and nobody is written to', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const mails = await outbox(tx, 100)
  const again = await openActionPlans(tx, scene.secretariat, scene.edition, url, today)
  expect(again).toEqual({ opened: [], toBeReviewed: 0, unreached: [] })
  expect(await outbox(tx, 100)).toHaveLength(mails.length)
  const district = await theDistrict(tx)
  expect(await actionPlansOf(tx, district?.id ?? '', 2027)).toHaveLength(9)
})

test("the council's own areas of last year are there again, unanswered", async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const added = await addLocalArea(tx, scene.coordinator, scene.plan.id, 'Færgehavnen')
  if (added.kind !== 'added') throw new Error(added.kind)
  const edition = await publish(tx, 2028, [night])
  await openActionPlans(tx, scene.secretariat, edition, url, today)
  const [before, now] = [await planOf(tx, scene, 2027), await planOf(tx, scene, 2028)]
  const own = (await answersOf(tx, [before.id])).find((row) => row.local)
  expect(await answersOf(tx, [now.id])).toMatchObject([
    { title: 'Trygt natteliv', local: false },
    {
      position: 2,
      title: 'Færgehavnen',
      local: true,
      number: null,
      stance: null,
      focusAreaId: own?.focusAreaId,
    },
  ])
  const aalborg = await actionPlanFor(tx, await councilId(tx, 'lokalraad-aalborg'), 2028)
  if (!aalborg) throw new Error('no plan')
  expect(await answersOf(tx, [aalborg.id])).toHaveLength(1)
})

test('chair and coordinator are told in both languages what is expected and by when', async ({ tx }) => {
  const scene = await anOpenPlan(tx)
  const mails = await outbox(tx, 100)
  expect(mails.map((mail) => mail.recipient).sort()).toEqual(
    [scene.chair.email, scene.coordinator.email].sort(),
  )
  const mail = mails.find((one) => one.recipient === scene.coordinator.email)
  expect(mail?.subject).toBe(
    'Lokalråd Læsø: handleplan for 2027, frist 1. februar 2027 / Læsø Local Council: action plan for 2027, due 1 February 2027',
  )
  const [danish, english] = mail?.body?.split('\n---\n') ?? []
  expect(danish).toMatch(/^Kære Karla Koordinator\n\nSamarbejdsplan 2027 er offentliggjort/)
  expect(danish).toContain('svar på 2 indsatsområder')
  expect(danish).toContain('indsatser, hver med tovholder, stedfortræder, problem, målepunkt og datoer')
  expect(danish).toContain('Fristen er den 1. februar 2027.')
  expect(danish).toContain(`${url}/arbejde/handleplan/${scene.plan.id}\n`)
  expect(english).toContain('answers to 2 focus areas')
  expect(english).toContain('It is due on 1 February 2027.')
})

test('councils that have nobody to write to are named', async ({ tx }) => {
  const made = await people(tx)
  await aMember(tx, 'lokalraad-rebild', 'member')
  const edition = await publish(tx, 2027)
  const { unreached } = await openActionPlans(tx, made.secretariat, edition, url, today)
  expect(unreached).toHaveLength(8)
  expect(unreached).toContain(await councilId(tx, 'lokalraad-rebild'))
  expect(unreached).not.toContain(made.laesoe)
})

test('who stands in is written to where the place is empty, and nobody twice', async ({ tx }) => {
  const made = await people(tx)
  const [chairSeat, ownSeat] = [made.chair.seats[0], made.coordinator.seats[0]]
  if (!chairSeat || !ownSeat) throw new Error('no seats')
  await tx
    .updateTable('holding')
    .set({ to_date: '2026-12-07' })
    .where('function_id', '=', chairSeat.functionId)
    .execute()
  const deputy = { person_id: made.coordinator.personId, function_id: chairSeat.functionId, as_deputy: true }
  await tx
    .insertInto('holding')
    .values({ ...deputy, id: crypto.randomUUID() as never, from_date: '2026-12-08', to_date: null })
    .execute()
  await openActionPlans(tx, made.secretariat, await publish(tx, 2027), url, today)
  expect((await outbox(tx, 100)).map((mail) => mail.recipient)).toEqual([made.coordinator.email])
})

test('only a published plan opens action plans', async ({ tx }) => {
  const made = await people(tx)
  const edition = await publish(tx, 2027)
  await tx.updateTable('plan_edition').set({ state: 'adopted' }).where('id', '=', edition).execute()
  await expect(openActionPlans(tx, made.secretariat, edition, url, today)).rejects.toThrow('published')
})

test('whoever may publish the plan opens the action plans, and nobody else', async ({ tx }) => {
  const made = await people(tx)
  const edition = await publish(tx, 2027)
  await expect(openActionPlans(tx, made.coordinator, edition, url, today)).rejects.toThrow(Forbidden)
  const commissioner = await aMember(tx, 'kredsraad', 'chair')
  expect((await openActionPlans(tx, commissioner, edition, url, today)).opened).toHaveLength(9)
})
