import { describe, expect, test } from 'vitest'
import { auditRelease } from './audit-release.ts'
import { proposeCoarser } from './coarser.ts'
import { expectSafe, lettersOf, opened, quarters, releaseOf } from './made-up-release.ts'
import { withhold } from './withhold.ts'

describe('what a category counts beside a part of it', () => {
  const wide = { A: [62, 57, 90, 66], B: [26, 31, 44, 28] }
  const part = { A: [60, 47, 71, 50], B: [16, 21, 31, 15] }
  const links = [{ total: 'wide', parts: ['part'], exhaustive: false }]
  const release = releaseOf([...quarters(wide, 'wide'), ...quarters(part, 'part')], { links })

  test('cannot be told by subtracting where it is a small count', () => {
    const nothing = release.series.map(() => ({ shown: 'oooo', yearsShown: 'o' }))
    expect(auditRelease(release, nothing).exposedCounts).toEqual([
      { area: 'A', category: 'wide', without: ['part'], period: '2024-Q1', low: 2, high: 2 },
    ])
    expectSafe(release)
  })

  test('takes the wider one, which is little more than the other', () => {
    const letters = lettersOf(
      releaseOf([...quarters({ ...wide, A: [62, 48, 90, 66] }, 'wide'), ...quarters(part, 'part')], {
        links,
      }),
    )
    expect([letters['A part'], letters['B part'], letters['kreds part']]).toEqual([
      'oooo/o',
      'oooo/o',
      'oooo/o',
    ])
    expect(letters['A wide']).toContain('w')
  })

  test('is the reason that is given where the wider one is mostly blank', () => {
    const alike = Object.fromEntries(
      Object.entries(part).map(([area, counts]) => [area, counts.map((count, at) => count + 1 + (at % 3))]),
    )
    const near = releaseOf([...quarters(alike, 'wide'), ...quarters(part, 'part')], { links })
    expect(proposeCoarser(near, expectSafe(near))).toContainEqual({
      area: 'B',
      category: 'wide',
      blank: 1,
      instead: 'years',
      parts: ['part'],
    })
  })

  test('takes nothing where it is never small', () => {
    const far = releaseOf(
      [...quarters({ ...wide, A: [72, 57, 90, 66] }, 'wide'), ...quarters(part, 'part')],
      {
        links,
      },
    )
    expect(new Set(Object.values(lettersOf(far)))).toEqual(new Set(['oooo/o']))
  })

  test('is known where both have been open before, and nothing is withheld for its sake', () => {
    const apart = { ...release, links: [] }
    const again = { ...release, earlier: [opened(apart, withhold(apart).shown)] }
    const { shown, lost } = withhold(again)
    expect(lost).toBe(0)
    expect(new Set(shown.map(({ shown }) => shown))).toEqual(new Set(['oooo']))
    expect(auditRelease(again, shown).exposed).toBe(0)
  })

  test('cannot be told from how an offence less was counted before', () => {
    const before = releaseOf(quarters(wide, 'wide@1'))
    const now = releaseOf(
      [
        ...quarters(part, 'now'),
        ...quarters(wide, 'wide@1').map((one) => ({ ...one, former: true, byYear: true })),
      ],
      {
        links: [{ total: 'wide@1', parts: ['now'], exhaustive: false }],
        earlier: [opened(before, withhold(before).shown)],
      },
    )
    expect(expectSafe(now)[0]?.shown[0]).toBe('w')
  })
})
