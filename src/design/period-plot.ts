import { between } from './chart-plot.ts'
import type { Axis } from './chart-scale.ts'

/**
 * A drawing as wide as its place, so that letters keep their size on a phone: across in thousandths of the width,
 * down in pixels.
 */
export const sheetWidth = 1000

/** The ends of the upward axis, and the height with the labels below it. */
export type Sheet = { readonly top: number; readonly bottom: number; readonly height: number }

export const plainSheet: Sheet = { top: 16, bottom: 186, height: 212 }
/** With room for the signs of notes above. */
export const notedSheet: Sheet = { top: 38, bottom: 208, height: 234 }

/** Where periods and amounts are on the sheet. */
export type PeriodPlot = {
  /** Of how many periods, the rest of the running year with them. */
  readonly periods: number
  readonly axis: Axis
  readonly sheet: Sheet
  /** The middle of a period. */
  readonly x: (at: number) => number
  /** The beginning of a period. */
  readonly edge: (at: number) => number
  /** Kept within the axis: what reaches beyond it is cut at its ends. */
  readonly y: (value: number) => number
}

/** Lays so many periods and the amounts of an axis out. */
export function layOut(periods: number, axis: Axis, sheet: Sheet): PeriodPlot {
  const along = (at: number): number => tenth((at / Math.max(1, periods)) * sheetWidth)
  return {
    periods,
    axis,
    sheet,
    x: (at) => along(at + 0.5),
    edge: along,
    y: (value) => {
      const part = (value - axis.from) / (axis.to - axis.from)
      return tenth(between(sheet.bottom, sheet.top, Math.min(1, Math.max(0, part))))
    },
  }
}

/** A place across in per cent of the width, for what must not be stretched: letters, dots. */
export function percent(x: number): string {
  return `${Math.round(x * 10) / 100}%`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
