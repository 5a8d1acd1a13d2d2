import { plainLetters, type Piece } from './piece.ts'
import { blocksOf, type Row } from './pdf-blocks.ts'
import { markPageFurniture } from './pdf-furniture.ts'

/** A run of letters as a PDF draws it; measures in points, y upwards from the page's foot. */
export type Letters = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly face: string
  readonly bold: boolean
  readonly italic: boolean
  readonly upright: boolean
}

/** A page's letters in drawing order. */
export type Page = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly letters: readonly Letters[]
}

/** Puts letters together to lines, lines to paragraphs, and paragraphs in reading order. */
export function layoutPages(pages: readonly Page[]): readonly Piece[] {
  const rows = pages.map((page) => rowsOf(page))
  const furniture = markPageFurniture(pages, rows)
  const body = bodySizeOf(rows.flat())
  return pages.flatMap((page, i) => {
    const mine = rows[i] ?? []
    const text = mine.filter((row) => !furniture.has(row))
    const out = mine.flatMap((row): Piece[] => {
      const code = furniture.get(row)
      if (code === undefined) return []
      return [{ lines: [row.text], page: page.number, leftOut: code, gapBefore: 1, startsPage: false }]
    })
    return [...blocksOf(text, page, body), ...out]
  })
}

/** The size most letters are set in. */
function bodySizeOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const size = Math.round(row.size * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + row.text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Letters on one baseline without a wide gap between them. */
function rowsOf(page: Page): readonly Row[] {
  const rows: Letters[][] = []
  for (const letters of page.letters) {
    // A space as wide as that is a gutter between columns or cells.
    const blank = letters.text.trim() === ''
    if (letters.text === '' || (blank && letters.width > letters.size * 1.2)) continue
    const row = rows
      .slice(-12)
      .reverse()
      .find((row) => continues(row, letters))
    if (row) row.push(letters)
    else if (letters.text.trim() !== '') rows.push([letters])
  }
  return rows.map((row) => rowOf(row, page.number)).filter((row) => row.text !== '')
}

function continues(row: readonly Letters[], next: Letters): boolean {
  const last = row.at(-1)
  if (!last || last.upright !== next.upright) return false
  const size = Math.max(last.size, next.size)
  const raised = next.y - last.y
  if (Math.abs(raised) > size * 0.45) return false
  if (Math.abs(raised) > size * 0.12 && Math.min(last.size, next.size) > size * 0.85) return false
  const gap = next.x - (last.x + last.width)
  return gap > -size * 0.6 && gap < size * 1.6
}

function rowOf(row: readonly Letters[], page: number): Row {
  const first = row[0]
  const main = row.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  const last = row.at(-1)
  const words = row.filter((letters) => letters.text.trim() !== '')
  return {
    page,
    text: textOf(row),
    x: first?.x ?? 0,
    right: (last?.x ?? 0) + (last?.width ?? 0),
    y: main.y,
    size: main.size,
    face: main.face,
    bold: words.every((letters) => letters.bold || letters.size < main.size * 0.8) && main.bold,
    italic: words.every((letters) => letters.italic),
    upright: first?.upright ?? true,
  }
}

function weight(letters: Letters): number {
  return letters.text.trim().length
}

function textOf(row: readonly Letters[]): string {
  let text = ''
  let end: number | null = null
  const size = Math.max(...row.map((letters) => letters.size))
  for (const letters of row) {
    const gap = end === null ? 0 : letters.x - end
    const marker = letters.size < size * 0.8 && /^\d{1,2}$/.test(letters.text)
    const apart = gap > letters.size * 0.18 && !marker && !/\s$/.test(text) && !/^\s/.test(letters.text)
    text += (apart ? ' ' : '') + letters.text
    end = letters.x + letters.width
  }
  return plainLetters(text).replace(/\s+/g, ' ').trim()
}
