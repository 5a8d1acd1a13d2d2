import { decideOnPlan, proposePlan } from '#adoption'
import { decideInstallation } from '#accounts'
import type { CalendarDate } from '#calendar'
import { districtCouncilId, setUpDistrict, theDistrict, type DistrictConfig } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import {
  addAgendaItem,
  planMeeting,
  recordDecision,
  takeStep,
  type AgendaItemId,
  type MeetingId,
} from '#meetings'
import type { Actor } from '#permissions'
import { createEdition, partsOf, type EditionId, type PartIdentity } from '#plans'
import { publishPlan } from '#publishing'
import { analyseDataSet } from '#statistics'
import {
  claims2026,
  claimsBefore,
  draft2027,
  meetings,
  organisations,
  people,
  plan2026,
  type DemoAgendaItem,
  type DemoMeeting,
} from './content/index.ts'
import { actorOn } from './actor-on.ts'
import { seedComment, seedCouncilNotes, seedOrganisations, seedPeople, type Seeded } from './queries.ts'
import { withClaims } from './seed-claims.ts'
import { seedFirstFigures, seedLaterFigures } from './seed-figures.ts'
import { seedRegister } from './seed-register.ts'

/** The day on which the demonstration's plan for 2026 was published. */
const publishedAt = new Date('2025-11-27T09:00:00Z')
/** The function on whose behalf the district's own things happened. */
const head = 'sekretariatsleder'
/** The day on which the analyst wrote what the figures bear. */
const claimedOn = '2025-11-04'
/** A day before anybody sat anywhere: nobody is mailed about a publication of the past. */
const beforeAnybody = '2000-01-01'
/** When the remarks on the draft for 2027 were written. */
const remarkedAt = new Date('2026-11-12T13:20:00Z')

/**
 * Fills an empty installation with the demonstration district: councils, people, meetings, a plan for 2026
 * adopted and published as any plan is, the local councils' action plans with a year of work, and a draft
 * for 2027. Marks the installation as a demonstration, for good.
 *
 * @param today decides which status rounds have been opened
 * @throws when the installation has been decided already: nothing of it is kept then
 */
export async function seedDemonstration(tx: Tx, config: DistrictConfig, today: CalendarDate): Promise<void> {
  await decideInstallation(tx, 'demonstration')
  await setUpDistrict(tx, config)
  const figures = await seedFirstFigures(tx)
  // Working them out takes a thread; meanwhile the people come.
  const [seeded] = await Promise.all([seedEverybody(tx), analyseDataSet(tx, figures.id, [])])
  const identities = new Map([...plan2026, ...draft2027].map((part) => [part.key, newId<'part-identity'>()]))
  const plan = await seedPlan2026(tx, identities, seeded)
  for (const meeting of meetings)
    await seedMeeting(tx, meeting, plan, await actorOn(tx, seeded, head, meeting.date as CalendarDate))
  const publisher = await actorOn(tx, seeded, head, '2025-11-27')
  const outcome = await publishPlan(tx, publisher, plan, null, '', beforeAnybody, publishedAt)
  if (outcome.kind !== 'published')
    throw new Error(`the demonstration's plan was not published: ${outcome.kind}`)
  await seedRegister(tx, seeded, today)
  await seedDraft2027(tx, identities, plan, seeded)
  await seedLaterFigures(tx, seeded, figures)
}

async function seedEverybody(tx: Tx): Promise<Seeded> {
  const seeded = await seedPeople(tx, people, await seedOrganisations(tx, organisations))
  await seedCouncilNotes(tx)
  return seeded
}

type Identities = ReadonlyMap<string, PartIdentity>

async function seedPlan2026(tx: Tx, identities: Identities, seeded: Seeded): Promise<EditionId> {
  const district = await theDistrict(tx)
  if (!district) throw new Error('the demonstration has no district')
  const analyst = await actorOn(tx, seeded, 'analytiker', claimedOn)
  const parts = []
  for (const part of plan2026) parts.push({ ...part, body: await bodyOf(tx, analyst, part) })
  return createEdition(tx, {
    districtId: district.id,
    year: 2026,
    title: 'Samarbejdsplan 2026',
    savedBy: seeded.holders.get('sekretariatsleder') ?? null,
    parts: parts.map(({ key, kind, number, title, body }) => ({
      identity: identities.get(key) ?? null,
      kind,
      number,
      title,
      body,
      ready: true,
      writerFunctionId: seeded.functions.get('sekretariatsmedarbejder') ?? null,
    })),
  })
}

