import type { CalendarDate } from '#calendar'
import { theDistrict } from '#councils'
import { writeAs, type Database, type Tx } from '#db'
import { createMeasure, type FocusAreaId, type MeasureId, type MeasureText } from '#measures'
import type { Actor } from '#permissions'
import { createEdition, partsOf } from '#plans'
import { aDistrict, aMeasureText, aMember, functionOf, visiting } from '#testing'
import type { Lang } from '#texts'
import { measureRoutes } from './routes.ts'

/** The day on which the tests happen. */
const today: CalendarDate = '2026-06-15'

let made = 0

/** A measure in the actor's own council; without a title given, one of its own. */
export async function aMeasure(tx: Tx, actor: Actor, given: Partial<MeasureText> = {}): Promise<MeasureId> {
  made += 1
  const text = aMeasureText({
    title: `Natteravne, hold ${made}`,
    problem: 'Uro om natten ved stationen.',
    startsOn: '2026-02-01',
    endsOn: '2026-12-31',
    ...given,
  })
  const council = actor.seats[0]?.councilId
  if (!council) throw new Error('no seat')
  const outcome = await createMeasure(tx, actor, council, 2026, text, today)
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  return outcome.id
}

async function build(database: Database) {
  return writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const observer = await aMember(tx, 'kredsraad', 'observer')
    const secretariat = await aMember(tx, 'kredsraad', 'secretary')
    const lead = await aMember(tx, 'lokalraad-laesoe', 'lead', 'Tove Tang')
    const deputy = await aMember(tx, 'lokalraad-laesoe', 'lead', 'Stig Sten')
    const neighbour = await aMember(tx, 'lokalraad-hjoerring', 'secretary', 'Nabo Koordinator')
    const coordinator = await aMember(tx, 'lokalraad-laesoe', 'secretary', 'Karen Koordinator')
    const district = await theDistrict(tx)
    if (!district) throw new Error('no district')
    const plan = { districtId: district.id, year: 2026, title: 'Samarbejdsplan 2026' }
    const parts = ['Natteliv', 'Færdsel'].map((title, index) => {
      return { kind: 'focus-area', number: `5.${index + 1}`, title, body: 'Tekst.' } as const
    })
    const edition = await createEdition(tx, { ...plan, parts })
    const areas: readonly FocusAreaId[] = (await partsOf(tx, edition)).map((part) => part.identity)
    const led = { leadFunctionId: functionOf(lead), deputyFunctionId: functionOf(deputy) }
    return { observer, secretariat, lead, deputy, neighbour, coordinator, areas, led }
  })
}

type Scene = Awaited<ReturnType<typeof build>>
type Who = 'observer' | 'secretariat' | 'lead' | 'deputy' | 'neighbour' | 'coordinator'

let scene: Promise<Scene> | null = null

/**
 * Læsø's and Hjørring's councils in a district with a plan for 2026 and two focus areas, made once for a
 * test file; `visit` goes to the pages as one of the people, `make` adds a measure of Læsø's.
 */
export async function as(database: Database, who: Who, lang: Lang = 'da') {
  const placed = await (scene ??= build(database))
  const visit = visiting(measureRoutes, { database, actor: placed[who], today, lang })
  const make = (given: Partial<MeasureText> = {}, by: 'coordinator' | 'neighbour' = 'coordinator') =>
    writeAs(database, placed[by].personId, (tx) => aMeasure(tx, placed[by], given))
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => writeAs(database, placed[who].personId, work)
  return { ...placed, visit, make, write }
}
