/** What a piece of a plan is. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'source'
  | 'footnote'
  | 'sidebar'
  | 'table'

/** Depth of a heading: 1 is a chapter. */
export type Level = 1 | 2 | 3 | 4

/** What a heading means to the cooperation; derived from titles and levels unless the reader chose it. */
export type Role = 'chapter' | 'focus-area' | 'forum'

/** One piece of the proposed plan, in reading order. */
export type Block = {
  readonly id: string
  readonly kind: BlockKind
  /** Mended text: one line, except tables (one line a row). Footnote references stand as `[^1]`. */
  readonly text: string
  /** Headings only. */
  readonly level?: Level
  readonly role?: Role
  /** A focus area's code without leading zeros, such as `5.1`, `4` or `A`. */
  readonly code?: string
  /** The reader chose the role, or took it away: it is no longer derived. */
  readonly roleByReader?: boolean
  /** How sure the reading is of the kind and level, 0 to 1. */
  readonly confidence: number
  readonly unsure?: readonly UnsureCode[]
  /** Page in the source, from 1; unknown for most Word files. */
  readonly page?: number
  /** The source lines as they stood, for showing beside. */
  readonly sourceText: string
}

/** Why a reader should look twice. */
export type UnsureCode =
  | 'guessed-heading'
  | 'guessed-level'
  | 'guessed-focus-area'
  | 'hyphen'
  | 'no-sentence-end'
  | 'continued'

/** Why a text is not in the proposal. */
export type LeftOutCode =
  | 'table-of-contents'
  | 'page-furniture'
  | 'page-number'
  | 'title'
  | 'cover'
  | 'hidden'
  | 'dropped-by-reader'

/** A text that was found and is not part of the proposed plan. */
export type LeftOut = {
  readonly text: string
  readonly code: LeftOutCode
  /** The same in words, Danish. */
  readonly why: string
  readonly page?: number
  /** What the reader dropped, and the id of the block it stood before: enough to restore it. */
  readonly block?: Block
  readonly before?: string | null
}

/** The structure proposed for a published plan. Every word of the source is in it once. */
export type Proposal = {
  readonly title: string | null
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
}

/** Why a file was not read. Each has a sentence in `refusalTexts`. */
export type ReadRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limit: string }
  | { readonly kind: 'not-what-it-says'; readonly claimed: string; readonly found: string }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'zip-bomb' }
  | { readonly kind: 'too-many-pages'; readonly limit: number }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'unsupported-type'; readonly type: string }

/** The answer to reading a file. */
export type ReadOutcome = { readonly kind: 'read'; readonly proposal: Proposal } | ReadRefusal

/** Each reason for leaving a text out, in Danish. */
export const whyLeftOut: { readonly [code in LeftOutCode]: string } = {
  'table-of-contents': 'Indholdsfortegnelse: overskrifterne står i planen selv',
  'page-furniture': 'Sidehoved eller sidefod, der gentages på siderne',
  'page-number': 'Sidetal',
  title: 'Planens titel: bruges som titel, ikke som tekst',
  cover: 'Forsidens tekst: hører ikke til et afsnit',
  hidden: 'Skjult eller slettet tekst i dokumentet',
  'dropped-by-reader': 'Udeladt af læseren',
}

/** A left-out text with its reason in words. */
export function leftOut(code: LeftOutCode, text: string, page?: number): LeftOut {
  return { text, code, why: whyLeftOut[code], ...(page === undefined ? {} : { page }) }
}
