import type { CalendarDate } from '#calendar'
import { periodAt, type PeriodKey, type Periods } from '#statistics/periods'
import type { Laid } from './overlay.ts'

/** An extract that figures of a series are from, and the first and last such period. */
export type Origin = {
  readonly number: number
  readonly drawnOn: CalendarDate
  /** The function that drew it. */
  readonly drawnBy: string
  readonly from: PeriodKey
  readonly to: PeriodKey
}

/** Of each layer that figures are from, the first and last such period, as `periodIndex` counts. */
export type Spans = ReadonlyMap<number, readonly [from: number, to: number]>

/** Which layers the figures of an area and offence are from. */
export function spansOf({ first, layers }: Laid): Spans {
  const spans = new Map<number, readonly [number, number]>()
  layers.forEach((layer, at) => {
    if (layer < 0) return
    spans.set(layer, [spans.get(layer)?.[0] ?? first + at, first + at])
  })
  return spans
}

/** Which layers a sum of figures is from. */
export function joinSpans(parts: readonly Spans[]): Spans {
  const spans = new Map<number, readonly [number, number]>()
  for (const part of parts)
    for (const [layer, [from, to]] of part) {
      const known = spans.get(layer) ?? [from, to]
      spans.set(layer, [Math.min(known[0], from), Math.max(known[1], to)])
    }
  return spans
}

/** The extracts behind spans, the one that is laid last first. */
export function originsOf(
  spans: Spans,
  vintages: readonly Pick<Origin, 'number' | 'drawnOn' | 'drawnBy'>[],
  period: Periods,
): readonly Origin[] {
  return [...spans]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([layer, [from, to]]) => {
      const vintage = vintages[layer]
      return vintage ? [{ ...vintage, from: periodAt(from, period), to: periodAt(to, period) }] : []
    })
}
