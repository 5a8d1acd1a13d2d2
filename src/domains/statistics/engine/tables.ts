/** A published table: its counts, and which of them add up to which. */
export type Table = {
  /** Whole numbers from 0 up, totals among them. */
  readonly cells: readonly number[]
  /** Sums of coefficient times cell that are 0. */
  readonly equations: readonly Equation[]
}

/** Coefficients with the cell that each belongs to; together they come to 0. */
export type Equation = readonly (readonly [coefficient: number, cell: number])[]

/**
 * The equations of a table of any number of dimensions, cells in row-major order, the last place of each
 * dimension being the total of the others.
 *
 * @param shape places of each dimension, its total included
 */
export function totalsOf(shape: readonly number[]): readonly Equation[] {
  const cells = shape.reduce((product, places) => product * places, 1)
  return shape.flatMap((places, dimension) => {
    const stride = shape.slice(dimension + 1).reduce((product, size) => product * size, 1)
    const starts = Array.from({ length: cells }, (_, cell) => cell).filter(
      (cell) => Math.floor(cell / stride) % places === 0,
    )
    return starts.map((start) =>
      Array.from({ length: places }, (_, i) => [i === places - 1 ? -1 : 1, start + i * stride] as const),
    )
  })
}

/** The cells that show too few: from 1 up to but not including the threshold. Zeros stay open. */
export function primaryCells(cells: readonly number[], threshold: number): readonly number[] {
  return cells.flatMap((count, cell) => (count >= 1 && count < threshold ? [cell] : []))
}
