import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Config } from '#config'
import {
  readFigures,
  refusalText,
  type ColumnMapping,
  type FiguresFile,
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
  const t = statisticsTexts[config.lang]
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
      throw new Failure(t.columnsWanted(outcome.columns.join(', ')), 2)
    case 'refused': {
      const [first, ...others] = outcome.refusals
      const more = others.length > 0 ? ` ${t.more(others.length)}` : ''
      throw new Failure(`${first ? refusalText(first, config.lang) : ''}${more}`)
    }
  }
}

/** The SHA-256 of a file, in hexadecimal. */
export async function hashOf(file: FiguresFile): Promise<string> {
  const hash = createHash('sha256')
  if ('bytes' in file) return hash.update(file.bytes).digest('hex')
  await pipeline(createReadStream(file.path), hash)
  return hash.digest('hex')
}
