import { expect } from 'vitest'
import type { Tx } from '#db'
import { outbox } from '#mail'
import type { PersonId } from '#permissions'
import { newId } from '#id'
import { test } from '#testing'
import { onwardPath } from './middleware.tsx'
import { sessionsOf } from './queries.ts'
import {
  absoluteDays,
  closeSession,
  enterByLink,
  hourlyLimits,
  idleHours,
  linkMinutes,
  requestLink,
  sessionOf,
} from './sign-in.ts'

const now = new Date('2026-11-23T10:00:00Z')
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)
const email = 'karen@kommune.example'

async function aPerson(tx: Tx): Promise<PersonId> {
  const id = newId<'person'>() as PersonId
  await tx.insertInto('person').values({ id, name: 'Karen', email }).execute()
  return id
}

function ask(tx: Tx, address = email, at = now, network = '10.0.0.1') {
  return requestLink(tx, {
    email: address,
    network,
    now: at,
    url: 'https://plan.example',
    lang: 'da',
    onward: '/arbejde',
  })
}

/** The token of the newest mail in the outbox. */
async function mailedToken(tx: Tx): Promise<string> {
  const [mail] = await outbox(tx, 1)
  return /log-ind\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? ''
}

test('a link signs in once, and only once', async ({ tx }) => {
  const person = await aPerson(tx)
  expect(await ask(tx)).toEqual({ kind: 'asked' })
  const token = await mailedToken(tx)
  expect(await enterByLink(tx, token, 'Firefox', later(1), null)).toMatchObject({
    kind: 'signed-in',
    account: { id: person },
  })
  expect(await enterByLink(tx, token, 'Firefox', later(2), null)).toEqual({ kind: 'link-does-not-work' })
})

test('a link works for fifteen minutes', async ({ tx }) => {
  await aPerson(tx)
  await ask(tx)
  const token = await mailedToken(tx)
  expect(await enterByLink(tx, token, 'Firefox', later(linkMinutes), null)).toEqual({
    kind: 'link-does-not-work',
  })
  expect(await enterByLink(tx, token, 'Firefox', later(linkMinutes - 1), null)).toMatchObject({
    kind: 'signed-in',
  })
})

test('an unknown address gets the same answer, and no mail', async ({ tx }) => {
  expect(await ask(tx, 'ukendt@kommune.example')).toEqual({ kind: 'asked' })
  expect(await outbox(tx, 10)).toEqual([])
})

test('the database keeps neither link nor session in clear', async ({ tx }) => {
  await aPerson(tx)
  await ask(tx)
  const link = await mailedToken(tx)
  const outcome = await enterByLink(tx, link, 'Firefox', now, null)
  const session = outcome.kind === 'signed-in' ? outcome.token : ''
  for (const table of ['sign_in_link', 'session', 'audit_entry', 'sign_in_attempt'] as const) {
    const kept = JSON.stringify(await tx.selectFrom(table).selectAll().execute())
    expect(kept).not.toContain(link)
    expect(kept).not.toContain(session)
    expect(kept).not.toContain(email)
  }
})

test('an address can ask for five links an hour from one place, known or not, and again an hour later', async ({
  tx,
}) => {
  await aPerson(tx)
  for (const address of [email, 'ukendt@kommune.example']) {
    for (let n = 0; n < hourlyLimits.pair; n++) expect(await ask(tx, address)).toEqual({ kind: 'asked' })
    expect(await ask(tx, address)).toEqual({ kind: 'too-many' })
    expect(await ask(tx, address.toUpperCase(), later(1))).toEqual({ kind: 'too-many' })
    expect(await ask(tx, address, later(61))).toEqual({ kind: 'asked' })
  }
})

test('one network address cannot ask for ever more addresses', async ({ tx }) => {
  for (let n = 0; n < hourlyLimits.network; n++) await ask(tx, `nr${n}@kommune.example`)
  expect(await ask(tx, 'en-til@kommune.example')).toEqual({ kind: 'too-many' })
  expect(await ask(tx, 'en-til@kommune.example', now, '10.0.0.2')).toEqual({ kind: 'asked' })
})

