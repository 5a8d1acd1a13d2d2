import { expect } from 'vitest'
import type { CalendarDate } from '#calendar'
import {
  appoint,
  councilMembers,
  endFunction,
  endHolding,
  findPerson,
  functionsOf,
  holdingsOf,
  invitePerson,
  peopleOf,
  seatsOf,
  type AppointOutcome,
  type Appointment,
} from '#councils'
import type { Tx } from '#db'
import type { Actor, FunctionId } from '#permissions'
import { aDistrict, aMember, councilId, test } from '#testing'
import { withdrawHolding } from './end-holding.ts'

const slug = 'lokalraad-laesoe'

type Scene = { readonly actor: Actor; readonly mayor: Actor; readonly functionId: FunctionId }

/** The council of Læsø with a secretary who changes it, and a mayor in the chair since 2020. */
async function læsø(tx: Tx): Promise<Scene> {
  await aDistrict(tx)
  const mayor = await aMember(tx, slug, 'chair', 'Borgmester Et')
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  const functionId = mayor.seats[0]?.functionId
  if (!functionId) throw new Error('the mayor has no seat')
  return { actor, mayor, functionId }
}

async function revisionOf(tx: Tx, id: FunctionId): Promise<number> {
  const all = await functionsOf(tx, await councilId(tx, slug))
  return all.find((entry) => entry.id === id)?.revision ?? -1
}

