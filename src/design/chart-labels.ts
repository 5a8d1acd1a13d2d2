import { between, paper, type Spot } from './chart-plot.ts'

/** A label on the paper, by the middle of its foot or one of its ends. */
export type Label = Spot & { readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }

/** About how wide a letter is, and how far the middle of a letter is above its foot. */
const letter = 6.8
const half = 4.5
/** How close together the places stand that stand for a line or a label. */
const grain = 10

/** Places along lines, close together, for labels to keep away from. */
export function alongLines(runs: readonly (readonly Spot[])[]): readonly Spot[] {
  return runs.flatMap((run) =>
    run.flatMap((spot, n) => {
      const next = run[n + 1] ?? spot
      const count = Math.max(1, Math.ceil(Math.hypot(next.x - spot.x, next.y - spot.y) / grain))
      return Array.from({ length: count }, (_, part) => ({
        x: between(spot.x, next.x, part / count),
        y: between(spot.y, next.y, part / count),
      }))
    }),
  )
}

/** The middle line of a label, as places close together. */
export function alongLabel({ x, y, text, anchor }: Label): readonly Spot[] {
  const wide = text.length * letter
  const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  const count = Math.ceil(wide / grain)
  return Array.from({ length: count + 1 }, (_, n) => ({ x: from + (wide * n) / count, y: y - half }))
}

/** A label this far from everything is free. */
const enough = 13

/** The first of several places for a label that is on the paper and free, or else the freest of them. */
export function freest(labels: readonly Label[], drawn: readonly Spot[]): Label | undefined {
  const onPaper = labels
    .filter(({ y }) => y > paper.top - 12 && y < paper.bottom - 2)
    .map((label) => ({ label, room: room(alongLabel(label), drawn) }))
  const free = onPaper.find(({ room }) => room >= enough)
  return (free ?? onPaper.toSorted((a, b) => b.room - a.room)[0])?.label
}

function room(label: readonly Spot[], drawn: readonly Spot[]): number {
  return Math.min(...label.flatMap((a) => drawn.map((b) => Math.hypot(a.x - b.x, a.y - b.y))))
}
