import { incompleteBeta, incompleteGamma, type Parts } from './special.ts'

/** Chance of at most z (`lower`) and of more (`upper`) in the standard normal distribution. */
export function normalParts(z: number): Parts {
  const tail = 0.5 * incompleteGamma(0.5, (z * z) / 2).upper
  return z < 0 ? { lower: tail, upper: 1 - tail } : { lower: 1 - tail, upper: tail }
}

const central = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
  ],
] as const
const middle = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const
const far = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const

/** The point below which the standard normal distribution has the chance p, 0 < p < 1 (Wichura, AS 241). */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(central, 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const value = r <= 5 ? ratio(middle, r - 1.6) : ratio(far, r - 5)
  return q < 0 ? -value : value
}

type Ratio = readonly [readonly number[], readonly number[]]

function ratio([over, under]: Ratio, x: number): number {
  const polynomial = (terms: readonly number[]): number => terms.reduceRight((sum, term) => sum * x + term, 0)
  return polynomial(over) / polynomial(under)
}

/** Chance of at most t, and of more, in Student's distribution with df > 0 degrees of freedom. */
export function studentParts(t: number, df: number): Parts {
  const square = t * t
  const tail = 0.5 * incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower
  return t < 0 ? { lower: tail, upper: 1 - tail } : { lower: 1 - tail, upper: tail }
}

/** The point below which Student's distribution has the chance p, 0 < p < 1. */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  if (p > 0.5) return -studentQuantile(1 - p, df)
  return -root((s) => Math.log(studentParts(-s, df).lower), Math.log(p), Math.max(1e-3, -normalQuantile(p)))
}

const studentPoints = new Map<number, Map<number, number>>()

/**
 * How many standard errors to each side an interval reaches in Student's distribution: the same few levels
 * and degrees of freedom come back in every fit, so each is searched for once.
 *
 * @param level chance of lying within, such as 0.95
 */
export function studentReach(level: number, df: number): number {
  const ofLevel = studentPoints.get(level) ?? new Map<number, number>()
  studentPoints.set(level, ofLevel)
  const reach = ofLevel.get(df) ?? studentQuantile(0.5 + level / 2, df)
  ofLevel.set(df, reach)
  return reach
}

/** The point below which the chi-squared distribution with df > 0 degrees of freedom has the chance p. */
export function chiSquaredQuantile(p: number, df: number): number {
  const z = 1 - 2 / (9 * df) + normalQuantile(p) * Math.sqrt(2 / (9 * df))
  const start = Math.max(df * z ** 3, 1e-12)
  if (p < 0.5) return 2 * root((x) => -Math.log(incompleteGamma(df / 2, x).lower), -Math.log(p), start / 2)
  return 2 * root((x) => Math.log(incompleteGamma(df / 2, x).upper), Math.log1p(-p), start / 2)
}

/** Where a falling function of x > 0 takes a value: secant steps in log x within a bracket. */
function root(f: (x: number) => number, value: number, start: number): number {
  let [low, high] = [Math.log(start), Math.log(start)]
  while (f(Math.exp(low)) < value && low > -700) low -= 1 + (Math.log(start) - low)
  while (f(Math.exp(high)) > value && high < 700) high += 1 + (high - Math.log(start))
  let [atLow, atHigh] = [f(Math.exp(low)) - value, f(Math.exp(high)) - value]
  for (let i = 0; i < 200 && high - low > 4e-15 * Math.max(1, Math.abs(low)); i++) {
    const secant = low + (atLow / (atLow - atHigh)) * (high - low)
    const x = i % 3 === 2 || !(secant > low && secant < high) ? (low + high) / 2 : secant
    const at = f(Math.exp(x)) - value
    if (at === 0) return Math.exp(x)
    if (at > 0) [low, atLow] = [x, at]
    else [high, atHigh] = [x, at]
  }
  return Math.exp((low + high) / 2)
}
