import { setTimeout } from 'node:timers/promises'
import { dateInDenmark, hourInDenmark } from '#calendar'
import type { Tx } from '#db'
import type { Log } from '#log'
import { closeRound } from './close-round.ts'
import { openRound } from './open-round.ts'
import { remind } from './remind.ts'
import { lastDayOf } from './round-dates.ts'
import { holdRounds, openRounds, roundsToOpen } from './round-queries.ts'

/** How often the clock looks whether there is something to do. */
const everyMs = 5 * 60_000
/** The hours of the day in Denmark, from and before, in which people are written to. */
const mailHours = { from: 7, before: 18 } as const
/** Longest wait for work under way when stopping; what is not finished is rolled back and done at the next start. */
const stopWaitMs = 2_000

type Write = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/**
 * Does what the clock has due: closes rounds whose time is over, opens those whose day has come, and sends
 * reminders. All of it follows from the tables, so that running it twice, or in several processes at once,
 * does it once. People are written to between seven and eighteen o'clock. What fails is written to the log, and keeps nothing else from being done.
 *
 * @param url where people reach the site
 */
export async function runRoundChores(write: Write, url: string, now: Date, log: Log): Promise<void> {
  const today = dateInDenmark(now)
  // Each in a transaction of its own: one that fails takes no other with it.
  const attempt = async <T>(what: string, work: (tx: Tx) => Promise<T>): Promise<T | null> =>
    write(async (tx) => {
      await holdRounds(tx)
      return work(tx)
    }).catch((error: unknown) => {
      log.warn({ error: String(error) }, `status rounds: ${what} failed`)
      return null
    })
  for (const round of (await attempt('looking', (tx) => openRounds(tx, null))) ?? [])
    if (today > lastDayOf(round)) await attempt('closing', (tx) => closeRound(tx, null, round.id, now))
  const hour = hourInDenmark(now)
  if (hour < mailHours.from || hour >= mailHours.before) return
  for (const round of (await attempt('looking', (tx) => roundsToOpen(tx, today))) ?? [])
    await attempt('opening', (tx) => openRound(tx, null, round.id, url, today, now))
  await attempt('reminding', (tx) => remind(tx, url, today, now))
}

/**
 * Keeps status rounds by the clock, now and every few minutes, until stopped. Several processes may do it at
 * once: they take turns.
 *
 * @param write runs work in a transaction on behalf of nobody
 * @param clock the time it is
 * @returns a function that stops after the work under way, or leaves it to the next start when it takes long
 */
export function keepRounds(write: Write, url: string, clock: () => Date, log: Log): () => Promise<void> {
  let running = runRoundChores(write, url, clock(), log)
  const timer = setInterval(() => {
    running = running.then(() => runRoundChores(write, url, clock(), log))
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await Promise.race([running, setTimeout(stopWaitMs, undefined, { ref: false })])
  }
}
