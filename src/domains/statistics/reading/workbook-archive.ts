import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import type { FiguresFile } from './figures-file.ts'
import { limits, Refused } from './refused.ts'

/** The parts of a workbook by their path in the archive. */
export type Archive = {
  readonly file: string
  readonly zip: ZipFile
  readonly entries: ReadonlyMap<string, Entry>
}

/**
 * Opens the archive that a workbook is; whoever opens it closes `zip`.
 *
 * @throws Refused where it is broken, encrypted, or unpacks to more than a workbook can be
 */
export async function openArchive(file: FiguresFile): Promise<Archive> {
  return guarded(file.name, async () => {
    const options = { autoClose: false, lazyEntries: true }
    const zip = await ('bytes' in file
      ? fromBufferPromise(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length), options)
      : openPromise(file.path, options))
    const entries = new Map<string, Entry>()
    let declared = 0
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize
      if (entries.size >= limits.archiveEntries || declared > limits.archiveBytes || isBomb(entry))
        throw new Refused({ kind: 'zip-bomb', file: file.name })
      if (entry.isEncrypted()) throw new Refused({ kind: 'encrypted', file: file.name })
      entries.set(entry.fileName, entry)
    }
    return { file: file.name, zip, entries }
  })
}

/** Packed far tighter than any table, and large. */
function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > limits.stringsBytes / 2 && uncompressedSize > compressedSize * limits.packing
}

/** Takes a piece of an unpacked part; false says that it was enough. */
export type PieceHandler = (piece: Uint8Array) => boolean

/**
 * Unpacks a part piece by piece; a part that is not there has none.
 *
 * @throws Refused where it is broken, or larger than `most` bytes
 */
export async function eachPiece(
  { file, zip, entries }: Archive,
  path: string,
  most: number,
  onPiece: PieceHandler,
): Promise<void> {
  const entry = entries.get(path)
  if (!entry) return
  await guarded(file, async () => {
    const stream = await zip.openReadStreamPromise(entry)
    let size = 0
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) continue
      size += piece.length
      if (size > most) throw new Refused({ kind: 'zip-bomb', file })
      if (!onPiece(piece)) break
    }
  })
}

/** A small part as one; empty where it is not there. */
export async function partText(archive: Archive, path: string): Promise<string> {
  const pieces: Uint8Array[] = []
  await eachPiece(archive, path, limits.rowBytes, (piece) => pieces.push(piece) > 0)
  return Buffer.concat(pieces).toString('utf8')
}

async function guarded<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) throw error
    const isTooMuch = error instanceof Error && error.message.includes('too many bytes')
    throw new Refused({ kind: isTooMuch ? 'zip-bomb' : 'damaged-archive', file })
  }
}
