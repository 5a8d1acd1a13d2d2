import { limits, Refused } from './refused.ts'

/** A tag in a window: its name without prefix and `/`, and where its attributes stand. The same object for every tag. */
export type Tag = {
  bytes: Uint8Array
  nameStart: number
  nameEnd: number
  /** Before the `>`, and the `/` of an empty one. */
  end: number
  isEnd: boolean
  isEmpty: boolean
}

/** Takes tags and texts out of windows of an XML file, whatever byte a window ends at. */
export type XmlScanner = {
  readonly file: string
  readonly tag: Tag
  readonly onTag: (tag: Tag) => void
  readonly onText: (bytes: Uint8Array, start: number, end: number) => void
  /** Set by the handlers: whether the text that follows is of interest. */
  wantsText: boolean
  /** Set by the handlers: no more is wanted. */
  isDone: boolean
  window: Uint8Array
  filled: number
}

const [less, greater, slash, space, colon, quote, apostrophe, exclamation] = [60, 62, 47, 32, 58, 34, 39, 33]

export function xmlScanner(
  file: string,
  onTag: XmlScanner['onTag'],
  onText: XmlScanner['onText'],
): XmlScanner {
  const tag = { bytes: new Uint8Array(), nameStart: 0, nameEnd: 0, end: 0, isEnd: false, isEmpty: false }
  const window = new Uint8Array(256 * 1024)
  return { file, tag, onTag, onText, wantsText: false, isDone: false, window, filled: 0 }
}

/**
 * Takes the next piece of the file; what is not whole yet is kept for the next one.
 *
 * @throws Refused for one tag or text larger than any real one, and for a document type declaration
 */
export function feedXml(scanner: XmlScanner, piece: Uint8Array): boolean {
  for (let from = 0; from < piece.length && !scanner.isDone;) {
    if (scanner.filled === scanner.window.length) enlarge(scanner)
    const part = piece.subarray(from, from + scanner.window.length - scanner.filled)
    scanner.window.set(part, scanner.filled)
    scanner.filled += part.length
    from += part.length
    const used = scan(scanner)
    scanner.window.copyWithin(0, used, scanner.filled)
    scanner.filled -= used
  }
  return !scanner.isDone
}

function enlarge(scanner: XmlScanner): void {
  if (scanner.window.length >= limits.rowBytes) throw damaged(scanner)
  const larger = new Uint8Array(scanner.window.length * 2)
  larger.set(scanner.window)
  scanner.window = larger
}

function scan(scanner: XmlScanner): number {
  const { window, filled } = scanner
  let at = 0
  while (at < filled && !scanner.isDone) {
    if (window[at] === less) {
      const next = window[at + 1] === exclamation ? declarationEnd(scanner, at) : takeTag(scanner, at)
      if (next < 0) return at
      at = next
      continue
    }
    let end = at
    while (end < filled && window[end] !== less) end++
    if (end === filled) return scanner.wantsText ? at : end
    if (scanner.wantsText) scanner.onText(window, at, end)
    at = end
  }
  return at
}

/** Hands over the tag at a place; answers what comes after it, or -1 where it is not whole. */
function takeTag(scanner: XmlScanner, from: number): number {
  const { window, filled, tag } = scanner
  let at = from + 1
  tag.isEnd = window[at] === slash
  if (tag.isEnd) at++
  tag.nameStart = at
  while (at < filled && window[at] !== greater && window[at] !== slash && (window[at] ?? 0) > space) {
    if (window[at] === colon) tag.nameStart = at + 1
    at++
  }
  tag.nameEnd = at
  for (let open = 0; at < filled; at++) {
    const byte = window[at]
    if (open === 0 && byte === greater) break
    if (byte === quote || byte === apostrophe) open = open === 0 ? byte : open === byte ? 0 : open
  }
  if (at >= filled) return -1
  tag.isEmpty = window[at - 1] === slash && !tag.isEnd
  tag.end = tag.isEmpty ? at - 1 : at
  tag.bytes = window
  scanner.onTag(tag)
  return at + 1
}

/** Passes over a comment, hands over the text of a CDATA section; anything else of the kind has no place in a workbook. */
function declarationEnd(scanner: XmlScanner, at: number): number {
  const { window, filled } = scanner
  if (filled - at < 9) return -1
  const start = Buffer.from(window.buffer, at, 9).toString('latin1')
  const text = Buffer.from(window.buffer, 0, filled)
  const isComment = start.startsWith('<!--')
  if (!isComment && start !== '<![CDATA[') throw damaged(scanner)
  const end = text.indexOf(isComment ? '-->' : ']]>', at)
  if (end < 0) return -1
  if (!isComment && scanner.wantsText) scanner.onText(window, at + 9, end)
  return end + 3
}

function damaged({ file }: XmlScanner): Refused {
  return new Refused({ kind: 'damaged-archive', file })
}

/** Whether a tag has a name, by its bytes. */
export function isNamed({ bytes, nameStart, nameEnd }: Tag, name: string): boolean {
  if (nameEnd - nameStart !== name.length) return false
  for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false
  return true
}
