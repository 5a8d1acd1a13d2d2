import type { CalendarDate } from '#calendar'
import { endHolding, holdingsOfFunction, theDistrict } from '#councils'
import type { Db, Tx } from '#db'
import { outbox, type OutboxMail } from '#mail'
import { createMeasure, takeMeasureStep, type MeasureId, type RoundId } from '#measures'
import type { Actor } from '#permissions'
import { aDistrict, aMeasureText, aMember, functionOf } from '#testing'
import { openRound } from './open-round.ts'
import { insertRounds } from './round-queries.ts'

/** The day on which the tests' round opens. */
export const opening: CalendarDate = '2027-03-15'
export const url = 'https://kredsplan.eksempel.example'

/** Noon in Denmark on a day. */
export function noon(day: CalendarDate): Date {
  return new Date(`${day}T11:00:00Z`)
}

/** People of the district and of Læsø. */
export type Scene = {
  readonly secretariat: Actor
  readonly chair: Actor
  readonly lead: Actor
  readonly deputy: Actor
}

/** The district, with a secretariat, and on Læsø a chair, a lead and a deputy. */
export async function onLaesoe(tx: Tx): Promise<Scene> {
  await aDistrict(tx)
  const secretariat = await aMember(tx, 'kredsraad', 'secretary', 'Sille Sekretær')
  const chair = await aMember(tx, 'lokalraad-laesoe', 'chair', 'Frida Formand')
  const lead = await aMember(tx, 'lokalraad-laesoe', 'lead', 'Tove Tovholder')
  const deputy = await aMember(tx, 'lokalraad-laesoe', 'member', 'Stig Stedfortræder')
  return { secretariat, chair, lead, deputy }
}

/** What is told of a measure: null is nobody, left out is the scene's. */
export type GivenMeasure = {
  readonly lead?: Actor | null
  readonly deputy?: Actor | null
  readonly startsOn?: CalendarDate | null
  readonly public?: boolean
  readonly state?: 'planned' | 'idea'
}

/** A measure of 2027 that has begun in the year of the tests, led as the scene or `given` says. */
export async function aMeasure(
  tx: Tx,
  scene: Scene,
  title: string,
  given: GivenMeasure = {},
): Promise<MeasureId> {
  const council = scene.lead.seats[0]?.councilId
  if (!council) throw new Error('no council')
  const lead = given.lead === undefined ? scene.lead : given.lead
  const deputy = given.deputy === undefined ? scene.deputy : given.deputy
  const text = aMeasureText({
    title,
    startsOn: given.startsOn === undefined ? '2027-01-01' : given.startsOn,
    leadFunctionId: lead && functionOf(lead),
    deputyFunctionId: deputy && functionOf(deputy),
    public: given.public ?? true,
  })
  const made = await createMeasure(tx, scene.secretariat, council, 2027, text, opening, given.state)
  if (made.kind !== 'created') throw new Error(made.kind)
  return made.id
}

/** A measure that is under way. */
export async function underWay(tx: Tx, scene: Scene, title: string): Promise<MeasureId> {
  const id = await aMeasure(tx, scene, title, { startsOn: null })
  const outcome = await takeMeasureStep(tx, scene.secretariat, id, 'start', '')
  if (outcome.kind !== 'taken') throw new Error(outcome.kind)
  return id
}

/** A round that opens on the tests' day, and whose answers are due two weeks later. */
export async function aRound(tx: Tx): Promise<RoundId> {
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  const [id] = await insertRounds(tx, district.id, 2027, [{ opensOn: opening, dueOn: '2027-03-29' }])
  if (!id) throw new Error('no round')
  return id
}

/** A round that has just been opened. */
export async function anOpenRound(tx: Tx): Promise<RoundId> {
  const id = await aRound(tx)
  const outcome = await openRound(tx, null, id, url, opening, noon(opening))
  if (outcome.kind !== 'opened') throw new Error(outcome.kind)
  return id
}

/** Takes somebody out of the one function that they have. */
export async function leaves(tx: Tx, by: Actor, who: Actor, lastDay: CalendarDate): Promise<void> {
  const [holding] = await holdingsOfFunction(tx, functionOf(who))
  const outcome = holding && (await endHolding(tx, by, holding.id, lastDay))
  if (outcome?.kind !== 'ended') throw new Error(outcome?.kind ?? 'no holding')
}

/** Every mail so far. */
export function mails(db: Db): Promise<readonly OutboxMail[]> {
  return outbox(db, 10_000)
}

/** The mails to somebody. */
export async function mailsTo(db: Db, to: Actor): Promise<readonly OutboxMail[]> {
  return (await mails(db)).filter((mail) => mail.recipient === to.email)
}

/** The token in a mail. */
export function tokenIn(mail: Pick<OutboxMail, 'body'> | undefined): string {
  const token = /\/arbejde\/status\/([\w-]{43})\n/.exec(mail?.body ?? '')?.[1]
  if (!token) throw new Error('no link in the mail')
  return token
}

/** The token in the only mail to somebody. */
export async function tokenTo(db: Db, to: Actor): Promise<string> {
  const [mail] = await mailsTo(db, to)
  return tokenIn(mail)
}