/** A part's text; the chapter on figures says what they bear. */
async function bodyOf(tx: Tx, analyst: Actor, { markdown }: (typeof plan2026)[number]): Promise<string> {
  if (!markdown.includes(claimsBefore)) return markdown
  return withClaims(tx, analyst, markdown, claims2026, new Date(`${claimedOn}T09:00:00Z`))
}

async function seedMeeting(tx: Tx, meeting: DemoMeeting, plan: EditionId, actor: Actor): Promise<void> {
  const { date, start, place, kind, note, placeNote } = meeting
  const heldOn = date as CalendarDate
  const id = await planMeeting(tx, actor, await districtCouncilId(tx), {
    heldOn,
    startsAt: start,
    place,
    kind,
    note: `${note}\n\n${placeNote}`,
  })
  const items = []
  for (const item of meeting.items) items.push({ item, id: await seedItem(tx, actor, id, item, plan) })
  if (!meeting.held) return
  await takeStep(tx, actor, id, 'hold', heldOn)
  for (const { item, id: itemId } of items) await seedDecision(tx, actor, itemId, item, heldOn)
}

/** Whether the item is where the council decides on the plan for 2026. */
function decidesOnPlan(item: DemoAgendaItem): boolean {
  return item.subject === 'plan-2026' && item.decision?.outcome === 'adopted'
}

async function seedItem(
  tx: Tx,
  actor: Actor,
  meetingId: MeetingId,
  item: DemoAgendaItem,
  plan: EditionId,
): Promise<AgendaItemId> {
  if (decidesOnPlan(item)) {
    const outcome = await proposePlan(tx, actor, plan, meetingId, item.title)
    if (outcome.kind !== 'proposed')
      throw new Error(`the demonstration's plan was not proposed: ${outcome.kind}`)
    return outcome.agendaItemId
  }
  const subject = item.subject === 'plan-2026' ? ({ kind: 'plan-edition', id: plan } as const) : null
  const outcome = await addAgendaItem(tx, actor, {
    meetingId,
    title: item.title,
    closed: item.closed,
    subject,
  })
  if (outcome.kind !== 'added') throw new Error(`the demonstration's agenda was refused: ${outcome.kind}`)
  return outcome.id
}

async function seedDecision(
  tx: Tx,
  actor: Actor,
  agendaItemId: AgendaItemId,
  item: DemoAgendaItem,
  decidedOn: CalendarDate,
): Promise<void> {
  if (!item.decision) return
  const { outcome, text } = item.decision
  if (decidesOnPlan(item))
    await decideOnPlan(tx, actor, { agendaItemId, outcome: 'adopted', text, decidedOn })
  else
    await recordDecision(tx, actor, {
      agendaItemId,
      outcome: outcome === 'postponed' ? 'noted' : outcome,
      text,
      decidedOn,
    })
}

async function seedDraft2027(tx: Tx, identities: Identities, plan: EditionId, seeded: Seeded): Promise<void> {
  const district = await theDistrict(tx)
  if (!district) return
  const lastYear = new Map((await partsOf(tx, plan)).map((part) => [part.identity, part.id]))
  const id = await createEdition(tx, {
    districtId: district.id,
    year: 2027,
    title: 'Samarbejdsplan 2027',
    basedOn: plan,
    savedBy: seeded.holders.get('sekretariatsleder') ?? null,
    parts: draft2027.map((part) => {
      const identity = identities.get(part.key) ?? newId<'part-identity'>()
      return {
        identity,
        kind: part.kind,
        number: part.number,
        title: part.title,
        body: part.markdown,
        carry: part.carry === 'new' ? null : part.carry,
        carryReason: part.reason ?? '',
        previousPartId: lastYear.get(identity) ?? null,
        writerFunctionId: seeded.functions.get(part.writer) ?? null,
        ready: part.ready,
      }
    }),
  })
  const parts = new Map((await partsOf(tx, id)).map((part) => [part.identity, part.id]))
  for (const { key, comments } of draft2027) {
    const partId = parts.get(identities.get(key) ?? newId<'part-identity'>())
    for (const comment of comments) {
      const personId = seeded.holders.get(comment.by)
      if (partId && personId)
        await seedComment(
          tx,
          partId,
          { personId, title: seeded.titles.get(comment.by) ?? '' },
          comment,
          remarkedAt,
        )
    }
  }
}
