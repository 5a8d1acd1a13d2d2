import { asksForMore, beginsAnew, bulletMark, endsSentence, orderedMark, type Piece } from './piece.ts'
import { printedNumber } from './numbering.ts'
import type { Page } from './pdf-layout.ts'
import { isTocLine } from './txt.ts'

/** A line of letters on a page, within one column. */
export type Row = {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly face: string
  readonly bold: boolean
  readonly italic: boolean
  readonly upright: boolean
  /** Several cells joined. */
  readonly table?: boolean
}

type Block = {
  readonly rows: Row[]
  left: number
  right: number
  top: number
  bottom: number
}

/** Groups a page's rows to paragraphs in reading order. */
export function blocksOf(all: readonly Row[], page: Page, body: number): readonly Piece[] {
  const rows = joinCells(all)
  const setting = { leading: leadingOf(rows), body, columns: columnEdges(rows) }
  const blocks: Block[] = []
  for (const row of rows) {
    const open = blocks.findLast((block) => goesOn(block, row, setting))
    if (open) extend(open, row)
    else blocks.push({ rows: [row], left: row.x, right: row.right, top: row.y + row.size, bottom: row.y })
  }
  const ordered = readingOrder(blocks)
  const main = mainColumn(blocks)
  return ordered.map((block, i) => pieceOf(block, ordered[i - 1], page, isNarrow(block, blocks, main)))
}

type Setting = {
  readonly leading: number
  readonly body: number
  readonly columns: ReadonlyMap<number, number>
}

function goesOn(block: Block, row: Row, setting: Setting): boolean {
  const last = block.rows.at(-1)
  if (!last || last.upright !== row.upright || last.table !== row.table) return false
  const down = (last.y - row.y) / Math.max(last.size, row.size)
  if (row.table === true) return down > 0.3 && down < 3.5
  const larger = row.size > setting.body * 1.08
  const furthest = larger ? Math.max(1.75, setting.leading * 1.2) : Math.max(1.3, setting.leading * 1.22)
  if (down < 0.3 || down > furthest) return false
  if (Math.abs(last.size - row.size) > 0.4 || last.bold !== row.bold) return false
  if (row.x > block.right || row.right < block.left) return false
  if (bulletMark.test(row.text) || isTocLine(last.text)) return false
  return !endsBlock(block, last, row, setting)
}

function endsBlock(block: Block, last: Row, row: Row, setting: Setting): boolean {
  const edge = Math.max(block.right, setting.columns.get(Math.round(block.left / 4)) ?? 0)
  const word = ((row.right - row.x) * (row.text.split(' ')[0]?.length ?? 0)) / Math.max(1, row.text.length)
  const room = last.right + word + row.size * 0.3 < edge - row.size * 0.5
  const complete = endsSentence(last.text) || last.text.endsWith(':') || (room && !asksForMore(last.text))
  if (orderedMark.test(row.text)) return complete
  if (printedNumber(row.text) !== null && complete && room) return true
  if (
    row.x > last.x + row.size * 0.8 &&
    block.rows.length > 1 &&
    beginsAnew(row.text) &&
    endsSentence(last.text)
  )
    return true
  const title = row.size > setting.body * 1.08 || row.bold
  return !title && room && complete && beginsAnew(row.text)
}

function extend(block: Block, row: Row): void {
  block.rows.push(row)
  block.left = Math.min(block.left, row.x)
  block.right = Math.max(block.right, row.right)
  block.bottom = Math.min(block.bottom, row.y)
}

/** The usual step from line to line, in letter sizes. */
function leadingOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1]
    if (!before || Math.abs(before.size - row.size) > 0.4) continue
    const step = Math.round(((before.y - row.y) / row.size) * 20) / 20
    if (step > 0.8 && step < 2.2) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2
}

