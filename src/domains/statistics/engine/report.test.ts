import { describe, expect, test } from 'vitest'
import { benjaminiHochberg, benjaminiYekutieli, holm } from './fdr.ts'
import { aSeries, months } from './made-up.ts'
import { compareYears } from './two-years.ts'
import { latestWindow, usesPopulation, wordReport } from './wording.ts'

test('Benjamini and Hochberg, their own example of 1995: four of fifteen at five per cent', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ]
  expect(benjaminiHochberg(p).filter((q) => q !== null && q <= 0.05)).toHaveLength(4)
  expect(benjaminiHochberg(p)[0]).toBeCloseTo(0.0015, 12)
})

test('a missing p value stays missing and does not count', () => {
  expect(benjaminiHochberg([0.01, null, 0.04, 0.03])).toEqual([0.03, null, 0.04, 0.04])
  expect(holm([0.01, null, 0.04])).toEqual([0.02, null, 0.04])
  expect(benjaminiYekutieli([null])).toEqual([null])
})

const wordOf = (counts: readonly number[]) => wordReport([aSeries({ counts })])[0]?.class

describe('what may be said', () => {
  test('of too little: nothing, and never "unchanged"', () => {
    expect(wordOf(months(70).map(() => 0))).toBe('too_few')
    expect(wordOf(months(12))).toBe('too_few')
    expect(wordOf(months(70).map((_, i) => (i % 5 === 0 ? 1 : 0)))).toBe('too_few')
    expect(wordOf([])).toBe('too_few')
  })

  test('of a fall, with its strength', () => {
    const [steep, slight] = wordReport([
      aSeries({ counts: months(70, 400, -0.01) }),
      aSeries({ counts: months(70, 20_000, -0.0013) }),
    ])
    expect(steep).toMatchObject({ class: 'falling', strength: 'marked' })
    expect(slight).toMatchObject({ class: 'falling', strength: 'slight' })
  })

  test('of a rise, of a level that stands, and of one that cannot be told', () => {
    expect(wordOf(months(70, 400, 0.01))).toBe('rising')
    expect(wordOf(months(70, 5000))).toBe('stable')
    expect(wordOf(months(70, 5).map((count, i) => count + ((i * i) % 7)))).toBe('no_clear_change')
  })

  test('of a step: that the level changed, not that it rises', () => {
    expect(wordOf(months(70).map((count, i) => (i < 36 ? count : 2 * count)))).toBe('level_shift')
  })

  test('is held to the whole report: one small p among many is not enough', () => {
    const alone = aSeries({ counts: months(70, 30, 0.0035) })
    const flat = Array.from({ length: 400 }, (_, i) => aSeries({ counts: months(70, 20 + (i % 9)) }))
    const [before] = wordReport([alone])
    const [after] = wordReport([alone, ...flat])
    expect(before?.class).toBe('rising')
    expect(after?.class).toBe('no_clear_change')
    expect(after?.q).toBeGreaterThan(before?.q ?? 1)
  })
})

test('the window is five full years and the running part of one', () => {
  expect(latestWindow(aSeries({ counts: months(118) }))).toBe(70)
  expect(latestWindow(aSeries({ period: 4, counts: months(75) }))).toBe(23)
  expect(latestWindow(aSeries({ counts: [...months(118), null] }))).toBe(70)
})

const known = (share: number) => months(50).map((_, i) => (i < 50 * share ? 1000 : null))

test('rates are used where inhabitants are known in four fifths of the periods', () => {
  expect(usesPopulation(aSeries({ counts: months(50), population: known(0.8) }))).toBe(true)
  expect(usesPopulation(aSeries({ counts: months(50), population: known(0.78) }))).toBe(false)
  expect(usesPopulation(aSeries())).toBe(false)
})

test('two single years are compared with an interval, and not at all under 30 reports', () => {
  expect(compareYears(1, 2, 1)).toBeNull()
  expect(compareYears(40, 0, 1)).toBeNull()
  const comparison = compareYears(100, 120, 2)
  expect(comparison?.ratio).toBeCloseTo(1.2, 12)
  expect(comparison?.interval[0]).toBeCloseTo(
    1.2 * Math.exp(-1.959964 * Math.sqrt(2 * (1 / 100 + 1 / 120))),
    6,
  )
  expect(compareYears(100, 100, 1, { before: 1000, after: 2000 })?.ratio).toBe(0.5)
})
