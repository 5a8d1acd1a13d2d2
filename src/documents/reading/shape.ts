import { asksForMore, bulletMark, endsSentence, squeeze, type Piece } from './piece.ts'

/** A piece of text among its neighbours, as heading detection sees it. */
export type Item = {
  readonly piece: Piece
  /** Lines put together and mended. */
  readonly text: string
}

/** Whether a piece reads as running text: long, or ending as a sentence does. */
export function isRunningText(item: Item | undefined): boolean {
  if (!item || item.piece.leftOut !== undefined) return false
  const kind = item.piece.kind
  if (kind === 'list-item' || kind === 'table' || kind === 'source' || kind === 'sidebar') return true
  return (
    item.text.length > 130 || (item.text.length > 35 && endsSentence(item.text)) || item.text.endsWith(':')
  )
}

/** Evidence from shape alone, 0 to 1: a short line by itself over running text, ending no sentence. */
export function shapeScore(items: readonly Item[], at: number, wrap: number | null): number {
  const item = items[at]
  if (!item || item.text.length > 140 || item.piece.lines.length > 4) return 0
  const next = nextOf(items, at)
  const before = items[at - 1]
  const { piece, text } = item
  let score = 0.3
  if (piece.gapBefore >= 1 || piece.startsPage) score += 0.15
  if (piece.gapBefore >= 2 || piece.startsPage) score += 0.05
  if (next && (next.piece.gapBefore >= 1 || piece.lines.length === 1)) score += 0.1
  score += isRunningText(next) ? 0.15 : -0.25
  if (text.length <= 60) score += 0.05
  if (wrap !== null && piece.lines.length > 1) score += filledLines(piece, wrap) ? -0.3 : 0.1
  if (/[.!?] +\p{Lu}/u.test(text.replace(/\p{L}{1,4}\. /gu, ''))) score -= 0.3
  if (before && before.text.endsWith(':') && piece.gapBefore < 1) score -= 0.3
  if (/\b(?:er|har|skal|vil|kan|blev|bliver|havde|var|is|are|was|will)\b/i.test(text)) score -= 0.15
  if (/^\d{4}\b|@|https?:|www\.|\btlf\b/i.test(text) || bulletMark.test(text)) score -= 0.4
  if ((text.match(/(?:^|\s)[\d.,%+–-]+(?=\s|$)/g) ?? []).length >= 2) score -= 0.4
  return Math.max(0, Math.min(0.85, score))
}

/** The next piece of the document's text, page furniture aside. */
function nextOf(items: readonly Item[], at: number): Item | undefined {
  return items.slice(at + 1, at + 6).find((item) => item.piece.leftOut === undefined)
}

/** Whether lines are filled to the document's width, as running text is and titles are not. */
function filledLines(piece: Piece, wrap: number): boolean {
  const lines = piece.lines.map(squeeze)
  return lines.slice(0, -1).every((line, i) => {
    const word = lines[i + 1]?.split(' ')[0]?.length ?? 0
    const broken = asksForMore(line) && line.endsWith('-')
    return line.length + 1 + (broken ? 1 : word) > wrap * 0.94
  })
}
