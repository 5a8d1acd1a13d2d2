import { describe, expect, test } from 'vitest'
import { shownOf, type SeriesToShow } from './shown-series.ts'

const quarters = Array.from({ length: 24 }, (_, at) => at)
const few = (at: number): number => (at % 4 === 1 ? 2 : 20)
const many = (at: number): number => 30 + at
const small = quarters.filter((at) => few(at) < 5)

function onLaesoe(id: string, offenceCodes: readonly string[], count: (at: number) => number): SeriesToShow {
  const series = { period: 4, first: '2020-Q1', counts: quarters.map(count) } as const
  return { areaKey: '0825', category: { id, offenceCodes }, series }
}

/** The quarters whose small count is all that is withheld of the three. */
function told(everything: (sum: number, at: number) => number): readonly number[] {
  const series = [
    onLaesoe('all', ['a', 'b'], (at) => everything(few(at) + many(at), at)),
    onLaesoe('few', ['a'], few),
    onLaesoe('many', ['b'], many),
  ]
  const [all, part, other] = shownOf(series, 5, { earlier: [], claimed: [], former: [] }).map(
    (one) => one.shown,
  )
  return small.filter((at) => part?.[at] === 'w' && all?.[at] === 'o' && other?.[at] === 'o')
}

describe('what may be shown of a category and all its parts', () => {
  test('tells no part by the total and the other part', () => {
    expect(told((sum) => sum)).toEqual([])
  })

  test('tells none either where the source contradicts itself in another quarter', () => {
    expect(told((sum, at) => (at === 20 ? sum - 1 : sum))).toEqual([])
  })
})

test('two categories that count the same do not show each what the other withholds', () => {
  // Quarters of the one that have been read keep its pattern from being the other's.
  const counts = quarters.map((at) => (at % 4 === 0 ? few(at) : null))
  const read = { area: '0825', category: 'one', first: '2020-Q1', counts, years: [] }
  const both = [onLaesoe('one', ['a', 'b'], few), onLaesoe('other', ['b', 'a'], few)]
  const letters = shownOf(both, 5, { earlier: [[read]], claimed: [], former: [] })
  const hidden = quarters.filter((at) => letters.every((one) => one.shown[at] === 'w'))
  const years = [0, 1, 2, 3, 4, 5].filter((year) => letters.every((one) => one.yearsShown[year] === 'w'))
  expect(hidden).toEqual(expect.arrayContaining(small))
  for (const at of small) {
    const year = Math.floor(at / 4)
    const withIt = hidden.filter((other) => Math.floor(other / 4) === year).length
    expect(withIt + (years.includes(year) ? 1 : 0)).toBeGreaterThan(1)
  }
})
