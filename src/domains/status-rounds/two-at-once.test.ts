import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import { writeAs, type Database, type Tx } from '#db'
import { updatesOf } from '#measures'
import { test } from '#testing'
import { remind } from './remind.ts'
import { answerByLink } from './save-answers.ts'
import { openRound } from './open-round.ts'
import { openRounds } from './round-queries.ts'
import { anOpenRound, aRound, noon, onLaesoe, opening, tokenIn, underWay, url } from './testing.ts'

/** The scene of this file, kept: a lead of one measure. */
let scene: ReturnType<typeof build> | null = null

const build = (database: Database) =>
  writeAs(database, null, async (tx) => {
    const people = await onLaesoe(tx)
    return { ...people, measureId: await underWay(tx, people, 'Natteravne') }
  })

const newest = (tx: Tx) =>
  tx.selectFrom('mail').select('body').orderBy('created_at', 'desc').limit(1).execute()

async function freshToken(database: Database): Promise<string> {
  await writeAs(database, null, anOpenRound)
  const [mail] = await writeAs(database, null, newest)
  return tokenIn(mail)
}

test('a double click saves once, and says both times that it is saved', async ({ database }) => {
  const { measureId } = await (scene ??= build(database))
  const token = await freshToken(database)
  const answer = { measureId, report: 'behind', line: 'Vi mangler to frivillige.', public: true } as const
  const click = () =>
    writeAs(database, null, (tx) => answerByLink(tx, token, [answer], opening, noon(opening)))
  expect(await Promise.all([click(), click()])).toEqual([
    { kind: 'saved', overtaken: [] },
    { kind: 'saved', overtaken: [] },
  ])
  expect(await writeAs(database, null, (tx) => updatesOf(tx, measureId, 5))).toHaveLength(1)
})

test('of two who answer differently at once the second is told', async ({ database }) => {
  const { measureId } = await (scene ??= build(database))
  const token = await freshToken(database)
  const say = (line: string) =>
    writeAs(database, null, (tx) => {
      const answer = { measureId, report: 'behind', line, public: true } as const
      return answerByLink(tx, token, [answer], opening, noon(opening))
    })
  const outcomes = await Promise.all([say('Den ene.'), say('Den anden.')])
  const overtaken = outcomes.map((outcome) => (outcome.kind === 'saved' ? outcome.overtaken.length : -1))
  expect(overtaken.toSorted((a, b) => a - b)).toEqual([0, 1])
})

test('nobody is reminded who answers at that very moment', async ({ database }) => {
  const { measureId } = await (scene ??= build(database))
  const token = await freshToken(database)
  const day = '2027-03-20'
  const answer = { measureId, report: 'on-plan', line: '', public: true } as const
  const { reminding } = await writeAs(database, null, async (tx) => {
    await answerByLink(tx, token, [answer], day, noon(day))
    const reminding = writeAs(database, null, (other) => remind(other, url, day, noon(day)))
    // Long enough for the reminder to find the invitation unanswered, and to wait for this transaction.
    await setTimeout(300)
    return { reminding }
  })
  expect(await reminding).toBe(0)
})

test('of two rounds that are opened at once one closes the other', async ({ database }) => {
  await (scene ??= build(database))
  const ids = [await writeAs(database, null, aRound), await writeAs(database, null, aRound)]
  const open = (id: (typeof ids)[number]) =>
    writeAs(database, null, async (tx) => {
      const outcome = await openRound(tx, null, id, url, opening, noon(opening))
      await setTimeout(50)
      return outcome.kind
    })
  expect(await Promise.all(ids.map(open))).toEqual(['opened', 'opened'])
  expect(await writeAs(database, null, (tx) => openRounds(tx, null))).toHaveLength(1)
})
