import { ancestorsOf } from '#statistics/reading'
import { statbankClassification } from './known-codes.ts'

/** What is wrong with the offences of a category. */
export type OffenceRefusal =
  | { readonly kind: 'no-codes' }
  | { readonly kind: 'unknown-codes'; readonly codes: readonly string[] }
  /** `within` counts everything that `code` does: the two would count an offence twice. */
  | { readonly kind: 'counts-twice'; readonly code: string; readonly within: string }

/**
 * Checks which offences a category counts: known ones, each once, and none together with a total that it is in.
 * Levels of a classification are never added together.
 *
 * @param known the codes of the classification
 */
export function checkOffences(
  codes: readonly string[],
  known: ReadonlySet<string>,
  classification: string,
): OffenceRefusal | null {
  if (codes.length === 0) return { kind: 'no-codes' }
  const unknown = codes.filter((code) => !known.has(code))
  if (unknown.length > 0) return { kind: 'unknown-codes', codes: unknown }
  const seen = new Set<string>()
  for (const code of codes) {
    if (seen.has(code)) return { kind: 'counts-twice', code, within: code }
    seen.add(code)
  }
  if (classification !== statbankClassification) return null
  for (const code of codes) {
    const within = ancestorsOf(code).find((ancestor) => seen.has(ancestor))
    if (within !== undefined) return { kind: 'counts-twice', code, within }
  }
  return null
}
