import { shortestEdit, type SharedRun, type Stretch } from './diff-shortest.ts'

const DEEPEST = 40

/**
 * Runs of words that two versions share, in order. Words that occur once in both versions anchor the
 * comparison ("patience"), each gap between anchors is compared the same way, and a gap without
 * anchors gets a shortest edit of bounded cost.
 */
export function sharedWords(old: readonly string[], now: readonly string[]): readonly SharedRun[] {
  return sharedIn(old, now, { old: 0, oldEnd: old.length, now: 0, nowEnd: now.length }, 0)
}

function sharedIn(
  old: readonly string[],
  now: readonly string[],
  whole: Stretch,
  depth: number,
): readonly SharedRun[] {
  const head = commonStart(old, now, whole)
  const rest = { ...whole, old: whole.old + head, now: whole.now + head }
  const tail = commonEnd(old, now, rest)
  const middle = { ...rest, oldEnd: rest.oldEnd - tail, nowEnd: rest.nowEnd - tail }
  const runs: SharedRun[] = []
  if (head > 0) runs.push({ old: whole.old, now: whole.now, length: head })
  for (const run of sharedInMiddle(old, now, middle, depth)) runs.push(run)
  if (tail > 0) runs.push({ old: middle.oldEnd, now: middle.nowEnd, length: tail })
  return runs
}

function sharedInMiddle(
  old: readonly string[],
  now: readonly string[],
  middle: Stretch,
  depth: number,
): readonly SharedRun[] {
  if (middle.old === middle.oldEnd || middle.now === middle.nowEnd) return []
  const anchors = depth < DEEPEST ? rising(uniquePairs(old, now, middle)) : []
  if (anchors.length === 0) return shortestEdit(old, now, middle)
  const runs: SharedRun[] = []
  let from = { old: middle.old, now: middle.now }
  for (const anchor of [...anchors, { old: middle.oldEnd, now: middle.nowEnd }]) {
    const gap = { ...from, oldEnd: anchor.old, nowEnd: anchor.now }
    for (const run of sharedIn(old, now, gap, depth + 1)) runs.push(run)
    if (anchor.old < middle.oldEnd) runs.push({ ...anchor, length: 1 })
    from = { old: anchor.old + 1, now: anchor.now + 1 }
  }
  return runs
}

function commonStart(old: readonly string[], now: readonly string[], stretch: Stretch): number {
  const most = Math.min(stretch.oldEnd - stretch.old, stretch.nowEnd - stretch.now)
  let length = 0
  while (length < most && old[stretch.old + length] === now[stretch.now + length]) length += 1
  return length
}

function commonEnd(old: readonly string[], now: readonly string[], stretch: Stretch): number {
  const most = Math.min(stretch.oldEnd - stretch.old, stretch.nowEnd - stretch.now)
  let length = 0
  while (length < most && old[stretch.oldEnd - 1 - length] === now[stretch.nowEnd - 1 - length]) length += 1
  return length
}

type Pair = { readonly old: number; readonly now: number }

/** Positions of the words that occur exactly once in each stretch, ordered by the old position. */
function uniquePairs(old: readonly string[], now: readonly string[], stretch: Stretch): readonly Pair[] {
  const oldPlaces = singlePlaces(old, stretch.old, stretch.oldEnd)
  const nowPlaces = singlePlaces(now, stretch.now, stretch.nowEnd)
  const pairs: Pair[] = []
  for (const [word, place] of oldPlaces) {
    const other = nowPlaces.get(word) ?? -1
    if (place >= 0 && other >= 0) pairs.push({ old: place, now: other })
  }
  return pairs.sort((one, other) => one.old - other.old)
}

/** Where each word stands; -1 for a word that occurs more than once. */
function singlePlaces(words: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let place = from; place < to; place += 1) {
    const word = words[place] ?? ''
    places.set(word, places.has(word) ? -1 : place)
  }
  return places
}

/** The longest series of pairs that rises in both versions (patience sorting). */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const piles: number[] = []
  const before: number[] = []
  for (const [index, pair] of pairs.entries()) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[piles[middle] ?? 0]?.now ?? 0) < pair.now) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (piles[low - 1] ?? -1) : -1
    piles[low] = index
  }
  const series: Pair[] = []
  for (let index = piles.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index]
    if (pair) series.push(pair)
  }
  return series.reverse()
}
