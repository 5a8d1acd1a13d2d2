import { addXmlText, byteText, type ByteText } from './byte-text.ts'
import { roomFor } from './byte-dictionary.ts'
import { limits } from './refused.ts'
import { eachPiece, type Archive } from './workbook-archive.ts'
import { feedXml, isNamed, xmlScanner, type XmlScanner } from './xml-scanner.ts'

/** The texts that cells name by number; text `i` stands from `ends[i - 1]` to `ends[i]`. */
export type SharedStrings = { readonly pool: ByteText; ends: Int32Array; count: number }

/** Reads the texts that a workbook keeps apart; none where it keeps none. */
export async function sharedStrings(archive: Archive, path: string): Promise<SharedStrings> {
  const strings: SharedStrings = { pool: byteText(), ends: new Int32Array(256), count: 0 }
  let isPhonetic = false
  const scanner: XmlScanner = xmlScanner(
    archive.file,
    (tag) => {
      if (isNamed(tag, 'rPh')) isPhonetic = !tag.isEnd && !tag.isEmpty
      else if (isNamed(tag, 't')) scanner.wantsText = !tag.isEnd && !tag.isEmpty && !isPhonetic
      else if (isNamed(tag, 'si') && (tag.isEnd || tag.isEmpty)) {
        strings.ends = roomFor(strings.ends, strings.count + 1)
        strings.ends[strings.count++] = strings.pool.length
      }
    },
    (bytes, start, end) => addXmlText(strings.pool, bytes, start, end),
  )
  await eachPiece(archive, path, limits.stringsBytes, (piece) => feedXml(scanner, piece))
  return strings
}
