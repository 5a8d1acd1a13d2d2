import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  aboutTheSite,
  accessibilityStatement,
  actionPlans,
  chargesSet,
  councils,
  draft2027,
  localMeetings,
  measures,
  meetings,
  organisations,
  people,
  plan2026,
  reportsSet,
  youthCategories,
  type DemoMeasure,
} from './index.ts'

/** A reference such as a public office writes on what is its own: no other text of the demonstration has one. */
const canary = /\(j\.nr\. [A-Z]{8}\)/g
const functionKeys = new Set(people.map((fn) => fn.key))
const planTitles = new Set(plan2026.map((part) => part.title))
const items = meetings.flatMap((meeting) => meeting.items)
const texts = [aboutTheSite, accessibilityStatement].flatMap((text) => [text.da, text.en])
const answers = actionPlans.flatMap((plan) => plan.answers)
const dataSets = [reportsSet, chargesSet]
const extracts = dataSets.flatMap((set) => set.extracts)
const everything = JSON.stringify([
  [councils, organisations, people, meetings, plan2026, draft2027, texts],
  [measures, actionPlans, localMeetings],
  [dataSets, youthCategories],
])

const publicTexts = [
  ...plan2026.flatMap((part) => [part.title, part.markdown]),
  ...councils.flatMap((council) => [council.nameDa, council.nameEn]),
  ...organisations.flatMap((organisation) => [organisation.nameDa, organisation.nameEn]),
  ...people.flatMap((fn) => [fn.titleDa, fn.titleEn]),
  ...meetings.map((meeting) => meeting.place),
  ...items.filter((item) => !item.closed).flatMap((item) => [item.title, item.decision?.text ?? '']),
  ...texts,
  ...measures.filter((measure) => !measure.internal).flatMap(measureTexts),
  ...answers.flatMap((answer) => [answer.reason, answer.own ?? '']),
  ...localMeetings.flatMap((meeting) => [
    meeting.place,
    meeting.adopts?.title ?? '',
    meeting.adopts?.text ?? '',
  ]),
  ...youthCategories.flatMap(({ name, definition, caveat }) =>
    [name, definition, caveat].flatMap((text) => [text.da, text.en]),
  ),
  ...dataSets.flatMap(({ title, unit, annotations }) =>
    [title, unit, ...annotations.map((note) => note.text)].flatMap((text) => [text.da, text.en]),
  ),
]

const internalTexts = [
  ...people.map((fn) => fn.note),
  ...organisations.map((organisation) => organisation.note),
  ...meetings.flatMap((meeting) => [meeting.note, meeting.placeNote]),
  ...items
    .filter((item) => item.closed)
    .flatMap((item) => (item.decision ? [item.title, item.decision.text] : [item.title])),
  ...draft2027.flatMap((part) => [
    part.markdown,
    ...(planTitles.has(part.title) ? [] : [part.title]),
    ...(part.reason === null ? [] : [part.reason]),
    ...part.comments.map((comment) => comment.text),
  ]),
  ...measures.flatMap((measure) => [
    ...alwaysInternal(measure),
    ...(measure.internal ? measureTexts(measure) : []),
  ]),
  ...answers.flatMap((answer) => answer.note ?? []),
  ...localMeetings.flatMap(({ note, closed }) => (closed ? [note, closed.title, closed.text] : [note])),
  ...extracts.flatMap(({ note, fileName }) => [note, fileName]),
]

describe('what is internal can be told from what is public', () => {
  test('every internal text ends in a canary', () => {
    expect(internalTexts.filter((text) => !/ \(j\.nr\. [A-Z]{8}\)$/.test(text))).toEqual([])
  })

  test('every canary occurs once, and only in an internal text', () => {
    const found = everything.match(canary) ?? []
    expect(new Set(found).size).toBe(found.length)
    expect(found).toHaveLength(internalTexts.length)
    expect(publicTexts.filter((text) => /j\.nr/i.test(text))).toEqual([])
  })

  test('nothing looks like a CPR number or a phone number', () => {
    expect(everything).not.toMatch(/\d{6}[ -]?\d{4}|(?<!\d)(?:\d{2} ){3}\d{2}(?!\d)|(?<!\d)\d{8}(?!\d)/)
  })

  test('no personal name stands in the plan, the draft or the register', () => {
    const prose = [...plan2026, ...draft2027].map((part) => part.markdown).join('\n')
    expect(prose).not.toContain('Eksempel')
    expect(JSON.stringify([measures, actionPlans, localMeetings])).not.toMatch(/ Eksempel\b/)
  })
})

