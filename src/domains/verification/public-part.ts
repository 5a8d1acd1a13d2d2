/** One section or focus area of a published edition; `slug` is its permanent address on the plan's page. */
export type PublicPart = {
  readonly identity: string
  readonly kind: 'section' | 'focus-area'
  readonly slug: string
  readonly number: string | null
  readonly title: string
  /** Markdown. */
  readonly body: string
}

/** Number and title as people say them: "5.1 Vold i nære relationer". */
export function partName(part: { readonly number: string | null; readonly title: string }): string {
  return part.number === null ? part.title : `${part.number} ${part.title}`
}
