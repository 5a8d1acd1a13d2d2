import { counted, implicitZero, missing } from './cells.ts'
import type { Figures } from './figures.ts'
import type { ReadSeries, ReadTable } from './types.ts'

/** One letter for each kind of cell below a count above 0: absent (never met here), implicit zero, missing, withheld, zero. */
const letters = Buffer.from('?imwz')
const observed = 'o'.charCodeAt(0)
/** Series that are made before others get their turn. */
const atOnce = 500

/** The table of some figures; made in short turns, so that pages are answered meanwhile. */
export async function tableOf(figures: Figures): Promise<ReadTable> {
  const { head, seriesAreas, seriesOffences, population } = figures
  const series: ReadSeries[] = []
  const scratch = {
    cells: new Int32Array(head.length),
    counts: Array.from({ length: head.length }, (): number | null => 0),
    statuses: Buffer.alloc(head.length),
  }
  for (let at = 0; at < seriesAreas.length; at++) {
    if (at % atOnce === atOnce - 1) await new Promise((resolve) => setImmediate(resolve))
    figures.cellsOf(at, scratch.cells)
    series.push({
      area: seriesAreas[at] ?? 0,
      offence: seriesOffences[at] ?? 0,
      ...numbersOf(scratch),
    })
  }
  return { ...head, series, population }
}

function numbersOf({
  cells,
  counts,
  statuses,
}: {
  readonly cells: Int32Array
  readonly counts: (number | null)[]
  readonly statuses: Buffer
}): Pick<ReadSeries, 'counts' | 'statuses'> {
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? missing
    counts[at] = cell >= counted ? cell - counted : cell === implicitZero ? 0 : null
    statuses[at] = cell > counted ? observed : (letters[cell] ?? 0)
  }
  return { counts: counts.slice(), statuses: statuses.toString('latin1') }
}
