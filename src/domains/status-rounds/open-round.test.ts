import { expect } from 'vitest'
import { auditEntries } from '#audit'
import { closeAccount } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import { Forbidden, type Actor, type FunctionId, type PersonId } from '#permissions'
import { aMember, councilId, functionOf, test } from '#testing'
import { closeRound } from './close-round.ts'
import { openRound } from './open-round.ts'
import { openRequestsOf, roundProgress } from './read-progress.ts'
import { findRound } from './round-queries.ts'
import {
  aMeasure,
  anOpenRound,
  aRound,
  leaves,
  mails,
  mailsTo,
  noon,
  onLaesoe,
  opening,
  underWay,
  url,
} from './testing.ts'

const open = (tx: Tx, actor: Actor | null, id: Awaited<ReturnType<typeof aRound>>, day = opening) =>
  openRound(tx, actor, id, url, day, noon(day))

test('asks about what goes on: under way, or planned and begun; about nothing else', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await underWay(tx, scene, 'Under gang')
  await aMeasure(tx, scene, 'Begynder i dag', { startsOn: opening })
  await aMeasure(tx, scene, 'Begynder i morgen', { startsOn: '2027-03-16' })
  await aMeasure(tx, scene, 'Uden begyndelse', { startsOn: null })
  await aMeasure(tx, scene, 'Kun en idé', { state: 'idea' })
  const id = await anOpenRound(tx)
  const { missing } = await roundProgress(tx, id, null)
  expect(missing.map((request) => request.title)).toEqual(['Under gang', 'Begynder i dag'])
})

test('a person with several measures and functions gets one mail with one link', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const other = newId<'function'>() as FunctionId
  const council = await councilId(tx, 'lokalraad-laesoe')
  const { organisation_id } = await tx
    .selectFrom('council_function')
    .select('organisation_id')
    .where('id', '=', functionOf(scene.lead))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('council_function')
    .values({
      id: other,
      council_id: council,
      role: 'lead',
      title_da: 'SSP-konsulent',
      title_en: '',
      organisation_id,
      position: 9,
      ended_on: null,
    })
    .execute()
  await tx
    .insertInto('holding')
    .values({
      id: newId<'holding'>(),
      function_id: other,
      person_id: scene.lead.personId,
      from_date: '2020-01-01',
      to_date: null,
      as_deputy: true,
    })
    .execute()
  await underWay(tx, scene, 'Natteravne')
  await underWay(tx, scene, 'Lygter')
  const [seat] = scene.lead.seats
  if (!seat) throw new Error('no seat')
  const inOther: Actor = { ...scene.lead, seats: [{ ...seat, functionId: other }] }
  await aMeasure(tx, scene, 'Skolebesøg', { lead: inOther })
  await anOpenRound(tx)
  const all = await mails(tx)
  expect(all).toHaveLength(1)
  const body = all[0]?.body ?? ''
  expect(all[0]?.subject).toBe(
    'Status på dine indsatser senest den 29. marts 2027 / Status of your measures by 29 March 2027',
  )
  for (const title of ['Natteravne', 'Lygter', 'Skolebesøg'])
    expect(body.split(`- ${title} (`)).toHaveLength(3)
  expect(body).toContain('du skal ikke logge ind')
  expect(body).toContain('Linket er personligt')
  expect(body).toContain('Det virker til og med den 12. april 2027')
  expect(body.match(/arbejde\/status\/[\w-]{43}/g)).toHaveLength(2)
  expect(new Set(body.match(/arbejde\/status\/[\w-]{43}/g)).size).toBe(1)
})

test('names ten measures at most, and counts the others', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  for (let number = 1; number <= 12; number += 1) await aMeasure(tx, scene, `Indsats nummer ${number}`)
  await anOpenRound(tx)
  const [mail] = await mailsTo(tx, scene.lead)
  expect(mail?.body?.match(/- Indsats nummer/g)).toHaveLength(20)
  expect(mail?.body).toContain('- og 2 mere')
})

test('a measure whose lead nobody holds is asked of the deputy at once, and one without either of the chair', async ({
  tx,
}) => {
  const scene = await onLaesoe(tx)
  const gone = await aMember(tx, 'lokalraad-laesoe', 'lead')
  await leaves(tx, scene.secretariat, gone, '2027-03-01')
  await aMeasure(tx, scene, 'Kun stedfortræder', { lead: gone })
  await aMeasure(tx, scene, 'Ingen af dem', { lead: gone, deputy: null })
  await anOpenRound(tx)
  expect(await mailsTo(tx, gone)).toHaveLength(0)
  const [toDeputy] = await mailsTo(tx, scene.deputy)
  expect(toDeputy?.body).toContain('- Kun stedfortræder (Lokalråd Læsø; der er ingen tovholder for tiden)')
  const [toChair] = await mailsTo(tx, scene.chair)
  expect(toChair?.body).toContain('- Ingen af dem')
})

test('where nobody is there to ask, the gap is seen and not counted as asked', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await leaves(tx, scene.secretariat, scene.chair, '2027-03-01')
  await aMeasure(tx, scene, 'Forældreløs', { lead: null, deputy: null })
  const id = await aRound(tx)
  expect(await open(tx, null, id)).toEqual({ kind: 'opened', asked: 1, mails: 0, vacant: 1 })
  const progress = await roundProgress(tx, id, null)
  expect(progress).toMatchObject({ asked: 1, answered: 0, missing: [] })
  expect(progress.unasked.map((request) => request.title)).toEqual(['Forældreløs'])
})

