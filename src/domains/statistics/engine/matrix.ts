/**
 * Cholesky factor of a symmetric positive definite p x p matrix, row by row in `a`, written over its lower half.
 *
 * @returns false when a pivot falls below 1e-11 of its diagonal: the columns depend on each other
 */
export function factorise(a: Float64Array, p: number): boolean {
  for (let i = 0; i < p; i++) {
    const diagonal = a[i * p + i] as number
    for (let j = 0; j <= i; j++) {
      let sum = a[i * p + j] as number
      for (let k = 0; k < j; k++) sum -= (a[i * p + k] as number) * (a[j * p + k] as number)
      if (i !== j) a[i * p + j] = sum / (a[j * p + j] as number)
      else if (!(sum > diagonal * 1e-11)) return false
      else a[i * p + i] = Math.sqrt(sum)
    }
  }
  return true
}

/** Solves L L' x = b in place, L as `factorise` left it. */
export function solve(l: Float64Array, p: number, b: Float64Array): void {
  for (let i = 0; i < p; i++) {
    let sum = b[i] as number
    for (let k = 0; k < i; k++) sum -= (l[i * p + k] as number) * (b[k] as number)
    b[i] = sum / (l[i * p + i] as number)
  }
  for (let i = p - 1; i >= 0; i--) {
    let sum = b[i] as number
    for (let k = i + 1; k < p; k++) sum -= (l[k * p + i] as number) * (b[k] as number)
    b[i] = sum / (l[i * p + i] as number)
  }
}

/** The inverse of L L', row by row. */
export function inverse(l: Float64Array, p: number): Float64Array {
  const result = new Float64Array(p * p)
  const column = new Float64Array(p)
  for (let j = 0; j < p; j++) {
    column.fill(0)
    column[j] = 1
    solve(l, p, column)
    for (let i = 0; i < p; i++) result[i * p + j] = column[i] as number
  }
  return result
}

/** A b for a p x p matrix. */
export function times(a: Float64Array, p: number, b: Float64Array): Float64Array {
  const result = new Float64Array(p)
  for (let i = 0; i < p; i++) {
    let sum = 0
    for (let j = 0; j < p; j++) sum += (a[i * p + j] as number) * (b[j] as number)
    result[i] = sum
  }
  return result
}

/** a' b. */
export function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
