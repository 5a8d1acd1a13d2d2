import { contentsOf } from './contents.ts'
import { footnotesOf, linkNotes } from './footnotes.ts'
import { headingsOf, profileOf } from './headings.ts'
import { placeHeadings, titleAmong, type Placed } from './levels.ts'
import { kinds } from './kinds.ts'
import { mend, vocabularyOf } from './mending.ts'
import {
  asksForMore,
  bulletMark,
  endsSentence,
  orderedMark,
  squeeze,
  type Piece,
  type Source,
} from './piece.ts'
import {
  leftOut,
  type Block,
  type BlockKind,
  type LeftOut,
  type Proposal,
  type UnsureCode,
} from './proposal.ts'
import { withRoles } from './roles.ts'
import { isRunningText, type Item } from './shape.ts'
import { coverOf, type Cover } from './cover.ts'

type Mended = Item & { readonly unsure: boolean; readonly continued: boolean }

/** Proposes a plan's structure from the pieces of a source. Every piece ends as a block or as left out. */
export function propose(source: Source): Proposal {
  const contents = contentsOf(source.pieces)
  const marked = source.pieces.map((piece, i): Piece =>
    contents.pieces.has(i) ? { ...piece, leftOut: 'table-of-contents' } : piece,
  )
  const items = mendAll(sidebars(kinds(continuations(marked))))
  const notes = footnotesOf(items, contents.entries)
  const noted = items.map((item, i): Mended =>
    notes.has(i) ? { ...item, piece: { ...item.piece, kind: 'footnote', level: undefined } } : item,
  )
  const profile = profileOf(noted, source)
  const found = headingsOf(noted, profile, contents)
  const cover = coverOf(noted, found, profile)
  const kept = found.filter((heading) => !cover.text.has(heading.at) && !cover.title.includes(heading.at))
  const placed = placeHeadings(kept, noted, profile)
  const single = cover.title.length > 0 ? null : titleAmong(placed, noted)
  const title = single === null ? cover.title : [single]
  const outline =
    single === null ? placed : placeHeadings(lifted(kept, single), liftedItems(noted, single), profile)
  return assemble(noted, outline, { title, text: cover.text })
}

function lifted<T extends { readonly at: number }>(headings: readonly T[], title: number): readonly T[] {
  return headings.filter((heading) => heading.at !== title)
}

function liftedItems(items: readonly Mended[], title: number): readonly Mended[] {
  return items.map((item, i) =>
    i === title ? { ...item, piece: { ...item.piece, level: undefined } } : item,
  )
}

/** Paragraphs cut by a page's end go on in the next piece that begins in lower case. */
function continuations(pieces: readonly Piece[]): readonly (Piece & { readonly continued?: boolean })[] {
  const out: (Piece & { continued?: boolean })[] = []
  for (const piece of pieces) {
    const before = out.findLastIndex((other) => isOpenEnded(other))
    const open = out[before]
    if (open && out.length - before <= 6 && goesOn(open, piece, out.slice(before + 1)))
      out[before] = { ...open, lines: [...open.lines, ...piece.lines], continued: true }
    else out.push(piece)
  }
  return out
}

function isOpenEnded(piece: Piece): boolean {
  if (piece.leftOut !== undefined || piece.kind !== undefined || piece.level !== undefined) return false
  return !/^\s*\d{1,2}\s/.test(piece.lines[0] ?? '') || piece.lines.length > 3
}

function goesOn(open: Piece, piece: Piece, between: readonly Piece[]): boolean {
  if (piece.leftOut !== undefined || piece.kind !== undefined || piece.level !== undefined) return false
  if (
    open.narrow !== piece.narrow ||
    open.bold !== piece.bold ||
    Math.abs((open.size ?? 0) - (piece.size ?? 0)) > 0.6
  )
    return false
  const last = squeeze(open.lines.at(-1) ?? '')
  const first = squeeze(piece.lines[0] ?? '')
  if (/\p{L}[-\u00AD]$/u.test(last) && /^\p{Ll}/u.test(first)) return true
  if (
    !/^\p{Ll}/u.test(first) ||
    endsSentence(last) ||
    last.endsWith(':') ||
    orderedMark.test(first) ||
    bulletMark.test(first)
  )
    return false
  const split =
    piece.startsPage || piece.page !== open.page || between.some((other) => other.leftOut !== undefined)
  return split && (last.length > 35 || asksForMore(last)) && open.lines.join(' ').length > 80
}

