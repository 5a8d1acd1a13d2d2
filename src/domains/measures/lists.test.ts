import { expect } from 'vitest'
import { appoint, closeAccount, endHolding, findFunction, holdingsOfFunction, theDistrict } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import { aMember, councilId, functionOf, onLaesoe, test } from '#testing'
import { areasFor } from './area-queries.ts'
import { addIndicator } from './change-indicators.ts'
import { measuresOf, type MeasureFilter } from './line-queries.ts'
import { functionsForMeasure } from './responsible-queries.ts'
import { similarMeasures } from './similar-queries.ts'
import { takeMeasureStep } from './take-measure-step.ts'
import { aMeasure, anIndicator, aPlanWith, today } from './testing.ts'

async function theDistrictId(tx: Tx) {
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  return district.id
}

test('a line shows what a list needs, in one go for all of them', async ({ tx }) => {
  const { council, coordinator, led } = await onLaesoe(tx)
  const [area] = await aPlanWith(tx, 2026, ['Natteliv'])
  if (!area) throw new Error('no area')
  const partner = await councilId(tx, 'lokalraad-hjoerring')
  const [organisation] = await tx.selectFrom('organisation').select('id').limit(1).execute()
  if (!organisation) throw new Error('no organisation')
  const id = await aMeasure(tx, coordinator, {
    ...led,
    areas: [area],
    partners: [partner],
    organisations: [organisation.id],
  })
  await addIndicator(tx, coordinator, id, anIndicator())
  const [line, ...more] = await measuresOf(tx, {}, today)
  expect(more).toEqual([])
  expect(line).toMatchObject({
    id,
    title: 'Natteravne i midtbyen',
    councilSlug: 'lokalraad-laesoe',
    lead: { holder: 'Tove', functionId: led.leadFunctionId },
    deputy: { holder: 'Stig' },
    areas: [area],
    councils: [council, partner],
    organisations: [organisation.id],
    indicators: 1,
    signals: { state: 'planned', indicator: 'unknown', report: null },
  })
})

test('a list has the measures that meet every condition, by council and number', async ({ tx }) => {
  const { council, coordinator, led } = await onLaesoe(tx)
  const [area] = await aPlanWith(tx, 2026, ['Natteliv'])
  if (!area) throw new Error('no area')
  const other = await aMember(tx, 'lokalraad-aalborg', 'secretary')
  const aalborg = await councilId(tx, 'lokalraad-aalborg')
  const [organisation] = await tx.selectFrom('organisation').select('id').limit(1).execute()
  const organisations = organisation ? [organisation.id] : []
  const a = await aMeasure(tx, other, { title: 'a', areas: [area] })
  const l1 = await aMeasure(tx, coordinator, { ...led, title: 'l1', partners: [aalborg] })
  const l2 = await aMeasure(tx, coordinator, { title: 'l2', organisations })
  const old = await aMeasure(tx, coordinator, { title: 'old', areas: [area] }, 2025)
  await takeMeasureStep(tx, coordinator, l2, 'drop', 'Nej.')
  const ids = async (filter: MeasureFilter) => (await measuresOf(tx, filter, today)).map(({ id }) => id)
  expect(await ids({})).toEqual([l1, l2, old, a])
  expect(await ids({ districtId: await theDistrictId(tx), year: 2026 })).toEqual([l1, l2, a])
  expect(await ids({ districtId: newId() })).toEqual([])
  expect(await ids({ councilId: aalborg })).toEqual([l1, a])
  expect(await ids({ councilId: council, states: ['planned'] })).toEqual([l1, old])
  expect(await ids({ areaId: area, year: 2025 })).toEqual([old])
  expect(await ids({ organisationId: organisation?.id ?? newId() })).toEqual([l2])
  expect(await ids({ leadOrDeputy: [led.deputyFunctionId] })).toEqual([l1])
  expect(await ids({ ids: [a, old] })).toEqual([old, a])
  for (const empty of [{ ids: [] }, { states: [] }, { leadOrDeputy: [] }])
    expect(await ids(empty)).toEqual([])
})

test('a function is held by whoever is in it that day, else by who stands in, else by nobody', async ({
  tx,
}) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  const holderOn = async (day: typeof today) => (await measuresOf(tx, { ids: [id] }, day))[0]?.lead?.holder
  const lead = led.leadFunctionId
  const revision = (await findFunction(tx, lead))?.revision ?? 0
  const who = { kind: 'new', name: 'Vikar', email: 'vikar@eksempel.example' } as const
  const place = { asDeputy: true, from: '2026-06-01', to: '2026-06-30' } as const
  const outcome = await appoint(tx, coordinator, { functionId: lead, revision, who, ...place }, today)
  expect(outcome).toMatchObject({ kind: 'appointed' })
  expect(await holderOn('2026-06-15')).toBe('Tove')
  const own = (await holdingsOfFunction(tx, lead)).find((holding) => !holding.asDeputy)
  await endHolding(tx, coordinator, own?.id ?? newId(), '2026-06-14')
  expect(await holderOn('2026-06-14')).toBe('Tove')
  expect(await holderOn('2026-06-15')).toBe('Vikar')
  expect(await holderOn('2026-06-30')).toBe('Vikar')
  expect(await holderOn('2026-07-01')).toBe(null)
})

test('somebody whose account is closed holds nothing', async ({ tx }) => {
  const { coordinator, deputy, led } = await onLaesoe(tx)
  const secretariat = await aMember(tx, 'kredsraad', 'secretary')
  await aMeasure(tx, coordinator, led)
  await closeAccount(tx, secretariat, deputy.personId, new Date(`${today}T12:00:00Z`))
  expect(await measuresOf(tx, {}, today)).toMatchObject([
    { lead: { holder: 'Tove' }, deputy: { holder: null } },
  ])
})

