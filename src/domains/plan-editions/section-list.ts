import type { FunctionOption } from '#councils'
import { isAlive, type Part, type PartId, type PartLock } from '#plans'

/** One line of the section list: the part and what is missing in it. */
export type ListRow = {
  readonly part: Part
  /** The function that is to write; null for nobody, `gone` for one that no longer exists. */
  readonly writer: FunctionOption | 'gone' | null
  readonly openComments: number
  /** Who writes in it now; null when nobody does or their lock has run out. */
  readonly lock: PartLock | null
  /** Whether title or text are no longer last year's. */
  readonly differs: boolean
}

/**
 * What is missing in all of an edition. Counts leave out the dropped parts, except `dropped`; a part that
 * is ready misses no writer.
 */
export type ListSummary = {
  readonly all: number
  readonly ready: number
  readonly noWriter: number
  readonly undecided: number
  readonly comments: number
  readonly dropped: number
}

/** What the list of an edition is put together from. */
export type ListSource = {
  readonly parts: readonly Part[]
  readonly previous: readonly Part[]
  readonly functions: readonly FunctionOption[]
  readonly comments: ReadonlyMap<PartId, number>
  readonly locks: readonly PartLock[]
}

/** The lines of the section list, in reading order. */
export function listRows(source: ListSource, now: Date): readonly ListRow[] {
  return source.parts.map((part) => {
    const before = source.previous.find((previous) => previous.id === part.previousPartId)
    const lock = source.locks.find((held) => held.partId === part.id)
    return {
      part,
      writer: writerOf(part, source.functions),
      openComments: source.comments.get(part.id) ?? 0,
      lock: lock && isAlive(lock, now) ? lock : null,
      differs: before !== undefined && (before.body !== part.body || before.title !== part.title),
    }
  })
}

/** The function that is to write a part, as the lists know it. */
export function writerOf(part: Part, functions: readonly FunctionOption[]): ListRow['writer'] {
  if (part.writerFunctionId === null) return null
  return functions.find((option) => option.id === part.writerFunctionId) ?? 'gone'
}

/** The earliest year before the plan's own that a title carried over still names; null for none. */
export function staleYear(part: Part, planYear: number): number | null {
  if (part.previousPartId === null || part.carry === 'drop') return null
  const years = [...part.title.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year))
  const earliest = Math.min(...years)
  return earliest < planYear ? earliest : null
}

/** Counts what is ready and what is missing. */
export function summaryOf(rows: readonly ListRow[]): ListSummary {
  const staying = rows.filter(({ part }) => part.carry !== 'drop')
  return {
    all: staying.length,
    ready: staying.filter(({ part }) => part.ready).length,
    noWriter: staying.filter(({ part, writer }) => !part.ready && (writer === null || writer === 'gone'))
      .length,
    undecided: staying.filter(({ part }) => isUndecided(part)).length,
    comments: staying.reduce((sum, row) => sum + row.openComments, 0),
    dropped: rows.length - staying.length,
  }
}

/** Whether a part comes from last year and nobody has said what is to become of it. */
export function isUndecided(part: Part): boolean {
  return part.previousPartId !== null && part.carry === null
}
