import { expect, test } from 'vitest'
import { aSeries, missing, months } from './made-up.ts'
import { projectYear, standing, type Projection } from './projection.ts'
import { disagree, secondOpinion } from './second-opinion.ts'
import type { Series } from './series.ts'

function projected(series: Series, asOf: number): Projection {
  const result = projectYear(series, asOf)
  if (!('total' in result)) throw new Error(result.method)
  return result
}

/** Years of 10 a month, and 30 in December. */
const steady = (years: number, rest = 0) =>
  Array.from({ length: years * 12 + rest }, (_, i) => (i % 12 === 11 ? 30 : 10))

test('the rest of the year stands to its first part as in earlier years', () => {
  const result = projected(aSeries({ counts: steady(5, 10) }), 70)
  expect(result).toMatchObject({ method: 'ratio', yearToDate: 100, years: 5, ratio: 0.4, phi: 1, total: 140 })
  // Five years of the same: t(0.975; 4) = 2.776, variance 100 * 0.4 * 1.4 * (1 + 100/500).
  expect(result.interval95[1] - 140).toBeCloseTo(2.7764451 * Math.sqrt(67.2), 5)
  expect(result.interval80[0]).toBeGreaterThan(result.interval95[0])
})

test('few reports are expected as in earlier years, in whole numbers', () => {
  const counts = steady(4, 6).map((count) => (count === 30 ? 1 : 0))
  const result = projected(aSeries({ counts }), 54)
  expect(result).toMatchObject({ method: 'gamma_poisson', yearToDate: 0, remaining: 4.5 / 4 })
  expect(result.interval95.every(Number.isInteger)).toBe(true)
})

test('a rest of the year that was always empty is expected empty', () => {
  const counts = Array.from({ length: 58 }, (_, i) => (i % 12 < 10 ? 20 : 0))
  expect(projected(aSeries({ counts }), 58)).toMatchObject({ total: 200, interval95: [200, 200] })
})

test('nothing is expected from one year, through a gap, or of a year that is over', () => {
  expect(projectYear(aSeries({ counts: steady(1, 6) }), 18)).toEqual({ method: 'refused_short' })
  expect(projectYear(aSeries({ counts: missing(steady(5, 6), 20) }), 66)).toEqual({
    method: 'refused_missing',
  })
  expect(projectYear(aSeries({ counts: missing(steady(5, 6), 65) }), 66)).toEqual({
    method: 'refused_missing',
  })
  expect(projectYear(aSeries({ counts: steady(5) }), 60)).toEqual({ method: 'complete' })
})

test('a gap before the years that are used does no harm', () => {
  expect(projected(aSeries({ counts: missing(steady(7, 6), 3) }), 90).years).toBe(5)
})

test('after a step in the level only the years behind it are used', () => {
  const series = aSeries({ counts: steady(5, 6) })
  expect(projectYear(series, 66, 30)).toMatchObject({ years: 2 })
  expect(projectYear(series, 66, 40)).toEqual({ method: 'refused_short' })
})

test('a year is over or under earlier ones only with its whole 80 % interval', () => {
  const usual = aSeries({ counts: steady(5, 10) })
  expect(standing(projected(usual, 70))).toBe('about')
  const counts = usual.counts.map((count, i) => (i < 60 ? count : 20))
  expect(standing(projected(aSeries({ counts }), 70))).toBe('over')
  const fewer = usual.counts.map((count, i) => (i < 60 ? count : 5))
  expect(standing(projected(aSeries({ counts: fewer }), 70))).toBe('under')
})

test('the trend model is asked for a second opinion, and may disagree', () => {
  const series = aSeries({ counts: months(70) })
  const opinion = secondOpinion(series, 70, { offset: false, window: 70 })
  if (opinion.status !== 'ok') throw new Error(opinion.status)
  expect(opinion.expected).toHaveLength(2)
  expect(opinion.variance).toBeGreaterThan(opinion.chanceVariance)
  expect(disagree(projected(series, 70), opinion)).toBe(false)
  expect(disagree({ interval95: [1, 2] }, { interval95: [3, 4] })).toBe(true)
})

test('no second opinion without counts, inhabitants, or anything left of the year', () => {
  const options = { offset: true, window: 70 }
  expect(secondOpinion(aSeries({ counts: missing(months(70), 68) }), 70, options)).toEqual({
    status: 'missing',
  })
  expect(secondOpinion(aSeries(), 72, options)).toEqual({ status: 'complete' })
  const population = months(70).map((_, i) => (i === 69 ? null : 9000))
  const unknown = aSeries({ counts: months(70), population })
  expect(secondOpinion(unknown, 70, options)).toEqual({ status: 'unknown_population' })
})
