import { expect, test } from 'vitest'
import { YearTimeline, type TimelineItem } from '#design'
import { barOf, lanesOf, percentOf } from './year-scale.ts'
import { markup } from './testing.ts'

const item: TimelineItem = {
  title: 'Natteravne',
  href: '/indsats/1',
  startsOn: '2026-02-01',
  endsOn: '2026-11-30',
  continuous: false,
  marks: [{ day: '2026-04-20', text: 'Kursus', tone: 'late' }],
}

function yearAfter(items: readonly TimelineItem[]): Promise<string> {
  return markup(<YearTimeline lang="da" year={2026} today="2027-01-12" items={items} />)
}

test('days are placed by how far the year is, also in a leap year', () => {
  expect(percentOf('2026-01-01', 2026)).toBe(0)
  expect(percentOf('2028-07-02', 2028)).toBe(50)
  expect(percentOf('2027-01-01', 2026)).toBe(100)
})

test('a period is cut at the ends of the year and says where it goes on or is not set', () => {
  const open = { startsOn: null, endsOn: null, continuous: false } as const
  expect(barOf({ ...open, startsOn: '2025-09-01', continuous: true }, 2026)).toMatchObject({
    from: 0,
    to: 100,
    before: true,
    after: true,
    open: false,
  })
  expect(barOf(open, 2026)).toMatchObject({ from: 0, to: 100, open: true })
  expect(barOf({ ...open, startsOn: '2026-01-01', endsOn: '2026-12-31' }, 2026)).toMatchObject({
    before: false,
    after: false,
  })
  expect(barOf({ ...open, startsOn: '2025-02-01', endsOn: '2025-12-31' }, 2026)).toBeNull()
})

test('marks close together stand below each other', () => {
  expect(lanesOf([10, 10.5, 11, 20, 20.1])).toEqual([0, 1, 2, 0, 1])
})

test('everything in the drawing is also said in words', async () => {
  const html = await markup(<YearTimeline lang="da" year={2026} today="2026-05-12" items={[item]} />)
  expect(html).toContain('<a class="timeline-name" href="/indsats/1">Natteravne</a>')
  expect(html).toContain('1. februar 2026 til 30. november 2026')
  expect(html).toContain('20. april 2026: Kursus (over tiden)')
  expect(html).toContain('I dag')
})

test('a year that is not this one has no today, and an empty one says so', async () => {
  expect(await yearAfter([item])).not.toContain('I dag')
  expect(await yearAfter([])).toContain('Der er ingen indsatser at vise for 2026.')
})
