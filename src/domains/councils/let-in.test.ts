import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { appoint, findPerson, functionsOf, holdingsOf, invitePerson, peopleOf, type Who } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import { outbox } from '#mail'
import { Forbidden, type Actor, type PersonId } from '#permissions'
import { aDistrict, aMember, councilId, test } from '#testing'
import { closeAccount, openAccount } from './close-account.ts'
import { changePerson, mayChangePerson } from './change-person.ts'
import { endHolding } from './end-holding.ts'

const læsø = 'lokalraad-laesoe'
const rebild = 'lokalraad-rebild'
const now = new Date('2026-11-25T12:00:00Z')
const today = '2026-11-25'

/** Læsø's chair, member and observer; the head of the secretariat, who sits on the district council alone. */
async function scene(tx: Tx) {
  await aDistrict(tx)
  const chair = await aMember(tx, læsø, 'chair', 'Formand')
  const member = await aMember(tx, læsø, 'member', 'Medlem')
  const observer = await aMember(tx, læsø, 'observer', 'Observatør')
  const head = await aMember(tx, 'kredsraad', 'secretary', 'Leder')
  return { chair, member, observer, head }
}

function move(tx: Tx, actor: Actor, person: Actor, email: string) {
  return changePerson(tx, actor, person.personId, 1, { name: person.name, email, note: 'Ny note' }, now)
}

function place(tx: Tx, actor: Actor, at: Actor, who: Who, asDeputy = false) {
  const functionId = at.seats[0]?.functionId
  if (!functionId) throw new Error('no seat')
  return tx
    .selectFrom('council_function')
    .select('revision')
    .where('id', '=', functionId)
    .executeTakeFirstOrThrow()
    .then(({ revision }) =>
      appoint(tx, actor, { functionId, revision, who, asDeputy, from: today, to: null }, today),
    )
}

const second: Who = { kind: 'new', name: 'Anden Adresse', email: 'anden@eksempel.example' }

async function recipients(tx: Tx): Promise<readonly string[]> {
  return (await outbox(tx, 50)).map((mail) => mail.recipient)
}

async function signedIn(tx: Tx, person: PersonId): Promise<void> {
  const expires_at = new Date('2026-12-01T12:00:00Z')
  const row = { person_id: person, expires_at }
  await tx
    .insertInto('session')
    .values({ ...row, id: newId<'session'>(), token_hash: randomBytes(32), device: 'Firefox' })
    .execute()
  await tx
    .insertInto('sign_in_link')
    .values({ ...row, token_hash: randomBytes(32) })
    .execute()
}

async function waysIn(tx: Tx, person: PersonId): Promise<number> {
  const sessions = await tx
    .selectFrom('session')
    .select('id')
    .where('person_id', '=', person)
    .where('revoked_at', 'is', null)
    .execute()
  const links = await tx
    .selectFrom('sign_in_link')
    .select('token_hash')
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .execute()
  return sessions.length + links.length
}

test('who does not sit on a council changes no address of those who do', async ({ tx }) => {
  const { head, chair, observer } = await scene(tx)
  expect(await move(tx, head, chair, 'min@eksempel.example')).toMatchObject({ kind: 'sits-elsewhere' })
  expect((await peopleOf(tx)).map((one) => one.email)).toContain(chair.email)
  expect(await move(tx, head, chair, chair.email)).toEqual({ kind: 'changed' })
  expect(await move(tx, head, observer, 'observer@eksempel.example')).toEqual({ kind: 'changed' })
})

test('a place that begins later counts too', async ({ tx }) => {
  const { head, observer, chair } = await scene(tx)
  const functionId = chair.seats[0]?.functionId ?? newId<'function'>()
  const invited = { name: '', email: observer.email, to: { kind: 'function', id: functionId } as const }
  await invitePerson(tx, null, { ...invited, from: '2030-01-01' })
  expect(await move(tx, head, observer, 'min@eksempel.example')).toMatchObject({ kind: 'sits-elsewhere' })
})

test('a new address ends every way in and is told at the old one, in both languages', async ({ tx }) => {
  const { chair, observer } = await scene(tx)
  const secretary = await aMember(tx, læsø, 'secretary', 'Sekretær')
  await signedIn(tx, chair.personId)
  await signedIn(tx, observer.personId)
  expect(await move(tx, secretary, chair, 'ny@eksempel.example')).toEqual({ kind: 'changed' })
  expect(await waysIn(tx, chair.personId)).toBe(0)
  expect(await waysIn(tx, observer.personId)).toBe(2)
  const [mail] = await outbox(tx, 1)
  expect(mail?.recipient).toBe(chair.email)
  expect(mail?.body).toMatch(/ny@eksempel\.example\. Det er gjort af: Sekretær[^]*was done by: Secretary/)
})

