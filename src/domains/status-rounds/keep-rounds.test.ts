import { expect } from 'vitest'
import type { CalendarDate } from '#calendar'
import { readAs, writeAs, type Database, type Tx } from '#db'
import { openLog } from '#log'
import type { RoundId } from '#measures'
import { test } from '#testing'
import { keepRounds, runRoundChores } from './keep-rounds.ts'
import { findRound } from './round-queries.ts'
import { aRound, mails, noon, onLaesoe, opening, underWay, url } from './testing.ts'

const log = openLog('silent')

/** A planned round of one measure, kept: what the clock does takes transactions of its own. */
async function aPlannedRound(database: Database): Promise<RoundId> {
  return writeAs(database, null, async (tx) => {
    await underWay(tx, await onLaesoe(tx), 'Natteravne')
    return aRound(tx)
  })
}

test('the clock opens, reminds and closes, once each, in two processes at once', async ({ database }) => {
  const id = await aPlannedRound(database)
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => writeAs(database, null, work)
  const inTwoProcesses = async (day: CalendarDate): Promise<number> => {
    const chores = (): Promise<void> => runRoundChores(write, url, noon(day), log)
    await Promise.all([chores(), chores()])
    await chores()
    return (await readAs(database, null, mails)).length
  }
  const round = () => readAs(database, null, (db) => findRound(db, id))
  expect(await inTwoProcesses('2027-03-14')).toBe(0)
  expect(await round()).toMatchObject({ openedAt: null })
  expect(await inTwoProcesses(opening)).toBe(1)
  expect(await round()).toMatchObject({ closedAt: null, openedAt: noon(opening) })
  expect(await inTwoProcesses('2027-03-19')).toBe(1)
  expect(await inTwoProcesses('2027-03-20')).toBe(2)
  expect(await inTwoProcesses('2027-03-25')).toBe(3)
  expect(await inTwoProcesses('2027-04-12')).toBe(4)
  expect(await round()).toMatchObject({ closedAt: null })
  expect(await inTwoProcesses('2027-04-13')).toBe(4)
  expect(await round()).toMatchObject({ closedAt: noon('2027-04-13') })
})

test('nobody is written to at night', async ({ database }) => {
  const id = await aPlannedRound(database)
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => writeAs(database, null, work)
  const openedAt = async (time: string) => {
    await runRoundChores(write, url, new Date(`${opening}T${time}Z`), log)
    return (await readAs(database, null, (db) => findRound(db, id)))?.openedAt ?? null
  }
  // Denmark is an hour ahead of UTC in March: 18.00 and 6.59 are too late and too early, 7.00 is not.
  expect(await openedAt('17:00:00')).toBeNull()
  expect(await openedAt('05:59:00')).toBeNull()
  expect(await openedAt('06:00:00')).not.toBeNull()
})

test('a failure is logged and passes; the next look goes on', async () => {
  const lines: string[] = []
  const listening = { ...log, warn: (_: unknown, text: string) => lines.push(text) } as unknown as typeof log
  const stop = keepRounds(
    () => Promise.reject(new Error('no database')),
    url,
    () => noon(opening),
    listening,
  )
  await stop()
  expect(lines).toEqual([
    'status rounds: looking failed',
    'status rounds: looking failed',
    'status rounds: reminding failed',
  ])
})
