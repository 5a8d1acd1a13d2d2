import { expect, test } from 'vitest'
import { auditRelease } from './audit-release.ts'
import type { CategoryLink, Release } from './disclosure-types.ts'
import { withhold } from './withhold.ts'

/** Repeatable numbers from 0 up to but not including 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

const areas = ['0825', '0840', '0851']
const links: readonly CategoryLink[] = [
  { total: 'all', parts: ['person', 'burglary'], exhaustive: false },
  { total: 'all', parts: ['property'], exhaustive: false },
  { total: 'person', parts: ['violence'], exhaustive: false },
  { total: 'property', parts: ['burglary', 'damage'], exhaustive: true },
]

function add(...all: readonly (readonly number[])[]): readonly number[] {
  return (all[0] ?? []).map((_, at) => all.reduce((sum, own) => sum + (own[at] ?? 0), 0))
}

/** Two quarterly years of three municipalities, their district and, where wanted, a country with more than they have. */
function aRelease(seed: number, hasCountry: boolean): Release {
  const random = numbers(seed)
  const count = (mean: number): readonly number[] =>
    Array.from({ length: 8 }, () => Math.floor(random() ** 2 * mean * 3))
  const own = areas.map((_, i) => {
    const [violence, arson, burglary, damage, other] = [1, 0.5, 2, 1, 1].map((mean) => count(mean * 3 ** i))
    const [person, property] = [add(violence ?? [], arson ?? []), add(burglary ?? [], damage ?? [])]
    return { violence, person, burglary, damage, property, all: add(person, property, other ?? []) }
  })
  const categories = ['violence', 'person', 'burglary', 'damage', 'property', 'all'] as const
  const series = categories.flatMap((category) => {
    const parts = own.map((area) => area[category] ?? [])
    const district = add(...parts)
    const places = [
      ...parts.map((counts, i) => ({ area: areas[i] ?? '', counts })),
      { area: 'kreds', counts: district },
      ...(hasCountry ? [{ area: '000', counts: add(district, count(category === 'all' ? 60 : 2)) }] : []),
    ]
    return places.map((place) => ({ ...place, category, period: 4 as const, first: '2024-Q1' }))
  })
  const partOf = new Map(areas.map((area) => [area, 'kreds']))
  if (hasCountry) partOf.set('kreds', '000')
  return { series, partOf, links: hasCountry ? [] : links, threshold: 5 }
}

test.for([false, true])('tables are safe in time and late, with links or a country: %s', (hasCountry) => {
  for (let seed = 1; seed <= 40; seed++) {
    const release = aRelease(seed * 7919, hasCountry)
    for (const milliseconds of [0, 10_000]) {
      const { shown } = withhold(release, { now: () => performance.now(), milliseconds })
      expect([seed, milliseconds, auditRelease(release, shown).exposedCounts]).toEqual([
        seed,
        milliseconds,
        [],
      ])
    }
  }
})
