import { expect } from 'vitest'
import { auditEntries } from '#audit'
import { createFunction, endFunction, invitePerson } from '#councils'
import { newId } from '#id'
import { Forbidden } from '#permissions'
import { aMeasureText, aMember, councilId, functionOf, onLaesoe, test } from '#testing'
import { findMeasure } from './measure-queries.ts'
import { takeMeasureStep } from './take-measure-step.ts'
import { aMeasure, aPlanWith, today } from './testing.ts'
import { changeMeasure, createMeasure } from './write-measure.ts'

test('a measure is created planned, with a number and everything that was written', async ({ tx }) => {
  const { council, coordinator, led } = await onLaesoe(tx)
  const [area] = await aPlanWith(tx, 2026, ['Natteliv'])
  const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
  const organisation = (await tx.selectFrom('organisation').select('id').executeTakeFirstOrThrow()).id
  const text = aMeasureText({
    ...led,
    problem: 'Uro fredag nat.',
    problemSource: 'Politiets tal',
    targetGroup: 'Unge',
    purpose: 'Ro',
    resources: '20 timer',
    note: 'Internt',
    startsOn: '2026-02-01',
    endsOn: '2026-02-01',
    areas: area ? [area] : [],
    partners: [hjoerring],
    organisations: [organisation],
  })
  const outcome = await createMeasure(tx, coordinator, council, 2026, text, today)
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  expect(await findMeasure(tx, outcome.id, today)).toMatchObject({
    ...text,
    councilId: council,
    councilSlug: 'lokalraad-laesoe',
    year: 2026,
    state: 'planned',
    number: expect.any(Number),
    lead: { holder: 'Tove' },
    deputy: { holder: 'Stig' },
    revision: 1,
  })
  const [entry] = await auditEntries(tx, 1, null)
  expect(entry).toMatchObject({ action: 'measure.created', subjectKind: 'measure', subjectId: outcome.id })
})

test('a measure can begin as an idea', async ({ tx }) => {
  const { council, coordinator } = await onLaesoe(tx)
  const outcome = await createMeasure(tx, coordinator, council, 2026, aMeasureText(), today, 'idea')
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  expect(await findMeasure(tx, outcome.id, today)).toMatchObject({ state: 'idea' })
})

test('the same form sent twice makes one measure; another text makes another', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const first = await aMeasure(tx, coordinator, { purpose: 'Ro' })
  expect(await aMeasure(tx, coordinator, { purpose: 'Ro' })).toBe(first)
  expect(await aMeasure(tx, coordinator, { purpose: 'Tryghed' })).not.toBe(first)
  expect(await aMeasure(tx, coordinator, { purpose: 'Ro' }, 2027)).not.toBe(first)
})

test('what cannot be is refused, and nothing is kept', async ({ tx }) => {
  const { council, coordinator, led } = await onLaesoe(tx)
  const stranger = functionOf(await aMember(tx, 'lokalraad-hjoerring', 'lead'))
  const create = (given: Parameters<typeof aMeasureText>[0]) =>
    createMeasure(tx, coordinator, council, 2026, aMeasureText(given), today)
  expect(await create({ leadFunctionId: stranger })).toEqual({ kind: 'not-of-council', which: 'lead' })
  expect(await create({ deputyFunctionId: stranger })).toEqual({ kind: 'not-of-council', which: 'deputy' })
  expect(await create({ leadFunctionId: newId() })).toEqual({ kind: 'not-of-council', which: 'lead' })
  expect(await create({ ...led, deputyFunctionId: led.leadFunctionId })).toEqual({
    kind: 'same-person-twice',
  })
  expect(await create({ startsOn: '2028-02-29', endsOn: '2028-02-28' })).toEqual({
    kind: 'ends-before-start',
  })
  expect(await create({ areas: [newId()] })).toEqual({ kind: 'unknown-area' })
  expect(await create({ partners: [newId()] })).toEqual({ kind: 'no-such-council' })
  await expect(create({ organisations: [newId()] })).rejects.toMatchObject({ status: 404 })
  await expect(create({ title: ' ' })).rejects.toMatchObject({ status: 400 })
  expect(await tx.selectFrom('measure').select('id').execute()).toEqual([])
})

test('a measure needs a council and a year that can be', async ({ tx }) => {
  await onLaesoe(tx)
  const secretariat = await aMember(tx, 'kredsraad', 'secretary')
  expect(await createMeasure(tx, secretariat, newId(), 2026, aMeasureText(), today)).toEqual({
    kind: 'no-such-council',
  })
  const council = await councilId(tx, 'lokalraad-laesoe')
  await expect(createMeasure(tx, secretariat, council, 1999, aMeasureText(), today)).rejects.toMatchObject({
    status: 404,
  })
})

test('only those who lead the council write its measures, and the lead of each', async ({ tx }) => {
  const { council, coordinator, lead, deputy, led } = await onLaesoe(tx)
  const other = await aMember(tx, 'lokalraad-hjoerring', 'secretary')
  await expect(createMeasure(tx, other, council, 2026, aMeasureText(), today)).rejects.toThrow(Forbidden)
  await expect(createMeasure(tx, lead, council, 2026, aMeasureText(), today)).rejects.toThrow(Forbidden)
  const id = await aMeasure(tx, coordinator, led)
  const change = (actor: typeof lead, title: string, revision: number) =>
    changeMeasure(tx, actor, id, revision, aMeasureText({ ...led, title }), today)
  await expect(change(other, 'Natur', 1)).rejects.toThrow(Forbidden)
  expect(await change(lead, 'Havnen', 1)).toEqual({ kind: 'changed' })
  expect(await change(deputy, 'Torvet', 2)).toEqual({ kind: 'changed' })
})

