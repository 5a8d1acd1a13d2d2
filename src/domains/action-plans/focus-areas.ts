import type { Part } from '#plans'
import type { LocalAnswer } from './types.ts'

/** The focus areas among the parts of an edition, in reading order. */
export function focusAreas(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => part.kind === 'focus-area' && part.carry !== 'drop')
}

/** What an action plan's row takes from a focus area of the district plan. */
export function asRow({ identity, number, title }: Part) {
  return { focusAreaId: identity, number, title, local: false } as const
}

/** A row of an action plan as it stands under a later edition of the district plan. */
export type RowChange = Pick<LocalAnswer, 'focusAreaId' | 'number' | 'title' | 'local' | 'review'> & {
  /** The row as it was; null where the area is new. */
  readonly row: LocalAnswer | null
  /** Whether the later edition leaves something to be looked at. */
  readonly marked: boolean
}

/**
 * Every row of an action plan under a later edition, in order: the areas of that edition, those that it
 * no longer has, and the council's own. An answer whose area has another title or another text is to be
 * looked at again; none is taken away.
 */
export function rowChanges(
  rows: readonly LocalAnswer[],
  before: readonly Part[],
  after: readonly Part[],
): readonly RowChange[] {
  const kept = new Set<string>(after.map((area) => area.identity))
  const gone = rows.filter((row) => !row.local && !kept.has(row.focusAreaId))
  return [
    ...after.map((area) => inPlan(rows, before, area)),
    ...gone.map((row) => ({ ...row, row, review: 'gone', marked: row.review !== 'gone' }) as const),
    ...rows.filter((row) => row.local).map((row) => ({ ...row, row, marked: false })),
  ]
}

function inPlan(rows: readonly LocalAnswer[], before: readonly Part[], area: Part): RowChange {
  const row = rows.find((known) => known.focusAreaId === area.identity) ?? null
  const old = before.find((part) => part.identity === area.identity)
  if (!row) return { ...asRow(area), row, review: 'new', marked: true }
  const back = row.review === 'gone'
  // Where nobody has answered there is no answer to look at again.
  if (row.stance === null) return { ...asRow(area), row, review: back ? 'new' : row.review, marked: back }
  const changed = back || old?.title !== area.title || old.body !== area.body
  return { ...asRow(area), row, review: changed ? 'changed' : row.review, marked: changed }
}
