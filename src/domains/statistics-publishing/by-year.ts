import type { ByYear } from '#statistics'

/** A series in a form: "0825.indbrud". No area's key and no slug has a full stop. */
export function byYearValue({ areaKey, category }: ByYear): string {
  return `${areaKey}.${category}`
}

/** The series that a form names; what is not written as one is left out. */
export function readByYear(values: readonly string[]): readonly ByYear[] {
  const unique = [...new Set(values)].toSorted()
  return unique.flatMap((value) => {
    const at = value.lastIndexOf('.')
    return at > 0 ? [{ areaKey: value.slice(0, at), category: value.slice(at + 1) }] : []
  })
}
