import { createHash } from 'node:crypto'
import { record } from '#audit'
import type { CalendarDate } from '#calendar'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { looksLikeCpr } from '#http'
import { authorise, type Actor } from '#permissions'
import { shiftPeriod } from '#statistics/periods'
import type { ColumnMapping, ReadTable } from '#statistics/reading'
import { mismatchOf, type Mismatch } from './check-file.ts'
import { compareLayer } from './compare-with-data.ts'
import { countedOnce } from './counted-once.ts'
import { startCategories } from './start-categories.ts'
import type { VintageDifference } from './difference.ts'
import { layerOf, type Layer } from './layer.ts'
import { keepPopulation, populationIn } from './take-population.ts'
import {
  holdDataSet,
  holdFigures,
  insertDifference,
  insertSeries,
  insertVintage,
  keepAreas,
  keepMapping,
  keepOffences,
  sameVintage,
  type SameVintage,
  wantAnalysis,
} from './take-queries.ts'
import type { DataSet } from './types.ts'
import { vintagesOf } from './vintage-queries.ts'

/** A file that was read, and what a person says of it. */
export type VintageToTake = {
  readonly dataSet: DataSet
  readonly table: ReadTable
  readonly fileName: string
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string
  /** The day on which the source was asked. */
  readonly drawnOn: CalendarDate
  /** The function that drew it. */
  readonly drawnBy: string
  readonly note: string
  /** What else the source says of the table, beside what the file does. */
  readonly metadata?: Readonly<Record<string, unknown>>
  /** How its columns were mapped, where somebody did; remembered for the next file. */
  readonly mapping?: ColumnMapping | null
  /** Figures of an earlier extract that others were laid over are to hold again. */
  readonly again?: boolean
}

export type TakeVintageOutcome =
  | { readonly kind: 'taken'; readonly number: number; readonly difference: VintageDifference }
  /** The same bytes, or the same figures in another file, are there already: nothing changed. */
  | { readonly kind: 'same-file' | 'same-figures'; readonly number: number }
  /** They are those of an earlier extract that others were laid over, and nobody said that they are to hold again. */
  | { readonly kind: 'figures-of-before'; readonly number: number }
  | { readonly kind: 'drawn-in-future' }
  | { readonly kind: 'no-drawer' }
  | Mismatch

/**
 * Keeps an extract: all of it or nothing. It is laid over the extracts drawn before it, and under those drawn later.
 *
 * @param actor null on the machine itself, where whoever runs the command owns the data anyway
 * @param today the date in Denmark
 */
export async function takeVintage(
  tx: Tx,
  actor: Actor | null,
  taken: VintageToTake,
  today: CalendarDate,
): Promise<TakeVintageOutcome> {
  const seat = actor && authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  const { dataSet, table, fileName, sha256, drawnOn, drawnBy, note } = taken
  if (drawnOn > today) return { kind: 'drawn-in-future' }
  if (drawnBy.trim() === '') return { kind: 'no-drawer' }
  if ([drawnBy, note].some(looksLikeCpr)) return { kind: 'personal-numbers' }
  await holdFigures(tx)
  if ((await holdDataSet(tx, dataSet.id)) === null) throw new Error(`no data set ${dataSet.id}`)
  const layer = layerOf(table)
  const contentSha256 = contentHash(layer)
  const same = await sameVintage(tx, dataSet.id, { sha256, contentSha256, drawnOn })
  const refusal = same && sameRefusal(same, taken.again ?? false)
  if (refusal) return refusal
  const mismatch = await mismatchOf(tx, dataSet, await vintagesOf(tx, dataSet.id), table)
  if (mismatch) return mismatch
  const difference = await compareLayer(tx, dataSet, table, layer, drawnOn)
  const { id, number } = await insertVintage(tx, dataSet.id, {
    drawnOn,
    drawnBy: drawnBy.trim(),
    note: note.trim(),
    fileName: withoutPersonalNumber(fileName),
    format: table.format,
    sha256,
    contentSha256,
    metadata: { ...descriptionOf(table), ...taken.metadata },
    warnings: table.warnings,
    firstPeriod: table.first,
    lastPeriod: shiftPeriod(table.first, table.length - 1),
    ...sizeOf(layer, dataSet.classification),
    takenBy: actor?.personId ?? null,
    functionTitle: seat?.titleDa ?? 'Kredsplan',
  })
  await insertDifference(tx, id, difference)
  await insertSeries(tx, id, layer.series, dataSet.period)
  await keepNames(tx, dataSet, layer, table)
  const inhabitants = populationIn(table, `${dataSet.publisher.da}, ${fileName}`)
  const { changed } = await keepPopulation(tx, actor?.personId ?? null, inhabitants)
  if (taken.mapping) await keepMapping(tx, dataSet.id, taken.mapping)
  // Rates of every data set are of the same inhabitants.
  await wantAnalysis(tx, changed > 0 ? 'all' : { dataSetId: dataSet.id })
  const detail = { data_set: dataSet.code, number, drawn_on: drawnOn, sha256 }
  await record(tx, actor, seat, 'statistics.extract-taken', { kind: 'vintage', id }, detail)
  return { kind: 'taken', number, difference }
}

function sameRefusal({ number, sameBytes, covered }: SameVintage, again: boolean): TakeVintageOutcome | null {
  if (!covered) return { kind: sameBytes ? 'same-file' : 'same-figures', number }
  return again ? null : { kind: 'figures-of-before', number }
}

/** Keeps what the extract calls its areas and offences, and begins with categories where there are none. */
async function keepNames(tx: Tx, dataSet: DataSet, layer: Layer, table: ReadTable): Promise<void> {
  await keepAreas(tx, dataSet.id, layer.places)
  await keepOffences(tx, dataSet.classification, table.offences)
  await startCategories(tx, dataSet.classification)
}

/** A hash of the figures themselves, the same whatever file and order they came in. */
function contentHash({ series }: Layer): string {
  const lines = series
    .map(
      ({ area, offence, first, counts, statuses }) =>
        `${area}\t${offence}\t${first}\t${counts.join()}\t${statuses}\n`,
    )
    .toSorted()
  const hash = createHash('sha256')
  for (const line of lines) hash.update(line)
  return hash.digest('hex')
}

function sizeOf({ places, series }: Layer, classification: string): { cells: number; total: number } {
  const offences = [...new Set(series.map(({ offence }) => offence))]
  const once = countedOnce(places, offences, classification)
  let [cells, total] = [0, 0]
  for (const { area, offence, counts } of series) {
    cells += counts.length
    if (once(area, offence)) for (const count of counts) total += count ?? 0
  }
  return { cells, total }
}

/** A time of day in a file's name may look like a personal number: its digits go. */
function withoutPersonalNumber(fileName: string): string {
  const kept = fileName.slice(-200)
  return looksLikeCpr(kept) ? kept.replaceAll(/\d/gu, '•') : kept
}

function descriptionOf({ table, title, source, updated }: ReadTable): Readonly<Record<string, string>> {
  const found = { table, title, source, updated }
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  )
}
