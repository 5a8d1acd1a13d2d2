/** Prints a figure against its limit as a ratio; at most 1.00 is within it. */
export function against(what: string, figure: number, limit: number, unit: string): void {
  const ratio = figure / limit
  console.log(
    `${what}: ${figure.toFixed(figure < 10 ? 2 : 0)} ${unit}, limit ${limit} ${unit}, ratio ${ratio.toFixed(2)} ${ratio <= 1 ? 'ok' : 'OVER'}`,
  )
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}
