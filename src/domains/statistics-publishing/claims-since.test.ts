import { expect } from 'vitest'
import { knownClaims, makeClaim } from '#claims'
import { aDistrict, aMember, fallingCounts, quarterlyFigures, test, turnedCounts } from '#testing'
import { publishStatistics } from './publish-statistics.ts'

const now = new Date('2026-11-25T12:00:00Z')

test('what newer figures say of a public phrase is of the newest ones, as long as they contradict it', async ({
  tx,
}) => {
  await aDistrict(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  const { dataSet, draw } = await quarterlyFigures(tx)
  await draw({ counts: fallingCounts })
  const series = { set: dataSet.code, area: '0825', category: 'indbrud' }
  const claimed = { kind: 'phrase', about: 'trend', claimed: 'falling' } as const
  const made = await makeClaim(tx, actor, { series, claimed }, null, now)
  if (made.kind !== 'made') throw new Error(made.kind)
  const [claim] = (await knownClaims(tx, [made.number])).values()
  const { number, kind, evidence, madeOn } = claim ?? expect.unreachable()
  const row = { number, kind, about: 'trend', claimed: 'falling', made_on: madeOn } as const
  await tx
    .insertInto('published.claim')
    .values({ ...row, evidence: JSON.stringify(evidence) })
    .execute()
  const notes = async () => {
    await publishStatistics(tx, actor, dataSet.id, null, now)
    const all = await tx.selectFrom('published.claim_since').selectAll().orderBy('position').execute()
    return all.map(({ holds, since }) => [holds, since.set.drawnOn])
  }
  expect(await notes()).toEqual([])
  await draw({ counts: turnedCounts })
  expect(await notes()).toEqual([[false, '2026-02-01']])
  await draw({ counts: turnedCounts.map((count) => count + 1) })
  expect((await notes()).at(-1)).toEqual([false, '2026-03-03'])
  await draw({ counts: fallingCounts.map((count) => count + 1) })
  expect((await notes()).at(-1)).toEqual([true, '2026-04-02'])
})
