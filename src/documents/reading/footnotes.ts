import { stream } from './piece.ts'
import type { Block } from './proposal.ts'
import type { Item } from './shape.ts'

const noteStart = /^\[?(\d{1,2})\]?[.)]?\s+(?=\S)/
const tiedStart = /^(\d{1,2})(?=https?:|www\.|\p{Lu}\p{Ll})/u

/** Pieces that begin with a number which stands as a marker, glued to a word, in the text before them. */
export function footnotesOf(
  items: readonly Item[],
  contents: ReadonlyMap<string, number | null>,
): ReadonlySet<number> {
  const notes = new Set<number>()
  let next = 1
  for (const [i, { piece, text }] of items.entries()) {
    const number = (noteStart.exec(text) ?? tiedStart.exec(text))?.[1]
    if (number === undefined || piece.leftOut !== undefined || piece.level !== undefined) continue
    if (piece.kind !== undefined && piece.kind !== 'list-item') continue
    if (contents.has(stream(text))) continue
    const ends = /[.!?)/]$|https?:\S+$|www\.\S+$/.test(text) || text.length > 120
    const expected = Number(number) === next || Number(number) === 1
    if (!ends || !expected || !markedBefore(items, i, number)) continue
    notes.add(i)
    next = Number(number) + 1
  }
  return notes
}

function markedBefore(items: readonly Item[], at: number, number: string): boolean {
  const marker = markerOf(number)
  return items.slice(Math.max(0, at - 60), at).some((item) => marker.test(item.text))
}

/** `kriminalitet1` or `loven”.1`: the number glued to the end of a word. */
function markerOf(number: string): RegExp {
  return new RegExp(`(?<=\\p{Ll}{3}[”"»)]?[.,]?)\\[?${number}\\]?(?=[\\s.,;:)]|$)`, 'u')
}

/** Turns footnotes and the markers that point to them into Markdown's `[^1]`; the words stay as they are. */
export function linkNotes(blocks: readonly Block[]): readonly Block[] {
  const out = [...blocks]
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'footnote' || block.text.startsWith('[^')) continue
    const match = noteStart.exec(block.text) ?? tiedStart.exec(block.text)
    const number = match?.[1]
    if (!match || number === undefined) continue
    out[i] = { ...block, text: `[^${number}]: ${block.text.slice(match[0].length)}` }
    const marker = markerOf(number)
    const from = out.findLastIndex(
      (other, j) => j < i && marker.test(other.text) && other.kind !== 'footnote',
    )
    const marked = out[from]
    if (marked) out[from] = { ...marked, text: marked.text.replace(marker, `[^${number}]`) }
  }
  return out
}