async function put(
  tx: Tx,
  { actor, functionId }: Scene,
  name: string,
  from: CalendarDate,
  more: Partial<Appointment> = {},
): Promise<AppointOutcome> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@eksempel.example`
  const revision = await revisionOf(tx, functionId)
  const who = { kind: 'new', name, email } as const
  const appointment = { functionId, revision, who, asDeputy: false, from, to: null, ...more }
  return appoint(tx, actor, appointment, '2026-11-25')
}

async function holderOn(tx: Tx, day: CalendarDate): Promise<string | null | undefined> {
  return (await councilMembers(tx, await councilId(tx, slug), day))[0]?.holder?.name
}

test('a new mayor from a date leaves history right', async ({ tx }) => {
  const scene = await læsø(tx)
  expect(await put(tx, scene, 'Borgmester To', '2026-01-01')).toMatchObject({
    kind: 'appointed',
    ended: { name: 'Borgmester Et' },
  })
  expect(await holderOn(tx, '2019-12-31')).toBeUndefined()
  expect(await holderOn(tx, '2025-12-31')).toBe('Borgmester Et')
  expect(await holderOn(tx, '2026-01-01')).toBe('Borgmester To')
  expect(await seatsOf(tx, scene.mayor.personId, '2025-12-31')).toHaveLength(1)
  expect(await seatsOf(tx, scene.mayor.personId, '2026-01-01')).toEqual([])
})

test('a future date changes nothing today', async ({ tx }) => {
  const scene = await læsø(tx)
  await put(tx, scene, 'Borgmester To', '2030-01-01')
  expect(await holderOn(tx, '2026-11-25')).toBe('Borgmester Et')
  expect(await holderOn(tx, '2030-01-01')).toBe('Borgmester To')
})

test('somebody who begins later is in the way, and nobody is created', async ({ tx }) => {
  const scene = await læsø(tx)
  await put(tx, scene, 'Borgmester To', '2030-01-01')
  const before = await peopleOf(tx)
  expect(await put(tx, scene, 'Borgmester Tre', '2027-01-01')).toMatchObject({
    kind: 'overlaps',
    holding: { name: 'Borgmester To', from: '2030-01-01' },
  })
  expect(await peopleOf(tx)).toEqual(before)
  expect(await put(tx, scene, 'Borgmester Tre', '2027-01-01', { to: '2029-12-31' })).toMatchObject({
    kind: 'appointed',
  })
})

test('holder and deputy stand beside each other', async ({ tx }) => {
  const scene = await læsø(tx)
  await put(tx, scene, 'Vice Borgmester', '2026-01-01', { asDeputy: true })
  const [member] = await councilMembers(tx, await councilId(tx, slug), '2026-11-25')
  expect(member).toMatchObject({ holder: { name: 'Borgmester Et' }, deputy: { name: 'Vice Borgmester' } })
})

test('nobody gives themselves a place', async ({ tx }) => {
  const scene = await læsø(tx)
  const who = { kind: 'known', id: scene.actor.personId } as const
  expect(await put(tx, scene, 'x', '2026-01-01', { who })).toEqual({ kind: 'oneself' })
})

test('refuses what cannot be', async ({ tx }) => {
  const scene = await læsø(tx)
  const who = { kind: 'known', id: scene.mayor.personId } as const
  expect(await put(tx, scene, 'x', '2026-01-01', { who })).toMatchObject({ kind: 'already-there' })
  expect(await put(tx, scene, 'x', '2026-01-01', { to: '2025-01-01' })).toEqual({ kind: 'ends-before-start' })
  expect(await put(tx, scene, 'x', '2026-01-01', { revision: 99 })).toEqual({ kind: 'changed-meanwhile' })
  const taken = { kind: 'new', name: 'En anden', email: scene.mayor.email.toUpperCase() } as const
  expect(await put(tx, scene, 'x', '2026-01-01', { who: taken })).toMatchObject({ kind: 'email-known' })
})

test('two councils can have the same person', async ({ tx }) => {
  const { mayor } = await læsø(tx)
  const to = { kind: 'new-function', councilId: await councilId(tx, 'kredsraad'), role: 'member' } as const
  const { name, email } = mayor
  const outcome = await invitePerson(tx, null, { name, email, to, from: '2022-01-01' })
  expect(outcome).toMatchObject({ kind: 'invited', isNew: false, personId: mayor.personId })
  const kinds = (await seatsOf(tx, mayor.personId, '2026-11-25')).map((seat) => seat.councilKind)
  expect(kinds).toEqual(['district', 'local'])
})

test('a function ends with those in it, unless somebody begins later', async ({ tx }) => {
  const scene = await læsø(tx)
  const { actor, functionId } = scene
  await put(tx, scene, 'Borgmester To', '2099-01-01')
  const end = async () => endFunction(tx, actor, functionId, await revisionOf(tx, functionId), '2026-12-31')
  expect(await end()).toMatchObject({ kind: 'begins-later', holding: { name: 'Borgmester To' } })
  const coming = (await holdingsOf(tx, await councilId(tx, slug))).find((entry) => entry.from > '2026-12-31')
  if (!coming) throw new Error('nobody is coming')
  expect(await withdrawHolding(tx, actor, coming.id, '2026-11-25')).toEqual({ kind: 'withdrawn' })
  expect(await end()).toEqual({ kind: 'ended' })
  expect(await councilMembers(tx, await councilId(tx, slug), '2026-12-31')).toHaveLength(1)
  expect(await councilMembers(tx, await councilId(tx, slug), '2027-01-01')).toEqual([])
  expect(await put(tx, scene, 'Borgmester Tre', '2027-01-01')).toMatchObject({ kind: 'function-ended' })
})

test('a place that has begun can be ended but not taken back', async ({ tx }) => {
  const { actor, mayor } = await læsø(tx)
  const [holding] = await holdingsOf(tx, await councilId(tx, slug))
  if (!holding) throw new Error('nobody is there')
  expect(await withdrawHolding(tx, actor, holding.id, '2026-11-25')).toEqual({ kind: 'has-begun' })
  expect(await endHolding(tx, actor, holding.id, '2019-01-01')).toMatchObject({ kind: 'before-start' })
  expect(await endHolding(tx, actor, holding.id, '2026-11-25')).toEqual({ kind: 'ended' })
  expect(await endHolding(tx, actor, holding.id, '2027-11-25')).toMatchObject({ kind: 'ends-earlier' })
  expect(await seatsOf(tx, mayor.personId, '2026-11-26')).toEqual([])
})

test('the database itself keeps what has begun', async ({ tx }) => {
  await læsø(tx)
  const [holding] = await holdingsOf(tx, await councilId(tx, slug))
  if (!holding) throw new Error('nobody is there')
  const gone = tx.deleteFrom('holding').where('id', '=', holding.id).execute()
  await expect(gone).rejects.toThrow('has begun')
})

test('an operator cannot let anybody into closed items', async ({ tx }) => {
  await aDistrict(tx)
  const operator = await aMember(tx, 'kredsraad', 'operator')
  const council = await councilId(tx, 'kredsraad')
  const invite = (role: 'secretary' | 'analyst') =>
    invitePerson(tx, operator, {
      name: 'Ny',
      email: `${role}@eksempel.example`,
      to: { kind: 'new-function', councilId: council, role },
      from: '2026-01-01',
    })
  expect(await invite('secretary')).toEqual({ kind: 'not-by-operator' })
  expect(await invite('analyst')).toMatchObject({ kind: 'invited', isNew: true })
})

test('a closed account has no seats', async ({ tx }) => {
  const { mayor } = await læsø(tx)
  await tx.updateTable('person').set({ disabled_at: new Date() }).where('id', '=', mayor.personId).execute()
  expect(await seatsOf(tx, mayor.personId, '2026-11-25')).toEqual([])
  expect(await findPerson(tx, mayor.personId)).toMatchObject({ closed: true })
})
