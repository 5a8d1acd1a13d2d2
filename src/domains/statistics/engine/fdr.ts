/** Benjamini and Hochberg's adjusted p values, in the order given; null stays null and does not count. */
export function benjaminiHochberg(p: readonly (number | null)[]): readonly (number | null)[] {
  return stepUp(p, 1)
}

/** Benjamini and Yekutieli's, which hold under any dependence. */
export function benjaminiYekutieli(p: readonly (number | null)[]): readonly (number | null)[] {
  const n = p.filter((value) => value !== null).length
  let harmonic = 0
  for (let i = 1; i <= n; i++) harmonic += 1 / i
  return stepUp(p, harmonic)
}

function stepUp(p: readonly (number | null)[], factor: number): readonly (number | null)[] {
  const known = p.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
  const adjusted: (number | null)[] = p.map(() => null)
  let least = 1
  known
    .toSorted((a, b) => b.value - a.value)
    .forEach(({ value, at }, i) => {
      least = Math.min(least, (value * factor * known.length) / (known.length - i))
      adjusted[at] = least
    })
  return adjusted
}

/** Holm's adjusted p values; null stays null and does not count. */
export function holm(p: readonly (number | null)[]): readonly (number | null)[] {
  const known = p.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
  const adjusted: (number | null)[] = p.map(() => null)
  let most = 0
  known
    .toSorted((a, b) => a.value - b.value)
    .forEach(({ value, at }, i) => {
      most = Math.max(most, Math.min(1, value * (known.length - i)))
      adjusted[at] = most
    })
  return adjusted
}
