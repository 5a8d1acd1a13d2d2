import {
  negativeBinomialChance,
  negativeBinomialParts,
  negativeBinomialQuantile,
  poissonChance,
  poissonParts,
  poissonQuantile,
} from './discrete.ts'

/** From here up a variance counts as more than Poisson's, relative to the mean. */
const overdispersed = 1 + 1e-6
/** Under such a mean nothing is expected at all. */
const vanishing = 1e-300

/** The smallest count with a chance of at least p of at most so many, given what is expected and its variance. */
export function predictiveQuantile(p: number, mean: number, variance: number): number {
  if (!(mean > vanishing)) return 0
  if (variance <= mean * overdispersed) return poissonQuantile(p, mean)
  return negativeBinomialQuantile(p, mean * (mean / (variance - mean)), mean)
}

/** The chance of at least x reports. */
export function chanceOfAtLeast(x: number, mean: number, variance: number): number {
  if (!(mean > vanishing)) return x > 0 ? 0 : 1
  if (variance <= mean * overdispersed) return poissonParts(x, mean).upper + poissonChance(x, mean)
  const size = mean * (mean / (variance - mean))
  return negativeBinomialParts(x, size, mean).upper + negativeBinomialChance(x, size, mean)
}
