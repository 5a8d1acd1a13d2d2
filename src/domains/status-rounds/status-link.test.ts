import { expect } from 'vitest'
import { addDays, type CalendarDate } from '#calendar'
import { closeAccount } from '#councils'
import type { Tx } from '#db'
import { findMeasure, reportStatus, updatesOf, type MeasureId } from '#measures'
import { aMember, test } from '#testing'
import { closeRound } from './close-round.ts'
import { remind } from './remind.ts'
import { answerByLink, answerSignedIn, type Answer } from './save-answers.ts'
import { openLink } from './status-link.ts'
import {
  anOpenRound,
  leaves,
  mails,
  mailsTo,
  noon,
  onLaesoe,
  opening,
  tokenIn,
  tokenTo,
  underWay,
  url,
} from './testing.ts'

const after = (days: number): CalendarDate => addDays(opening, days)
const onPlan = (measureId: MeasureId): Answer => ({ measureId, report: 'on-plan', line: '', public: true })
const save = (tx: Tx, token: string, answers: readonly Answer[], day = after(1)) =>
  answerByLink(tx, token, answers, day, noon(day))
const look = (tx: Tx, token: string, day = after(1)) => openLink(tx, token, day, noon(day))

/** The log of the links: action, whose and in which function, oldest first. */
async function log(tx: Tx) {
  return tx
    .selectFrom('audit_entry')
    .select(['action', 'person_id', 'function_title', 'subject_kind', 'detail'])
    .where('action', 'like', 'status-link.%')
    .orderBy('id')
    .execute()
}

/** A round with two measures of one lead, and the lead's link. */
async function asked(tx: Tx) {
  const scene = await onLaesoe(tx)
  const night = await underWay(tx, scene, 'Natteravne')
  const light = await underWay(tx, scene, 'Lygter')
  const round = await anOpenRound(tx)
  return { ...scene, night, light, round, token: await tokenTo(tx, scene.lead) }
}

test('a link shows its measures as often as it is opened, and uses nothing up', async ({ tx }) => {
  const { night, light, token } = await asked(tx)
  for (let time = 0; time < 3; time += 1) {
    const state = await look(tx, token)
    expect(state).toMatchObject({ kind: 'open', seat: { titleDa: 'Tovholder' } })
    const requests = state.kind === 'open' ? state.requests : []
    expect(requests.map((request) => request.measureId)).toEqual([night, light])
  }
  expect(await save(tx, token, [onPlan(night), onPlan(light)])).toEqual({ kind: 'saved', overtaken: [] })
})

test('saves everything in one go, in the function it was sent to, for good', async ({ tx }) => {
  const { night, light, lead, token, round } = await asked(tx)
  const behind = {
    measureId: light,
    report: 'behind',
    line: 'Lamperne er forsinket.',
    public: false,
  } as const
  await save(tx, token, [onPlan(night), behind])
  expect(await updatesOf(tx, light, 5)).toMatchObject([
    {
      report: 'behind',
      line: 'Lamperne er forsinket.',
      public: false,
      roundId: round,
      functionTitle: 'Tovholder',
      writtenOn: after(1),
    },
  ])
  expect(await findMeasure(tx, light, after(1))).toMatchObject({ lastUpdateOn: after(1) })
  expect(await look(tx, token)).toMatchObject({ kind: 'answered' })
  expect(await log(tx)).toMatchObject([
    {
      action: 'status-link.used',
      person_id: lead.personId,
      function_title: 'Tovholder',
      detail: { measures: 2 },
    },
    { action: 'status-link.opened', person_id: lead.personId, subject_kind: 'status-invitation' },
  ])
})

