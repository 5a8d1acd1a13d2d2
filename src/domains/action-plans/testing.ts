import type { CalendarDate } from '#calendar'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import { newId } from '#id'
import { planMeeting, takeStep, type AgendaItemId } from '#meetings'
import { addIndicator, createMeasure, type MeasureId, type MeasureText } from '#measures'
import type { Actor, CouncilId } from '#permissions'
import { createEdition, editionByYear, type EditionId, type NewPart, type PartIdentity } from '#plans'
import { aDistrict, aMember, councilId, functionOf } from '#testing'
import { openActionPlans } from './open-action-plans.ts'
import { actionPlanFor, answersOf } from './queries.ts'
import { scheduleActionPlan } from './schedule-action-plan.ts'
import { answerArea } from './answer-area.ts'
import { submitActionPlan } from './submit-action-plan.ts'
import type { ActionPlan, ActionPlanId } from './types.ts'

/** The day on which the tests publish, answer and decide. */
export const today: CalendarDate = '2026-12-08'
/** The site's address in the mails. */
export const url = 'https://kredsplan.eksempel.example'

/** The focus areas of the plan for 2027; they keep their identity in its corrections. */
export const areas = {
  night: newId<'part-identity'>() as PartIdentity,
  youth: newId<'part-identity'>() as PartIdentity,
} as const

export const night: NewPart = {
  identity: areas.night,
  kind: 'focus-area',
  number: '5.1',
  title: 'Trygt natteliv',
  body: 'Færre slagsmål i nattelivet.',
}
export const youth: NewPart = {
  identity: areas.youth,
  kind: 'focus-area',
  number: '5.2',
  title: 'Unge og rusmidler',
  body: 'Færre unge, der køber stoffer.',
}
const frame: NewPart = { kind: 'section', number: '5', title: 'Indsatsområder', body: 'Rammen.' }

/** Makes a published edition of the district's plan; the one of the year before it is superseded. */
export async function publish(
  tx: Tx,
  year: number,
  parts: readonly NewPart[] = [frame, night, youth],
): Promise<EditionId> {
  const district = await theDistrict(tx)
  if (!district) throw new Error('no district')
  const former = await editionByYear(tx, district.id, year)
  if (former)
    await tx.updateTable('plan_edition').set({ state: 'superseded' }).where('id', '=', former.id).execute()
  const id = await createEdition(tx, {
    districtId: district.id,
    year,
    title: `Samarbejdsplan ${year}`,
    parts,
    basedOn: former?.id ?? null,
    correctionReason: former ? 'Et område var beskrevet forkert.' : null,
  })
  await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', id).execute()
  return id
}

/** People of the district and of Læsø. */
export type People = {
  readonly secretariat: Actor
  readonly chair: Actor
  readonly coordinator: Actor
  readonly laesoe: CouncilId
}

/** Sets the district up, with a secretariat, and on Læsø a chair and a coordinator. */
export async function people(tx: Tx): Promise<People> {
  await aDistrict(tx)
  const secretariat = await aMember(tx, 'kredsraad', 'secretary', 'Sille Sekretær')
  const chair = await aMember(tx, 'lokalraad-laesoe', 'chair', 'Frida Formand')
  const coordinator = await aMember(tx, 'lokalraad-laesoe', 'secretary', 'Karla Koordinator')
  return { secretariat, chair, coordinator, laesoe: await councilId(tx, 'lokalraad-laesoe') }
}

export type Scene = People & { readonly edition: EditionId; readonly plan: ActionPlan }

/** The plan for 2027 published, and Læsø's action plan open with an answer for each of two areas. */
export async function anOpenPlan(tx: Tx, year = 2027): Promise<Scene> {
  const made = await people(tx)
  const edition = await publish(tx, year)
  await openActionPlans(tx, made.secretariat, edition, url, today)
  return { ...made, edition, plan: await planOf(tx, made, year) }
}

