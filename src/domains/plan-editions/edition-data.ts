import { functionsFor, type FunctionOption } from '#councils'
import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { editionsOf, locksIn, openComments, partsById, partsOf, type Edition, type EditionId } from '#plans'
import { listRows, summaryOf, type ListRow, type ListSummary } from './section-list.ts'

/** The section list of one edition, and the functions that could write. */
export type EditionList = {
  readonly rows: readonly ListRow[]
  readonly summary: ListSummary
  readonly functions: readonly FunctionOption[]
}

/** Reads the section list of an edition as it is now. */
export async function editionList(
  db: Db,
  editionId: EditionId,
  today: CalendarDate,
  now: Date,
): Promise<EditionList> {
  const parts = await partsOf(db, editionId)
  const previousIds = parts.map((part) => part.previousPartId).filter((id) => id !== null)
  const previous = await partsById(db, previousIds)
  const functions = await functionsFor(db, today)
  const comments = await openComments(db, editionId)
  const locks = await locksIn(db, editionId)
  const rows = listRows({ parts, previous, functions, comments, locks }, now)
  return { rows, summary: summaryOf(rows), functions }
}

/** An edition in the list of all plans; the counts only while it is being written. */
export type PlanLine = { readonly edition: Edition; readonly summary: ListSummary | null }

/** Every edition of every year, newest first, with how far the drafts are. */
export async function planLines(db: Db, today: CalendarDate, now: Date): Promise<readonly PlanLine[]> {
  const lines: PlanLine[] = []
  for (const edition of await editionsOf(db)) {
    const drafted = edition.state === 'draft'
    lines.push({ edition, summary: drafted ? (await editionList(db, edition.id, today, now)).summary : null })
  }
  return lines
}
