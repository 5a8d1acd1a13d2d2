import { describe, expect, test } from 'vitest'
import {
  actionPlans,
  councils,
  localMeetings,
  measures,
  organisations,
  people,
  plan2026,
  rounds,
  type DemoMeasure,
} from './index.ts'

const functions = new Map(people.map((one) => [one.key, one]))
const local = councils.filter((council) => council.kind === 'local').map((council) => council.key)
const areas = plan2026.filter((part) => part.kind === 'focus-area').map((part) => part.key)
const under = (measure: DemoMeasure): readonly string[] => [measure.council, ...(measure.partners ?? [])]
const inPlan = measures.filter(({ state }) => state !== 'idea')

describe('measures', () => {
  test('are between 50 and 65, Aalborg with most and Læsø with few', () => {
    expect(measures.length).toBeGreaterThanOrEqual(50)
    expect(measures.length).toBeLessThanOrEqual(65)
    const counts = new Map(
      councils.map(({ key }) => [key, measures.filter((measure) => measure.council === key).length]),
    )
    expect(counts.get('kredsraad')).toBe(2)
    expect(counts.get('lokalraad-laesoe')).toBe(3)
    expect(Math.max(...counts.values())).toBe(counts.get('lokalraad-aalborg'))
    expect(Math.min(...counts.values())).toBe(2)
  })

  test('have keys and titles of their own and name known organisations, areas and origins', () => {
    expect(new Set(measures.map((measure) => measure.key)).size).toBe(measures.length)
    expect(new Set(measures.map((measure) => measure.title)).size).toBe(measures.length)
    const known = new Set(organisations.map((organisation) => organisation.key))
    const named = measures.flatMap((measure) => [
      ...measure.organisations,
      ...measure.activities.map(([, , by]) => by),
    ])
    expect(named.filter((key) => !known.has(key))).toEqual([])
    const own = actionPlans.flatMap((plan) => plan.answers.flatMap(({ own, key }) => (own ? [key] : [])))
    expect(
      measures.flatMap((measure) => measure.areas).filter((key) => ![...areas, ...own].includes(key)),
    ).toEqual([])
    const keys = new Set(measures.map((measure) => measure.key))
    expect(measures.flatMap((measure) => measure.borrowedFrom ?? []).filter((key) => !keys.has(key))).toEqual(
      [],
    )
  })

  test('are led by functions of councils that take part, never twice by the same person', () => {
    const wrong = measures.filter(({ lead, deputy, ...measure }) => {
      const seats = [lead, deputy].flatMap((key) => (key ? [functions.get(key)] : []))
      const [first, second] = seats.map((seat) => seat?.holder.key)
      return (
        seats.some((seat) => !seat || !under({ lead, deputy, ...measure }).includes(seat.council)) ||
        first === second
      )
    })
    expect(wrong.filter((measure) => measure.state !== 'idea').map((measure) => measure.key)).toEqual([])
  })

  test('have a problem, its source, days and an indicator when they are in the plan', () => {
    const lacking = inPlan.filter(
      ({ problem, source, days, indicators, lead, deputy }) =>
        problem === '' || source === '' || !days || indicators.length === 0 || !lead || !deputy,
    )
    expect(lacking.map((measure) => measure.key)).toEqual([])
  })

  test('keep their activities and figures within their year, and in order', () => {
    for (const { key, days, activities, indicators, updates } of inPlan) {
      const dues = activities.map(([due]) => due)
      expect(dues, key).toEqual(dues.toSorted())
      const [first = '', last = '12-31'] = [days?.[0], days?.[1] ?? undefined]
      expect(last > first, key).toBe(true)
      expect(
        dues.filter((due) => due < first || due > last),
        key,
      ).toEqual([])
      const said = updates.map(([on]) => on)
      expect(said, key).toEqual(said.toSorted())
      for (const { from, to, values } of indicators) {
        expect(Object.keys(values), key).toEqual(Object.keys(values).toSorted())
        if (typeof from !== 'string') expect(from[0] < to[0], key).toBe(true)
      }
    }
  })

  test('answer a round at most once, and say of a finished or dropped one that it is', () => {
    for (const { key, state, updates } of measures) {
      for (const { opens, due } of rounds)
        expect(updates.filter(([on]) => on >= opens && on <= due).length, `${key} ${opens}`).toBeLessThan(2)
      const last = updates.at(-1)?.[1]
      expect(last === 'done', key).toBe(state === 'finished')
      expect(last === 'stopped', key).toBe(state === 'dropped')
    }
  })

  test('are varied: joint, borrowed, internal, ideas, finished, dropped, one whose lead has left', () => {
    expect(measures.filter((measure) => measure.partners)).toHaveLength(1)
    expect(measures.filter((measure) => measure.borrowedFrom)).toHaveLength(1)
    expect(measures.filter((measure) => measure.internal)).toHaveLength(2)
    expect(measures.filter((measure) => measure.state === 'idea').length).toBeGreaterThan(1)
    expect(measures.filter((measure) => measure.state === 'finished').length).toBeGreaterThan(5)
    expect(measures.filter((measure) => measure.reason).map((measure) => measure.state)).toEqual(['dropped'])
    const left = measures.filter(({ lead }) => lead && functions.get(lead)?.holder.to)
    expect(left.map((measure) => measure.state)).toEqual(['under-way'])
  })
})

describe('action plans', () => {
  test('are nine, with an answer to every focus area in order and a reason where it is needed', () => {
    expect(actionPlans.map((plan) => plan.council).toSorted()).toEqual(local.toSorted())
    for (const { council, answers } of actionPlans) {
      expect(
        answers.filter((answer) => !answer.own).map((answer) => answer.key),
        council,
      ).toEqual(areas)
      for (const { stance, reason, key } of answers)
        expect(reason === '', `${council} ${key}`).toBe(stance === 'covered')
    }
    expect(actionPlans.filter((plan) => plan.answers.some((answer) => answer.own))).toHaveLength(2)
  })

  test('have a measure for whatever they cover, in part too', () => {
    for (const { council, answers } of actionPlans) {
      const mine = inPlan.filter((measure) => under(measure).includes(council)).flatMap(({ areas }) => areas)
      const covered = answers.filter((answer) => answer.stance !== 'not-relevant').map((answer) => answer.key)
      expect(
        covered.filter((key) => !mine.includes(key)),
        council,
      ).toEqual([])
      const outside = answers.filter((answer) => answer.stance === 'not-relevant').map((answer) => answer.key)
      expect(
        outside.filter((key) => mine.includes(key)),
        council,
      ).toEqual([])
    }
  })

  test('came in time in seven councils; two were three and nine days late', () => {
    const late = actionPlans.filter((plan) => plan.submitted > '02-01')
    expect(late.map(({ council, submitted }) => [council, submitted])).toEqual([
      ['lokalraad-mariagerfjord', '02-04'],
      ['lokalraad-vesthimmerland', '02-10'],
    ])
  })

  test('were adopted at a meeting between the day they were submitted and the day they became public', () => {
    for (const { council, submitted, published } of actionPlans) {
      const adopting = localMeetings.filter((meeting) => meeting.council === council && meeting.adopts)
      expect(adopting, council).toHaveLength(1)
      expect(adopting.every(({ date }) => date >= `2026-${submitted}` && date <= `2026-${published}`)).toBe(
        true,
      )
    }
    const dates = localMeetings.map((meeting) => meeting.date)
    expect(dates).toEqual(dates.toSorted())
  })
})
