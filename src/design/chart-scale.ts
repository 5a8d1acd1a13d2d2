/** A vertical axis: its ends, the values that get a label, and whether it leaves out the zero below. */
export type Axis = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly cut: boolean
}

/** How much of the height the differences must fill for an axis from zero to show them. */
const readable = 0.25
/** About how many steps an axis has. */
const steps = 5

/**
 * The axis for some values, at round numbers. It begins at zero unless that would press the differences into
 * less than a quarter of the height; then it is cut, and says so.
 *
 * @param values at least one
 */
export function axisFor(values: readonly number[]): Axis {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const spread = high - low
  const cut = low > 0 ? spread > 0 && spread < readable * high : high < 0
  const bottom = cut || low < 0 ? low : 0
  const top = Math.max(high, low < 0 && !cut ? 0 : high)
  const step = roundStep((top - bottom) / steps || Math.abs(top) / steps || 1 / steps)
  const from = Math.floor(bottom / step + tiny) * step
  const to = Math.max(Math.ceil(top / step - tiny), Math.floor(bottom / step) + 1) * step
  const count = Math.round((to - from) / step)
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, n) => tidy(from + n * step)), cut }
}

/** The axis for counts: from zero, never cut, with whole numbers also where there are none or few. */
export function countAxis(values: readonly number[]): Axis {
  return axisFor([0, ...values, 4])
}

/** Sums of fractions miss their round number by less than this. */
const tiny = 1e-9

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  // Quarters only where they are whole numbers.
  const digits = power < 10 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]
  return tidy((digits.find((digit) => rough <= digit * power * (1 + tiny)) ?? 10) * power)
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
