import type { ReadRefusal } from './proposal.ts'
import { limits } from './refused.ts'

/** The three types that are read. */
export type FileType = 'txt' | 'docx' | 'pdf'

/** A file as it was handed in. */
export type PlanFile = { readonly name: string; readonly bytes: Uint8Array }

/** Tells a file's type by its name and its first bytes together; where they disagree it is refused. */
export function typeOf(file: PlanFile): FileType | ReadRefusal {
  const extension = /\.([^./\\]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (file.bytes.length > limits.fileBytes) return { kind: 'too-large', limit: '50 MB' }
  if (extension !== 'txt' && extension !== 'docx' && extension !== 'pdf')
    return { kind: 'unsupported-type', type: extension === '' ? '?' : `.${extension}` }
  if (isBlank(file.bytes)) return { kind: 'empty' }
  const found = contentOf(file.bytes)
  if (found === 'ole')
    return includes(file.bytes, utf16('EncryptedPackage'))
      ? { kind: 'encrypted' }
      : { kind: 'not-what-it-says', claimed: `.${extension}`, found: '.doc' }
  const expected = { txt: 'text', docx: 'zip', pdf: 'pdf' }[extension]
  if (found === expected) return extension
  return { kind: 'not-what-it-says', claimed: `.${extension}`, found: shown(found) }
}

type Content = 'pdf' | 'zip' | 'ole' | 'text' | 'binary'

function contentOf(bytes: Uint8Array): Content {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip'
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return 'ole'
  if (/^\s*%PDF-|^[^\n]{0,200}%PDF-\d/.test(head) || (head.includes('%PDF-') && isBinary(bytes))) return 'pdf'
  return isBinary(bytes) ? 'binary' : 'text'
}

/** Control characters that no text has, UTF-16 apart. */
function isBinary(bytes: Uint8Array): boolean {
  const mark = `${bytes[0]},${bytes[1]}`
  if (mark === '255,254' || mark === '254,255') return false
  const sample = bytes.subarray(0, 65_536)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) odd++
  }
  return odd > sample.length * 0.01
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 1_000_000 && Buffer.from(bytes).toString('latin1').replace(/^ï»¿/, '').trim() === ''
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

function includes(bytes: Uint8Array, needle: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(needle)
}

function shown(content: Content): string {
  const names = { pdf: 'PDF', zip: 'zip / Office', ole: '.doc', text: 'text', binary: 'binary' }
  return names[content]
}
