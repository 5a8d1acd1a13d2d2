import { readDocx } from './docx.ts'
import { readPdf } from './pdf.ts'
import type { Source } from './piece.ts'
import type { ReadOutcome } from './proposal.ts'
import { limits, Refused } from './refused.ts'
import { typeOf, type PlanFile } from './sniffing.ts'
import { propose } from './structure.ts'
import { decodeText, readText } from './txt.ts'

/** Reads a file in this very process, without its walls: for the reading process itself and for tests. */
export async function readHere(file: PlanFile): Promise<ReadOutcome> {
  try {
    return { kind: 'read', proposal: propose(await sourceOf(file)) }
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : 'unknown' }
  }
}

/**
 * The pieces of a file before any structure is proposed.
 *
 * @throws Refused
 */
async function sourceOf(file: PlanFile): Promise<Source> {
  const type = typeOf(file)
  if (typeof type !== 'string') throw new Refused(type)
  const source = await read(type, file.bytes)
  const characters = source.pieces.reduce((sum, piece) => sum + piece.lines.join('').length, 0)
  if (characters > limits.characters) throw new Refused({ kind: 'too-large', limit: `${limits.characters}` })
  const letters = source.pieces.filter((piece) => /\p{L}{2}/u.test(piece.lines.join(' ')))
  if (letters.length === 0) throw new Refused({ kind: type === 'txt' ? 'empty' : 'no-text' })
  return source
}

async function read(type: 'txt' | 'docx' | 'pdf', bytes: Uint8Array): Promise<Source> {
  if (type === 'docx') return readDocx(bytes)
  if (type === 'pdf') return readPdf(bytes)
  const text = decodeText(bytes)
  if (text.length > limits.characters) throw new Refused({ kind: 'too-large', limit: `${limits.characters}` })
  if (text.split('\f').length > limits.pages + 1)
    throw new Refused({ kind: 'too-many-pages', limit: limits.pages })
  return readText(text)
}