test('a lead may come from a council that takes part, for as long as it does', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const partner = await councilId(tx, 'lokalraad-hjoerring')
  const leadFunctionId = functionOf(await aMember(tx, 'lokalraad-hjoerring', 'lead'))
  const joint = { leadFunctionId, partners: [partner] }
  const id = await aMeasure(tx, coordinator, joint)
  const alone = aMeasureText({ ...joint, partners: [] })
  expect(await changeMeasure(tx, coordinator, id, 1, alone, today)).toEqual({
    kind: 'not-of-council',
    which: 'lead',
  })
})

test('a function leads to its last day and no longer', async ({ tx }) => {
  const { council, coordinator, led } = await onLaesoe(tx)
  await endFunction(tx, coordinator, led.leadFunctionId, 2, '2026-06-15')
  const create = (day: `2026-06-${number}`) =>
    createMeasure(tx, coordinator, council, 2026, aMeasureText({ ...led, title: day }), day)
  expect(await create('2026-06-15')).toMatchObject({ kind: 'created' })
  expect(await create('2026-06-16')).toEqual({ kind: 'not-of-council', which: 'lead' })
})

test('one person in two functions cannot be both lead and deputy', async ({ tx }) => {
  const { council, coordinator, lead, led } = await onLaesoe(tx)
  const organisation = (await tx.selectFrom('organisation').select('id').executeTakeFirstOrThrow()).id
  const details = { titleDa: 'Projektleder', titleEn: '', organisationId: organisation, note: '' }
  const second = await createFunction(tx, coordinator, council, 'lead', details)
  const twice = aMeasureText({ ...led, deputyFunctionId: second })
  expect(await createMeasure(tx, coordinator, council, 2026, twice, today)).toMatchObject({ kind: 'created' })
  const to = { kind: 'function', id: second } as const
  await invitePerson(tx, null, { name: lead.name, email: lead.email, to, from: '2026-06-01' })
  const again = createMeasure(tx, coordinator, council, 2027, twice, today)
  expect(await again).toEqual({ kind: 'same-person-twice' })
})

test('a local area of one council is not for another, unless it takes part', async ({ tx }) => {
  const { council, coordinator } = await onLaesoe(tx)
  const hjoerring = await councilId(tx, 'lokalraad-hjoerring')
  const { district_id } = await tx.selectFrom('council').select('district_id').executeTakeFirstOrThrow()
  const local = newId<'part-identity'>()
  await tx
    .insertInto('focus_area')
    .values({ id: local, district_id, first_year: 2026, council_id: hjoerring, title: 'Strandene' })
    .execute()
  const create = (partners: (typeof council)[]) =>
    createMeasure(tx, coordinator, council, 2026, aMeasureText({ areas: [local], partners }), today)
  expect(await create([])).toEqual({ kind: 'unknown-area' })
  expect(await create([hjoerring])).toMatchObject({ kind: 'created' })
})

test('what is written twice is kept once, and a continuous measure has no end', async ({ tx }) => {
  const { council, coordinator } = await onLaesoe(tx)
  const partner = await councilId(tx, 'lokalraad-hjoerring')
  const id = await aMeasure(tx, coordinator, {
    startsOn: '2026-05-01',
    endsOn: '2026-01-01',
    continuous: true,
    partners: [partner, council, partner],
  })
  expect(await findMeasure(tx, id, today)).toMatchObject({ endsOn: null, partners: [partner] })
})

test('a change replaces everything and counts the revision up', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const [night, home] = await aPlanWith(tx, 2026, ['Natteliv', 'Indbrud'])
  if (!night || !home) throw new Error('no areas')
  const id = await aMeasure(tx, coordinator, { areas: [night] })
  const text = aMeasureText({ ...led, title: 'Nabohjælp', areas: [home], public: false })
  expect(await changeMeasure(tx, coordinator, id, 1, text, today)).toEqual({ kind: 'changed' })
  expect(await findMeasure(tx, id, today)).toMatchObject({ ...text, revision: 2 })
})

test('a change that began from an older text is refused, unless it says the same', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator)
  const change = (title: string) => changeMeasure(tx, coordinator, id, 1, aMeasureText({ title }), today)
  expect(await change('Havnen')).toEqual({ kind: 'changed' })
  expect(await change('Havnen')).toEqual({ kind: 'changed' })
  expect(await change('Torvet')).toEqual({ kind: 'changed-meanwhile' })
  expect(await findMeasure(tx, id, today)).toMatchObject({ title: 'Havnen', revision: 2 })
})

test('a measure under way cannot lose its lead or deputy', async ({ tx }) => {
  const { coordinator, led } = await onLaesoe(tx)
  const id = await aMeasure(tx, coordinator, led)
  await takeMeasureStep(tx, coordinator, id, 'start', '')
  for (const missing of ['leadFunctionId', 'deputyFunctionId']) {
    const text = aMeasureText({ ...led, [missing]: null })
    expect(await changeMeasure(tx, coordinator, id, 1, text, today)).toEqual({ kind: 'under-way-needs-lead' })
  }
  expect(await findMeasure(tx, id, today)).toMatchObject({ ...led, revision: 1 })
})

test('a measure that does not exist is not found', async ({ tx }) => {
  const { coordinator } = await onLaesoe(tx)
  expect(await findMeasure(tx, newId(), today)).toBe(null)
  await expect(changeMeasure(tx, coordinator, newId(), 1, aMeasureText(), today)).rejects.toMatchObject({
    status: 404,
  })
})
