/** Bernoulli's terms of Stirling's series for log Γ: B(2k) / (2k (2k-1)). */
const stirling = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
] as const
const halfLog2Pi = 0.9189385332046728
const tiny = 1e-300
const epsilon = 1e-16
const mostTerms = 1_000_000

/** log Γ(x) for x > 0, to about 1e-14 of its size (Stirling's series after shifting x up to 10). */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0
  let product = 1
  let z = x
  for (; z < 10; z++) product *= z
  return (z - 0.5) * Math.log(z) - z + halfLog2Pi + stirlingTail(z) - Math.log(product)
}

function stirlingTail(z: number): number {
  const square = 1 / (z * z)
  return stirling.reduceRight((sum, term) => sum * square + term, 0) / z
}

/** The derivative of log Γ(x) for x > 0. */
export function digamma(x: number): number {
  let sum = 0
  let z = x
  for (; z < 10; z++) sum -= 1 / z
  const s = 1 / (z * z)
  const tail =
    s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * (691 / 32_760 - s / 12))))))
  return sum + Math.log(z) - 0.5 / z - tail
}

/** The second derivative of log Γ(x) for x > 0. */
export function trigamma(x: number): number {
  let sum = 0
  let z = x
  for (; z < 10; z++) sum += 1 / (z * z)
  const s = 1 / (z * z)
  const tail =
    s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - s * (691 / 2730 - s * (7 / 6)))))))
  return sum + 1 / z + s / 2 + tail / z
}

/** log Γ(n+1) minus Stirling's leading terms; keeps the digits that a difference of two log Γ would lose. */
function stirlingError(n: number): number {
  if (n > 15) return stirlingTail(n)
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - halfLog2Pi
}

/** x log(x/m) + m - x without cancellation where x is near m (Loader 2000). */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x
  const v = (x - m) / (x + m)
  let sum = (x - m) * v
  let term = 2 * x * v
  for (let j = 1; j < 1000; j++) {
    term *= v * v
    const next = sum + term / (2 * j + 1)
    if (next === sum) break
    sum = next
  }
  return sum
}

/** e^-m m^x / Γ(x+1): the Poisson probability for any real x >= 0 and m >= 0 (Loader 2000). */
export function poissonTerm(x: number, m: number): number {
  if (m === 0) return x === 0 ? 1 : 0
  if (x === 0) return Math.exp(-m)
  if (x <= m * Number.MIN_VALUE) return Math.exp(-m)
  return Math.exp(-stirlingError(x) - deviance(x, m)) / Math.sqrt(2 * Math.PI * x)
}

/**
 * Γ(n+1)/(Γ(x+1)Γ(r+1)) p^x q^r with n = x + r: the binomial probability for any real x, r >= 0; p + q = 1. Both
 * parts of n and of 1 are given, so that none of their digits are lost where one part is far larger.
 */
export function binomialTerm(x: number, r: number, p: number, q: number): number {
  if (p === 0) return x === 0 ? 1 : 0
  if (q === 0) return r === 0 ? 1 : 0
  if (x === 0) return Math.exp(r * logOf(q, p))
  if (r === 0) return Math.exp(x * logOf(p, q))
  const n = x + r
  const log = stirlingError(n) - stirlingError(x) - stirlingError(r) - deviance(x, n * p) - deviance(r, n * q)
  return Math.exp(log) * Math.sqrt(n / x / r / (2 * Math.PI))
}

/** log p, by the smaller of p and q = 1 - p. */
function logOf(p: number, q: number): number {
  return q < 0.1 ? Math.log1p(-q) : Math.log(p)
}

/** Both parts of a whole of 1; the smaller one keeps its digits. */
export type Parts = { readonly lower: number; readonly upper: number }

/** The regularised incomplete gamma function at x >= 0 for a > 0: P(a, x) below and Q(a, x) above. */
export function incompleteGamma(a: number, x: number): Parts {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  if (x < a + 1) {
    let term = 1
    let sum = 1
    for (let n = 1; n < mostTerms && term > sum * epsilon; n++) {
      term *= x / (a + n)
      sum += term
    }
    const lower = sum * poissonTerm(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = poissonTerm(a, x) * a * gammaFraction(a, x)
  return { lower: 1 - upper, upper }
}

/** Lentz's evaluation of the continued fraction for Γ(a, x) e^x x^-a. */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let i = 1; i < mostTerms; i++) {
    const an = -i * (i - a)
    b += 2
    d = 1 / nonZero(an * d + b)
    c = nonZero(b + an / c)
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < epsilon * 4) break
  }
  return h
}

/**
 * The regularised incomplete beta function for a, b > 0: I_x(a, b) below, the rest above.
 *
 * @param x between 0 and 1
 * @param y 1 - x, given on its own so that none of its digits are lost
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Parts {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  if (x > (a + 1) / (a + b + 2)) {
    const upper = betaTail(b, a, y, x)
    return { lower: 1 - upper, upper }
  }
  const lower = betaTail(a, b, x, y)
  return { lower, upper: 1 - lower }
}

/** I_x(a, b) where x is under the mean, so that the fraction converges fast. */
function betaTail(a: number, b: number, x: number, y: number): number {
  return binomialTerm(a, b, x, y) * (b / (a + b)) * a * betaFraction(a, b, x, y)
}

/**
 * The continued fraction of the incomplete beta function in its even part (DiDonato and Morris 1992): unlike the
 * usual form it does not cancel where a or b is very large.
 */
function betaFraction(a: number, b: number, x: number, y: number): number {
  const lambda = a > b ? (a + b) * y - b : a - (a + b) * x
  const first = 1 + 1 / a
  let [before, over] = [0, 1]
  let [beforeUnder, under] = [1, (lambda + 1) / first]
  let ratio = over / under
  for (let n = 1; n < mostTerms; n++) {
    const t = n / a
    const s = a + 2 * n - 1
    const w = n * (b - n) * x
    const e = a / s
    const p = 1 + (n - 1) / a
    const alpha = p * (p + b / a) * e * e * w * x
    const beta = n + w / s + ((1 + t) / (first + 2 * t)) * (lambda + 1 + n * (1 + y))
    ;[before, over] = [over, alpha * before + beta * over]
    ;[beforeUnder, under] = [under, alpha * beforeUnder + beta * under]
    const former = ratio
    ratio = over / under
    if (Math.abs(ratio - former) <= epsilon * 4 * ratio) break
    before /= under
    beforeUnder /= under
    over = ratio
    under = 1
  }
  return ratio
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
