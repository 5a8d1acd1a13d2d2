import { record } from '#audit'
import type { Db, Tx } from '#db'
import { queueMail } from '#mail'
import type { Actor, PersonId } from '#permissions'
import type { Lang } from '#texts'
import { accountPaths } from './paths.ts'
import {
  accountByEmail,
  dropLinks,
  attemptsSince,
  findSession,
  insertAttempt,
  insertLink,
  insertSession,
  linkOwner,
  revokeSession,
  useLink,
  type Account,
  type SessionId,
} from './queries.ts'
import { accountTexts } from './texts.ts'
import { hashOf, newToken } from './tokens.ts'

const minute = 60_000
/** A sign-in link works this long, once. */
export const linkMinutes = 15
/** A session ends after this long without use, and after the longer time in any case. */
export const idleHours = 12
export const absoluteDays = 14
/**
 * Links asked for within an hour: for one address from one network address, for one address, and from one
 * network address. The middle one is wide, so that a stranger cannot keep somebody from signing in.
 */
export const hourlyLimits = { pair: 5, email: 30, network: 60 } as const

export type LinkOutcome = { readonly kind: 'asked' } | { readonly kind: 'too-many' }

/** Somebody's wish for a link. */
export type LinkWish = {
  readonly email: string
  /** The caller's network address, for the rate limit; kept only as a hash, for a day. */
  readonly network: string
  readonly now: Date
  /** Where people reach the site. */
  readonly url: string
  readonly lang: Lang
  /** The workspace page to go on to. */
  readonly onward: string
}

/** Asks for a sign-in link by mail. The answer is the same for known and unknown addresses. */
export async function requestLink(tx: Tx, wish: LinkWish): Promise<LinkOutcome> {
  const { email, network, now } = wish
  const emailHash = hashOf(`email ${email.toLowerCase()}`)
  const networkHash = hashOf(`network ${network}`)
  const counted = await attemptsSince(tx, emailHash, networkHash, new Date(now.getTime() - 60 * minute))
  const kinds = ['pair', 'email', 'network'] as const
  if (kinds.some((kind) => counted[kind] >= hourlyLimits[kind])) return { kind: 'too-many' }
  await insertAttempt(tx, emailHash, networkHash, now, new Date(now.getTime() - 24 * 60 * minute))
  const account = await accountByEmail(tx, email)
  if (account) await mailLink(tx, account, wish)
  return { kind: 'asked' }
}

/** Makes a link for somebody and mails it. @returns the link's address, for the operator's command line */
export async function mailLink(
  tx: Tx,
  account: Account,
  wish: Omit<LinkWish, 'email' | 'network'>,
): Promise<string> {
  const { now, url, lang, onward } = wish
  const token = newToken()
  const expiresAt = new Date(now.getTime() + linkMinutes * minute)
  await insertLink(tx, account.id, hashOf(token), expiresAt)
  const address = `${url}${accountPaths.link(token, onward)}`
  const t = accountTexts[lang].mail
  await queueMail(tx, {
    recipient: account.email,
    subject: t.subject,
    body: t.body(account.name, address, linkMinutes),
    expiresAt,
  })
  await record(tx, null, null, 'account.link-sent', { kind: 'person', id: account.id })
  return address
}

export type EnterOutcome =
  | { readonly kind: 'signed-in'; readonly token: string; readonly account: Account }
  | { readonly kind: 'link-does-not-work' }

/**
 * Uses a link up and opens a session with a new token; a session that the browser had is closed.
 *
 * @param device the browser as it names itself, for the list of sessions
 * @param former the session the browser came with, if any
 */
export async function enterByLink(
  tx: Tx,
  token: string,
  device: string,
  now: Date,
  former: Former | null,
): Promise<EnterOutcome> {
  const account = await linkOwner(tx, hashOf(token), now)
  if (!account || !(await useLink(tx, hashOf(token), now))) return { kind: 'link-does-not-work' }
  await dropLinks(tx, account.id)
  return { kind: 'signed-in', token: await openSession(tx, account, device, now, former), account }
}

/** A session that is given up when its browser signs in again. */
export type Former = { readonly id: SessionId; readonly personId: PersonId }

/** Opens a session. @returns its token, which only the browser keeps */
export async function openSession(
  tx: Tx,
  account: Account,
  device: string,
  now: Date,
  former: Former | null,
): Promise<string> {
  if (former) await revokeSession(tx, former.personId, former.id, now)
  const token = newToken()
  const expiresAt = new Date(now.getTime() + absoluteDays * 24 * 60 * minute)
  const id = await insertSession(tx, account.id, hashOf(token), device.slice(0, 200), now, expiresAt)
  await record(tx, actorWithoutSeats(account), null, 'account.signed-in', { kind: 'session', id })
  return token
}

/** The living session of a token, or null. */
export function sessionOf(db: Db, token: string, now: Date): ReturnType<typeof findSession> {
  return findSession(db, hashOf(token), now, new Date(now.getTime() - idleHours * 60 * minute))
}

/** Closes one of the actor's own sessions. */
export async function closeSession(tx: Tx, actor: Actor, id: SessionId, now: Date): Promise<boolean> {
  const closed = await revokeSession(tx, actor.personId, id, now)
  if (closed) await record(tx, actor, null, 'account.signed-out', { kind: 'session', id })
  return closed
}

function actorWithoutSeats(account: Account): Actor {
  return { personId: account.id, name: account.name, email: account.email, seats: [] }
}
