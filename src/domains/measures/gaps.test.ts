import { expect, test } from 'vitest'
import { newId } from '#id'
import { measureGaps } from './gaps.ts'
import type { MeasureLine, Responsible } from './types.ts'

const held: Responsible = { functionId: newId(), titleDa: 'Leder', titleEn: 'Head', holder: 'Tove' }

function aLine(given: Partial<MeasureLine>): MeasureLine {
  return {
    id: newId(),
    number: 1,
    councilId: newId(),
    councilSlug: 'lokalraad-laesoe',
    councilDa: 'Lokalrådet på Læsø',
    councilEn: '',
    year: 2026,
    title: 'Natteravne',
    state: 'planned',
    public: true,
    lead: held,
    deputy: held,
    signals: {
      state: 'planned',
      start: 'fine',
      overdue: 'none',
      report: null,
      stale: false,
      indicator: null,
      missed: false,
      override: null,
    },
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    continuous: false,
    lastUpdateOn: null,
    problem: 'Uro.',
    areas: [newId()],
    councils: [],
    organisations: [],
    indicators: 1,
    ...given,
  }
}

test('a measure with everything lacks nothing', () => {
  expect(measureGaps(aLine({}))).toEqual([])
  expect(measureGaps(aLine({ continuous: true, endsOn: null }))).toEqual([])
})

test('everything that a measure lacks is named', () => {
  const empty = aLine({
    areas: [],
    lead: null,
    deputy: null,
    problem: '  ',
    indicators: 0,
    startsOn: null,
    endsOn: null,
  })
  expect(measureGaps(empty)).toEqual([
    'no-area',
    'no-lead',
    'no-deputy',
    'no-problem',
    'no-indicator',
    'no-dates',
  ])
  expect(measureGaps(aLine({ endsOn: null }))).toEqual(['no-dates'])
})

test('a function without anybody in it is a gap of its own', () => {
  const vacant = { ...held, holder: null }
  expect(measureGaps(aLine({ lead: vacant, deputy: vacant }))).toEqual(['lead-vacant', 'deputy-vacant'])
})

test('an idea and a dropped measure are not part of the plan, so nothing is lacking', () => {
  expect(measureGaps(aLine({ state: 'idea', lead: null }))).toEqual([])
  expect(measureGaps(aLine({ state: 'dropped', lead: null }))).toEqual([])
  expect(measureGaps(aLine({ state: 'finished', lead: null }))).toEqual(['no-lead'])
})

test('a measure that answers none of a plan’s focus areas lacks one there', () => {
  const [area, other] = [newId<'part-identity'>(), newId<'part-identity'>()]
  const line = aLine({ areas: [area] })
  expect(measureGaps(line, [other])).toEqual(['no-area'])
  expect(measureGaps(line, [other, area])).toEqual([])
})
