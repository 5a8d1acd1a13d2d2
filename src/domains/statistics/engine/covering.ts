/**
 * A linear program that a pattern of withheld cells relaxes to: the least cost of variables from 0 to 1 that meets
 * every requirement so far (sums of non-negative shares that have to reach 1). Basic variables are written as a
 * constant and multiples of the others; requirements are added as they are found.
 */
export type Covering = {
  /** How many variables; those from there on are the surpluses of the requirements. */
  readonly n: number
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** One row a basic variable, one number an outside one. */
  readonly rows: Float64Array[]
  readonly basic: number[]
  readonly values: number[]
  /** The variable of each column, at its upper limit or its lower. */
  readonly outside: Int32Array
  readonly atUpper: Uint8Array
  readonly reducedCosts: Float64Array
  requirements: number
  /** What the variables cost as they stand. */
  cost: number
}

/** A requirement: variables and the share of 1 that each contributes. */
export type Requirement = readonly (readonly [variable: number, share: number])[]

const small = 1e-9

/** Nothing required yet: every variable is 0. */
export function coveringOf(costs: Float64Array): Covering {
  const n = costs.length
  return {
    n,
    lower: new Float64Array(n),
    upper: new Float64Array(n).fill(1),
    rows: [],
    basic: [],
    values: [],
    outside: Int32Array.from(costs, (_, j) => j),
    atUpper: new Uint8Array(n),
    reducedCosts: costs.slice(),
    requirements: 0,
    cost: 0,
  }
}

/** The value of each variable. */
export function solution(lp: Covering): Float64Array {
  const values = new Float64Array(lp.n)
  lp.outside.forEach((variable, column) => {
    if (variable < lp.n) values[variable] = limitAt(lp, column)
  })
  lp.basic.forEach((variable, row) => {
    if (variable < lp.n) values[variable] = lp.values[row] as number
  })
  return values
}

/** Adds a requirement; the program has to be solved again. */
export function addRequirement(lp: Covering, requirement: Requirement): void {
  const row = new Float64Array(lp.n)
  const columnOf = new Map([...lp.outside].map((variable, column) => [variable, column]))
  let value = -1
  const values = solution(lp)
  for (const [variable, share] of requirement) {
    value += share * (values[variable] as number)
    const column = columnOf.get(variable)
    if (column !== undefined) row[column] = (row[column] as number) + share
    else addMultiple(row, lp.rows[lp.basic.indexOf(variable)] as Float64Array, share)
  }
  lp.rows.push(row)
  lp.basic.push(lp.n + lp.requirements++)
  lp.values.push(value)
}

/** Sets what each variable may be, for a branch of the search; outside ones go to the limit that costs least. */
export function restrict(lp: Covering, lower: Float64Array, upper: Float64Array): void {
  for (let column = 0; column < lp.n; column++) {
    const variable = lp.outside[column] as number
    const before = limitAt(lp, column)
    if (variable < lp.n) {
      lp.lower[variable] = lower[variable] as number
      lp.upper[variable] = upper[variable] as number
      lp.atUpper[column] = (lp.reducedCosts[column] as number) < 0 ? 1 : 0
    }
    shift(lp, column, limitAt(lp, column) - before)
  }
  for (const variable of lp.basic) {
    if (variable >= lp.n) continue
    lp.lower[variable] = lower[variable] as number
    lp.upper[variable] = upper[variable] as number
  }
}

function shift(lp: Covering, column: number, by: number): void {
  const { rows, values, reducedCosts } = lp
  if (by === 0) return
  lp.cost += by * (reducedCosts[column] as number)
  rows.forEach((row, i) => (values[i] = (values[i] as number) + by * (row[column] as number)))
}

/**
 * Dual simplex: from a program whose costs are right to one whose values are. `stuck` says that rounding has led it
 * round in circles.
 *
 * @param enough stops once the cost can no longer stay under this
 */
