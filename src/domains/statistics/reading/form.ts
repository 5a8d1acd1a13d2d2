import { looksLikePx } from './px.ts'

/** The kind of file by its first bytes. */
export type Form = 'workbook' | 'old-workbook' | 'encrypted' | 'json' | 'px' | 'utf-16' | 'separated' | 'none'

/** Finds out what a file is from how it begins; its name says nothing. */
export function formOf(start: Uint8Array): Form {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.length)
  const begins = (...signs: readonly number[]): boolean => signs.every((sign, i) => bytes[i] === sign)
  if (begins(0x50, 0x4b)) return 'workbook'
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-workbook'
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'utf-16'
  if (bytes.includes(0)) return 'none'
  const text = bytes.toString('latin1').replace(/^\u00EF\u00BB\u00BF/u, '')
  if (/^\s*[{[]/u.test(text)) return 'json'
  if (/^\s*</u.test(text) || text.startsWith('%PDF')) return 'none'
  return looksLikePx(text) ? 'px' : 'separated'
}
