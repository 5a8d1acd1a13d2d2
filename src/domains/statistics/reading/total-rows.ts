import { absent, cellAt } from './cells.ts'
import { countOf, type Intake, type TotalRow } from './intake.ts'
import type { Warning } from './types.ts'

/** Rows of totals that are kept to be compared with what they sum over, and differences that are told. */
const [most, told] = [500, 5]

/** Notes a row of totals; it is never counted. */
export function takeTotal(intake: Intake, total: TotalRow): void {
  intake.totalRows++
  if (intake.totals.length < most) intake.totals.push(total)
}

/** What is to be said about the rows of totals: that they were left out, and which do not add up. */
export function totalWarnings(intake: Intake): readonly Warning[] {
  const first = intake.totals[0]
  if (!first) return []
  const { place, value } = first
  const differing = intake.totals.flatMap((total): readonly Warning[] => {
    const sum = sumUnder(intake, total)
    if (total.stated === null || total.stated === sum) return []
    return [{ kind: 'total-differs', place: total.place, stated: total.stated, sum }]
  })
  return [{ kind: 'totals-left-out', place, value, rows: intake.totalRows }, ...differing.slice(0, told)]
}

function sumUnder({ cells }: Intake, { area, offence, slot }: TotalRow): number {
  let sum = 0
  for (let row = 0; row < cells.rows.size; row++) {
    if (area !== null && cells.rowAreas[row] !== area) continue
    if (offence !== null && cells.rowOffences[row] !== offence) continue
    for (let at = slot ?? 0; at < (slot === null ? cells.periods.length : slot + 1); at++) {
      const cell = cellAt(cells, row, at)
      if (cell !== absent) sum += countOf(cell) ?? 0
    }
  }
  return sum
}
