import { roomFor } from './byte-dictionary.ts'

/** Bytes that grow. */
export type ByteText = { bytes: Uint8Array; length: number }

const ampersand = 38
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function byteText(): ByteText {
  return { bytes: new Uint8Array(1024), length: 0 }
}

/** Adds text of an XML file, with what it writes for `&` and other signs turned into those signs. */
export function addXmlText(to: ByteText, bytes: Uint8Array, start: number, end: number): void {
  to.bytes = roomFor(to.bytes, to.length + end - start)
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === ampersand) at = addEntity(to, bytes, at, end)
    else to.bytes[to.length++] = byte
  }
}

/** Adds bytes as they are. */
export function addBytes(to: ByteText, bytes: Uint8Array, start: number, end: number): void {
  to.bytes = roomFor(to.bytes, to.length + end - start)
  for (let at = start; at < end; at++) to.bytes[to.length++] = bytes[at] ?? 0
}

export function addText(to: ByteText, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  addBytes(to, bytes, 0, bytes.length)
}

/** Adds what `&name;` stands for, or the sign itself where it stands for nothing; answers the last place used. */
function addEntity(to: ByteText, bytes: Uint8Array, at: number, end: number): number {
  let stop = at + 1
  while (stop < end && stop < at + 12 && bytes[stop] !== 59) stop++
  const name = Buffer.from(bytes.subarray(at + 1, stop)).toString('latin1')
  const sign = bytes[stop] === 59 ? signOf(name) : undefined
  if (sign === undefined) {
    to.bytes[to.length++] = ampersand
    return at
  }
  // No sign is longer in UTF-8 than what stands for it.
  to.length += to.bytes.length > to.length ? Buffer.from(to.bytes.buffer).write(sign, to.length, 'utf8') : 0
  return stop
}

function signOf(name: string): string | undefined {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(name)
  if (!code) return entities[name]
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16)
  return point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : '\uFFFD'
}
