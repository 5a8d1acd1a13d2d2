import type { Equation } from './tables.ts'

/**
 * What someone who knows the open cells and the totals can still move: withheld cells may differ from the truth by
 * any amounts that keep all equations. A simplex tableau over these differences; none at all is always possible.
 */
export type Attacker = {
  /** Independent equations. */
  readonly m: number
  /** The withheld cells, one a column. */
  readonly columns: readonly number[]
  /** m rows of one number a column; the columns in the basis are unit vectors. */
  readonly tableau: Float64Array
  /** The column that each row is solved for. */
  readonly basis: Int32Array
  /** The row of each column in the basis, -1 outside. */
  readonly rowOf: Int32Array
  /** Differences from the truth, and between what limits they may be. */
  readonly values: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** What a unit of each column adds to the objective. */
  readonly gains: Float64Array
  /** Written over: the columns in which a row is not 0, since most of them are. */
  readonly filled: Int32Array
}

const small = 1e-9
/** After so many steps the first column that helps is taken, which hardly ever goes round in circles. */
const patience = 500
const mostSteps = 100_000

/** An attacker for whom some cells are withheld, at the truth, with limits still to be set. */
export function attackerOf(equations: readonly Equation[], columns: readonly number[]): Attacker {
  const n = columns.length
  const columnOf = new Map(columns.map((cell, column) => [cell, column]))
  const rows = equations.flatMap((equation) => {
    const row = new Float64Array(n)
    let touched = false
    for (const [coefficient, cell] of equation) {
      const column = columnOf.get(cell)
      if (column === undefined) continue
      row[column] = (row[column] as number) + coefficient
      touched = true
    }
    return touched ? [row] : []
  })
  const basis = eliminate(rows, n)
  const m = basis.length
  const tableau = new Float64Array(m * n)
  rows.slice(0, m).forEach((row, i) => tableau.set(row, i * n))
  const rowOf = new Int32Array(n).fill(-1)
  basis.forEach((column, row) => (rowOf[column] = row))
  return {
    m,
    columns,
    tableau,
    basis: Int32Array.from(basis),
    rowOf,
    values: new Float64Array(n),
    lower: new Float64Array(n),
    upper: new Float64Array(n),
    gains: new Float64Array(n),
    filled: new Int32Array(n),
  }
}

/** Brings rows into reduced echelon form, independent ones first; gives the column that each is solved for. */
function eliminate(rows: Float64Array[], n: number): readonly number[] {
  const basis: number[] = []
  for (let at = 0; at < rows.length;) {
    const row = rows[at] as Float64Array
    const column = row.findIndex((value) => Math.abs(value) > small)
    if (column < 0) {
      rows.splice(at, 1)
      continue
    }
    const pivot = row[column] as number
    for (let j = 0; j < n; j++) row[j] = (row[j] as number) / pivot
    for (const other of rows) {
      const factor = other[column] as number
      if (other === row || factor === 0) continue
      for (let j = 0; j < n; j++) other[j] = (other[j] as number) - factor * (row[j] as number)
    }
    basis.push(column)
    at++
  }
  return basis
}

/**
 * How far one cell can be moved up (`sign` 1) or down (-1), from where the values stand now, which has to keep the
 * limits. Afterwards `gains` are the reduced costs: what the limits of each column are worth.
 *
 * @param enough stops as soon as so much is reached
 * @returns the farthest difference, as a positive number; Infinity where there is no end to it
 * @throws Error where it comes to no end: nothing is published then
 */
export function farthest(attacker: Attacker, column: number, sign: 1 | -1, enough = Infinity): number {
  setObjective(attacker, column, sign)
  const { values } = attacker
  for (let step = 0; sign * (values[column] as number) < enough; step++) {
    const entering = enteringColumn(attacker, step > patience)
    if (entering < 0) break
    if (!move(attacker, entering)) return Infinity
    if (step > mostSteps) throw new Error('the audit of a table came to no end')
  }
  return sign * (values[column] as number)
}

function setObjective({ columns, tableau, rowOf, gains }: Attacker, column: number, sign: 1 | -1): void {
  const n = columns.length
  const row = rowOf[column] as number
  gains.fill(0)
  if (row < 0) gains[column] = sign
  else for (let j = 0; j < n; j++) gains[j] = j === column ? 0 : -sign * (tableau[row * n + j] as number)
}

/** The column outside the basis that gains most by moving to where it has room; -1 where none gains. */
function enteringColumn({ columns, rowOf, values, lower, upper, gains }: Attacker, first: boolean): number {
  let best = -1
  let most = small
  for (let j = 0; j < columns.length; j++) {
    const gain = gains[j] as number
    const value = values[j] as number
    const hasRoom = gain > 0 ? value < (upper[j] as number) : value > (lower[j] as number)
    if (rowOf[j] !== -1 || !hasRoom || Math.abs(gain) <= most) continue
    best = j
    most = Math.abs(gain)
    if (first) break
  }
  return best
}

/** Moves a column as far as all limits allow and lets it into the basis; false where nothing stops it. */
function move(attacker: Attacker, entering: number): boolean {
  const { m, columns, tableau, basis, values, lower, upper, gains } = attacker
  const n = columns.length
  const direction = (gains[entering] as number) > 0 ? 1 : -1
  const room = direction > 0 ? (upper[entering] as number) : -(lower[entering] as number)
  let step = room - direction * (values[entering] as number)
  let leaving = -1
  for (let i = 0; i < m; i++) {
    const rate = -direction * (tableau[i * n + entering] as number)
    if (Math.abs(rate) <= small) continue
    const b = basis[i] as number
    const limit = rate > 0 ? (upper[b] as number) : (lower[b] as number)
    const until = Math.max(0, (limit - (values[b] as number)) / rate)
    if (until < step) [step, leaving] = [until, i]
  }
  if (step === Infinity) return false
  values[entering] = (values[entering] as number) + direction * step
  for (let i = 0; i < m; i++) {
    const b = basis[i] as number
    values[b] = (values[b] as number) - direction * step * (tableau[i * n + entering] as number)
  }
  if (leaving < 0) return true
  const out = basis[leaving] as number
  const rate = -direction * (tableau[leaving * n + entering] as number)
  values[out] = rate > 0 ? (upper[out] as number) : (lower[out] as number)
  pivot(attacker, leaving, entering)
  return true
}

function pivot(attacker: Attacker, row: number, entering: number): void {
  const { m, columns, tableau, basis, rowOf, gains, filled } = attacker
  const n = columns.length
  const from = row * n
  const at = tableau[from + entering] as number
  let many = 0
  for (let j = 0; j < n; j++) {
    if (tableau[from + j] === 0) continue
    tableau[from + j] = (tableau[from + j] as number) / at
    filled[many++] = j
  }
  const own = filled.subarray(0, many)
  for (let i = 0; i < m; i++)
    if (i !== row) subtract(tableau, i * n, from, own, tableau[i * n + entering] as number)
  const gain = gains[entering] as number
  for (const j of own) gains[j] = (gains[j] as number) - gain * (tableau[from + j] as number)
  gains[entering] = 0
  rowOf[basis[row] as number] = -1
  basis[row] = entering
  rowOf[entering] = row
}

function subtract(
  tableau: Float64Array,
  to: number,
  from: number,
  columns: Int32Array,
  factor: number,
): void {
  if (factor === 0) return
  for (let at = 0; at < columns.length; at++) {
    const j = columns[at] as number
    tableau[to + j] = (tableau[to + j] as number) - factor * (tableau[from + j] as number)
  }
}
