/** A count that an extract changes; `index` as `periodIndex` counts. Areas and offences by code. */
export type LargeChange = {
  readonly area: string
  readonly offence: string
  readonly index: number
  readonly before: number
  readonly after: number | null
  /** It is of an area that others in the extract are part of. */
  readonly isSum: boolean
}

const mostListed = 20

function size({ before, after }: LargeChange): number {
  return Math.abs(before - (after ?? 0))
}

/** A whole country's changes are the largest nearly always, and say least of what happened in its parts. */
function precedes(one: LargeChange, other: LargeChange): boolean {
  return one.isSum === other.isSum ? size(one) > size(other) : other.isSum
}

/** Keeps the largest changes, largest first; those of areas that hold others come after all that do not. */
export function keepLargest(largest: LargeChange[], change: LargeChange): void {
  if (largest.length === mostListed && !precedes(change, largest.at(-1) ?? change)) return
  const at = largest.findIndex((other) => precedes(change, other))
  largest.splice(at < 0 ? largest.length : at, 0, change)
  if (largest.length > mostListed) largest.pop()
}
