import type { Db } from '#db'
import { looksLikeCpr } from '#http'
import type { Periods } from '#statistics/periods'
import { knownOffences, type ReadTable } from '#statistics/reading'
import { placeOf, statbankClassification } from './known-codes.ts'
import { offencesOf } from './stored-queries.ts'
import type { DataSet, Vintage } from './types.ts'

/** Why a file that could be read is not an extract of the data set. */
export type Mismatch =
  | { readonly kind: 'other-period'; readonly file: Periods; readonly dataSet: Periods }
  | { readonly kind: 'other-table'; readonly file: string; readonly dataSet: string }
  /** Most of its offences are none of the classification's: examples by name. */
  | { readonly kind: 'other-classification'; readonly unknown: readonly string[] }
  /** Two areas of the file are the same one by the names that are known. */
  | { readonly kind: 'same-area-twice'; readonly names: readonly string[] }
  | { readonly kind: 'personal-numbers' }
  | { readonly kind: 'nothing-in-it' }

const mostExamples = 5

/** Why the file cannot be an extract of the data set; null where it can. */
export async function mismatchOf(
  db: Db,
  dataSet: DataSet,
  vintages: readonly Vintage[],
  table: ReadTable,
): Promise<Mismatch | null> {
  if (table.series.length === 0) return { kind: 'nothing-in-it' }
  if (table.period !== dataSet.period)
    return { kind: 'other-period', file: table.period, dataSet: dataSet.period }
  const before = vintages.map(({ metadata }) => metadata['table']).find((id) => typeof id === 'string')
  if (table.table !== null && typeof before === 'string' && before !== table.table)
    return { kind: 'other-table', file: table.table, dataSet: before }
  const unknown = await unknownOffences(db, dataSet.classification, table)
  if (unknown.length * 2 > table.offences.length)
    return { kind: 'other-classification', unknown: unknown.slice(0, mostExamples) }
  const twice = areasTwice(table)
  if (twice.length > 0) return { kind: 'same-area-twice', names: twice }
  const texts = [...table.areas, ...table.offences].flatMap(({ code, name }) => [code, name])
  if (texts.some(looksLikeCpr)) return { kind: 'personal-numbers' }
  return null
}

/** The file's offences that the classification does not have; none while nothing is known of it. */
async function unknownOffences(db: Db, classification: string, table: ReadTable): Promise<readonly string[]> {
  const kept = (await offencesOf(db, classification)).map(({ code }) => code)
  const catalogue = classification === statbankClassification ? knownOffences.map(({ code }) => code) : []
  const known = new Set([...kept, ...catalogue])
  if (known.size === 0) return []
  return table.offences.flatMap(({ code, name }) => (known.has(code) ? [] : name))
}

function areasTwice(table: ReadTable): readonly string[] {
  const byCode = Map.groupBy(table.areas, (area) => placeOf(area).code)
  return [...byCode.values()].flatMap((same) => (same.length > 1 ? same.map(({ name }) => name) : []))
}
