import type { Refusal } from './types.ts'

/** Stops a reading with what was wrong; caught where the reading began, never shown as it is. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[]
  constructor(...refusals: readonly Refusal[]) {
    super(refusals[0]?.kind ?? 'refused')
    this.refusals = refusals
  }
}

/** What a reading may cost, wherever it runs. */
export const limits = {
  /** Rows are read in a stream, so a gigabyte is a matter of seconds, not of memory. */
  fileBytes: 1024 * 1024 * 1024,
  /** Files that are read as one: JSON-stat, PX, UTF-16. */
  wholeBytes: 128 * 1024 * 1024,
  rowBytes: 4 * 1024 * 1024,
  columns: 4096,
  /** Different areas, or different offences. */
  names: 20_000,
  /** From the first period to the last: a hundred years of months. */
  periods: 1_200,
  /** Areas x offences x periods: Denmark's municipalities by offence and month for 170 years. */
  cells: 20_000_000,
  archiveEntries: 5_000,
  /** Unpacked size of everything in a workbook, as declared, and of each part that is read, as it turns out. */
  archiveBytes: 2 * 1024 * 1024 * 1024,
  stringsBytes: 128 * 1024 * 1024,
  /** How much smaller a part may be packed than unpacked before it counts as a bomb. */
  packing: 400,
  /** Refusals that are told; the first ones say enough. */
  refusals: 10,
  heapMegabytes: 1_024,
  youngMegabytes: 1,
  residentMegabytes: 1_600,
  /** Longest answer of the reading process. */
  answerBytes: 256 * 1024 * 1024,
  /** From the start of the process to its answer. */
  milliseconds: 120_000,
} as const
