import { array, assert, constant, integer, nat, oneof, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditRelease } from './audit-release.ts'
import { proposeCoarser } from './coarser.ts'
import { district, expectSafe, lettersOf, opened, quarters, releaseOf } from './made-up-release.ts'
import { withhold } from './withhold.ts'

const plain = { Aalborg: [60, 55, 71, 64], Hjørring: [20, 26, 31, 22], Læsø: [0, 9, 7, 12] }

describe('withholding', () => {
  test('leaves everything open where nothing is small, zeros among it', () => {
    expect(new Set(Object.values(lettersOf(releaseOf(quarters(plain)))))).toEqual(new Set(['oooo/o']))
  })

  test('takes three more with a single small count, since two of its sums tell it', () => {
    const release = releaseOf(quarters({ ...plain, Læsø: [0, 3, 7, 12] }))
    const shown = expectSafe(release)
    const all = shown.map(({ shown, yearsShown }) => shown + yearsShown).join('')
    expect(shown[2]?.shown[1]).toBe('w')
    expect(all.split('w').length - 1).toBe(4)
  })

  test('marks a small count and one that is withheld for its sake alike, and a missing one not at all', () => {
    const release = releaseOf(quarters({ ...plain, Læsø: [null, 3, 7, 12] }))
    const shown = expectSafe(release)
    expect(new Set(shown.flatMap(({ shown, yearsShown }) => Array.from(shown + yearsShown)))).toEqual(
      new Set(['o', 'w']),
    )
    expect(shown[2]?.shown[0]).toBe('o')
  })

  test('needs nothing beside a small count whose every sum is missing', () => {
    const release = releaseOf(quarters({ Aalborg: [60, null, 71, 64], Læsø: [null, 3, 7, 12] }))
    expect(lettersOf(release)).toEqual({ 'Aalborg a': 'oooo/o', 'Læsø a': 'owoo/o', 'kreds a': 'oooo/o' })
  })

  test('is not fooled by a pair in a row that stands alone in its columns', () => {
    const release = releaseOf(quarters({ ...plain, Læsø: [0, 3, 7, 12] }))
    const pair = release.series.map(({ area }) => ({
      shown: area === 'Læsø' ? 'owow' : 'oooo',
      yearsShown: 'o',
    }))
    const audit = auditRelease(release, pair)
    expect(audit.exposedCounts).toEqual([{ area: 'Læsø', category: 'a', period: '2024-Q2', low: 3, high: 3 }])
    expect(audit).toMatchObject({ exposed: 1, withheld: 2, open: 18, equations: 3 })
  })

  test('protects an island whose every count is small, year after year', () => {
    const twoYears = [1, 2, 0, 3, 2, 4, 1, 1]
    const release = releaseOf(
      quarters({
        Aalborg: [60, 55, 71, 64, 58, 57, 66, 70],
        Hjørring: [20, 26, 31, 22, 24, 21, 30, 27],
        Læsø: twoYears,
      }),
    )
    const shown = expectSafe(release)
    expect(shown[2]?.shown).toBe('wwowwwww')
    expect(shown[0]?.yearsShown).toBe('oo')
  })

  test('withholds a district of one municipality with it, and tells neither by the country', () => {
    const series = [
      ...quarters({ Bornholm: [9, 3, 8, 11] }),
      { area: 'kreds-2', category: 'a', period: 4 as const, first: '2024-Q1', counts: [80, 90, 85, 77] },
      { area: '000', category: 'a', period: 4 as const, first: '2024-Q1', counts: [95, 93, 99, 93] },
    ]
    const partOf = new Map([
      ['Bornholm', district],
      [district, '000'],
      ['kreds-2', '000'],
    ])
    const release = { series, partOf, threshold: 5 }
    const shown = expectSafe(release)
    expect(shown.slice(0, 2).map(({ shown }) => shown[1])).toEqual(['w', 'w'])
  })

  test('sees through categories that add up to another', () => {
    const release = releaseOf(
      [
        ...quarters({ A: [60, 55, 71, 64], B: [20, 26, 31, 22] }, 'all'),
        ...quarters({ A: [50, 47, 60, 54], B: [17, 20, 25, 15] }, 'some'),
        ...quarters({ A: [10, 8, 11, 10], B: [3, 6, 6, 7] }, 'rest'),
      ],
      { links: [{ total: 'all', parts: ['some', 'rest'], exhaustive: true }] },
    )
    const apart = { ...release, links: [] }
    expect(auditRelease(release, withhold(apart).shown).exposed).toBeGreaterThan(0)
    expectSafe(release)
  })

  test('sees through a category that is counted in a wider one, since no count is negative', () => {
    const rows = { A: [9, 9, 30, 30], B: [3, 3, 31, 29] }
    const release = releaseOf(
      [...quarters(rows, 'wide'), ...quarters({ A: [8, 8, 20, 21], B: [0, 0, 30, 20] }, 'part')],
      {
        links: [{ total: 'wide', parts: ['part'], exhaustive: false }],
      },
    )
    expectSafe(release)
  })
})

