import { resolve } from 'node:path'
import { askConfined } from '#confined'
import { resultOf } from './answer.ts'
import { sizeOf, type FiguresFile } from './figures-file.ts'
import type { ReadOptions } from './read-rows.ts'
import { limits, Refused } from './refused.ts'
import type { Asked } from './reading-process.ts'
import { tableOf } from './table.ts'
import type { ColumnMapping, ReadOutcome, Refusal } from './types.ts'

/**
 * Reads a file of figures in a process of its own, so that nothing else waits for it and whatever the file does, it
 * does there. A file that is too large is refused before it is opened; one by path is read piece by piece.
 *
 * @param mapping what the columns mean, for files that do not say so themselves
 */
export async function readFigures(
  file: FiguresFile,
  mapping: ColumnMapping | null,
  options: ReadOptions = {},
): Promise<ReadOutcome> {
  try {
    sizeOf(file)
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusals: error.refusals }
    throw error
  }
  const path = 'path' in file ? resolve(file.path) : null
  const asked: Asked = { name: file.name, path, mapping, options }
  const input = [`${JSON.stringify(asked)}\n`, ...('bytes' in file ? [file.bytes] : [])]
  const outcome = await askConfined('figures-worker', limits, input)
  if (outcome.kind !== 'answered')
    return { kind: 'refused', refusals: [tooMuch(file.name, outcome.kind === 'took-too-long')] }
  const result = resultOf(outcome.answer)
  return 'kind' in result ? result : { kind: 'read', table: await tableOf(result) }
}

function tooMuch(file: string, isTime: boolean): Refusal {
  return isTime
    ? { kind: 'took-too-long', file, seconds: Math.round(limits.milliseconds / 1000) }
    : { kind: 'too-demanding', file, megabytes: limits.residentMegabytes }
}
