/** Half-open ranges in the old and the new word list. */
export type Stretch = {
  readonly old: number
  readonly oldEnd: number
  readonly now: number
  readonly nowEnd: number
}

/** A run of words that stands in both versions, from these positions on. */
export type SharedRun = { readonly old: number; readonly now: number; readonly length: number }

const MOST_EDITS = 600

/**
 * The shortest edit between two stretches (Myers, 1986) as the runs both share, in order. Gives up
 * and shares nothing beyond 600 edits, which bounds time and memory.
 */
export function shortestEdit(
  old: readonly string[],
  now: readonly string[],
  stretch: Stretch,
): readonly SharedRun[] {
  const width = stretch.oldEnd - stretch.old
  const height = stretch.nowEnd - stretch.now
  const most = Math.min(MOST_EDITS, width + height)
  const reach = new Int32Array(2 * most + 3)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    trail.push(reach.slice(most + 1 - edits - 1, most + 1 + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = furthest(reach, most + 1, diagonal, edits)
      while (x < width && x - diagonal < height && old[stretch.old + x] === now[stretch.now + x - diagonal])
        x += 1
      reach[most + 1 + diagonal] = x
      if (x >= width && x - diagonal >= height) return walkedBack(trail, stretch, edits)
    }
  }
  return []
}

/** How far one more edit takes this diagonal before any shared words; `middle` is diagonal zero. */
function furthest(reach: Int32Array, middle: number, diagonal: number, edits: number): number {
  if (edits === 0) return 0
  return isDown(reach, middle, diagonal, edits)
    ? (reach[middle + diagonal + 1] ?? 0)
    : (reach[middle + diagonal - 1] ?? 0) + 1
}

function walkedBack(trail: readonly Int32Array[], stretch: Stretch, edits: number): readonly SharedRun[] {
  const runs: SharedRun[] = []
  let x = stretch.oldEnd - stretch.old
  let y = stretch.nowEnd - stretch.now
  for (let left = edits; left >= 0; left -= 1) {
    const reach = trail[left] ?? new Int32Array()
    const diagonal = x - y
    const start = furthest(reach, left + 1, diagonal, left)
    if (x > start)
      runs.push({ old: stretch.old + start, now: stretch.now + start - diagonal, length: x - start })
    const down = left > 0 && isDown(reach, left + 1, diagonal, left)
    x = down ? start : start - 1
    y = down ? start - diagonal - 1 : start - diagonal
  }
  return runs.reverse()
}

function isDown(reach: Int32Array, middle: number, diagonal: number, edits: number): boolean {
  const below = reach[middle + diagonal - 1] ?? 0
  const above = reach[middle + diagonal + 1] ?? 0
  return diagonal === -edits || (diagonal !== edits && below < above)
}