describe('what was published before', () => {
  const before = releaseOf(quarters({ ...plain, Læsø: [0, 3, 7, 12] }))
  const first = withhold(before).shown

  test('stays open, and the pattern stays the same, when nothing has changed', () => {
    const again = { ...before, earlier: [opened(before, first)] }
    expect(withhold(again).shown).toEqual(first)
  })

  test('is counted against a release that opens what protected a small count', () => {
    const again = { ...before, earlier: [opened(before, first)] }
    const other = first.map((own, i) => ({
      ...own,
      shown: i === 2 ? 'owow' : own.shown.replaceAll('w', 'o'),
    }))
    const alone = other.map((own, i) => (i === 2 ? { ...own, yearsShown: 'w' } : own))
    expect(auditRelease(before, first).exposed).toBe(0)
    for (const shown of [other, alone])
      expect(auditRelease(again, shown).exposedCounts).toContainEqual(
        expect.objectContaining({ area: 'Læsø', period: '2024-Q2', low: 3, high: 3 }),
      )
  })

  test('gives a quarter away when the year to date goes on: the difference is not opened', () => {
    const part = releaseOf(
      quarters({ ...plain, Læsø: [0, 6, 7] }).map((series) => ({
        ...series,
        counts: series.counts.slice(0, 3),
      })),
    )
    const earlier = [opened(part, withhold(part).shown)]
    const whole = releaseOf(quarters({ ...plain, Læsø: [0, 6, 7, 2] }), { earlier })
    const shown = expectSafe(whole)
    expect(shown[2]).toMatchObject({ shown: 'ooow', yearsShown: 'w' })
  })

  test('does not stand in the way of a count that has been revised to a small one', () => {
    const open = releaseOf(quarters(plain))
    const revised = releaseOf(quarters({ ...plain, Læsø: [0, 4, 7, 12] }), {
      earlier: [opened(open, withhold(open).shown)],
    })
    expect(expectSafe(revised)[2]?.shown[1]).toBe('w')
  })

  test('is used with the sums of then: a revision elsewhere does not open a second view of a small count', () => {
    const earlier = [opened(before, first)]
    for (let change = 1; change < 4; change++) {
      const revised = releaseOf(
        quarters({ ...plain, Aalborg: [60, 55 + change, 71, 64], Læsø: [0, 3, 7, 12] }),
      )
      expectSafe({ ...revised, earlier })
    }
  })

  test('cannot be taken back: a small count that was open is noted as known, not as protected', () => {
    const loose = { ...before, threshold: 3 }
    const strict = { ...before, earlier: [opened(loose, withhold(loose).shown)] }
    const { shown, lost } = withhold(strict)
    expect(lost).toBe(0)
    expect(shown[2]?.shown[1]).toBe('o')
    expect(auditRelease(strict, shown).exposed).toBe(0)
  })
})

test('periods of what is published by year are withheld by choice, and still cannot be worked out', () => {
  const series = quarters({ ...plain, Læsø: [1, 3, 2, 4] }).map((one) => ({
    ...one,
    byYear: one.area === 'Læsø',
  }))
  const release = releaseOf(series)
  const shown = expectSafe(release)
  expect(shown[2]).toEqual({ shown: 'wwww', yearsShown: 'o' })
})

test('coarser tables are proposed where more than two in five counts would be blank', () => {
  const release = releaseOf(
    quarters({ Aalborg: [60, 55, 71, 64], Hjørring: [20, 26, 31, 22], Læsø: [1, 3, 2, 4] }),
  )
  expect(proposeCoarser(release, withhold(release).shown)).toContainEqual({
    area: 'Læsø',
    category: 'a',
    blank: 1,
    instead: 'years',
    parts: [],
  })
})

