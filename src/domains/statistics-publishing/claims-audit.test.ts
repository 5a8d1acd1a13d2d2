import { expect } from 'vitest'
import { knownClaims, makeClaim } from '#claims'
import type { Tx } from '#db'
import { aDistrict, aMember, quarterlyFigures, test } from '#testing'
import { exposedByClaims } from './claims-audit.ts'
import { publishStatistics } from './publish-statistics.ts'

const now = new Date('2026-11-25T12:00:00Z')
const few = Array.from({ length: 36 }, (_, at) => (at === 0 ? 2 : 9))
const more = Array.from({ length: 36 }, (_, at) => 40 + (at % 4))
const all = few.map((count, at) => count + (more[at] ?? 0))
const open = 'o'.repeat(36)
const firstTwo = `ww${'o'.repeat(34)}`

/** Læsø, Rebild and their total; the first two quarters of the two are withheld, or only those of Læsø. */
function figures(rebild: string, last: number) {
  return [
    { area: '0825', counts: few, shown: firstTwo },
    { area: '0840', counts: [...more.slice(0, -1), last], shown: rebild },
    { area: 'kreds-nordjylland', counts: [...all.slice(0, -1), (few[35] ?? 0) + last], shown: open },
  ]
}

async function aChart(tx: Tx, rebildThen: string) {
  await aDistrict(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  const { dataSet, draw } = await quarterlyFigures(tx)
  await draw(...figures(rebildThen, 43))
  const series = { set: dataSet.code, area: '0840', category: 'indbrud' }
  const made = await makeClaim(tx, actor, { series, claimed: { kind: 'chart' } }, null, now)
  if (made.kind !== 'made') throw new Error(made.kind)
  await draw(...figures(firstTwo, 44))
  const outcome = await publishStatistics(tx, actor, dataSet.id, null, now)
  expect(outcome.kind).toBe('published')
  return [...(await knownClaims(tx, [made.number])).values()]
}

test('a chart of counts that a release withholds would give a small count away', async ({ tx }) => {
  const claims = await aChart(tx, open)
  expect(await exposedByClaims(tx, claims)).toMatchObject([
    { areaKey: '0825', category: 'indbrud', when: '2017-Q1', categoryName: { da: 'Indbrud' } },
  ])
})

test('a chart that withholds the same gives nothing away', async ({ tx }) => {
  const claims = await aChart(tx, firstTwo)
  expect(await exposedByClaims(tx, claims)).toEqual([])
  expect(await exposedByClaims(tx, [])).toEqual([])
})

test('all counts that a chart gives away are named, however many they are', async ({ tx }) => {
  await aDistrict(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary')
  const { dataSet, draw } = await quarterlyFigures(tx)
  const small = few.map((count, at) => (at < 30 ? 2 : count))
  const total = small.map((count, at) => count + (more[at] ?? 0))
  const hidden = `${'w'.repeat(30)}${'o'.repeat(6)}`
  const drawn = (rebild: string, last: number) =>
    draw(
      { area: '0825', counts: small, shown: hidden },
      { area: '0840', counts: more.with(35, last), shown: rebild },
      { area: 'kreds-nordjylland', counts: total.with(35, 9 + last), shown: open },
    )
  await drawn(open, 43)
  const series = { set: dataSet.code, area: '0840', category: 'indbrud' }
  const made = await makeClaim(tx, actor, { series, claimed: { kind: 'chart' } }, null, now)
  if (made.kind !== 'made') throw new Error(made.kind)
  await drawn(hidden, 44)
  await publishStatistics(tx, actor, dataSet.id, null, now)
  const exposed = await exposedByClaims(tx, [...(await knownClaims(tx, [made.number])).values()])
  expect(exposed.filter(({ when }) => when.length > 4)).toHaveLength(30)
})
