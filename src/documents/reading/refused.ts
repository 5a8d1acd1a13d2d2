import type { ReadRefusal } from './proposal.ts'

/** Stops a reading with its refusal; caught where the reading began, never shown as it is. */
export class Refused extends Error {
  readonly refusal: ReadRefusal
  constructor(refusal: ReadRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** What a reading may cost, wherever it runs. */
export const limits = {
  fileBytes: 50 * 1024 * 1024,
  pages: 500,
  /** Characters of text: a thousand dense pages. */
  characters: 3_000_000,
  archiveEntries: 5_000,
  /** Unpacked size of everything in an archive, as declared. */
  archiveBytes: 400 * 1024 * 1024,
  /** Unpacked size of one part that is read, as it really turns out. */
  partBytes: 40 * 1024 * 1024,
  /** Longest answer of the reading process. */
  answerBytes: 64 * 1024 * 1024,
  heapMegabytes: 512,
  residentMegabytes: 1_200,
  /** From the start of the process to its answer. */
  milliseconds: 8_500,
} as const
