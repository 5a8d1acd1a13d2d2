import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { limits, Refused } from './refused.ts'

/** The XML parts of an Office file by their path in the archive. */
export type Parts = ReadonlyMap<string, string>

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes|comments|header|footer)\d*\.xml(?:\.rels)?)$/i

/**
 * Unpacks the text parts of a Word file, counting every byte that comes out.
 *
 * @throws Refused when the archive is broken, encrypted, not a Word file, or unpacks beyond the limits
 */
export async function wordParts(bytes: Uint8Array): Promise<Parts> {
  const archive = await opened(bytes)
  const parts = new Map<string, string>()
  let declared = 0
  let entries = 0
  try {
    for await (const entry of archive.eachEntry()) {
      declared += entry.uncompressedSize
      entries++
      if (declared > limits.archiveBytes || entries > limits.archiveEntries)
        throw new Refused({ kind: 'zip-bomb' })
      if (entry.isEncrypted()) throw new Refused({ kind: 'encrypted' })
      if (wanted.test(entry.fileName)) parts.set(entry.fileName, await unpacked(archive, entry))
    }
  } catch (error) {
    throw asRefusal(error)
  } finally {
    archive.close()
  }
  return parts
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    })
  } catch (error) {
    throw asRefusal(error)
  }
}

async function unpacked(archive: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > limits.partBytes) throw new Refused({ kind: 'zip-bomb' })
  const stream = await archive.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!(chunk instanceof Buffer)) continue
    size += chunk.length
    if (size > limits.partBytes) throw new Refused({ kind: 'zip-bomb' })
    chunks.push(chunk)
  }
  return decodeXml(Buffer.concat(chunks))
}

function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

function asRefusal(error: unknown): Refused {
  if (error instanceof Refused) return error
  const reason = error instanceof Error ? error.message : 'zip'
  if (/too many bytes/.test(reason)) return new Refused({ kind: 'zip-bomb' })
  return new Refused({ kind: 'unreadable', reason })
}
