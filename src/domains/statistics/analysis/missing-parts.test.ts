import { array, assert, constant, nat, oneof, property } from 'fast-check'
import { expect, test } from 'vitest'
import { auditTable, isProtected, type Equation } from '#statistics/engine'
import { auditRelease } from './audit-release.ts'
import type { DisclosedSeries, Release, Shown } from './disclosure-types.ts'
import { withhold } from './withhold.ts'

type Counts = readonly (number | null)[]

const threshold = 5
const open = { shown: 'oooo', yearsShown: 'o' }
const small = { shown: 'wooo', yearsShown: 'w' }

function quarters(area: string, category: string, counts: Counts): DisclosedSeries {
  return { area, category, period: 4, first: '2024-Q1', counts }
}

/** A district with all that there is of its municipalities. */
function district(rows: readonly Counts[], total: Counts): Release {
  const areas = rows.map((_, i) => `m${i}`)
  return {
    series: [...rows.map((row, i) => quarters(`m${i}`, 'a', row)), quarters('kreds', 'a', total)],
    partOf: new Map(areas.map((area) => [area, 'kreds'])),
    threshold,
  }
}

/** A category with all that it counts. */
function category(rows: readonly Counts[], total: Counts): Release {
  const parts = rows.map((_, i) => `m${i}`)
  return {
    series: [...rows.map((row, i) => quarters('0825', `m${i}`, row)), quarters('0825', 'all', total)],
    partOf: new Map(),
    links: [{ total: 'all', parts, exhaustive: true }],
    threshold,
  }
}

const kinds = { district, category }

test.for(['district', 'category'] as const)(
  'a part of a %s is no more than the others leave of it, though one of them is missing',
  (kind) => {
    const rows = [
      [8, 9, 9, 9],
      [2, 6, 7, 8],
      [null, 9, 9, 9],
    ]
    const release = kinds[kind](rows, [11, 24, 25, 26])
    const audit = auditRelease(release, [open, small, open, open])
    expect(audit.exposedCounts).toContainEqual(
      expect.objectContaining({ period: '2024-Q1', low: 0, high: 3 }),
    )
    expect(auditRelease(release, withhold(release).shown).exposed).toBe(0)
  },
)

/** The small counts of the last series and its parts that a reader tells who knows that no part is negative. */
function told({ series }: Release, shown: readonly Shown[]): readonly number[] {
  const width = 5
  const isMissing = (cell: number) => series[Math.floor(cell / width)]?.counts[cell % width] === null
  const cells = series.flatMap(({ counts }) => [
    ...counts.map((count) => count ?? 0),
    counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  ])
  const letters = shown.flatMap((own) => Array.from(own.shown + own.yearsShown))
  const isWhole = series.map(({ counts }) => !counts.includes(null))
  const years: readonly Equation[] = series.map((_, line) =>
    Array.from({ length: width }, (_, at) => [at === 4 ? -1 : 1, line * width + at] as const),
  )
  const sums: readonly Equation[] = Array.from({ length: 4 }, (_, at) =>
    series.map((_, line) => [line === series.length - 1 ? -1 : 1, line * width + at] as const),
  )
  const hidden = [...cells.keys()].filter(
    (cell) =>
      letters[cell] === 'w' || isMissing(cell) || (cell % width === 4 && !isWhole[Math.floor(cell / width)]),
  )
  const asked = hidden.filter(
    (cell) => letters[cell] === 'w' && (cells[cell] ?? 0) >= 1 && (cells[cell] ?? 0) < threshold,
  )
  return auditTable({ cells, equations: [...years, ...sums] }, hidden, asked).flatMap(({ cell, low, high }) =>
    isProtected(cells[cell] ?? 0, threshold, low, high) ? [] : [cell],
  )
}

const row = array(oneof({ weight: 6, arbitrary: nat(9) }, { weight: 1, arbitrary: constant(null) }), {
  minLength: 4,
  maxLength: 4,
})

test.for(['district', 'category'] as const)(
  'nobody tells a small count of a %s with missing parts',
  (kind) => {
    const safe = property(array(row, { minLength: 2, maxLength: 5 }), (rows) => {
      // The total has nothing beside its known parts: then a reader can tell the most.
      const total = [0, 1, 2, 3].map((at) => rows.reduce((sum, own) => sum + (own[at] ?? 0), 0))
      const release = kinds[kind](rows, total)
      expect(told(release, withhold(release).shown)).toEqual([])
    })
    assert(safe, { numRuns: 150, seed: 11 })
  },
)

test('a year in which a category is the sum of its parts tells of them, though its quarters contradict each other', () => {
  const rows = [
    [9, 11, 9, 9, null],
    [2, 0, 0, 0, null],
  ]
  const release = category(rows, [12, 10, 9, 9, null])
  const shown = { shown: 'oooo', yearsShown: 'oo' }
  const audit = auditRelease(release, [shown, { shown: 'wooo', yearsShown: 'wo' }, shown])
  expect(audit.exposedCounts).toContainEqual(expect.objectContaining({ period: '2024', low: 2, high: 2 }))
})
