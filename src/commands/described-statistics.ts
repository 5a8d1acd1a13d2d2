import type { Config } from '#config'
import type { VintageDifference } from '#statistics'
import { periodName, shiftPeriod, type PeriodKey } from '#statistics/periods'
import { warningText, type ReadTable } from '#statistics/reading'
import { formatNumber } from '#texts'
import { statisticsTexts } from './statistics-texts.ts'

const mostChanges = 8

/** What a file holds, in one line, and what is odd about it, in a line each. */
export function describedTable(name: string, table: ReadTable, config: Config): readonly string[] {
  const t = statisticsTexts[config.lang]
  const number = (value: number): string => formatNumber(value, config.lang)
  const last = shiftPeriod(table.first, table.length - 1)
  return [
    t.read(
      name,
      number(table.series.length * table.length),
      t.areas(table.areas.length, number(table.areas.length)),
      t.offences(table.offences.length, number(table.offences.length)),
      periodName(table.first, config.lang),
      periodName(last, config.lang),
    ),
    ...table.warnings.map((warning) => warningText(warning, config.lang)),
  ]
}

/** What taking it in changes: sums in a line each, and the largest changes. */
export function describedDifference(difference: VintageDifference, config: Config): readonly string[] {
  const t = statisticsTexts[config.lang]
  const number = (value: number): string => formatNumber(value, config.lang)
  const period = (key: PeriodKey): string => periodName(key, config.lang)
  const { newCells, changedCells, withdrawnCells, sameCells, unfinished } = difference
  const { unfinishedCells, unknownCells } = difference
  const isCompared = newCells === 0 || changedCells + withdrawnCells + sameCells > 0
  return [
    t.difference(number(newCells), number(changedCells), number(withdrawnCells), number(sameCells)),
    ...difference.withdrawn
      .slice(0, mostChanges)
      .map(({ area, offence, cells }) => t.withdrawn(area, offence, number(cells))),
    ...absent(difference, config),
    ...(unfinishedCells + unknownCells > 0 ? [t.others(number(unfinishedCells), number(unknownCells))] : []),
    ...(difference.newImplicitZeros + difference.changedToImplicitZero > 0
      ? [t.implicit(number(difference.newImplicitZeros), number(difference.changedToImplicitZero))]
      : []),
    ...(isCompared ? [t.totals(number(difference.totalBefore), number(difference.totalAfter))] : []),
    ...difference.largest
      .slice(0, mostChanges)
      .map(({ area, offence, period: key, before, after }) =>
        t.change(area, offence, period(key), number(before), after === null ? t.unknown : number(after)),
      ),
    ...(difference.under ? [t.under] : []),
    ...(unfinished.length > 0 ? [t.unfinished(unfinished.map(period).join(', '))] : []),
    ...difference.partsOver.map((one) =>
      t.partOver(one.offence, one.area, period(one.period), number(one.stated), number(one.parts)),
    ),
  ]
}

/** What has figures already and is not in the file, in one line. */
function absent({ absent: all }: VintageDifference, config: Config): readonly string[] {
  if (all.length === 0) return []
  const t = statisticsTexts[config.lang]
  const names = all.map(({ area, offence }) => (offence === null ? area : `${area}, ${offence}`))
  return [t.absent(names.slice(0, mostChanges).join('; '), Math.max(0, all.length - mostChanges))]
}
