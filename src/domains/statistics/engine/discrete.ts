import { normalQuantile } from './continuous.ts'
import { binomialTerm, incompleteBeta, incompleteGamma, poissonTerm, type Parts } from './special.ts'

/** Chance of exactly x reports, x = 0, 1, 2 ..., where mean > 0 are expected (Poisson). */
export function poissonChance(x: number, mean: number): number {
  return poissonTerm(x, mean)
}

/** Chance of at most x reports, and of more, where mean > 0 are expected (Poisson). */
export function poissonParts(x: number, mean: number): Parts {
  if (x < 0) return { lower: 0, upper: 1 }
  const { lower, upper } = incompleteGamma(x + 1, mean)
  return { lower: upper, upper: lower }
}

/** Chance of exactly x reports in the negative binomial distribution: mean, and variance mean + mean^2/size. */
export function negativeBinomialChance(x: number, size: number, mean: number): number {
  if (x === 0) return Math.exp(size * Math.log1p(-mean / (size + mean)))
  const term = binomialTerm(size, x, size / (size + mean), mean / (size + mean))
  return (size / (size + x)) * term
}

/** Chance of at most x reports, and of more, in the negative binomial distribution. */
export function negativeBinomialParts(x: number, size: number, mean: number): Parts {
  if (x < 0) return { lower: 0, upper: 1 }
  return incompleteBeta(size, x + 1, size / (size + mean), mean / (size + mean))
}

/** The smallest x with a chance of at least p of at most x reports (Poisson). */
export function poissonQuantile(p: number, mean: number): number {
  const start = cornishFisher(p, mean, mean, 1 / Math.sqrt(mean))
  return searchFrom(start, p, (x) => poissonParts(x, mean).lower)
}

/** The smallest x with a chance of at least p of at most x reports (negative binomial). */
export function negativeBinomialQuantile(p: number, size: number, mean: number): number {
  const variance = mean + (mean * mean) / size
  const skew = (2 * variance - mean) / (mean * Math.sqrt(variance))
  const start = cornishFisher(p, mean, variance, skew)
  return searchFrom(start, p, (x) => negativeBinomialParts(x, size, mean).lower)
}

/** About where the quantile lies. A vanishing mean has no finite skewness: 0 then. */
function cornishFisher(p: number, mean: number, variance: number, skew: number): number {
  const z = normalQuantile(p)
  const guess = Math.floor(mean + Math.sqrt(variance) * (z + (skew * (z * z - 1)) / 6) + 0.5)
  return guess > 0 && guess < Number.MAX_SAFE_INTEGER ? guess : 0
}

/**
 * The smallest x at which a distribution function reaches p: doubling steps from the start, then halving, so a
 * start far off costs a logarithm. A chance within 64 roundings of p counts as p, as R has it.
 */
function searchFrom(start: number, p: number, lower: (x: number) => number): number {
  const reaches = (x: number): boolean => lower(x) >= p * (1 - 64 * Number.EPSILON)
  let [below, at] = [start - 1, start]
  for (let step = 1; at < Number.MAX_SAFE_INTEGER && !reaches(at); step *= 2) [below, at] = [at, at + step]
  if (at === start) {
    for (let step = 1; below >= 0 && reaches(below); step *= 2) [below, at] = [below - step, below]
  }
  below = Math.max(below, -1)
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2)
    if (reaches(middle)) at = middle
    else below = middle
  }
  return at
}
