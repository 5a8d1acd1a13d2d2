import { squeeze, stream, type Piece } from './piece.ts'
import { isTocLine } from './txt.ts'

/** A document's own table of contents: which pieces it is, and the titles it promises. */
export type Contents = {
  readonly pieces: ReadonlySet<number>
  /** Letters and digits of each entry (with and without its page number), and its depth when known. */
  readonly entries: ReadonlyMap<string, number | null>
}

const contentsTitle =
  /^(?:\d{1,2}\.?\s+)?(?:indhold|indholdsfortegnelse|indholdsoversigt|oversigt over indhold|contents|table of contents)\s*:?$/i

/** Finds the table of contents by its title, its leaders, or because its lines return as headings. */
export function contentsOf(pieces: readonly Piece[]): Contents {
  const found = new Set<number>()
  const entries = new Map<string, number | null>()
  const joined = pieces.map((piece) => squeeze(piece.lines.join(' ')))
  const later = streams(pieces)
  for (const [i, piece] of pieces.entries()) {
    if (piece.leftOut !== 'table-of-contents') continue
    found.add(i)
    addEntries(entries, piece)
  }
  for (let i = 0; i < pieces.length; i++) {
    const titled = contentsTitle.test(joined[i] ?? '')
    const run = titled || startsLeaders(pieces, i) ? runFrom(pieces, titled ? i + 1 : i, later) : []
    if (run.length < (titled ? 2 : 3)) continue
    if (titled) found.add(i)
    for (const at of run) {
      found.add(at)
      const entry = pieces[at]
      if (entry) addEntries(entries, entry)
    }
    i = run.at(-1) ?? i
  }
  return { pieces: found, entries }
}

/** How many pieces, or runs of up to three of them, say the same letters. */
function streams(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const each = pieces.map((piece) => (piece.leftOut === undefined ? keyOf(piece.lines) : ''))
  for (let i = 0; i < each.length; i++) {
    let key = ''
    for (const part of each.slice(i, i + 3)) {
      key += part
      if (key.length > 250) break
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

function keyOf(lines: readonly string[]): string {
  return stream(lines.join(' '))
}

function startsLeaders(pieces: readonly Piece[], i: number): boolean {
  const three = pieces.slice(i, i + 3)
  return three.length === 3 && three.every((piece) => piece.lines.some((line) => isTocLine(squeeze(line))))
}

function runFrom(
  pieces: readonly Piece[],
  start: number,
  later: ReadonlyMap<string, number>,
): readonly number[] {
  const run: number[] = []
  const seen = new Set<string>()
  let missed = 0
  for (let i = start; i < pieces.length && missed < 2; i++) {
    const piece = pieces[i]
    if (!piece || piece.level !== undefined) break
    if (piece.leftOut !== undefined) continue
    const key = keyOf(piece.lines)
    if (seen.has(key) || seen.has(titleKey(piece.lines.join(' ')))) break
    if (isEntry(piece, later)) {
      for (const back of range(i - missed, i)) run.push(back)
      missed = 0
      seen.add(key)
      for (const line of piece.lines) seen.add(titleKey(line))
    } else if (piece.lines.join(' ').length < 120) missed++
    else break
  }
  return run.filter((at) => pieces[at]?.leftOut === undefined)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function isEntry(piece: Piece, later: ReadonlyMap<string, number>): boolean {
  const lines = piece.lines.map(squeeze)
  if (lines.every((line) => /^\d{1,3}$/.test(line))) return true
  if (returns(lines.join(' '), later)) return true
  const entries = lines.filter(
    (line) => isTocLine(line) || /\S\s+\d{1,3}$/.test(line) || returns(line, later),
  )
  return entries.length > 0 && entries.length >= lines.length * 0.6
}

/** Whether the words stand again elsewhere, on their own. */
function returns(text: string, later: ReadonlyMap<string, number>): boolean {
  const [whole, title] = [stream(text), titleKey(text)]
  if (title.length < 3) return false
  return (later.get(whole) ?? 0) > 1 || (title !== whole && (later.get(title) ?? 0) > 0)
}

/** An entry's letters without leaders and page number. */
function titleKey(text: string): string {
  return stream(squeeze(text).replace(/[.\s…_]+\d{1,3}$/, ''))
}

function addEntries(entries: Map<string, number | null>, piece: Piece): void {
  const depth = piece.depth ?? null
  for (const text of [...piece.lines, piece.lines.join(' ')]) {
    for (const key of [stream(text), titleKey(text)]) if (key.length > 2) entries.set(key, depth)
  }
  for (let i = 0; i + 1 < piece.lines.length; i++)
    entries.set(titleKey(piece.lines.slice(i, i + 2).join(' ')), depth)
}