test('works once in a round: afterwards every link of the invitation only shows', async ({ tx }) => {
  const { night, light, lead, deputy, token } = await asked(tx)
  await remind(tx, url, after(5), noon(after(5)))
  await remind(tx, url, after(10), noon(after(10)))
  const tokens = [...(await mailsTo(tx, lead)), ...(await mailsTo(tx, deputy))].map(tokenIn)
  expect(new Set(tokens).size).toBe(3)
  await save(tx, token, [onPlan(night), onPlan(light)], after(11))
  const other = { measureId: night, report: 'at-risk', line: 'Nej!', public: true } as const
  for (const one of tokens) {
    expect(await look(tx, one, after(11))).toMatchObject({ kind: 'answered' })
    expect(await save(tx, one, [other], after(11))).toEqual({ kind: 'saved', overtaken: [night] })
  }
  expect(await updatesOf(tx, night, 5)).toMatchObject([{ report: 'on-plan' }])
  expect((await log(tx)).filter((entry) => entry.action === 'status-link.refused')).toMatchObject([
    { detail: { why: 'answered' } },
    { detail: { why: 'answered' } },
    { detail: { why: 'answered' } },
  ])
})

test('the deputy answers by a link of their own, as the deputy', async ({ tx }) => {
  const { night, light, deputy } = await asked(tx)
  await remind(tx, url, after(5), noon(after(5)))
  await remind(tx, url, after(10), noon(after(10)))
  const token = await tokenTo(tx, deputy)
  await save(tx, token, [onPlan(night), onPlan(light)], after(11))
  expect(await updatesOf(tx, night, 1)).toMatchObject([{ functionTitle: deputy.seats[0]?.titleDa }])
})

test('a deputy’s link shows and answers only what they are the deputy for', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const other = await aMember(tx, 'lokalraad-laesoe', 'member', 'Alma')
  const night = await underWay(tx, scene, 'Natteravne')
  const light = await underWay(tx, { ...scene, deputy: other }, 'Lygter')
  await anOpenRound(tx)
  await remind(tx, url, after(5), noon(after(5)))
  await remind(tx, url, after(10), noon(after(10)))
  const [mail] = await mailsTo(tx, other)
  expect(mail?.body).not.toContain('Natteravne')
  const token = tokenIn(mail)
  const state = await look(tx, token, after(11))
  const shown = state.kind === 'open' ? state.requests.map((request) => request.measureId) : []
  expect(shown).toEqual([light])
  const outcome = await save(tx, token, [onPlan(night), onPlan(light)], after(11))
  expect(outcome).toEqual({ kind: 'saved', overtaken: [night] })
  expect(await updatesOf(tx, night, 5)).toEqual([])
  expect(await look(tx, token, after(11))).toMatchObject({ kind: 'answered' })
  const lead = await mailsTo(tx, scene.lead)
  expect(await look(tx, tokenIn(lead[0]), after(11))).toMatchObject({ kind: 'open' })
})

test('does one thing only: nothing is saved about measures that it does not ask about', async ({ tx }) => {
  const { night, light, deputy, token, ...scene } = await asked(tx)
  const later = await underWay(tx, { ...scene, deputy }, 'Kom til efter åbningen')
  const outcome = await save(tx, token, [onPlan(night), onPlan(light), onPlan(later)])
  expect(outcome).toEqual({ kind: 'saved', overtaken: [later] })
  expect(await updatesOf(tx, later, 5)).toEqual([])
})

test('an invitation counts as answered when nothing of it is waited for any more', async ({ tx }) => {
  const { night, light, lead, token } = await asked(tx)
  const answeredAt = async () => {
    const row = await tx.selectFrom('status_invitation').select('answered_at').executeTakeFirstOrThrow()
    return row.answered_at
  }
  await answerSignedIn(tx, lead, [onPlan(night)], after(1), noon(after(1)))
  expect(await answeredAt()).toBe(null)
  await save(tx, token, [onPlan(light)], after(2))
  expect(await answeredAt()).toEqual(noon(after(2)))
})

test('the link of one round says nothing in the next', async ({ tx }) => {
  const { night, light, token } = await asked(tx)
  await anOpenRound(tx)
  expect(await look(tx, token)).toMatchObject({ kind: 'over', why: 'closed' })
  expect(await save(tx, token, [onPlan(night), onPlan(light)])).toEqual({ kind: 'over', why: 'closed' })
  expect(await updatesOf(tx, night, 5)).toEqual([])
})

