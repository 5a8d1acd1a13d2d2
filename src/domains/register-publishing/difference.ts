/** One field of something that is public or becomes so. */
export type FieldChange = {
  /** What it belongs to, as a person would name it: "5.1 Vold i nære relationer". */
  readonly thing: string
  /** The field's name in the published schema. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

type Row = Readonly<Record<string, unknown>>

/**
 * What changes for the public when rows are replaced: every field that appears, disappears or changes.
 *
 * @param keyOf tells which row before is the same thing as which row after
 * @param nameOf names the thing for a reader
 */
export function fieldChanges<T extends Row>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
  nameOf: (row: T) => string,
): readonly FieldChange[] {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const changes = after.flatMap((row) => rowChanges(old.get(keyOf(row)) ?? null, row, nameOf(row)))
  const kept = new Set(after.map(keyOf))
  const gone = before
    .filter((row) => !kept.has(keyOf(row)))
    .flatMap((row) => rowChanges(row, null, nameOf(row)))
  return [...changes, ...gone]
}

function rowChanges(before: Row | null, after: Row | null, thing: string): readonly FieldChange[] {
  const fields = Object.keys(after ?? before ?? {})
  return fields
    .map((field) => ({ thing, field, before: textOf(before?.[field]), after: textOf(after?.[field]) }))
    .filter((change) => change.before !== change.after)
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