test('the functions of several councils can be chosen from, held or vacant', async ({ tx }) => {
  const { council, led } = await onLaesoe(tx)
  const stranger = functionOf(await aMember(tx, 'lokalraad-rebild', 'lead'))
  const partner = functionOf(await aMember(tx, 'lokalraad-hjoerring', 'lead', 'Hanne'))
  const councils = [council, await councilId(tx, 'lokalraad-hjoerring')]
  const options = await functionsForMeasure(tx, councils, today)
  expect(options).toContainEqual(expect.objectContaining({ functionId: partner, holder: 'Hanne' }))
  expect(options).toContainEqual(expect.objectContaining({ functionId: led.leadFunctionId, holder: 'Tove' }))
  expect(options.some(({ functionId }) => functionId === stranger)).toBe(false)
  expect(await functionsForMeasure(tx, [], today)).toEqual([])
  const before = await functionsForMeasure(tx, councils, '2019-12-31')
  expect(before.find(({ functionId }) => functionId === partner)).toMatchObject({ holder: null })
})

test("the year's focus areas are those of its plan in order, then the council's own", async ({ tx }) => {
  const { council } = await onLaesoe(tx)
  const districtId = await theDistrictId(tx)
  const [night, home] = await aPlanWith(tx, 2026, ['Natteliv', 'Indbrud'])
  const local = newId<'part-identity'>()
  await tx
    .insertInto('focus_area')
    .values({ id: local, district_id: districtId, first_year: 2026, council_id: council, title: 'Havnen' })
    .execute()
  const ofPlan = [
    { id: night, number: '5.1', title: 'Natteliv', local: false },
    { id: home, number: '5.2', title: 'Indbrud', local: false },
  ]
  const own = { id: local, number: null, title: 'Havnen', local: true }
  expect(await areasFor(tx, districtId, 2026, council)).toEqual([...ofPlan, own])
  expect(await areasFor(tx, districtId, 2026, null)).toEqual(ofPlan)
  expect(await areasFor(tx, districtId, 2026, await councilId(tx, 'lokalraad-rebild'))).toEqual(ofPlan)
  expect(await areasFor(tx, districtId, 2025, council)).toEqual([])
})

test('the published edition gives the areas; before there is one, the newest, without what is dropped', async ({
  tx,
}) => {
  await onLaesoe(tx)
  const districtId = await theDistrictId(tx)
  const titles = async () => (await areasFor(tx, districtId, 2026, null)).map(({ title }) => title)
  const [night] = await aPlanWith(tx, 2026, ['Natteliv', 'Indbrud'])
  const published = (await tx.selectFrom('plan_edition').select('id').executeTakeFirstOrThrow()).id
  await tx
    .updateTable('plan_part')
    .set({ carry: 'drop', carry_reason: 'Løst.' })
    .where('identity', '=', night ?? '')
    .execute()
  expect(await titles()).toEqual(['Indbrud'])
  const plan = await tx.selectFrom('plan').select('id').executeTakeFirstOrThrow()
  await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', published).execute()
  const later = { id: newId(), plan_id: plan.id, number: 2, title: 'Rettelse', state: 'draft' } as const
  await tx
    .insertInto('plan_edition')
    .values({ ...later, correction_reason: 'Et tal.', based_on: published })
    .execute()
  expect(await titles()).toEqual(['Indbrud'])
  await tx.updateTable('plan_edition').set({ state: 'superseded' }).where('id', '=', published).execute()
  expect(await titles()).toEqual([])
})

test("what is being written is compared with other councils' public measures", async ({ tx }) => {
  const { council, coordinator } = await onLaesoe(tx)
  const other = await aMember(tx, 'lokalraad-hjoerring', 'secretary')
  const both = await aMeasure(tx, other, { title: 'Natteravne ved havnen' })
  const one = await aMeasure(tx, other, { title: 'Rent miljø', problem: 'Affald på havnen.' })
  await aMeasure(tx, other, { title: 'Hemmelige natteravne', public: false })
  const dropped = await aMeasure(tx, other, { title: 'Natteravne i nord' })
  await takeMeasureStep(tx, other, dropped, 'drop', 'Nej.')
  const own = await aMeasure(tx, coordinator, { title: 'Natteravne på Læsø' })
  const like = async (text: string, notCouncil: typeof council | null = council, limit = 5) =>
    (await similarMeasures(tx, text, notCouncil, limit, today)).map(({ id }) => id)
  expect(await like('Natteravn på havn')).toEqual([both, one])
  expect(await like('Natteravn på havn', council, 1)).toEqual([both])
  expect((await like('natteravne', null)).toSorted()).toEqual([both, own].toSorted())
  expect(await like('skolefest natterav')).toEqual([both])
  expect(await like('natterav skolefest')).toEqual([])
})

test('what has no words, too few letters, or signs of a query in it finds nothing and breaks nothing', async ({
  tx,
}) => {
  const { coordinator } = await onLaesoe(tx)
  await aMeasure(tx, coordinator)
  const strange = ['', 'na', ' n a ', '!!! & | ( :*', 'og i', "'", '\\', 'x'.repeat(5000), 'ord '.repeat(500)]
  for (const text of strange) expect(await similarMeasures(tx, text, null, 5, today)).toEqual([])
  expect(await similarMeasures(tx, "natteravne' & !(midtbyen", null, 5, today)).toHaveLength(1)
})
