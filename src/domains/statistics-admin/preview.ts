import type { Db } from '#db'
import { newId } from '#id'
import {
  areaNamesIn,
  compareWithData,
  findDataSet,
  mismatchOf,
  vintagesOf,
  type DataSet,
  type Mismatch,
} from '#statistics'
import type { Periods } from '#statistics/periods'
import { knownAreas, type ReadTable } from '#statistics/reading'
import { contentOf } from './content.ts'
import type { Sent } from './intake-queries.ts'
import type { Preview, WantedDataSet } from './intake.ts'

const knownCodes: ReadonlySet<string> = new Set(knownAreas.map((area) => area.code))

/** The number of the extract that was taken last; 0 where there is none. */
export async function newestNumber(db: Db, set: DataSet | null): Promise<number> {
  if (!set) return 0
  return Math.max(0, ...(await vintagesOf(db, set.id)).map((vintage) => vintage.number))
}

/** A data set that is not there yet, for comparing with. */
function asDataSet(wanted: WantedDataSet, period: Periods): DataSet {
  return {
    ...wanted,
    id: newId<'data-set'>(),
    period,
    columnMapping: null,
    analysing: false,
    analysedAt: null,
    revision: 0,
  }
}

export type PreviewOutcome =
  | { readonly kind: 'preview'; readonly preview: Preview; readonly comparedWith: number }
  | { readonly kind: 'mismatch'; readonly mismatch: Mismatch }

/** What a read table says, and what it changes in the data set as it is now; or why it is no extract of it. */
export async function previewOf(
  db: Db,
  sent: Pick<Sent, 'setCode' | 'newDataSet' | 'drawnOn'>,
  table: ReadTable,
): Promise<PreviewOutcome> {
  const there = await findDataSet(db, sent.setCode)
  const set = there ?? (sent.newDataSet && asDataSet(sent.newDataSet, table.period))
  if (!set) throw new Error(`no data set ${sent.setCode}`)
  const vintages = await vintagesOf(db, set.id)
  const mismatch = await mismatchOf(db, set, vintages, table)
  if (mismatch) return { kind: 'mismatch', mismatch }
  const difference = await compareWithData(db, set, table, sent.drawnOn)
  const names = await areaNamesIn(db, table.areas)
  const areas = table.areas.map((area, at) => ({ ...area, name: names[at] ?? area.name }))
  const content = contentOf({ ...table, areas }, (area) => knownCodes.has(area.code))
  const comparedWith = Math.max(0, ...vintages.map((vintage) => vintage.number))
  return { kind: 'preview', preview: { content, difference }, comparedWith }
}
