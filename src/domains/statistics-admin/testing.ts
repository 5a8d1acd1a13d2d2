import { districtCouncilId } from '#councils'
import type { Database, Tx } from '#db'
import type { Actor, Role } from '#permissions'
import { createDataSet, takeVintage, type DataSet } from '#statistics'
import type { Periods } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import { aDistrict, anActor, aReadTable, councilId, visiting } from '#testing'
import { statisticsAdminRoutes } from './routes.ts'

/** The day that the tests of these pages live on. */
const today = '2026-11-25'

/** Sets the district up, once in a file's database. */
export async function theDistrictOf(database: Database): Promise<void> {
  await database.kysely.transaction().execute((tx) => aDistrict(tx))
}

/** Somebody of the district's council, or of Læsø's. */
export function somebody(database: Database, role: Role, kind: 'district' | 'local' = 'district') {
  return database.kysely.transaction().execute(async (tx): Promise<Actor> => {
    const council =
      kind === 'district' ? await districtCouncilId(tx) : await councilId(tx, 'lokalraad-laesoe')
    return anActor(tx, role, council, kind)
  })
}

/** The pages as somebody sees them. */
export function pagesOf(database: Database, actor: Actor, lang: 'da' | 'en' = 'da') {
  return visiting(statisticsAdminRoutes, { database, actor, today, lang })
}

/** A file as the StatBank's API gives it: counts by area, offence and quarter. */
export function statbankCsv(
  count: (area: string, offence: string, quarter: string) => number | null,
  quarters: readonly string[] = ['2024K1', '2024K2', '2024K3', '2024K4', '2025K1', '2025K2', '2025K3'],
): string {
  const lines = ['851 Aalborg', '825 Læsø', '998 Uoplyst kommune'].flatMap((area) =>
    [
      '1 Straffelov i alt',
      '12 Voldsforbrydelser i alt',
      '1210 Vold og lignende mod offentlig myndighed',
    ].flatMap((offence) =>
      quarters.flatMap((quarter) => {
        const value = count(area.slice(0, 3), offence.split(' ')[0] ?? '', quarter)
        return value === null ? [] : `${area};${offence};${quarter};${value}`
      }),
    ),
  )
  return `\uFEFFOMRÅDE;OVERTRÆD;TID;INDHOLD\r\n${lines.join('\r\n')}\r\n`
}

/** Plain figures: the criminal code 100 a quarter, violence 20, against officials 5; Læsø a tenth. */
export function plainCount(area: string, offence: string): number {
  const count = offence === '1' ? 100 : offence === '12' ? 20 : 5
  return area === '825' ? Math.floor(count / 10) : count
}

/** A form with a file, everything about the extract filled in. */
export function upload(
  content: BlobPart,
  given: Readonly<Record<string, string>> = {},
  name = 'straf11.csv',
): FormData {
  const form = new FormData()
  const fields = { trukket: '2026-11-03', af: 'Analytiker', note: '', ...given }
  for (const [field, text] of Object.entries(fields)) form.set(field, text)
  form.set('fil', new File([content], name))
  return form
}

/** The fields of a new data set of the StatBank's offences. */
export const newSet = (code: string): Readonly<Record<string, string>> => ({
  kode: code,
  'titel-da': 'Anmeldte forbrydelser',
  'titel-en': 'Reported offences',
  'udgiver-da': 'Danmarks Statistik',
  'udgiver-en': 'Statistics Denmark',
  'enhed-da': 'anmeldelser',
  'enhed-en': 'reports',
  klassifikation: 'straf',
})

/** A data set with one extract: two years of quarters of Aalborg and Læsø. */
export function aSetWithFigures(database: Database, code: string): Promise<DataSet> {
  return database.kysely.transaction().execute(async (tx) => {
    const dataSet = await aDataSet(tx, code)
    const taken = { dataSet, table: aTable(), fileName: 'a.csv', sha256: sha(code), note: '' }
    const outcome = await takeVintage(
      tx,
      null,
      { ...taken, drawnOn: '2026-10-01', drawnBy: 'Analytiker' },
      today,
    )
    if (outcome.kind !== 'taken') throw new Error(outcome.kind)
    return dataSet
  })
}

function sha(text: string): string {
  return Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64)
}

function both(text: string) {
  return { da: text, en: text }
}

/** A data set without figures. */
export async function aDataSet(tx: Tx, code: string, period: Periods = 4): Promise<DataSet> {
  const outcome = await createDataSet(tx, null, {
    code,
    title: both('Anmeldte forbrydelser'),
    publisher: both('Danmarks Statistik'),
    unit: both('anmeldelser'),
    period,
    classification: 'straf',
  })
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  return outcome.dataSet
}

/** Quarters of 2024 and 2025: the criminal code 100, violence 20, against officials 5. */
function aTable(): ReadTable {
  const [areas, offences] = [
    [
      { code: '851', name: 'Aalborg' },
      { code: '825', name: 'Læsø' },
    ],
    [
      { code: '1', name: 'Straffelov i alt' },
      { code: '12', name: 'Voldsforbrydelser i alt' },
      { code: '1210', name: 'Vold og lignende mod offentlig myndighed' },
    ],
  ]
  return aReadTable({
    first: '2024-Q1',
    areas,
    offences,
    series: areas.flatMap((_, area) =>
      offences.map(({ code }, offence) => ({
        area,
        offence,
        counts: Array.from({ length: 8 }, () => (code === '1' ? 100 : code === '12' ? 20 : 5)),
      })),
    ),
  })
}
