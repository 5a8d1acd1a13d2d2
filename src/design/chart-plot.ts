import { daysBetween, type CalendarDate } from '#calendar'
import type { Lang } from '#texts'
import { figure, type ChartPoint, type ChartValue } from './chart-figures.ts'
import type { Axis } from './chart-scale.ts'

/** The paper, in units of its own; the styles decide how large it is shown. */
export const paper = { width: 440, height: 224, top: 24, bottom: 190, right: 430 } as const
/** Room for one digit of an axis label. */
const digit = 7.6
/** From the edge of the plot to the first and the last day. */
const inset = 18

/** A place on the paper. */
export type Spot = { readonly x: number; readonly y: number }

/** What is drawn. */
export type Drawn = {
  readonly lang: Lang
  readonly axis: Axis
  readonly baseline: ChartPoint | null
  readonly target: ChartPoint
  readonly values: readonly ChartValue[]
}

/** Where days and amounts are on the paper; `days` are the first and the last. */
export type Plot = {
  readonly left: number
  readonly days: readonly [CalendarDate, CalendarDate]
  readonly x: (day: CalendarDate) => number
  readonly y: (value: number) => number
}

/** Lays days and amounts out on the paper. */
export function plotOf({ lang, axis, baseline, target, values }: Drawn): Plot {
  const days = [...values, target, ...(baseline ? [baseline] : [])].map(({ day }) => day).toSorted()
  const first = days[0] ?? target.day
  const last = days.at(-1) ?? target.day
  const left = Math.max(...axis.ticks.map((tick) => figure(tick, lang).length)) * digit + 10
  const all = daysBetween(first, last)
  const along = (day: CalendarDate): number => (all === 0 ? 0.5 : daysBetween(first, day) / all)
  return {
    left,
    days: [first, last],
    x: (day) => round(between(left + inset, paper.right - inset, along(day))),
    y: (value) => round(between(paper.bottom, paper.top, (value - axis.from) / (axis.to - axis.from))),
  }
}

/** The place that is a part (0 to 1) of the way from one to another. */
export function between(from: number, to: number, part: number): number {
  return from + (to - from) * part
}

/** A place on the paper to a tenth of a unit. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Unbroken stretches of known values, the baseline among them where it comes first. */
export function runsOf({ values, baseline }: Drawn, plot: Plot): readonly (readonly Spot[])[] {
  const begins = baseline !== null && (values[0]?.day ?? '') > baseline.day
  const points: readonly ChartValue[] = begins ? [{ ...baseline, reason: '' }, ...values] : values
  const runs: Spot[][] = [[]]
  for (const { day, value } of points) {
    if (value === null) runs.push([])
    else runs.at(-1)?.push({ x: plot.x(day), y: plot.y(value) })
  }
  return runs.filter((run) => run.length > 0)
}
