import type { CalendarDate } from '#calendar'
import type { Tx } from '#db'
import type { PeriodKey } from '#statistics/periods'
import type { Named, ReadTable } from '#statistics/reading'
import { aReadTable } from '#testing'
import type { Both } from '#texts'
import { createDataSet } from './create-data-set.ts'
import { findDataSet } from './data-set-queries.ts'
import { takeVintage, type TakeVintageOutcome } from './take-vintage.ts'
import type { DataSet } from './types.ts'

/** The day that tests live on. */
export const today: CalendarDate = '2026-11-25'

/** What a cell of a made table says: a number, a row that is left out, missing or withheld. */
export type MadeCell = number | 'i' | 'm' | 'w'

/** A read table: areas and offences as `851 Aalborg`, cells by area, offence and period from 0. */
export function aTable(made: {
  readonly areas: readonly string[]
  readonly offences: readonly string[]
  readonly first: PeriodKey
  readonly length: number
  /** Undefined: the combination has no row. */
  readonly cell: (area: string, offence: string, at: number) => MadeCell | undefined
  readonly format?: ReadTable['format']
  readonly population?: (area: string, at: number) => number | null
  readonly table?: string
}): ReadTable {
  const [areas, offences] = [made.areas.map(named), made.offences.map(named)]
  const series = areas.flatMap((area, a) =>
    offences.flatMap((offence, o) => {
      const cells = Array.from({ length: made.length }, (_, at) => made.cell(area.code, offence.code, at))
      if (cells.every((cell) => cell === undefined)) return []
      return {
        area: a,
        offence: o,
        counts: cells.map((cell) => (typeof cell === 'number' ? cell : cell === 'i' ? 0 : null)),
        statuses: cells.map(letter).join(''),
      }
    }),
  )
  const { population } = made
  return aReadTable({
    format: made.format ?? 'tidy',
    table: made.table ?? null,
    first: made.first,
    length: made.length,
    areas,
    offences,
    series,
    population: population
      ? areas.map(({ code }, area) => ({
          area,
          inhabitants: Array.from({ length: made.length }, (_, at) => population(code, at)),
        }))
      : [],
  })
}

function named(text: string): Named {
  const [code = '', ...rest] = text.split(' ')
  return { code, name: rest.join(' ') || code }
}

function letter(cell: MadeCell | undefined): string {
  if (cell === undefined) return 'm'
  return typeof cell === 'string' ? cell : cell === 0 ? 'z' : 'o'
}

function both(text: string): Both {
  return { da: text, en: text }
}

/** A data set without figures: quarters of the StatBank's offences, unless said otherwise. */
export async function aDataSet(
  tx: Tx,
  given: { readonly code?: string; readonly period?: 4 | 12; readonly classification?: string } = {},
): Promise<DataSet> {
  const outcome = await createDataSet(tx, null, {
    code: given.code ?? 'straf11',
    title: both('Anmeldte forbrydelser'),
    publisher: both('Danmarks Statistik'),
    unit: both('anmeldelser'),
    period: given.period ?? 4,
    classification: given.classification ?? 'straf',
  })
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  return outcome.dataSet
}

let files = 0

/** Takes a table in as an extract in a file of its own. */
export function taking(
  tx: Tx,
  dataSet: DataSet,
  table: ReadTable,
  drawnOn: CalendarDate = '2026-11-03',
  sha256 = (files++).toString(16).padStart(64, '0'),
  again = false,
): Promise<TakeVintageOutcome> {
  const file = { table, sha256, fileName: 'figures.csv' }
  const taken = { ...file, dataSet, drawnOn, drawnBy: 'Analytiker', note: '', again }
  return takeVintage(tx, null, taken, today)
}

/** The data set as it is now. */
export async function again(tx: Tx, { code }: DataSet): Promise<DataSet> {
  const found = await findDataSet(tx, code)
  if (!found) throw new Error(`no data set ${code}`)
  return found
}