/** How far right the lines that begin at one place reach. */
function columnEdges(rows: readonly Row[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>()
  for (const row of rows) {
    const key = Math.round(row.x / 4)
    edges.set(key, Math.max(edges.get(key) ?? 0, row.right))
  }
  return edges
}

/** Rows of three or more short cells on one baseline, twice or more, become one row each: a table. */
function joinCells(rows: readonly Row[]): readonly Row[] {
  const lines = [...Map.groupBy(rows, (row) => Math.round(row.y / 2)).values()]
  const wide = lines.filter((line) => line.length >= 3 && line.every((cell) => cell.text.length < 45))
  if (wide.length < 2) return rows
  const joined = new Map<Row, Row>()
  const dropped = new Set<Row>()
  for (const line of wide) {
    const cells = line.toSorted((a, b) => a.x - b.x)
    const [first, last] = [cells[0], cells.at(-1)]
    if (!first || !last) continue
    for (const cell of line) dropped.add(cell)
    const text = cells.map((cell) => cell.text).join(' | ')
    const top = line[0]
    if (top) joined.set(top, { ...first, text, right: last.right, table: true })
  }
  return rows.flatMap((row) => joined.get(row) ?? (dropped.has(row) ? [] : [row]))
}

/** Cuts a page into columns where a gutter runs through it, into bands where it does not. */
function readingOrder(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < 2) return blocks
  const columns = split(blocks, (block) => [block.left, block.right], 6)
  if (columns.length > 1 && columns.every((column) => column.length < blocks.length))
    return columns.flatMap(readingOrder)
  const bands = split(blocks, (block) => [-block.top, -block.bottom], 0)
  if (bands.length > 1) return bands.flatMap(readingOrder)
  return blocks.toSorted((a, b) => b.top - a.top)
}

/** Parts of a page with nothing reaching from one into the next. */
function split(
  blocks: readonly Block[],
  extent: (block: Block) => readonly [number, number],
  apart: number,
): readonly (readonly Block[])[] {
  const sorted = blocks.toSorted((a, b) => extent(a)[0] - extent(b)[0])
  const parts: Block[][] = []
  let end = -Infinity
  for (const block of sorted) {
    const [from, to] = extent(block)
    const part = parts.at(-1)
    if (part && from < end + apart) part.push(block)
    else parts.push([block])
    end = Math.max(end, to)
  }
  return parts
}

/** Where most of the page's text stands. */
function mainColumn(blocks: readonly Block[]): Block | undefined {
  return blocks.toSorted((a, b) => letterCount(b) - letterCount(a))[0]
}

function letterCount(block: Block): number {
  return block.rows.reduce((sum, row) => sum + row.text.length, 0)
}

function pieceOf(block: Block, before: Block | undefined, page: Page, narrow: boolean): Piece {
  const first = block.rows[0]
  const gap = before && first ? (before.bottom - block.top) / first.size : 2
  return {
    lines: block.rows.map((row) => row.text),
    page: page.number,
    kind: first?.table === true ? 'table' : first && !first.upright ? 'sidebar' : undefined,
    size: first?.size,
    bold: block.rows.every((row) => row.bold),
    italic: block.rows.every((row) => row.italic),
    gapBefore: Math.max(0, gap),
    // The head of a column goes on from the foot of the one before, as a page does.
    startsPage: before === undefined || block.top > before.bottom + (first?.size ?? 0),
    narrow,
  }
}

/** Beside the column with most text, in a column of its own that is clearly narrower. */
function isNarrow(block: Block, blocks: readonly Block[], main: Block | undefined): boolean {
  const isAside = (other: Block) => main !== undefined && (other.left > main.right || other.right < main.left)
  if (main === undefined || !isAside(block)) return false
  const column = blocks.filter(
    (other) => isAside(other) && other.left < block.right && other.right > block.left,
  )
  const left = column.reduce((least, other) => Math.min(least, other.left), block.left)
  const right = column.reduce((most, other) => Math.max(most, other.right), block.right)
  return right - left < (main.right - main.left) * 0.75
}
