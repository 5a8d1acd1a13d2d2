import { describe, expect, test } from 'vitest'
import { auditTable, exposedCells } from './audit.ts'
import { suppress, type SuppressionOptions } from './suppression.ts'
import { primaryCells, totalsOf, type Table } from './tables.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0)

/** A table of rows and columns, totals added. */
function withTotals(rows: readonly (readonly number[])[]): Table {
  const wide = rows.map((row) => [...row, sum(row)])
  const all = [...wide, (wide[0] ?? []).map((_, j) => sum(wide.map((row) => row[j] ?? 0)))]
  return { cells: all.flat(), equations: totalsOf([all.length, all[0]?.length ?? 0]) }
}

const table = withTotals([
  [16, 3, 72, 47],
  [55, 56, 65, 7],
  [46, 17, 39, 83],
  [51, 10, 51, 16],
])

describe('a reader works out', () => {
  test('a single blank, and two in a row that are alone in their columns', () => {
    expect(auditTable(table, [1])).toEqual([{ cell: 1, low: 3, high: 3 }])
    expect(auditTable(table, [1, 3]).map(({ low, high }) => [low, high])).toEqual([
      [3, 3],
      [47, 47],
    ])
  })

  test('a blank that no single line gives away, but lines together do', () => {
    expect(auditTable(table, [0, 1, 2, 5, 7, 11, 13, 16, 18])).toContainEqual({ cell: 1, low: 3, high: 3 })
  })

  test('only limits from a rectangle, and none where totals are withheld too', () => {
    expect(auditTable(table, [1, 3, 11, 13])[0]).toEqual({ cell: 1, low: 0, high: 20 })
    expect(auditTable(table, [1, 4, 21, 24])[0]).toEqual({ cell: 1, low: 0, high: Infinity })
  })

  test('a month from the year to date and what it was a month ago', () => {
    const cells = [40, 3, 43]
    const equations = [[[1, 0] as const, [1, 1] as const, [-1, 2] as const]]
    expect(auditTable({ cells, equations }, [1])).toEqual([{ cell: 1, low: 3, high: 3 }])
    expect(exposedCells({ cells, equations }, [1], 5)).toEqual([1])
  })

  test('nothing where nothing is withheld', () => {
    expect(auditTable(table, [])).toEqual([])
  })
})

describe('withholding', () => {
  test('takes four cells for one', () => {
    const result = suppress(table, { threshold: 5, cost: 'cells' })
    expect(result).toMatchObject({ status: 'optimal', primary: [1], cost: 4 })
    expect('withheld' in result && exposedCells(table, result.withheld, 5)).toEqual([])
  })

  test('takes none where there is no small count, and zeros are not small', () => {
    const open = withTotals([
      [0, 9],
      [12, 0],
    ])
    expect(suppress(open, { threshold: 5, cost: 'value' })).toMatchObject({ withheld: [], cost: 0, bound: 0 })
  })

  test('is refused where what must stay open gives a count away', () => {
    const forcedOpen = table.cells.map((_, cell) => cell).filter((cell) => cell !== 1 && cell !== 4)
    expect(suppress(table, { threshold: 5, cost: 'cells', forcedOpen })).toEqual({
      status: 'impossible',
      primary: [1],
    })
    expect(suppress(table, { threshold: 5, cost: 'cells', forcedOpen: [1] }).status).toBe('impossible')
  })

  test('is safe even when time runs out at once', () => {
    const late: SuppressionOptions = { threshold: 5, cost: 'value', now: () => 2, deadline: 1 }
    const result = suppress(table, late)
    expect(result.status).toBe('feasible')
    expect('withheld' in result && exposedCells(table, result.withheld, 5)).toEqual([])
  })

  test.each(['cells', 'value'] as const)('costs as little as any of all patterns (%s)', (cost) => {
    for (const rows of [
      [
        [2, 9, 0],
        [7, 1, 4],
      ],
      [
        [1, 1, 30],
        [0, 6, 2],
      ],
      [
        [0, 0, 3],
        [12, 5, 8],
      ],
    ]) {
      const small = withTotals(rows)
      expect(suppress(small, { threshold: 5, cost })).toMatchObject({ cost: cheapest(small, 5, cost) })
    }
  })
})

/** The least cost of a safe pattern, by trying all of them. */
function cheapest(small: Table, threshold: number, cost: 'cells' | 'value'): number {
  const primary = primaryCells(small.cells, threshold)
  const others = small.cells.map((_, cell) => cell).filter((cell) => !primary.includes(cell))
  let best = Infinity
  for (let mask = 0; mask < 2 ** others.length; mask++) {
    const withheld = [...primary, ...others.filter((_, i) => (mask >> i) & 1)]
    const price = withheld.reduce(
      (sum, cell) => sum + (cost === 'value' ? (small.cells[cell] ?? 0) + 1 : 1),
      0,
    )
    if (price < best && exposedCells(small, withheld, threshold).length === 0) best = price
  }
  return best
}