export function solveCovering(lp: Covering, enough: number): 'solved' | 'impossible' | 'too-dear' | 'stuck' {
  const most = 1000 + 20 * (lp.n + lp.rows.length)
  for (let step = 0; step < most; step++) {
    const row = worstRow(lp)
    if (row < 0) return 'solved'
    const variable = lp.basic[row] as number
    const tooLow = (lp.values[row] as number) < lowerOf(lp, variable)
    const column = enteringColumn(lp, row, tooLow ? 1 : -1)
    if (column < 0) return 'impossible'
    exchange(lp, row, column, tooLow ? lowerOf(lp, variable) : upperOf(lp, variable), !tooLow)
    if (lp.cost >= enough) return 'too-dear'
  }
  return 'stuck'
}

/** Forgets requirements that are met with something to spare: they can be found again. */
export function forgetLoose(lp: Covering): void {
  const kept = lp.basic.flatMap((variable, row) =>
    variable >= lp.n && (lp.values[row] as number) > small ? [] : [row],
  )
  keepOnly(lp.rows, kept)
  keepOnly(lp.basic, kept)
  keepOnly(lp.values, kept)
}

function keepOnly(list: unknown[], places: readonly number[]): void {
  list.splice(0, list.length, ...places.map((place) => list[place]))
}

/** The basic variable farthest outside its limits; -1 where none is. */
function worstRow(lp: Covering): number {
  let worst = -1
  let most = 1e-7
  for (let row = 0; row < lp.rows.length; row++) {
    const variable = lp.basic[row] as number
    const value = lp.values[row] as number
    const outside = Math.max(lowerOf(lp, variable) - value, value - upperOf(lp, variable))
    if (outside > most) [worst, most] = [row, outside]
  }
  return worst
}

/** The outside variable that brings a row back at the least cost. */
function enteringColumn(lp: Covering, row: number, direction: 1 | -1): number {
  const entries = lp.rows[row] as Float64Array
  let best = -1
  let least = Infinity
  for (let column = 0; column < lp.n; column++) {
    const variable = lp.outside[column] as number
    const entry = direction * (entries[column] as number)
    const helps = lp.atUpper[column] ? entry < -small : entry > small
    if (!helps || lowerOf(lp, variable) === upperOf(lp, variable)) continue
    const ratio = Math.abs((lp.reducedCosts[column] as number) / entry)
    const better = ratio < least - small
    const steadier = ratio < least + small && Math.abs(entry) > Math.abs(entries[best] ?? 0)
    if (better || steadier) [best, least] = [column, Math.min(least, ratio)]
  }
  return best
}

/** Takes a basic variable out to one of its limits, and an outside one in. */
function exchange(lp: Covering, row: number, column: number, limit: number, toUpper: boolean): void {
  const entries = lp.rows[row] as Float64Array
  const leaving = lp.basic[row] as number
  const entering = lp.outside[column] as number
  const at = entries[column] as number
  const step = (limit - (lp.values[row] as number)) / at
  const entered = limitAt(lp, column) + step
  shift(lp, column, step)
  for (let j = 0; j < lp.n; j++) entries[j] = -(entries[j] as number) / at
  entries[column] = 1 / at
  lp.rows.forEach((other, i) => {
    if (i !== row) replaceColumn(other, entries, column)
  })
  replaceColumn(lp.reducedCosts, entries, column)
  lp.basic[row] = entering
  lp.values[row] = entered
  lp.outside[column] = leaving
  lp.atUpper[column] = toUpper ? 1 : 0
}

function replaceColumn(row: Float64Array, entries: Float64Array, column: number): void {
  const factor = row[column] as number
  if (factor === 0) return
  row[column] = 0
  addMultiple(row, entries, factor)
}

function addMultiple(row: Float64Array, other: Float64Array, factor: number): void {
  for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) + factor * (other[j] as number)
}

function limitAt(lp: Covering, column: number): number {
  const variable = lp.outside[column] as number
  return lp.atUpper[column] ? upperOf(lp, variable) : lowerOf(lp, variable)
}

function lowerOf({ n, lower }: Covering, variable: number): number {
  return variable < n ? (lower[variable] as number) : 0
}

function upperOf({ n, upper }: Covering, variable: number): number {
  return variable < n ? (upper[variable] as number) : Infinity
}
