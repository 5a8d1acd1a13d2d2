import { bulletMark, captionMark, endsSentence, orderedMark, sourceMark, type Piece } from './piece.ts'
import type { BlockKind } from './proposal.ts'

/** Says of each piece what its own first words tell: a source, a caption, an item of a list. */
export function kinds(pieces: readonly Piece[]): readonly Piece[] {
  const usual = usualSize(pieces)
  let loose = 0
  return pieces.map((piece, i) => {
    if (piece.leftOut !== undefined || piece.kind !== undefined || piece.level !== undefined) return piece
    // Some converters put a list's bullets first, and its items after them.
    if (piece.lines.every((line) => bulletMark.test(`${line} `) && !/[\p{L}\p{N}]/u.test(line))) {
      loose += piece.lines.length
      return piece
    }
    const kind =
      kindByMark(piece, pieces[i + 1], pieces[i - 1], usual) ?? (loose > 0 ? 'list-item' : undefined)
    loose = Math.max(0, loose - 1)
    return kind === undefined ? piece : { ...piece, kind }
  })
}

function usualSize(pieces: readonly Piece[]): number {
  const sizes = new Map<number, number>()
  for (const { size, lines } of pieces)
    if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + lines.join('').length)
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? Infinity
}

function kindByMark(
  piece: Piece,
  next: Piece | undefined,
  before: Piece | undefined,
  usual: number,
): BlockKind | undefined {
  const first = piece.lines[0] ?? ''
  if (sourceMark.test(first)) return 'source'
  if (captionMark.test(first) && piece.lines.join(' ').length < 250) return 'caption'
  if (bulletMark.test(first) && piece.lines.some((line) => /\p{L}/u.test(line))) return 'list-item'
  if (/^\s*(?:[a-zæøå]\)|\([a-z\d]\))\s/.test(first)) return 'list-item'
  if (!orderedMark.test(first) || piece.bold === true || (piece.size ?? 0) > usual * 1.08) return undefined
  const long = piece.lines.join(' ').length > 160 || endsSentence(piece.lines.at(-1) ?? '')
  return long || [next, before].some((other) => isSibling(piece, other)) ? 'list-item' : undefined
}

function isSibling(piece: Piece, other: Piece | undefined): boolean {
  return (
    other !== undefined &&
    other.bold !== true &&
    orderedMark.test(other.lines[0] ?? '') &&
    (other.size ?? 0) === (piece.size ?? 0)
  )
}
