/** The sum of counts; null where one of them is not known: an unknown count is never zero. */
export function knownSum(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  )
}