test('time that runs out makes a pattern dearer, not unsafe', () => {
  const release = releaseOf(quarters({ ...plain, Læsø: [1, 3, 7, 12], Hjørring: [20, 2, 31, 22] }))
  const { shown, optimal } = withhold(release, { now: () => 1, milliseconds: -1 })
  expect(optimal).toBe(false)
  expect(auditRelease(release, shown).exposed).toBe(0)
})

const counts = (length: number) =>
  array(oneof({ weight: 8, arbitrary: nat(14) }, { weight: 1, arbitrary: constant(null) }), {
    minLength: length,
    maxLength: length,
  })

const named = (table: readonly (readonly (number | null)[])[], until: number) =>
  quarters(Object.fromEntries(table.map((row, i) => [`m${i}`, row.slice(0, until)])))

const runs = { numRuns: 100, seed: 5 }

test('no small count is ever exposed, over releases that grow and are revised', () => {
  const growing = property(
    array(counts(8), { minLength: 1, maxLength: 4 }),
    array(tuple(nat(3), nat(7), nat(14)), { maxLength: 4 }),
    integer({ min: 4, max: 8 }),
    (rows, revisions, length) => {
      const before = releaseOf(named(rows, length))
      const shown = expectSafe(before)
      const revised = rows.map((row, i) =>
        row.map((count, at) => revisions.find(([m, t]) => m === i && t === at)?.[2] ?? count),
      )
      const after = { ...releaseOf(named(revised, 8)), earlier: [opened(before, shown)] }
      const next = withhold(after)
      expect(auditRelease(after, next.shown).exposed).toBe(next.lost)
    },
  )
  assert(growing, runs)
})

test('nor over categories that add up, districts, and a country with reports of unknown place', () => {
  const linked = property(array(counts(8), { minLength: 6, maxLength: 6 }), nat(3), (rows, unknown) => {
    const [some, rest] = [rows.slice(0, 3), rows.slice(3)]
    const all = some.map((row, i) => row.map((count, at) => plus(count, rest[i]?.[at] ?? null)))
    const series = Object.entries({ some, rest, all }).flatMap(([category, own]) => {
      const [a = [], b = [], c = []] = own
      const first = quarters({ a, b }, category)
      const second = quarters({ c }, category).map((one) => ({
        ...one,
        area: one.area === 'c' ? 'c' : 'kreds-2',
      }))
      const country = first.at(-1)?.counts.map((count, at) => plus(plus(count, c[at] ?? null), unknown)) ?? []
      return [
        ...first,
        ...second,
        { area: '000', category, period: 4 as const, first: '2024-Q1', counts: country },
      ]
    })
    const partOf = new Map([
      ['a', district],
      ['b', district],
      ['c', 'kreds-2'],
      [district, '000'],
      ['kreds-2', '000'],
    ])
    const links = [{ total: 'all', parts: ['some', 'rest'], exhaustive: true }]
    expectSafe({ series, partOf, links, threshold: 5 })
  })
  assert(linked, { ...runs, numRuns: 30 })
})

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}

test('what earlier releases give away is no obstacle to the next, which says no more of it', () => {
  let givenAway = 0
  const stricter = property(array(counts(8), { minLength: 3, maxLength: 4 }), (rows) => {
    const [first = []] = rows
    const wide = rows.map((row) => row.map((count, at) => plus(count, (first[at] ?? 0) % 3)))
    const series = [
      ...quarters(Object.fromEntries(rows.map((row, i) => [`m${i}`, row])), 'part'),
      ...quarters(Object.fromEntries(wide.map((row, i) => [`m${i}`, row])), 'wide'),
    ]
    const before = releaseOf(series, { threshold: 3 })
    const next = releaseOf(series, {
      threshold: 7,
      links: [{ total: 'wide', parts: ['part'], exhaustive: false }],
      earlier: [opened(before, withhold(before).shown)],
    })
    const { exposed, given } = auditRelease(next, withhold(next).shown)
    expect(exposed).toBe(0)
    givenAway += given
  })
  assert(stricter, { ...runs, numRuns: 40 })
  expect(givenAway).toBeGreaterThan(0)
})