/** A short line over a narrow column is that box's own title. */
function sidebars(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i) => {
    if (piece.leftOut !== undefined || piece.kind !== undefined || piece.level !== undefined) return piece
    const next = pieces[i + 1]
    const titles =
      next?.narrow === true &&
      next.leftOut === undefined &&
      piece.lines.every((line) => line.trim().length < 35)
    return piece.narrow === true || titles ? { ...piece, kind: 'sidebar' } : piece
  })
}

function mendAll(pieces: readonly (Piece & { readonly continued?: boolean })[]): readonly Mended[] {
  const vocabulary = vocabularyOf(pieces.map((piece) => piece.lines))
  return pieces.map((piece) => {
    if (piece.kind === 'table')
      return { piece, text: piece.lines.map(squeeze).join('\n'), unsure: false, continued: false }
    const { text, unsure } = mend(piece.lines, vocabulary)
    const bare = piece.kind === 'list-item' ? text.replace(bulletMark, '') : text
    return { piece, text: bare, unsure, continued: piece.continued === true }
  })
}

/** Names, dates and mottos before the first heading stand on the cover; running text there is a preface. */
function coverCode(
  at: number,
  item: Mended,
  cover: Cover,
  firstHeading: number,
): 'title' | 'cover' | undefined {
  if (cover.title.includes(at)) return 'title'
  const alone = cover.text.has(at) && at < firstHeading && item.piece.kind === undefined
  return alone && !endsSentence(item.text) ? 'cover' : undefined
}

function assemble(items: readonly Mended[], outline: readonly Placed[], cover: Cover): Proposal {
  const headings = new Map(outline.map((heading) => [heading.at, heading]))
  const first = outline[0]?.at ?? 0
  const blocks: Block[] = []
  const left: LeftOut[] = []
  for (const [i, item] of items.entries()) {
    const words = item.piece.lines.join('\n')
    const code = item.piece.leftOut ?? coverCode(i, item, cover, first)
    if (code !== undefined) left.push(leftOut(code, words.trim(), item.piece.page))
    else if (/[\p{L}\p{N}]/u.test(words))
      blocks.push(blockOf(item, headings.get(i), `b${i + 1}`, i < first ? undefined : items[i + 1]))
  }
  const named = cover.title.map((at) => items[at]?.text ?? '').join(' ')
  return { title: named === '' ? null : named, blocks: withRoles(linkNotes(blocks)), leftOut: left }
}

function blockOf(item: Mended, heading: Placed | undefined, id: string, next: Item | undefined): Block {
  const kind = heading ? 'heading' : (item.piece.kind ?? plainKind(item, next))
  const unsure: UnsureCode[] = []
  if (heading && heading.confidence < 0.75) unsure.push('guessed-heading')
  if (heading?.guessed === true) unsure.push('guessed-level')
  if (item.unsure) unsure.push('hyphen')
  if (item.continued) unsure.push('continued')
  if (kind === 'paragraph' && !/[.!?…:;][”"»’')\]]*$/.test(item.text)) unsure.push('no-sentence-end')
  return {
    id,
    kind,
    text: item.text,
    ...(heading ? { level: heading.level } : {}),
    confidence: heading?.confidence ?? (unsure.includes('no-sentence-end') ? 0.6 : 0.9),
    ...(unsure.length > 0 ? { unsure } : {}),
    ...(item.piece.page === undefined ? {} : { page: item.piece.page }),
    sourceText: item.piece.lines.join('\n'),
  }
}

/** A short line that ends no sentence and heads no text stands under or over a picture. */
function plainKind(item: Mended, next: Item | undefined): BlockKind {
  const bare = item.text.length < 120 && !endsSentence(item.text) && !/[:,;]$/.test(item.text)
  return bare && next && !isRunningText(next) && (item.piece.gapBefore >= 1 || item.piece.italic === true)
    ? 'caption'
    : 'paragraph'
}
