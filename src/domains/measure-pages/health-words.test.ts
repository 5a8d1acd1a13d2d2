import { expect, test } from 'vitest'
import type { Activity, Signals } from '#measures'
import { newId } from '#id'
import { reasonsInWords, type Reasoned } from './health-words.ts'

const today = '2026-10-01'
const quiet: Signals = {
  state: 'under-way',
  start: 'fine',
  overdue: 'none',
  report: 'on-plan',
  stale: false,
  indicator: null,
  missed: false,
  override: null,
}

function a(signals: Partial<Signals>, given: Partial<Reasoned> = {}): Reasoned {
  return { signals: { ...quiet, ...signals }, startsOn: null, lastUpdateOn: '2026-05-12', ...given }
}

function due(title: string, dueOn: Activity['dueOn'], state: Activity['state'] = 'planned'): Activity {
  const organisation = { organisationId: null, organisationDa: null, organisationEn: null }
  return {
    id: newId<'activity'>(),
    measureId: newId<'measure'>(),
    position: 1,
    title,
    dueOn,
    state,
    revision: 1,
    ...organisation,
  }
}

test('counts overdue activities and names the day of the oldest', () => {
  const activities = [
    due('Anden', '2026-09-20'),
    due('Første', '2026-09-01', 'under-way'),
    due('Gjort', '2026-01-01', 'done'),
    due('Opgivet', '2026-01-01', 'dropped'),
    due('I dag', today),
  ]
  expect(reasonsInWords('da', a({ overdue: 'some' }), activities, today)[0]).toBe(
    '2 aktiviteter er over tiden, den ældste siden den 1. september 2026.',
  )
  expect(reasonsInWords('da', a({ overdue: 'some' }), activities.slice(0, 1), today)[0]).toBe(
    '1 aktivitet er over tiden: »Anden« siden den 20. september 2026.',
  )
  expect(reasonsInWords('da', a({ overdue: 'some' }), [], today)[0]).toBe('En aktivitet er over tiden.')
})

test('says since when the lead has been silent', () => {
  expect(reasonsInWords('da', a({ stale: true }), [], today)).toEqual([
    'Tovholderen har ikke skrevet siden den 12. maj 2026.',
  ])
  expect(reasonsInWords('da', a({ report: null }), [], today)).toEqual([
    'Ingen har skrevet endnu, hvordan det går.',
  ])
})

test('says until when an own word holds, and what it stands in the place of', () => {
  const override = { health: 'on-plan', reason: 'Aftalt', until: '2026-11-30' } as const
  expect(reasonsInWords('da', a({ override: 'on-plan', missed: true }, { override }), [], today)).toEqual([
    'Vurderingen er sat af en person og gælder til og med den 30. november 2026.',
    'Dagen for et målepunkt er gået, uden at målet er nået.',
    'Tovholderen skrev den 12. maj 2026, at indsatsen følger planen.',
  ])
})

test('has nothing to say about an idea or what has ended', () => {
  for (const state of ['idea', 'finished', 'continued', 'dropped'] as const)
    expect(reasonsInWords('da', a({ state, overdue: 'long' }), [], today)).toEqual([])
})
