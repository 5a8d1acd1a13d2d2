import { expect } from 'vitest'
import { knownClaims, makeClaim } from '#claims'
import { functionsFor, theDistrict } from '#councils'
import type { Tx } from '#db'
import { outbox } from '#mail'
import { createEdition, partsOf, type NewPart } from '#plans'
import { aDistrict, aMember, fallingCounts, quarterlyFigures, test, turnedCounts } from '#testing'
import { claimTasks } from './claim-tasks.ts'
import { watchClaims } from './watch-claims.ts'

const now = new Date('2026-11-25T12:00:00Z')
const today = '2026-11-25'
const url = 'https://kredsplan.example'

/** A plan that says that burglaries fall in a section that Lars writes, and the figures it says it from. */
async function aPlan(tx: Tx) {
  await aDistrict(tx)
  const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const lars = await aMember(tx, 'kredsraad', 'lead', 'Lars')
  const [seat] = lars.seats
  const { dataSet, draw } = await quarterlyFigures(tx)
  await draw({ counts: fallingCounts })
  const order = {
    series: { set: dataSet.code, area: '0825', category: 'indbrud' },
    claimed: { kind: 'phrase', about: 'trend', claimed: 'falling' },
  } as const
  const claim = await makeClaim(tx, mette, order, null, now)
  if (claim.kind !== 'made') throw new Error(claim.kind)
  const body = `Der er :udsagn[et fald i indbrud]{nr=${claim.number}}.`
  const section = { kind: 'section', number: '2', title: 'Udviklingen', body } as const
  const parts: readonly NewPart[] = [
    { ...section, writerFunctionId: seat?.functionId ?? null },
    { ...section, number: '3', title: 'Andet', body: 'Ingen udsagn.' },
  ]
  const districtId = (await theDistrict(tx))?.id ?? ''
  const edition = await createEdition(tx, { districtId, year: 2027, title: 'Plan 2027', parts })
  return { mette, lars, edition, dataSet, draw, number: claim.number, body }
}

const revised = turnedCounts.with(0, (turnedCounts[0] ?? 0) + 1)
const fallingAgain = fallingCounts.with(0, (fallingCounts[0] ?? 0) + 1)

test('newer figures that no longer bear a phrase are noted once, and the plan’s people told', async ({
  tx,
}) => {
  const { mette, lars, dataSet, draw, number } = await aPlan(tx)
  await watchClaims(tx, dataSet.id, now, url)
  expect(await outbox(tx, 9)).toEqual([])
  await draw({ counts: turnedCounts })
  await watchClaims(tx, dataSet.id, now, url)
  const claim = (await knownClaims(tx, [number])).get(number)
  expect(claim?.since).toMatchObject({ holds: false, notedOn: today, evidence: { set: { vintage: 2 } } })
  const mails = await outbox(tx, 9)
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual([mette.email, lars.email].toSorted())
  const [mail] = mails
  expect(mail?.subject).toBe(
    'Et udsagn i planen passer ikke længere med tallene / A claim in the plan no longer fits the figures',
  )
  expect(mail?.body).toContain(
    '- »et fald i indbrud« om Læsø i 2 Udviklingen (Plan 2027) holder ikke længere.',
  )
  expect(mail?.body).toContain(`${url}/arbejde/tal-udsagn/${number}`)
  await draw({ counts: revised })
  await watchClaims(tx, dataSet.id, now, url)
  expect(await outbox(tx, 9)).toHaveLength(2)
})

test('figures that bear it again are noted and told, too', async ({ tx }) => {
  const { dataSet, draw, number } = await aPlan(tx)
  await draw({ counts: turnedCounts })
  await watchClaims(tx, dataSet.id, now, url)
  await draw({ counts: fallingAgain })
  await watchClaims(tx, dataSet.id, now, url)
  expect((await knownClaims(tx, [number])).get(number)?.since).toMatchObject({ holds: true })
  expect((await outbox(tx, 9)).map(({ subject }) => subject)).toContain(
    'Et udsagn i planen passer igen med tallene / A claim in the plan fits the figures again',
  )
})

test('no text is changed, and nobody is told of a phrase that stands nowhere', async ({ tx }) => {
  const { edition, dataSet, draw, body } = await aPlan(tx)
  await tx
    .updateTable('plan_part')
    .set({ carry: 'drop', carry_reason: 'Ikke i år' })
    .where('edition_id', '=', edition)
    .execute()
  await draw({ counts: turnedCounts })
  await watchClaims(tx, dataSet.id, now, url)
  expect((await partsOf(tx, edition))[0]?.body).toBe(body)
  expect(await outbox(tx, 9)).toEqual([])
})

test('it waits on the front page of the secretariat and the writer, after publication for sixty days', async ({
  tx,
}) => {
  const { mette, lars, edition, dataSet, draw, number } = await aPlan(tx)
  await draw({ counts: turnedCounts })
  await watchClaims(tx, dataSet.id, now, url)
  const mayor = await aMember(tx, 'kredsraad', 'member', 'Borgmesteren')
  const tasks = async (who: typeof mette, day: `${number}-${number}-${number}` = today) =>
    claimTasks(tx, who, 'da', day)
  const [task] = await tasks(mette)
  expect(task?.text).toMatch(
    /^Et udsagn holder ikke længere: »et fald i indbrud« om Læsø i 2 Udviklingen \(Plan 2027\)\. Tallene siger nu: .+\.$/,
  )
  expect(task?.href).toBe(`/arbejde/tal-udsagn/${number}`)
  expect(await tasks(lars)).toHaveLength(1)
  expect(await tasks(mayor)).toEqual([])
  await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', edition).execute()
  expect(await tasks(mette, '2027-01-24')).toHaveLength(1)
  expect(await tasks(mette, '2027-01-25')).toEqual([])
})

test('whoever holds no function of the plan any more is not told', async ({ tx }) => {
  const { mette, dataSet, draw } = await aPlan(tx)
  const [seat] = mette.seats
  const known = (await functionsFor(tx, today)).find(({ id }) => id === seat?.functionId)
  expect(known?.holderName).toBe('Mette')
  await tx
    .updateTable('holding')
    .set({ to_date: '2026-11-24' })
    .where('person_id', '=', mette.personId)
    .execute()
  await draw({ counts: turnedCounts })
  await watchClaims(tx, dataSet.id, now, url)
  expect((await outbox(tx, 9)).map(({ recipient }) => recipient)).not.toContain(mette.email)
})