describe('councils, organisations and people', () => {
  test('one district council, nine local councils, nine municipalities', () => {
    const codes = councils.flatMap((council) => council.municipalityCode ?? [])
    expect(councils.filter((council) => council.kind === 'district')).toHaveLength(1)
    expect(codes.toSorted()).toEqual(['0810', '0813', '0820', '0825', '0840', '0846', '0849', '0851', '0860'])
    expect(organisations.flatMap((org) => org.municipalityCode ?? []).toSorted()).toEqual(codes.toSorted())
  })

  test('every function has its own key, a known organisation and council', () => {
    expect(functionKeys.size).toBe(people.length)
    const organisationKeys = new Set(organisations.map((organisation) => organisation.key))
    const councilKeys = new Set(councils.map((council) => council.key))
    expect(
      people.filter((fn) => !organisationKeys.has(fn.organisation) || !councilKeys.has(fn.council)),
    ).toEqual([])
  })

  test('every council has one chair and a secretary; the district council has nine mayors', () => {
    for (const { key } of councils) {
      const roles = people.filter((fn) => fn.council === key).map((fn) => fn.role)
      expect(roles.filter((role) => role === 'chair')).toHaveLength(1)
      expect(roles).toContain('secretary')
    }
    const members = people.filter((fn) => fn.council === 'kredsraad' && fn.role === 'member')
    expect(members.map((fn) => fn.titleEn.startsWith('Mayor, '))).toEqual(
      Array.from({ length: 9 }, () => true),
    )
  })

  test('one person sits in two councils; every other name and address is used once', () => {
    const holders = people.flatMap((fn) => [
      fn.holder,
      ...(fn.earlierHolders ?? []),
      ...(fn.deputy ? [fn.deputy] : []),
    ])
    for (const field of ['key', 'name', 'email'] as const) {
      expect(holders.length - new Set(holders.map((holder) => holder[field])).size).toBe(1)
    }
    expect(holders.every((holder) => /^[a-z.-]+@demo\.kredsplan\.example$/.test(holder.email))).toBe(true)
    expect(holders.every((holder) => holder.name.endsWith(' Eksempel'))).toBe(true)
  })

  test('three mayors took over on 1 January 2026 from those who left the day before', () => {
    const changed = people.filter((fn) => fn.earlierHolders !== undefined)
    expect(changed.map((fn) => fn.holder.from)).toEqual(['2026-01-01', '2026-01-01', '2026-01-01'])
    expect(changed.flatMap((fn) => fn.earlierHolders?.map((holder) => holder.to))).toEqual(
      changed.map(() => '2025-12-31'),
    )
  })
})

describe('meetings', () => {
  test('stand in order, and only a meeting that was held decides', () => {
    expect(meetings.map((meeting) => meeting.date)).toEqual(
      meetings.map((meeting) => meeting.date).toSorted(),
    )
    const undecided = meetings.filter((meeting) => !meeting.held).flatMap((meeting) => meeting.items)
    expect(undecided.every((item) => item.decision === undefined)).toBe(true)
  })

  test('the plan for 2026 was adopted on 25 November 2025, on an open item', () => {
    const adopting = meetings.filter((meeting) =>
      meeting.items.some(
        (item) => item.subject === 'plan-2026' && item.decision?.outcome === 'adopted' && !item.closed,
      ),
    )
    expect(adopting.map((meeting) => meeting.date)).toEqual(['2025-11-25'])
  })
})