test('stops when its round is closed, and after thirty days in any case', async ({ tx }) => {
  const { night, light, token, round, secretariat } = await asked(tx)
  expect(await look(tx, token, after(29))).toMatchObject({ kind: 'open' })
  expect(await look(tx, token, after(30))).toMatchObject({ kind: 'over', why: 'expired' })
  expect(await save(tx, token, [onPlan(night), onPlan(light)], after(30))).toEqual({
    kind: 'over',
    why: 'expired',
  })
  await closeRound(tx, secretariat, round, noon(after(2)))
  expect(await look(tx, token, after(2))).toMatchObject({ kind: 'over', why: 'closed' })
  expect(await updatesOf(tx, night, 5)).toEqual([])
  expect((await log(tx)).map((entry) => [entry.action, (entry.detail as { why?: string }).why])).toEqual([
    ['status-link.opened', undefined],
    ['status-link.refused', 'expired'],
    ['status-link.refused', 'expired'],
    ['status-link.refused', 'closed'],
  ])
})

test('stops for somebody who has left the function, or whose account is closed', async ({ tx }) => {
  const { lead, secretariat, token } = await asked(tx)
  await leaves(tx, secretariat, lead, after(1))
  expect(await look(tx, token, after(1))).toMatchObject({ kind: 'open' })
  expect(await look(tx, token, after(2))).toMatchObject({ kind: 'over', why: 'left' })
  await closeAccount(tx, secretariat, lead.personId, noon(after(1)))
  expect(await look(tx, token, after(1))).toMatchObject({ kind: 'over', why: 'left' })
})

test('an unknown link is unknown, and fills no log', async ({ tx }) => {
  await asked(tx)
  for (const token of ['', 'x', 'A'.repeat(43), 'ø'.repeat(500)]) {
    expect(await look(tx, token)).toEqual({ kind: 'unknown' })
    expect(await save(tx, token, [])).toEqual({ kind: 'unknown' })
  }
  expect(await log(tx)).toEqual([])
})

test('neither the database nor the log keeps a link in clear', async ({ tx }) => {
  const { token, night, light } = await asked(tx)
  await look(tx, token)
  await save(tx, token, [onPlan(night), onPlan(light)])
  const rows = [
    await tx.selectFrom('status_link').selectAll().execute(),
    await tx.selectFrom('status_invitation').selectAll().execute(),
    await tx.selectFrom('audit_entry').selectAll().execute(),
    await tx.selectFrom('measure_update').selectAll().execute(),
  ]
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('what was said elsewhere while the round is open is not asked again', async ({ tx }) => {
  const { night, light, lead, token } = await asked(tx)
  await reportStatus(
    tx,
    lead,
    night,
    { report: 'at-risk', line: 'Ingen frivillige.', public: true },
    after(1),
  )
  const state = await look(tx, token)
  const answers = state.kind === 'open' ? state.requests.map((request) => request.answer?.report) : []
  expect(answers).toEqual(['at-risk', undefined])
  expect(await save(tx, token, [onPlan(light)])).toEqual({ kind: 'saved', overtaken: [] })
  expect(await look(tx, token)).toMatchObject({ kind: 'answered' })
})

test('saying that a measure is done or stopped ends it', async ({ tx }) => {
  const { night, light, token } = await asked(tx)
  const stopped = { measureId: light, report: 'stopped', line: 'Pengene er brugt.', public: true } as const
  await save(tx, token, [{ ...onPlan(night), report: 'done' }, stopped])
  expect(await findMeasure(tx, night, after(1))).toMatchObject({ state: 'finished' })
  expect(await findMeasure(tx, light, after(1))).toMatchObject({
    state: 'dropped',
    stateReason: 'Pengene er brugt.',
  })
  expect(await look(tx, token)).toMatchObject({ kind: 'answered' })
  expect(await mails(tx)).toHaveLength(1)
})
