import { actionPlanFor, answersOf, openActionPlans, type ActionPlan, type LocalAnswer } from '#action-plans'
import type { CalendarDate } from '#calendar'
import { theDistrict } from '#councils'
import { writeAs, type Database, type Tx } from '#db'
import { newId } from '#id'
import { addIndicator, createMeasure, type MeasureId, type MeasureText } from '#measures'
import type { Actor } from '#permissions'
import { createEdition, type EditionId, type NewPart, type PartIdentity } from '#plans'
import { aDistrict, aMeasureText, aMember, councilId, functionOf, visiting } from '#testing'
import type { Lang } from '#texts'
import { actionPlanRoutes } from './routes.ts'

const url = 'https://kredsplan.eksempel.example'

/** Læsø's plan of a year that is only one test's, and the people around it. */
export type Scene = {
  readonly database: Database
  readonly year: number
  readonly secretariat: Actor
  readonly chair: Actor
  readonly coordinator: Actor
  /** Coordinator of another council. */
  readonly neighbour: Actor
  readonly observer: Actor
  readonly edition: EditionId
  readonly night: NewPart & { readonly identity: PartIdentity }
  readonly youth: NewPart & { readonly identity: PartIdentity }
  readonly plan: ActionPlan
}

/** Publishes a district plan with two areas, which opens the action plans; kept, so each test has its own year, and none has the year after. */
export async function anOpenPlan(database: Database, year: number): Promise<Scene> {
  return writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const laesoe = 'lokalraad-laesoe'
    const people = {
      secretariat: await aMember(tx, 'kredsraad', 'secretary', 'Sille'),
      chair: await aMember(tx, laesoe, 'chair', 'Frida'),
      coordinator: await aMember(tx, laesoe, 'secretary', 'Karla'),
      neighbour: await aMember(tx, 'lokalraad-hjoerring', 'secretary', 'Niels'),
      observer: await aMember(tx, laesoe, 'observer', 'Olga'),
    }
    const night = area('5.1', 'Trygt natteliv', 'Færre **slagsmål** i nattelivet.')
    const youth = area('5.2', 'Unge og rusmidler', 'Færre unge, der køber stoffer.')
    const edition = await publish(tx, people.secretariat, year, [night, youth])
    const plan = await actionPlanFor(tx, await councilId(tx, laesoe), year)
    if (!plan) throw new Error('no plan')
    return { database, year, ...people, night, youth, edition, plan }
  })
}

function area(number: string, title: string, body: string) {
  return { identity: newId<'part-identity'>(), kind: 'focus-area', number, title, body } as const
}

/** Publishes an edition of the year's district plan and tells the councils; the one before it is superseded. */
export async function publish(
  tx: Tx,
  secretariat: Actor,
  year: number,
  parts: readonly NewPart[],
  corrects: EditionId | null = null,
): Promise<EditionId> {
  const district = await theDistrict(tx)
  if (corrects)
    await tx.updateTable('plan_edition').set({ state: 'superseded' }).where('id', '=', corrects).execute()
  const id = await createEdition(tx, {
    districtId: district?.id ?? '',
    year,
    title: `Samarbejdsplan ${year}`,
    parts,
    basedOn: corrects,
    correctionReason: corrects ? 'Et område var beskrevet forkert.' : null,
  })
  await tx.updateTable('plan_edition').set({ state: 'published' }).where('id', '=', id).execute()
  await openActionPlans(tx, secretariat, id, url, `${year - 1}-12-08` as CalendarDate)
  return id
}

/** Visits the pages as somebody, on a day (`MM-DD`) of the plan's year. */
export function visit(scene: Scene, who: Actor, day = '01-20', lang: Lang = 'da') {
  const today = `${scene.year}-${day}` as CalendarDate
  return visiting(actionPlanRoutes, { database: scene.database, actor: who, today, lang })
}

/** The rows of the plan, in their order. */
export async function rowsOf({ database, plan }: Scene): Promise<readonly LocalAnswer[]> {
  return answersOf(database.kysely, [plan.id])
}

/** One of the plan's rows; the district's areas come first. */
export async function rowOf(scene: Scene, at: number): Promise<LocalAnswer> {
  const row = (await rowsOf(scene))[at]
  if (!row) throw new Error(`no row ${at}`)
  return row
}

/** A planned measure of Læsø that lacks nothing unless `change` takes it away. */
export async function aMeasure(
  scene: Scene,
  change: Partial<MeasureText> = {},
  year = scene.year,
): Promise<MeasureId> {
  const { coordinator, chair, night, plan, database } = scene
  const text = aMeasureText({
    title: 'Natteravne ved havnen',
    problem: 'Uro ved havnen om sommeren.',
    startsOn: `${year}-02-01` as CalendarDate,
    endsOn: `${year}-12-01` as CalendarDate,
    leadFunctionId: functionOf(coordinator),
    deputyFunctionId: functionOf(chair),
    areas: [night.identity],
    ...change,
  })
  return writeAs(database, coordinator.personId, async (tx) => {
    const today = `${year}-01-10` as CalendarDate
    const made = await createMeasure(tx, coordinator, plan.councilId, year, text, today)
    if (made.kind !== 'created') throw new Error(made.kind)
    await addIndicator(tx, coordinator, made.id, {
      name: 'Anmeldelser om uro',
      unit: 'anmeldelser',
      direction: 'down',
      baseline: 12,
      baselineOn: `${year - 1}-12-31` as CalendarDate,
      baselineUnknown: '',
      target: 6,
      targetOn: `${year}-12-31` as CalendarDate,
      source: 'Politiets tal',
    })
    return made.id
  })
}
