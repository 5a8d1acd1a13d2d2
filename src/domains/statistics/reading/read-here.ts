import { sizeOf, startOf, wholeOf, type FiguresFile } from './figures-file.ts'
import { formOf } from './form.ts'
import { readJsonStat } from './jsonstat.ts'
import { readPx } from './px.ts'
import { readCsv, readSheet, type ReadOptions, type Result } from './read-rows.ts'
import { Refused } from './refused.ts'
import { tableOf } from './table.ts'
import type { ColumnMapping, ReadOutcome } from './types.ts'
import { withSheet } from './workbook.ts'

/**
 * Reads figures in this process, which answers nothing else meanwhile: for commands, benchmarks and the reading
 * process itself. Files by path are read piece by piece.
 */
export async function readFiguresHere(
  file: FiguresFile,
  mapping: ColumnMapping | null,
  options: ReadOptions = {},
): Promise<ReadOutcome> {
  const result = await readHere(file, mapping, options)
  return 'kind' in result ? result : { kind: 'read', table: await tableOf(result) }
}

/** The same, with the figures still where they were read. */
export async function readHere(
  file: FiguresFile,
  mapping: ColumnMapping | null,
  options: ReadOptions,
): Promise<Result> {
  try {
    sizeOf(file)
    return await readForm(file, mapping, options)
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusals: error.refusals }
    throw error
  }
}

const sniffedBytes = 8192

async function readForm(
  file: FiguresFile,
  mapping: ColumnMapping | null,
  options: ReadOptions,
): Promise<Result> {
  const form = formOf(startOf(file, sniffedBytes))
  switch (form) {
    case 'workbook':
      return withSheet(file, (source) => readSheet(source, mapping, options))
    case 'old-workbook':
    case 'encrypted':
      throw new Refused({ kind: form, file: file.name })
    case 'json':
      return readJsonStat(file.name, wholeOf(file), options.withheldAs)
    case 'px':
      return readPx(file.name, wholeOf(file), options.withheldAs)
    case 'utf-16':
      return readCsv({ name: file.name, bytes: fromUtf16(file) }, mapping, options)
    case 'separated':
      return readCsv(file, mapping, options)
    case 'none':
      throw new Refused({ kind: 'not-a-table', file: file.name })
  }
}

/** As Excel writes "Unicode text"; in UTF-8. */
function fromUtf16(file: FiguresFile): Uint8Array {
  const bytes = wholeOf(file)
  try {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    throw new Refused({ kind: 'bad-encoding', file: file.name })
  }
}
