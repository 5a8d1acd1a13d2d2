import type { BlockKind, LeftOutCode, Level } from './proposal.ts'

/** A paragraph-like run of source lines with what the format itself says about it. */
export type Piece = {
  /** As they stood, in reading order; at least one. */
  readonly lines: readonly string[]
  readonly page?: number | undefined
  /** What the format or the layout already tells. */
  readonly kind?: BlockKind | undefined
  readonly leftOut?: LeftOutCode | undefined
  /** Heading level by a style or an outline. */
  readonly level?: Level | undefined
  /** Level of a numbered or bulleted item, or of an entry in a table of contents, from 0. */
  readonly depth?: number | undefined
  /** Letter size in points. */
  readonly size?: number | undefined
  /** Set in bold (or in a face of its own) from end to end. */
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  /** Empty lines before it, or their worth in white space. */
  readonly gapBefore: number
  readonly startsPage: boolean
  /** Set in a narrow column of its own. */
  readonly narrow?: boolean | undefined
  /** Stands in a style named as the document's title. */
  readonly titleStyle?: boolean | undefined
}

/** One line of a text file with where it stands. */
export type TextLine = {
  readonly raw: string
  readonly text: string
  readonly page: number
  readonly startsPage: boolean
  readonly blanksBefore: number
}

/** What a format's reader hands over. */
export type Source = {
  readonly format: 'txt' | 'docx' | 'pdf'
  readonly pieces: readonly Piece[]
  /** Characters in a full line; null when lines say nothing about wrapping. */
  readonly wrap: number | null
}

/** Ligatures and composed letters as ordinary letters, odd spaces as spaces. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, '')
    .replace(/\u2011|\u2010/g, '-')
}

/** One space between words, none around. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Only letters and digits, lower case: what two settings of the same text share. */
export function stream(text: string): string {
  return plainLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** How a list item begins, with its marker. */
export const bulletMark = /^\s*(?:[•●▪◦‣■□○·►▶✓➢\uF0B7\uF0A7\uF0D8]|[-–—*o](?=\s))\s*/
/** How a numbered or lettered item begins. */
export const orderedMark = /^\s*(?:\d{1,2}[.)]|[a-zæøå][.)]|\(\d{1,2}\)|\([a-z]\))\s+/
/** How a source under a figure begins. */
export const sourceMark = /^\s*(?:Kilder?|Datakilder?|Sources?)\s*:/i
/** How a caption with a label begins. */
export const captionMark =
  /^\s*(?:Figur|Fig\.|Billede|Foto|Fotos|Tabel|Diagram|Graf|Illustration|Kort|Figure|Photo|Table)\s*(?:\d{1,3}\s*[:.–-]|:|\d{1,3}$)/i
/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:\bm\.?v|\bm\.?fl|\bm\.?m|\bbl\.a|\bo\.?l|\bo\.?lign|\bosv|\betc|\bpkt|\bca|\bjf|\bkr)\.\)?$/i

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  const end = text.trimEnd()
  return /[.!?…][”"»’')\]]*$/.test(end) && !abbreviation.test(end)
}

/** Whether a line ends in a way that asks for more: a comma, a hyphen, a small word. */
export function asksForMore(line: string): boolean {
  return /(?:[,;&/\u00AD-]|\b(?:i|og|eller|samt|på|af|for|til|med|mod|om|ved|fra|over|under|mellem|hos|efter|der|som|at|en|et|de|den|det|of|and|in|the|for|to|with|on))$/i.test(
    line.trimEnd(),
  )
}

/** Whether a line begins as a sentence or a title may begin. */
export function beginsAnew(line: string): boolean {
  return /^\s*[”"»“„'’(§]*[\p{Lu}\d]/u.test(line)
}
