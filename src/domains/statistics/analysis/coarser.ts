import { linesOf } from './disclosure-lines.ts'
import type { Release, Shown } from './disclosure-types.ts'

/**
 * A series that would be mostly blanks, and what shows more of it: its years instead of its periods, or, where even
 * those are mostly blank, a wider category.
 */
export type Coarser = {
  readonly area: string
  readonly category: string
  /** Share of its known counts that are withheld. */
  readonly blank: number
  readonly instead: 'years' | 'wider-category'
  /** The parts that the category is little more than: then they are the reason. */
  readonly parts: readonly string[]
}

const mostBlank = 0.4

/** The series of a release of which more than two in five counts are withheld. */
export function proposeCoarser(release: Release, shown: readonly Shown[]): readonly Coarser[] {
  const { series } = release
  const { close } = linesOf(release)
  return series.flatMap(({ area, category, counts, byYear }, i): readonly Coarser[] => {
    const letters = shown[i]
    if (!letters) return []
    const known = counts.flatMap((count, at) => (count === null ? [] : [letters.shown[at]]))
    const blankYears = shareWithheld(Array.from(letters.yearsShown))
    const blank = byYear ? blankYears : shareWithheld(known)
    if (blank <= mostBlank) return []
    const instead = blankYears > mostBlank ? 'wider-category' : 'years'
    return [{ area, category, blank, instead, parts: close.get(category) ?? [] }]
  })
}

function shareWithheld(letters: readonly (string | undefined)[]): number {
  return letters.length === 0 ? 0 : letters.filter((letter) => letter === 'w').length / letters.length
}
