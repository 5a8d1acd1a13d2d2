import { countOf, refuse, type Intake } from './intake.ts'
import { shown } from './personal-numbers.ts'
import { textAt } from './key-column.ts'
import { cellOfText, numberStyle, wrongOf } from './numbers.ts'
import { limits } from './refused.ts'
import type { Row } from './row-scanner.ts'

const style = numberStyle(true)

/** Where the inhabitants of a row stand, and whose and when they are. */
export type Inhabitants = {
  readonly area: number
  readonly slot: number
  readonly column: number
  readonly name: string
}

/** Takes the inhabitants that a row states; every row of one area and period must say the same. */
export function takePopulation(intake: Intake, row: Row, { area, slot, column, name }: Inhabitants): void {
  const text = textAt(row, column)
  const cell = cellOfText(text, style)
  const place = { file: intake.file, line: row.line, column: name }
  const wrong = wrongOf(cell)
  if (wrong !== null) return refuse(intake, { kind: wrong, place, value: shown(text) })
  const inhabitants = countOf(cell)
  if (inhabitants === null) return
  const key = area * limits.periods + slot
  const before = intake.population.get(key)
  if (before === undefined) intake.population.set(key, { inhabitants, line: row.line })
  else if (before.inhabitants !== inhabitants)
    refuse(intake, {
      kind: 'duplicate-differs',
      place,
      firstLine: before.line,
      values: [before.inhabitants, inhabitants],
    })
}