test('who stands in is asked where the lead’s account is closed', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const standIn = newId<'person'>() as PersonId
  const email = 'vikar@eksempel.example'
  await tx.insertInto('person').values({ id: standIn, name: 'Vips Vikar', email }).execute()
  await tx
    .insertInto('holding')
    .values({
      id: newId<'holding'>(),
      function_id: functionOf(scene.lead),
      person_id: standIn,
      from_date: '2019-01-01',
      to_date: null,
      as_deputy: true,
    })
    .execute()
  // Written once more, so that the holder is not the first in the table by chance.
  const holder = tx.updateTable('holding').set({ from_date: '2020-01-02' })
  await holder.where('person_id', '=', scene.lead.personId).execute()
  await underWay(tx, scene, 'Natteravne')
  await anOpenRound(tx)
  expect((await mails(tx)).map((mail) => mail.recipient)).toEqual([scene.lead.email])
  await closeAccount(tx, scene.secretariat, scene.lead.personId, noon('2027-03-01'))
  await anOpenRound(tx)
  expect(await mails(tx)).toHaveLength(2)
  expect((await mails(tx)).map((mail) => mail.recipient)).toContain(email)
})

test('is opened once', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await underWay(tx, scene, 'Natteravne')
  const id = await aRound(tx)
  expect(await open(tx, scene.secretariat, id)).toMatchObject({ kind: 'opened', mails: 1 })
  expect(await open(tx, scene.secretariat, id)).toEqual({ kind: 'opened-already' })
  expect(await mails(tx)).toHaveLength(1)
})

test('opened before its day it begins on that day; after its due day it is not opened', async ({ tx }) => {
  await onLaesoe(tx)
  const early = await aRound(tx)
  expect(await open(tx, null, early, '2027-03-30')).toEqual({ kind: 'due-passed' })
  await open(tx, null, early, '2027-03-10')
  expect(await findRound(tx, early)).toMatchObject({ opensOn: '2027-03-10', dueOn: '2027-03-29' })
})

test('a newer round takes the place of one that is still open', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await underWay(tx, scene, 'Natteravne')
  const first = await anOpenRound(tx)
  const second = await anOpenRound(tx)
  expect((await findRound(tx, first))?.closedAt).not.toBe(null)
  expect((await findRound(tx, second))?.closedAt).toBe(null)
  expect(await openRequestsOf(tx, scene.lead.personId, opening)).toMatchObject([
    { round: { id: second, dueOn: '2027-03-29' }, count: 1 },
  ])
})

test('only the district’s secretariat opens and closes rounds', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const id = await aRound(tx)
  for (const actor of [scene.lead, scene.chair]) {
    await expect(open(tx, actor, id)).rejects.toThrow(Forbidden)
    await expect(closeRound(tx, actor, id, noon(opening))).rejects.toThrow(Forbidden)
  }
  await open(tx, scene.secretariat, id)
  expect(await closeRound(tx, scene.secretariat, id, noon(opening))).toEqual({ kind: 'closed' })
  expect(await closeRound(tx, scene.secretariat, id, noon(opening))).toEqual({ kind: 'not-open' })
  const [newest] = await auditEntries(tx, 1, null)
  expect(newest).toMatchObject({ action: 'status-round.closed', subjectId: id })
})

test('three hundred leads get three hundred mails in a few statements', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await manyLeads(tx, functionOf(scene.lead), 300)
  const id = await aRound(tx)
  let statements = 0
  const counted = tx.withPlugin({
    transformQuery: ({ node }) => {
      statements += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  expect(await open(counted, null, id)).toEqual({ kind: 'opened', asked: 900, mails: 300, vacant: 0 })
  expect(statements).toBeLessThan(20)
  expect(new Set((await mails(tx)).map((mail) => mail.recipient)).size).toBe(300)
})

/** Functions of one council, each held by somebody who leads three measures. */
async function manyLeads(tx: Tx, like: FunctionId, count: number): Promise<void> {
  const model = await tx
    .selectFrom('council_function as f')
    .innerJoin('council as c', 'c.id', 'f.council_id')
    .select(['f.council_id', 'f.organisation_id', 'c.district_id'])
    .where('f.id', '=', like)
    .executeTakeFirstOrThrow()
  const leads = Array.from({ length: count }, () => ({
    function: newId<'function'>() as FunctionId,
    person: newId<'person'>() as PersonId,
  }))
  await tx
    .insertInto('person')
    .values(
      leads.map((lead, index) => ({
        id: lead.person,
        name: 'Navn',
        email: `leder${index}@eksempel.example`,
      })),
    )
    .execute()
  await tx
    .insertInto('council_function')
    .values(
      leads.map((lead, index) => ({
        id: lead.function,
        council_id: model.council_id,
        role: 'lead' as const,
        title_da: `Tovholder ${index}`,
        title_en: '',
        organisation_id: model.organisation_id,
        position: index + 10,
        ended_on: null,
      })),
    )
    .execute()
  await tx
    .insertInto('holding')
    .values(
      leads.map((lead) => ({
        id: newId<'holding'>(),
        function_id: lead.function,
        person_id: lead.person,
        from_date: '2020-01-01' as const,
        to_date: null,
        as_deputy: false,
      })),
    )
    .execute()
  const led = [...leads, ...leads, ...leads].map((lead, index) => ({
    id: newId<'measure'>(),
    district_id: model.district_id,
    council_id: model.council_id,
    year: 2027,
    title: `Indsats ${index}`,
    state: 'planned' as const,
    starts_on: '2027-01-01' as const,
    ends_on: null,
    lead_function_id: lead.function,
    deputy_function_id: null,
    override_health: null,
    override_until: null,
    next_due_on: null,
    last_update_on: null,
    reported_health: null,
    indicator_signal: null,
    indicator_due_on: null,
  }))
  await tx.insertInto('measure').values(led).execute()
}
