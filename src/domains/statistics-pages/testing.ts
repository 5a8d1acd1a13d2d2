import { writeAs, type Database, type Tx } from '#db'
import { analyseDataSet, createDataSet, takeVintage, type DataSet } from '#statistics'
import type { PeriodKey } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import { aDistrict, aMember, aReadTable, visiting } from '#testing'
import type { CalendarDate } from '#calendar'
import type { Lang } from '#texts'
import { statisticsRoutes } from './routes.ts'

/** The day on which the tests happen. */
export const today: CalendarDate = '2025-11-10'

const municipalities = [
  ['860', 'Hjørring', 64_000],
  ['813', 'Frederikshavn', 58_000],
  ['825', 'Læsø', 1_800],
  ['849', 'Jammerbugt', 38_000],
  ['810', 'Brønderslev', 36_000],
  ['851', 'Aalborg', 222_000],
  ['820', 'Vesthimmerlands', 36_500],
  ['840', 'Rebild', 30_700],
  ['846', 'Mariagerfjord', 41_700],
] as const
const offences = [
  ['12', 'Voldsforbrydelser i alt', 0.75, 0],
  ['13', 'Ejendomsforbrydelser i alt', 6, -9],
] as const
const periods = 39
const first: PeriodKey = '2016-Q1'

/** Made-up quarters of the nine municipalities: violence level, property falling. */
function table(length = periods): ReadTable {
  const series = municipalities.flatMap(([, , people], area) =>
    offences.map(([, , perThousand, change], offence) => {
      const counts = Array.from({ length }, (_, t) => {
        const wave =
          1 + 0.1 * Math.sin((Math.PI * t) / 2) + 0.05 * Math.sin(7.3 * t + 11 * area + 5 * offence)
        return Math.round(((people * perThousand) / 1000) * wave * (1 + change / 100) ** (t / 4))
      })
      return { area, offence, counts }
    }),
  )
  return aReadTable({
    table: 'STRAF11',
    first,
    areas: municipalities.map(([code, name]) => ({ code, name })),
    offences: offences.map(([code, name]) => ({ code, name })),
    series,
    population: municipalities.map(([, , people], area) => ({
      area,
      inhabitants: Array.from({ length }, () => people),
    })),
  })
}

const both = (da: string, en: string) => ({ da, en })

/** A data set of crime figures without any. */
export async function aSet(tx: Tx, code = 'straf11'): Promise<DataSet> {
  const outcome = await createDataSet(tx, null, {
    code,
    title: both('Anmeldte forbrydelser', 'Reported crime'),
    publisher: both('Danmarks Statistik', 'Statistics Denmark'),
    unit: both('anmeldelser', 'reports'),
    period: 4,
    classification: 'straf',
  })
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  return outcome.dataSet
}

/** Takes quarters in, so many from the beginning of 2016; not worked out yet. */
export async function taken(tx: Tx, dataSet: DataSet, drawnOn: CalendarDate, length?: number): Promise<void> {
  const outcome = await takeVintage(
    tx,
    null,
    {
      dataSet,
      table: table(length),
      fileName: 'straf11.csv',
      sha256: drawnOn.replaceAll('-', '').padStart(64, '0'),
      drawnOn,
      drawnBy: 'Analytiker',
      note: '',
    },
    today,
  )
  if (outcome.kind !== 'taken') throw new Error(outcome.kind)
}

async function build(database: Database) {
  return writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const secretariat = await aMember(tx, 'kredsraad', 'secretary')
    const analyst = await aMember(tx, 'kredsraad', 'analyst')
    const coordinator = await aMember(tx, 'lokalraad-aalborg', 'secretary')
    const lead = await aMember(tx, 'lokalraad-laesoe', 'lead')
    const observer = await aMember(tx, 'kredsraad', 'observer')
    const operator = await aMember(tx, 'kredsraad', 'operator')
    const dataSet = await aSet(tx)
    await taken(tx, dataSet, '2024-11-04', periods - 4)
    await taken(tx, dataSet, '2025-11-03')
    await analyseDataSet(tx, dataSet.id, [])
    return { secretariat, analyst, coordinator, lead, observer, operator, dataSet }
  })
}

type Scene = Awaited<ReturnType<typeof build>>
export type Who = Exclude<keyof Scene, 'dataSet'>

let scene: Promise<Scene> | null = null

/** Nordjylland with two extracts of made-up figures, made once for a test file; `visit` goes to the pages. */
export async function as(database: Database, who: Who, lang: Lang = 'da') {
  const placed = await (scene ??= build(database))
  return { ...placed, visit: visiting(statisticsRoutes, { database, actor: placed[who], today, lang }) }
}
