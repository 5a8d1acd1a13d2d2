import { createHash } from 'node:crypto'
import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import {
  analyseDataSet,
  createDataSet,
  findDataSet,
  saveCategory,
  takeVintage,
  type CategoryToSave,
  type DataSet,
} from '#statistics'
import type { ReadTable } from '#statistics/reading'
import { shiftPeriod } from '#statistics/periods'
import { aReadTable } from '#testing'

/** The municipalities of Nordjylland by their codes in files; Læsø's are few. */
const places = ['810', '813', '820', '825', '840', '846', '849', '851', '860'] as const
const names: Readonly<Record<string, string>> = {
  810: 'Brønderslev',
  813: 'Frederikshavn',
  820: 'Vesthimmerlands',
  825: 'Læsø',
  840: 'Rebild',
  846: 'Mariagerfjord',
  849: 'Jammerbugt',
  851: 'Aalborg',
  860: 'Hjørring',
}

/** How many reports of an offence there are in a municipality in a quarter, from 0 on. */
export type Counting = (place: string, offence: string, at: number) => number | null

const firstQuarter = '2020-Q1'

/**
 * Much in large municipalities, little on Læsø: burglary from 4 to 7 a quarter there, violence 0 or 2. Elsewhere a
 * hundred burglaries and more, forty cases of violence.
 */
export const ordinary: Counting = (place, offence, at) => {
  if (place === '825') return offence === 'i' ? 4 + (at % 4) : at % 3 === 0 ? 2 : 0
  const size = Number(place) - 700
  return offence === 'i' ? size + 7 * (at % 4) + (at % 3) : Math.round(size / 3) + (at % 5)
}

const texts = { da: 'Prøve', en: 'Test' }

/** A data set of quarters with the categories `indbrud` and `vold`, not yet worked out. */
export async function aPublishableSet(
  tx: Tx,
  quarters = 24,
  count: Counting = ordinary,
  code = 'proeve',
): Promise<DataSet> {
  const outcome = await createDataSet(tx, null, {
    code,
    title: { da: 'Anmeldelser', en: 'Reports' },
    publisher: { da: 'Danmarks Prøve', en: 'Test Denmark' },
    unit: { da: 'anmeldelser', en: 'reports' },
    period: 4,
    classification: code,
  })
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  await takeFigures(tx, outcome.dataSet, quarters, count)
  return outcome.dataSet
}

/** The next extract of it, drawn a month after each of the others. */
export async function takeFigures(
  tx: Tx,
  dataSet: DataSet,
  quarters: number,
  count: Counting,
  drawnOn: CalendarDate = '2026-01-10',
): Promise<void> {
  const table = tableOf(quarters, count)
  const taken = await takeVintage(
    tx,
    null,
    {
      dataSet,
      table,
      drawnOn,
      drawnBy: 'Analytiker',
      note: 'HEMMELIG note',
      fileName: 'HEMMELIG-fil.csv',
      sha256: createHash('sha256')
        .update(JSON.stringify(table) + drawnOn)
        .digest('hex'),
      metadata: { title: 'HEMMELIG tabel' },
    },
    '2027-01-01',
  )
  if (taken.kind !== 'taken') throw new Error(taken.kind)
}

function tableOf(length: number, count: Counting): ReadTable {
  const offences = [
    { code: 'i', name: 'Indbrud' },
    { code: 'v', name: 'Vold' },
  ]
  return aReadTable({
    first: firstQuarter,
    areas: places.map((code) => ({ code, name: names[code] ?? '' })),
    offences,
    series: places.flatMap((place, area) =>
      offences.map(({ code }, offence) => ({
        area,
        offence,
        counts: Array.from({ length }, (_, at) => count(place, code, at)),
      })),
    ),
    population: places.map((_, area) => ({ area, inhabitants: Array.from({ length }, () => 20_000) })),
  })
}

/** Keeps one more category of the data set. */
export async function aCategory(
  tx: Tx,
  name: string,
  offenceCodes: readonly string[],
  more: Partial<CategoryToSave> = {},
): Promise<void> {
  const outcome = await saveCategory(tx, null, {
    classification: 'proeve',
    id: null,
    basedOn: 0,
    reports: ['trend'],
    name: { da: name, en: `${name} (en)` },
    definition: texts,
    caveat: { da: '', en: '' },
    offenceCodes,
    ...more,
  })
  if (outcome.kind !== 'saved') throw new Error(outcome.kind)
}

/** Works a data set out. @returns it as it is then */
export async function analysed(tx: Tx, { id, code }: DataSet): Promise<DataSet> {
  await analyseDataSet(tx, id, [])
  const found = await findDataSet(tx, code)
  if (!found) throw new Error(code)
  return found
}

/** A quarter's key, from 0 on. */
export function quarter(at: number): string {
  return shiftPeriod(firstQuarter, at)
}
