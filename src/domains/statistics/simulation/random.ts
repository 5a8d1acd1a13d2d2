/** A source of chance from a fixed seed: numbers from 0 up to but not 1. The same seed gives the same numbers. */
export type Random = () => number

/** Mulberry32: small, fast, good enough for simulations of thousands of runs. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 15), z | 1)
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61)
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A standard normal number (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A Poisson count; above a mean of 500 by its normal limit. */
export function poisson(random: Random, mean: number): number {
  if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)))
  let count = 0
  let left = mean
  // In parts, so that e^-left stays above 0.
  for (; left > 30; left -= 30) count += knuth(random, 30)
  return count + knuth(random, left)
}

function knuth(random: Random, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count++
  return count
}

/** A count with mean and variance mean + mean^2/size. */
export function negativeBinomial(random: Random, mean: number, size: number): number {
  return poisson(random, (gamma(random, size) * mean) / size)
}

/** A gamma number with mean and variance `shape` (Marsaglia and Tsang). */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const z = normal(random)
    const v = (1 + c * z) ** 3
    if (v > 0 && Math.log(1 - random()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}
