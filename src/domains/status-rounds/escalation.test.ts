import { expect } from 'vitest'
import { addDays, type CalendarDate } from '#calendar'
import type { Tx } from '#db'
import { reportStatus, takeMeasureStep } from '#measures'
import { aMember, test } from '#testing'
import { closeRound } from './close-round.ts'
import { nextMails } from './escalation.ts'
import { answerByLink } from './save-answers.ts'
import { remind } from './remind.ts'
import {
  aMeasure,
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

const remindOn = (tx: Tx, day: CalendarDate) => remind(tx, url, day, noon(day))
const after = (days: number): CalendarDate => addDays(opening, days)

test('asks the lead twice, then the deputy, then the chair, then nobody, at least five days apart', async ({
  tx,
}) => {
  const scene = await onLaesoe(tx)
  await underWay(tx, scene, 'Natteravne')
  await anOpenRound(tx)
  const asked: [number, string][] = []
  for (let day = 0; day <= 27; day += 1) {
    const before = new Set((await mails(tx)).map((mail) => mail.id))
    await remindOn(tx, after(day))
    for (const mail of await mails(tx)) if (!before.has(mail.id)) asked.push([day, mail.recipient])
  }
  expect(await mailsTo(tx, scene.lead)).toHaveLength(2)
  expect(asked).toEqual([
    [5, scene.lead.email],
    [10, scene.deputy.email],
    [15, scene.chair.email],
  ])
})

test('each mail has a link of its own, and the deputy’s says which function has not answered', async ({
  tx,
}) => {
  const scene = await onLaesoe(tx)
  await underWay(tx, scene, 'Natteravne')
  await anOpenRound(tx)
  await remindOn(tx, after(5))
  await remindOn(tx, after(10))
  const all = await mails(tx)
  expect(new Set(all.map(tokenIn)).size).toBe(3)
  const [mail] = await mailsTo(tx, scene.deputy)
  expect(mail?.subject).toBe('Der mangler status på en indsats / Status is missing for a measure')
  expect(mail?.body).toContain('endnu ikke kommet status fra hvervet »Tovholder«. Du er stedfortræder')
  expect(mail?.body).toContain('No status has come yet from the function “Lead”. You are the deputy')
  expect(mail?.body).not.toContain('Tove')
})

test('writes no more to who has answered by the link', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const measureId = await underWay(tx, scene, 'Natteravne')
  await anOpenRound(tx)
  const answer = { measureId, report: 'on-plan', line: '', public: true } as const
  const token = await tokenTo(tx, scene.lead)
  expect(await answerByLink(tx, token, [answer], after(2), noon(after(2)))).toEqual({
    kind: 'saved',
    overtaken: [],
  })
  for (const days of [5, 10, 15, 20]) expect(await remindOn(tx, after(days))).toBe(0)
})

test('writes no more to who has said it on the measure’s own page, or ended the measure', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const said = await underWay(tx, scene, 'Natteravne')
  const ended = await underWay(tx, scene, 'Lygter')
  await anOpenRound(tx)
  await reportStatus(tx, scene.lead, said, { report: 'on-plan', line: '', public: true }, after(1))
  await takeMeasureStep(tx, scene.lead, ended, 'finish', '')
  expect(await remindOn(tx, after(5))).toBe(0)
})

test('a reminder names only what is still missing', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const said = await underWay(tx, scene, 'Natteravne')
  await underWay(tx, scene, 'Lygter')
  await anOpenRound(tx)
  await reportStatus(tx, scene.lead, said, { report: 'on-plan', line: '', public: true }, after(1))
  await remindOn(tx, after(5))
  const reminder = (await mailsTo(tx, scene.lead)).find((mail) => mail.subject.startsWith('Påmindelse'))
  expect(reminder?.body).toContain('- Lygter (')
  expect(reminder?.body).not.toContain('Natteravne')
})

test('a lead who has left is passed over: the deputy is asked when the reminder is due', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await underWay(tx, scene, 'Natteravne')
  await anOpenRound(tx)
  await leaves(tx, scene.secretariat, scene.lead, after(1))
  expect(await remindOn(tx, after(4))).toBe(0)
  expect(await remindOn(tx, after(5))).toBe(1)
  expect(await mailsTo(tx, scene.deputy)).toHaveLength(1)
  expect(await remindOn(tx, after(9))).toBe(0)
  expect(await remindOn(tx, after(10))).toBe(1)
  expect(await mailsTo(tx, scene.chair)).toHaveLength(1)
  expect(await mailsTo(tx, scene.lead)).toHaveLength(1)
})

test('different deputies of one lead’s measures are each asked', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  const other = await aMember(tx, 'lokalraad-laesoe', 'member', 'Alma')
  await underWay(tx, scene, 'Natteravne')
  await aMeasure(tx, scene, 'Lygter', { deputy: other })
  await anOpenRound(tx)
  await remindOn(tx, after(5))
  expect(await remindOn(tx, after(10))).toBe(2)
  expect(await mailsTo(tx, scene.deputy)).toHaveLength(1)
  expect(await mailsTo(tx, other)).toHaveLength(1)
})

test('who was asked as lead is not asked again as the deputy of another measure', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await aMeasure(tx, scene, 'Egen indsats', { deputy: null })
  await aMeasure(tx, scene, 'Uden tovholder', { lead: null, deputy: scene.lead })
  await anOpenRound(tx)
  for (const days of [5, 10, 15, 20]) await remindOn(tx, after(days))
  expect(await mailsTo(tx, scene.lead)).toHaveLength(2)
  expect(await mailsTo(tx, scene.chair)).toHaveLength(1)
})

test('nobody is reminded in a round that is closed', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await underWay(tx, scene, 'Natteravne')
  const id = await anOpenRound(tx)
  await closeRound(tx, scene.secretariat, id, noon(after(3)))
  expect(await remindOn(tx, after(5))).toBe(0)
})

test('nobody is written to twice by the same day run again', async ({ tx }) => {
  const scene = await onLaesoe(tx)
  await underWay(tx, scene, 'Natteravne')
  await anOpenRound(tx)
  expect(await remindOn(tx, after(0))).toBe(0)
  expect(await remindOn(tx, after(5))).toBe(1)
  expect(await remindOn(tx, after(5))).toBe(0)
})

test('where nobody else is there, nothing comes after the lead', () => {
  const people = { invited: ['lead'], deputy: [], chair: [] }
  const waiting = { mails: 2, lastMailOn: opening }
  expect(nextMails(waiting, people, after(30))).toBe(null)
  expect(nextMails({ mails: 1, lastMailOn: opening }, people, after(5))).toEqual({
    step: 'again',
    to: ['lead'],
    mails: 2,
  })
})
