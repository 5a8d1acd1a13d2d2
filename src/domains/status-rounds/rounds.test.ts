import { expect } from 'vitest'
import { theDistrict, type DistrictId } from '#councils'
import type { Tx } from '#db'
import { reportStatus, type Report, type RoundId } from '#measures'
import { Forbidden } from '#permissions'
import { createEdition } from '#plans'
import { councilId, test } from '#testing'
import { addRound, changeRound } from './change-round.ts'
import { planRounds } from './plan-rounds.ts'
import { openRequestsOf, roundProgress } from './read-progress.ts'
import { countsOf, findRound, latestRound, roundsOf } from './round-queries.ts'
import { answerSignedIn } from './save-answers.ts'
import { aMeasure, anOpenRound, noon, onLaesoe, opening, underWay } from './testing.ts'

async function theDistrictId(tx: Tx): Promise<DistrictId> {
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  return district.id
}

async function aPublishedPlan(tx: Tx, districtId: DistrictId): Promise<void> {
  const id = await createEdition(tx, { districtId, year: 2027, title: 'Samarbejdsplan 2027', parts: [] })
  await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', id).execute()
}

test('a published plan gets four rounds, however often they are planned', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const district = await theDistrictId(tx)
  expect(await planRounds(tx, scene.secretariat, district, 2027)).toEqual({ kind: 'no-published-plan' })
  await aPublishedPlan(tx, district)
  expect(await planRounds(tx, scene.secretariat, district, 2027)).toMatchObject({ kind: 'planned' })
  expect(await planRounds(tx, scene.secretariat, district, 2027)).toEqual({ kind: 'planned-already' })
  expect(
    (await roundsOf(tx, district, 2027)).map((round) => [round.number, round.opensOn, round.dueOn]),
  ).toEqual([
    [1, '2027-03-15', '2027-03-29'],
    [2, '2027-06-15', '2027-06-29'],
    [3, '2027-09-15', '2027-09-29'],
    [4, '2027-11-15', '2027-11-29'],
  ])
  await expect(planRounds(tx, scene.lead, district, 2027)).rejects.toThrow(Forbidden)
})

test('a round is added once, moved until it is opened, and overlaps no other', async ({ tx }) => {
  const { secretariat, lead } = await onLaesoe(tx)
  const district = await theDistrictId(tx)
  const add = (opensOn: '2027-04-01' | '2027-05-01' | '2027-04-15', dueOn: '2027-04-15' | '2027-05-15') =>
    addRound(tx, secretariat, district, 2027, { opensOn, dueOn }, opening)
  const first = await add('2027-04-01', '2027-04-15')
  expect(await add('2027-04-01', '2027-04-15')).toEqual(first)
  expect(await add('2027-04-15', '2027-05-15')).toMatchObject({ kind: 'overlaps', with: { number: 1 } })
  expect(await add('2027-05-01', '2027-04-15')).toEqual({ kind: 'ends-before-start' })
  expect(await add('2027-05-01', '2027-05-15')).toMatchObject({ kind: 'added' })
  const nextYear = { opensOn: '2028-01-02', dueOn: '2028-01-15' } as const
  expect(await addRound(tx, secretariat, district, 2027, nextYear, opening)).toEqual({ kind: 'not-of-year' })
  const id: RoundId = first.kind === 'added' ? first.id : ('' as RoundId)
  const past = { opensOn: '2027-03-01', dueOn: '2027-03-14' } as const
  expect(await changeRound(tx, secretariat, id, 1, past, opening)).toEqual({ kind: 'in-the-past' })
  const later = { opensOn: '2027-04-02', dueOn: '2027-04-16' } as const
  expect(await changeRound(tx, secretariat, id, 1, later, opening)).toEqual({ kind: 'changed' })
  expect(await changeRound(tx, secretariat, id, 1, later, opening)).toEqual({ kind: 'changed' })
  const other = { opensOn: '2027-04-03', dueOn: '2027-04-16' } as const
  for (const revision of [1, Number.NaN])
    expect(await changeRound(tx, secretariat, id, revision, other, opening)).toMatchObject({
      kind: 'changed-meanwhile',
      now: later,
    })
  await expect(changeRound(tx, lead, id, 2, other, opening)).rejects.toThrow(Forbidden)
  const open = await anOpenRound(tx)
  expect(await changeRound(tx, secretariat, open, 2, other, opening)).toEqual({ kind: 'opened-already' })
  expect(await findRound(tx, id)).toMatchObject(later)
})

const said = (report: Report) => ({ report, line: 'En linje.', public: true }) as const

test('shows who is missing, who could not be asked and what changed since the last time', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const same = await underWay(tx, scene, 'Som sidst')
  const worse = await underWay(tx, scene, 'Værre end sidst')
  const fresh = await underWay(tx, scene, 'Første gang')
  await underWay(tx, scene, 'Mangler')
  for (const id of [same, worse]) await reportStatus(tx, scene.lead, id, said('on-plan'), '2027-03-01')
  const round = await anOpenRound(tx)
  const answers = [
    { measureId: same, ...said('on-plan') },
    { measureId: worse, ...said('at-risk') },
    { measureId: fresh, ...said('on-plan') },
  ]
  await answerSignedIn(tx, scene.lead, answers, '2027-03-16', noon('2027-03-16'))
  const laesoe = await councilId(tx, 'lokalraad-laesoe')
  const progress = await roundProgress(tx, round, laesoe)
  expect(progress).toMatchObject({ asked: 4, answered: 3, unasked: [] })
  expect(progress.missing).toMatchObject([{ title: 'Mangler', leadDa: 'Tovholder' }])
  expect(progress.changed).toMatchObject([
    { title: 'Værre end sidst', before: { report: 'on-plan' }, answer: { report: 'at-risk' } },
    { title: 'Første gang', before: null },
  ])
  expect(await roundProgress(tx, round, await councilId(tx, 'lokalraad-aalborg'))).toMatchObject({ asked: 0 })
  expect((await countsOf(tx, [round])).get(round)).toEqual({ asked: 4, answered: 3, unasked: 0 })
  expect(await latestRound(tx, await theDistrictId(tx), 2027, opening)).toMatchObject({ id: round })
  expect(await latestRound(tx, await theDistrictId(tx), 2027, '2027-03-14')).toBe(null)
})

test('the deputy answers signed in for some now, and the lead is asked about the rest', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const night = await underWay(tx, scene, 'Natteravne')
  await aMeasure(tx, scene, 'Lygter')
  await anOpenRound(tx)
  const day = '2027-03-16'
  expect(await openRequestsOf(tx, scene.deputy.personId, day)).toMatchObject([{ count: 2 }])
  const answer = { measureId: night, report: 'on-plan', line: '', public: true } as const
  expect(await answerSignedIn(tx, scene.deputy, [answer], day, noon(day))).toEqual({
    kind: 'saved',
    overtaken: [],
  })
  expect(await openRequestsOf(tx, scene.lead.personId, day)).toMatchObject([{ count: 1 }])
  expect(await openRequestsOf(tx, scene.chair.personId, day)).toEqual([])
  const bad = { ...answer, report: 'at-risk', line: 'Jeg var her ikke.' } as const
  expect(await answerSignedIn(tx, scene.chair, [bad], day, noon(day))).toEqual({
    kind: 'saved',
    overtaken: [night],
  })
})