/** Læsø's newest action plan of a year. */
export async function planOf(tx: Tx, { laesoe }: Pick<People, 'laesoe'>, year = 2027): Promise<ActionPlan> {
  const plan = await actionPlanFor(tx, laesoe, year)
  if (!plan) throw new Error(`no action plan for ${year}`)
  return plan
}

/** What the tests' measures say where nothing else is said; the note and the names stay inside. */
function aText(people: People, change: Partial<MeasureText> = {}): MeasureText {
  return {
    title: 'Natteravne ved havnen',
    problem: 'Uro ved havnen.',
    problemSource: 'Politiets tal for 2025.',
    targetGroup: 'Unge på havnen.',
    purpose: 'Ro om natten.',
    resources: 'Frivillige.',
    note: 'HEMMELIG NOTE',
    startsOn: '2027-01-01',
    endsOn: '2027-12-31',
    continuous: false,
    leadFunctionId: functionOf(people.coordinator),
    deputyFunctionId: functionOf(people.chair),
    public: true,
    areas: [areas.night],
    partners: [],
    organisations: [],
    ...change,
  }
}

/** A planned measure of Læsø that lacks nothing. */
export async function aMeasure(
  tx: Tx,
  people: People,
  change: Partial<MeasureText> = {},
  year = 2027,
): Promise<MeasureId> {
  const text = aText(people, change)
  const made = await createMeasure(tx, people.secretariat, people.laesoe, year, text, today)
  if (made.kind !== 'created') throw new Error(made.kind)
  await addIndicator(tx, people.secretariat, made.id, {
    name: 'Anmeldelser om uro',
    unit: 'anmeldelser om året',
    direction: 'down',
    baseline: 12.5,
    baselineOn: '2026-12-31',
    baselineUnknown: '',
    target: 6,
    targetOn: `${year}-12-31`,
    source: 'Politiets sagsstyring',
  })
  return made.id
}

/** Answers both areas: one covered by a measure, the other not relevant. */
export async function answerAll(tx: Tx, scene: Scene): Promise<MeasureId> {
  const measure = await aMeasure(tx, scene)
  for (const answer of await answersOf(tx, [scene.plan.id])) {
    const text =
      answer.focusAreaId === areas.night
        ? ({ stance: 'covered', reason: '', note: 'HEMMELIG NOTE' } as const)
        : ({ stance: 'not-relevant', reason: 'Ingen sager i tre år.', note: '' } as const)
    await answerArea(tx, scene.coordinator, answer.id, answer.revision, text)
  }
  return measure
}

/** A complete plan, submitted. */
export async function aSubmittedPlan(tx: Tx): Promise<Scene> {
  const scene = await anOpenPlan(tx)
  await answerAll(tx, scene)
  const outcome = await submitActionPlan(tx, scene.coordinator, scene.plan.id, today)
  if (outcome.kind !== 'submitted') throw new Error(JSON.stringify(outcome))
  return scene
}

/** A submitted plan on the agenda of a meeting of Læsø that was held. */
export async function aPlanToDecide(tx: Tx): Promise<Scene & { readonly agendaItemId: AgendaItemId }> {
  const scene = await aSubmittedPlan(tx)
  return { ...scene, agendaItemId: await onHeldMeeting(tx, scene, scene.plan.id) }
}

/** Puts a submitted plan on a meeting of Læsø, and marks the meeting as held. */
export async function onHeldMeeting(tx: Tx, people: People, id: ActionPlanId): Promise<AgendaItemId> {
  const { coordinator, laesoe } = people
  const details = { heldOn: today, startsAt: '10:00', place: 'Byrum', kind: 'ordinary', note: '' } as const
  const meetingId = await planMeeting(tx, coordinator, laesoe, details)
  const item = await scheduleActionPlan(tx, coordinator, id, { meetingId }, 'Handleplan')
  if (item.kind !== 'scheduled') throw new Error(item.kind)
  await takeStep(tx, coordinator, meetingId, 'hold', today)
  return item.agendaItemId
}
