/** What one item of the acceptance list came to, over all its cases of a folder. */
export type Line = {
  readonly name: string
  readonly file: string
  /** The largest error allowed; 0 where answers must be equal, and an error then is one that is not. */
  readonly tolerance: number
  cases: number
  worst: number
  /** Where the worst error is, for whoever looks for it. */
  where: string
}

/** A line with nothing compared yet. */
export function openLine(name: string, file: string, tolerance: number): Line {
  return { name, file, tolerance, cases: 0, worst: 0, where: '' }
}

/** Adds one case. An error that is not a number is as bad as can be. */
export function add(line: Line, error: number, where: string): void {
  line.cases++
  const size = Number.isNaN(error) ? Infinity : error
  if (line.tolerance === 0) line.worst += size === 0 ? 0 : 1
  else line.worst = Math.max(line.worst, size)
  if (size > line.tolerance && (line.where === '' || size === line.worst)) line.where = where
}

/** Adds the relative errors of numbers, of as many as are wanted; where NaN is, no answer is applicable. */
export function addRelative(
  line: Line,
  got: readonly number[],
  wanted: readonly number[],
  where: string,
): void {
  wanted.forEach((want, i) => {
    if (!Number.isNaN(want)) add(line, relativeError(got[i] ?? Number.NaN, want), where)
  })
}

/** Adds the smaller of absolute and relative error of numbers, of as many as are wanted. */
export function addEither(
  line: Line,
  got: readonly number[],
  wanted: readonly number[],
  where: string,
): void {
  wanted.forEach((want, i) => {
    const value = got[i] ?? Number.NaN
    if (!Number.isNaN(want))
      add(line, value === want ? 0 : Math.min(Math.abs(value - want), relativeError(value, want)), where)
  })
}

/** Adds whether two answers are the same. */
export function addEqual(line: Line, got: unknown, want: unknown, where: string): void {
  add(line, Object.is(got, want) || got === want ? 0 : 1, where)
}

/** Error as a part of what is wanted; where that is under `floor`, 0 or infinite by the absolute error. */
export function relativeError(got: number, want: number, floor = 0): number {
  if (got === want) return 0
  if (Math.abs(want) <= floor) return Math.abs(got - want) <= floor ? 0 : Infinity
  return Math.abs(got - want) / Math.abs(want)
}