async function signedIn(tx: Tx) {
  const person = await aPerson(tx)
  await ask(tx)
  const outcome = await enterByLink(tx, await mailedToken(tx), 'Firefox', now, null)
  return { person, token: outcome.kind === 'signed-in' ? outcome.token : '' }
}

test('a session ends when it is not used, and after its longest time', async ({ tx }) => {
  const { token } = await signedIn(tx)
  expect(await sessionOf(tx, token, later(idleHours * 60 - 1))).not.toBeNull()
  expect(await sessionOf(tx, token, later(idleHours * 60 + 1))).toBeNull()
  await tx
    .updateTable('session')
    .set({ seen_at: later(absoluteDays * 24 * 60) })
    .execute()
  expect(await sessionOf(tx, token, later(absoluteDays * 24 * 60 + 1))).toBeNull()
})

test('a session can be listed and closed by its owner alone', async ({ tx }) => {
  const { person, token } = await signedIn(tx)
  const [session] = await sessionsOf(tx, person, now, new Date(0))
  if (!session) throw new Error('no session')
  const stranger = { personId: newId<'person'>() as PersonId, name: '', email: '', seats: [] }
  expect(await closeSession(tx, stranger, session.id, now)).toBe(false)
  expect(await closeSession(tx, { ...stranger, personId: person }, session.id, now)).toBe(true)
  expect(await sessionOf(tx, token, now)).toBeNull()
})

test('signing in again gives a new token and closes the former session', async ({ tx }) => {
  const { person, token } = await signedIn(tx)
  const former = await sessionOf(tx, token, now)
  await ask(tx, email, later(1))
  const mail = await tx.selectFrom('mail').select('body').orderBy('created_at', 'desc').execute()
  const unused = mail.map((row) => /log-ind\/([\w-]+)/.exec(row.body ?? '')?.[1] ?? '')
  const outcomes = []
  for (const link of unused)
    outcomes.push(
      await enterByLink(tx, link, 'Firefox', later(2), former && { id: former.id, personId: person }),
    )
  const entered = outcomes.find((outcome) => outcome.kind === 'signed-in')
  expect(entered?.kind === 'signed-in' && entered.token).not.toBe(token)
  expect(await sessionOf(tx, token, later(2))).toBeNull()
})

test('somebody whose account is closed neither enters nor stays', async ({ tx }) => {
  const { person, token } = await signedIn(tx)
  await tx.updateTable('person').set({ disabled_at: now }).where('id', '=', person).execute()
  expect(await sessionOf(tx, token, now)).toBeNull()
  await ask(tx, email, later(1))
  expect((await outbox(tx, 10)).length).toBe(1)
})

test('one is sent on only to pages of the workspace', () => {
  expect(onwardPath('/arbejde/plan/0b4e?vis=tekst')).toBe('/arbejde/plan/0b4e?vis=tekst')
  for (const elsewhere of [
    'https://ond.example',
    '//ond.example',
    '/arbejde//ond',
    '/plan/2026',
    'javascript:x',
    undefined,
    '/arbejdet',
    '/arbejde/..//x',
  ])
    expect(onwardPath(elsewhere)).toMatch(/^\/arbejde(?:$|\/)/)
})

test('a stranger who asks for somebody’s links does not keep them from signing in', async ({ tx }) => {
  await aPerson(tx)
  for (let n = 0; n < hourlyLimits.pair; n++) await ask(tx, email, now, '203.0.113.9')
  expect(await ask(tx, email, now, '203.0.113.9')).toEqual({ kind: 'too-many' })
  expect(await ask(tx, email, now, '10.0.0.1')).toEqual({ kind: 'asked' })
})

test('a link that is used makes the person’s other links worthless', async ({ tx }) => {
  await aPerson(tx)
  await ask(tx)
  const first = await mailedToken(tx)
  await tx
    .updateTable('mail')
    .set({ created_at: later(-5) })
    .execute()
  await ask(tx, email, later(1))
  const second = await mailedToken(tx)
  expect(second).not.toBe(first)
  expect(await enterByLink(tx, second, 'Firefox', later(2), null)).toMatchObject({ kind: 'signed-in' })
  expect(await enterByLink(tx, first, 'Firefox', later(3), null)).toEqual({ kind: 'link-does-not-work' })
})
