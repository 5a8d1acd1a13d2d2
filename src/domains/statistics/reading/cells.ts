import { limits, Refused } from './refused.ts'
import type { Named } from './types.ts'

/** What a cell holds: `absent`, one of the other marks, or a count plus `counted`. */
export const absent = 0
export const implicitZero = 1
export const missing = 2
export const withheld = 3
/** Added to a count to make a cell of it. */
export const counted = 4
/** The largest count that a cell can hold. */
export const mostCounted = 2_147_483_647 - counted

/** Counts under way: a row for each area and offence seen, a column for each period seen, in the order they came. */
export type Cells = {
  readonly file: string
  readonly areas: Named[]
  readonly offences: Named[]
  /** Periods as `periodIndex` counts, by slot. */
  readonly periods: number[]
  /** Row by area x `limits.names` + offence. */
  readonly rows: Map<number, number>
  readonly rowAreas: number[]
  readonly rowOffences: number[]
  /** Rows in blocks of 256, so that a new row moves none of the others; wider numbers only where a count needs them. */
  readonly blocks: (Uint16Array | Int32Array)[]
  /** Slots that each row has room for. */
  stride: number
}

const blockRows = 256

export function noCells(file: string): Cells {
  return {
    file,
    areas: [],
    offences: [],
    periods: [],
    rows: new Map(),
    rowAreas: [],
    rowOffences: [],
    blocks: [],
    stride: 16,
  }
}

/** The row of an area and an offence by their numbers; a new one of absent cells where it is the first time. */
export function rowFor(cells: Cells, area: number, offence: number): number {
  const key = area * limits.names + offence
  const known = cells.rows.get(key)
  if (known !== undefined) return known
  const row = cells.rows.size
  cells.rows.set(key, row)
  cells.rowAreas.push(area)
  cells.rowOffences.push(offence)
  if (row % blockRows === 0) addBlock(cells)
  return row
}

/** What stands at a row and a slot. */
export function cellAt({ blocks, stride }: Cells, row: number, slot: number): number {
  return blocks[row >>> 8]?.[(row & 255) * stride + slot] ?? absent
}

/** Puts a cell where none stands yet, and answers what stood there before. */
export function putCell({ blocks, stride }: Cells, row: number, slot: number, cell: number): number {
  const at = (row & 255) * stride + slot
  const block = blocks[row >>> 8]
  const before = block?.[at] ?? absent
  if (!block || before !== absent) return before
  if (cell > narrow && block instanceof Uint16Array) (blocks[row >>> 8] = Int32Array.from(block))[at] = cell
  else block[at] = cell
  return absent
}

/** The largest cell that a block of small numbers can hold. */
const narrow = 65_535

/** The slot of a period; a new one where it is the first time. */
export function slotFor(cells: Cells, period: number): number {
  const known = cells.periods.indexOf(period)
  if (known >= 0) return known
  if (cells.periods.length >= limits.periods) throw tooMany(cells)
  if (cells.periods.length === cells.stride) widen(cells)
  return cells.periods.push(period) - 1
}

/** The number of a name; new ones are added. `known` finds names by code. */
export function nameFor(cells: Cells, names: Named[], known: Map<string, number>, name: Named): number {
  const found = known.get(name.code)
  if (found !== undefined) return found
  if (names.length >= limits.names) throw tooMany(cells)
  const number = names.push(name) - 1
  known.set(name.code, number)
  return number
}

function tooMany({ file }: Cells): Refused {
  return new Refused({ kind: 'too-many-cells', file, most: limits.cells })
}

function addBlock(cells: Cells): void {
  const size = blockRows * cells.stride
  if ((cells.blocks.length + 1) * size > limits.cells) throw tooMany(cells)
  cells.blocks.push(new Uint16Array(size))
}

/** Gives every row more slots. */
function widen(cells: Cells): void {
  const { stride, blocks } = cells
  const wide = Math.min(limits.periods, Math.ceil(stride * 1.5))
  const size = blockRows * wide
  if (blocks.length * size > limits.cells) throw tooMany(cells)
  for (const [i, block] of blocks.entries()) {
    const wider = block instanceof Uint16Array ? new Uint16Array(size) : new Int32Array(size)
    for (let row = 0; row < blockRows; row++)
      wider.set(block.subarray(row * stride, (row + 1) * stride), row * wide)
    blocks[i] = wider
  }
  cells.stride = wide
}