describe('the plan and the draft', () => {
  test('seven chapters with eight focus areas after the fifth', () => {
    expect(plan2026.map((part) => part.number)).toEqual(
      '1 2 3 4 5 5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8 6 7'.split(' '),
    )
    expect(plan2026.filter((part) => part.kind === 'focus-area')).toHaveLength(8)
  })

  test('the draft answers for every part of the plan once, and adds two', () => {
    const carried = draft2027.filter((part) => part.carry !== 'new').map((part) => part.key)
    expect(carried.toSorted()).toEqual(plan2026.map((part) => part.key).toSorted())
    expect(new Set(draft2027.map((part) => part.key)).size).toBe(draft2027.length)
    expect(draft2027.filter((part) => part.carry === 'new')).toHaveLength(2)
    expect(draft2027.filter((part) => part.carry === 'drop').map((part) => part.number)).toEqual([null])
  })

  test('writers and commenters are functions, and a change has a reason', () => {
    const named = draft2027.flatMap((part) => [part.writer, ...part.comments.map((comment) => comment.by)])
    expect(named.filter((key) => !functionKeys.has(key))).toEqual([])
    expect(draft2027.filter((part) => (part.carry === 'keep') !== (part.reason === null))).toEqual([])
  })

  test('a ready part has no open comment', () => {
    const waiting = draft2027.filter((part) => part.comments.some((comment) => !comment.resolved))
    expect(waiting.map((part) => [part.number, part.ready])).toEqual([
      ['2', false],
      ['5.3', false],
    ])
  })

  test('chapters have 120 to 350 words, focus areas 150 to 350', () => {
    const outside = plan2026.filter(({ kind, markdown }) => {
      const words = markdown.match(/[\p{L}\d]+/gu)?.length ?? 0
      return words < (kind === 'section' ? 120 : 150) || words > 350
    })
    expect(outside).toEqual([])
  })

  test('no sentence of twelve words or more is that of the real plan', (context) => {
    const real = resolve(import.meta.dirname, '../../../../shared/input/samarbejdsplan-2026.txt')
    context.skip(!existsSync(real), 'the real plan is not beside the repository')
    const source = wordsOf(readFileSync(real, 'utf8').replaceAll(/-\s*\n\s*/g, '')).join(' ')
    const sentences = [
      ...[...plan2026, ...draft2027].map((part) => part.markdown),
      ...measures.flatMap(measureTexts),
      ...answers.map((answer) => answer.reason),
    ].flatMap((text) => text.split(/[.!?:|\n]/))
    const long = sentences.map(wordsOf).filter((words) => words.length >= 12)
    expect(long.length).toBeGreaterThan(100)
    expect(long.filter((words) => source.includes(words.join(' ')))).toEqual([])
  })
})

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

/** What is public of a public measure, and internal of an internal one. */
function measureTexts(measure: DemoMeasure): readonly string[] {
  const { title, problem, source, group, purpose, resources } = measure
  return [
    title,
    problem,
    source,
    group,
    purpose,
    resources,
    ...measure.activities.map(([, , , what]) => what),
    ...measure.indicators.flatMap((indicator) => [
      ...[indicator.name, indicator.source, indicator.from].filter((text) => typeof text === 'string'),
      ...Object.values(indicator.values).filter((value) => typeof value === 'string'),
    ]),
    ...measure.updates.filter((update) => update[3] === undefined).map(([, , line]) => line),
    ...(measure.evaluations ?? []).flatMap((one) =>
      one.internal && !measure.internal ? [] : [one.why, one.learned],
    ),
  ]
}

/** What is internal of any measure. */
function alwaysInternal(measure: DemoMeasure): readonly string[] {
  const hidden = measure.internal ? [] : (measure.evaluations ?? []).filter((one) => one.internal)
  return [
    measure.note,
    ...[measure.reason, measure.override?.reason].filter((text) => text !== undefined),
    ...measure.updates.filter((update) => update[3] === 'internal').map(([, , line]) => line),
    ...hidden.flatMap((one) => [one.why, one.learned]),
  ]
}
