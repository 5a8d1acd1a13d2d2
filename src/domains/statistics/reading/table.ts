import { counted, implicitZero, missing, withheld } from './cells.ts'
import type { Figures } from './figures.ts'
import type { ReadSeries, ReadTable } from './types.ts'

const letter = { observed: 111, zero: 122, implicitZero: 105, missing: 109, withheld: 119 } as const
/** Series that are made before others get their turn. */
const atOnce = 500

/** The table of some figures; made in short turns, so that pages are answered meanwhile. */
export async function tableOf(figures: Figures): Promise<ReadTable> {
  const { head, seriesAreas, seriesOffences, population } = figures
  const series: ReadSeries[] = []
  const letters = Buffer.alloc(head.length)
  for (let at = 0; at < seriesAreas.length; at++) {
    if (at % atOnce === atOnce - 1) await new Promise((resolve) => setImmediate(resolve))
    series.push({
      area: seriesAreas[at] ?? 0,
      offence: seriesOffences[at] ?? 0,
      ...numbersOf(figures, at, letters),
    })
  }
  return { ...head, series, population }
}

function numbersOf(
  { cellOf, head }: Figures,
  series: number,
  letters: Buffer,
): Pick<ReadSeries, 'counts' | 'statuses'> {
  const counts: (number | null)[] = []
  for (let at = 0; at < head.length; at++) {
    const cell = cellOf(series, at)
    counts.push(cell >= counted ? cell - counted : cell === implicitZero ? 0 : null)
    letters[at] = letterOf(cell)
  }
  return { counts, statuses: letters.toString('latin1') }
}

function letterOf(cell: number): number {
  switch (cell) {
    case counted:
      return letter.zero
    case implicitZero:
      return letter.implicitZero
    case missing:
      return letter.missing
    case withheld:
      return letter.withheld
    default:
      return letter.observed
  }
}
