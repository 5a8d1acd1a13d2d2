import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Config } from '#config'
import {
  readFigures,
  refusalText,
  type ColumnMapping,
  type FiguresFile,
  type Refusal,
  type ReadTable,
} from '#statistics/reading'
import { Failure } from './failure.ts'
import { statisticsTexts } from './statistics-texts.ts'

/** What the columns of a file mean, as `area=Kommune,offence=Gerning,period=Periode,count=Antal,totals=I alt`. */
export function parseMapping(text: string, config: Config): ColumnMapping {
  const parts = new Map<string, string>()
  let last = ''
  for (const piece of text.split(',')) {
    const match = /^\s*(area|offence|period|count|totals)=(.*)$/u.exec(piece)
    if (match) last = match[1] ?? ''
    const value = match ? (match[2] ?? '') : `${parts.get(last) ?? ''},${piece}`
    parts.set(last, value)
  }
  const [period, count] = [parts.get('period'), parts.get('count')]
  if (parts.has('') || !period || !count) throw new Failure(statisticsTexts[config.lang].badMap(text), 2)
  return {
    area: parts.get('area') ?? '',
    offence: parts.get('offence') ?? '',
    period,
    count,
    totals: (parts.get('totals') ?? '').split(',').filter((value) => value !== ''),
  }
}

/**
 * Reads a file of figures.
 *
 * @param remembered asked for the mapping of earlier files when the file does not say what its columns mean
 * @throws Failure naming the first place that is wrong and what to do
 */
export async function readStatistics(
  file: FiguresFile,
  mapping: ColumnMapping | null,
  remembered: (() => Promise<ColumnMapping | null>) | null,
  config: Config,
): Promise<{ readonly table: ReadTable; readonly mapping: ColumnMapping | null }> {
  let used = mapping
  let outcome = await readFigures(file, used)
  if (outcome.kind === 'columns-wanted' && used === null) {
    used = (await remembered?.()) ?? null
    if (used !== null) outcome = await readFigures(file, used)
  }
  switch (outcome.kind) {
    case 'read':
      return { table: outcome.table, mapping: used }
    case 'columns-wanted':
      throw new Failure(columnsWanted(outcome.columns, mapping, config), 2)
    case 'refused':
      throw new Failure(refused(outcome.refusals, config))
  }
}

/** What is wrong with a file: its first fault, and how many more there are. */
export function refused([first, ...others]: readonly Refusal[], config: Config): string {
  const more = others.length > 0 ? ` ${statisticsTexts[config.lang].more(others.length)}` : ''
  return `${first ? refusalText(first, config.lang) : ''}${more}`
}

/** What to say of a file's columns: which of those that were named it lacks, or that they have to be named. */
function columnsWanted(columns: readonly string[], mapping: ColumnMapping | null, config: Config): string {
  const t = statisticsTexts[config.lang]
  const all = columns.map((name) => name.slice(0, longestName)).join(', ')
  const names = new Set(columns.map(plain))
  const named = mapping ? [mapping.area, mapping.offence, mapping.period, mapping.count] : []
  const lacking = named.find((name) => name !== '' && !names.has(plain(name)))
  return lacking === undefined ? t.columnsWanted(all) : t.noColumn(lacking, all)
}

const longestName = 40

function plain(name: string): string {
  return name.trim().toLowerCase()
}

/** The SHA-256 of a file, in hexadecimal. */
export async function hashOf(file: FiguresFile): Promise<string> {
  const hash = createHash('sha256')
  if ('bytes' in file) return hash.update(file.bytes).digest('hex')
  await pipeline(createReadStream(file.path), hash)
  return hash.digest('hex')
}
