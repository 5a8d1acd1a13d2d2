/**
 * The same work, but no more of it at a time in this process than that: beyond, it answers `busy` at once.
 *
 * @param most at least 1
 */
export function unlessBusy<Given extends readonly unknown[], Answer>(
  most: number,
  work: (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer | { readonly kind: 'busy' }> {
  let under = 0
  return async (...given) => {
    if (under >= most) return { kind: 'busy' }
    under++
    try {
      return await work(...given)
    } finally {
      under--
    }
  }
}