test('a new name alone ends nothing and tells nobody', async ({ tx }) => {
  const { head, chair } = await scene(tx)
  await signedIn(tx, chair.personId)
  await move(tx, head, { ...chair, name: 'Nyt Navn' }, chair.email)
  expect(await waysIn(tx, chair.personId)).toBe(2)
  expect(await recipients(tx)).toEqual([])
})

test('everybody with a place changes their own name and address, but not the note', async ({ tx }) => {
  const { chair, member } = await scene(tx)
  expect(await mayChangePerson(tx, chair, chair.personId, today)).toBe(true)
  expect(await mayChangePerson(tx, chair, member.personId, today)).toBe(false)
  expect(await mayChangePerson(tx, { ...chair, seats: [] }, chair.personId, today)).toBe(false)
  expect(await move(tx, chair, chair, 'ny@eksempel.example')).toEqual({ kind: 'changed' })
  expect((await peopleOf(tx)).find((one) => one.id === chair.personId)).toMatchObject({
    email: 'ny@eksempel.example',
    note: '',
  })
})

test('a place that sees closed items is not given in silence by who does not sit there', async ({ tx }) => {
  const { head, chair, member } = await scene(tx)
  expect(await place(tx, head, member, second, true)).toMatchObject({ kind: 'appointed' })
  expect(await recipients(tx)).toEqual([chair.email])
  const [mail] = await outbox(tx, 1)
  expect(mail?.body).toMatch(/Anden Adresse \(anden@eksempel\.example\)[^]*Medlem \(stedfortræder\)/)
  expect(mail?.body).toContain('Member (deputy), from 25 November 2026')
  const { detail } = await tx
    .selectFrom('audit_entry')
    .select('detail')
    .where('action', '=', 'function.appointed')
    .executeTakeFirstOrThrow()
  expect(detail).toMatchObject({ told: 1, asDeputy: true })
})

test('who has to leave the place is told, and inviting is no way around it', async ({ tx }) => {
  const { head, chair } = await scene(tx)
  const [functionId] = chair.seats.map((seat) => seat.functionId)
  if (!functionId) throw new Error('no seat')
  const to = { kind: 'function', id: functionId } as const
  await invitePerson(tx, head, { name: 'Ny', email: 'ny@eksempel.example', to, from: today }, today)
  expect(await recipients(tx)).toEqual([chair.email])
})

test('ending everybody first does not make it silent', async ({ tx }) => {
  const { head, chair, member } = await scene(tx)
  for (const holding of await holdingsOf(tx, await councilId(tx, læsø)))
    await endHolding(tx, head, holding.id, '2026-11-24')
  await place(tx, head, member, second)
  expect((await recipients(tx)).toSorted()).toEqual([chair.email, member.email].toSorted())
})

test('nobody is told of what opens nothing, of one’s own council, or where nobody ever sat', async ({
  tx,
}) => {
  const { head, observer } = await scene(tx)
  const secretary = await aMember(tx, læsø, 'secretary', 'Sekretær')
  await place(tx, head, observer, second)
  const known = { kind: 'known', id: observer.personId } as const
  await place(tx, secretary, secretary, known, true)
  const council = await councilId(tx, rebild)
  const to = { kind: 'new-function', councilId: council, role: 'chair' } as const
  await invitePerson(tx, head, { name: 'Ny', email: 'ny@eksempel.example', to, from: today }, today)
  expect(await functionsOf(tx, council)).toHaveLength(1)
  expect(await recipients(tx)).toEqual([])
})

test('closing an account ends every way in at once and is kept in the log', async ({ tx }) => {
  const { head, chair } = await scene(tx)
  await signedIn(tx, chair.personId)
  expect(await closeAccount(tx, head, chair.personId, now)).toEqual({ kind: 'changed' })
  expect(await waysIn(tx, chair.personId)).toBe(0)
  expect(await findPerson(tx, chair.personId)).toMatchObject({ closed: true })
  const [holding] = await holdingsOf(tx, await councilId(tx, læsø))
  expect(holding).toBeDefined()
  expect(await closeAccount(tx, head, chair.personId, now)).toEqual({ kind: 'changed-meanwhile' })
  expect(await openAccount(tx, head, chair.personId, now)).toEqual({ kind: 'changed' })
  expect(await openAccount(tx, head, chair.personId, now)).toEqual({ kind: 'changed-meanwhile' })
  expect(await findPerson(tx, chair.personId)).toMatchObject({ closed: false })
  const log = await tx.selectFrom('audit_entry').select('action').orderBy('id').execute()
  expect(log.slice(-2).map((entry) => entry.action)).toEqual(['person.closed', 'person.opened'])
})

test('nobody closes their own account, nor one of a council they do not edit', async ({ tx }) => {
  const { head, chair, member } = await scene(tx)
  expect(await closeAccount(tx, head, head.personId, now)).toEqual({ kind: 'own-account' })
  await expect(closeAccount(tx, member, chair.personId, now)).rejects.toThrow(Forbidden)
  await expect(openAccount(tx, chair, chair.personId, now)).rejects.toThrow(Forbidden)
})
