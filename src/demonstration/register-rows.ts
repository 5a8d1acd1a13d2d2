import { addDays, type CalendarDate } from '#calendar'
import type { OrganisationId } from '#councils'
import { newId } from '#id'
import {
  overrideDays,
  type ActivityId,
  type ActivityState,
  type EvaluationText,
  type FocusAreaId,
  type Health,
  type IndicatorId,
  type IndicatorText,
  type MeasureId,
  type MeasureState,
  type MeasureText,
  type Report,
  type RoundId,
} from '#measures'
import type { CouncilId, PersonId } from '#permissions'
import { rounds, type DemoDay, type DemoIndicator, type DemoMeasure } from './content/index.ts'
import type { Seeded } from './queries.ts'

/** Who says something about a measure, and when. */
type Said = { readonly by: PersonId; readonly title: string; readonly on: CalendarDate }

/** A measure of 2026 with what it began with and what became of it. */
export type SeededMeasure = {
  readonly id: MeasureId
  readonly councilId: CouncilId
  readonly text: MeasureText
  readonly state: MeasureState
  readonly stateReason: string
  readonly override: { readonly health: Health; readonly reason: string; readonly until: CalendarDate } | null
  readonly from: MeasureId | null
  readonly activities: readonly SeededActivity[]
  readonly indicators: readonly SeededIndicator[]
  readonly updates: readonly SeededUpdate[]
  readonly evaluations: readonly (EvaluationText & { readonly said: Said })[]
}

type SeededActivity = {
  readonly id: ActivityId
  readonly title: string
  readonly organisationId: OrganisationId | null
  readonly dueOn: CalendarDate
  readonly state: ActivityState
}

type SeededIndicator = IndicatorText & {
  readonly id: IndicatorId
  readonly follows: DemoIndicator['follows']
  readonly values: readonly SeededValue[]
}

type SeededValue = { readonly value: number | null; readonly unknownReason: string; readonly said: Said }

type SeededUpdate = {
  readonly report: Report
  readonly line: string
  readonly public: boolean
  readonly roundId: RoundId | null
  readonly said: Said
}

/** What the content's keys stand for in the database. */
export type Keys = Seeded & {
  readonly councils: ReadonlyMap<string, CouncilId>
  readonly areas: ReadonlyMap<string, FocusAreaId>
  /** By their numbers. */
  readonly rounds: ReadonlyMap<string, RoundId>
}

/** The measures of the content as rows; made once, so that every part of the seeding means the same ones. */
export function rowsOf(all: readonly DemoMeasure[], keys: Keys): readonly SeededMeasure[] {
  const ids = new Map(all.map(({ key }) => [key, newId<'measure'>()]))
  return all.map((measure) => {
    const say = sayingOf(measure, keys)
    return {
      id: at(ids, measure.key),
      councilId: at(keys.councils, measure.council),
      text: textOf(measure, keys),
      state: measure.state,
      stateReason: measure.reason ?? '',
      override: measure.override
        ? {
            health: measure.override.health,
            reason: measure.override.reason,
            until: addDays(dayOf(measure.override.on), overrideDays),
          }
        : null,
      from: measure.borrowedFrom === undefined ? null : at(ids, measure.borrowedFrom),
      activities: measure.activities.map(([due, state, by, title]) => ({
        id: newId<'activity'>(),
        title,
        organisationId: at(keys.organisations, by),
        dueOn: dayOf(due),
        state,
      })),
      indicators: measure.indicators.map((one) => indicatorOf(one, say)),
      updates: measure.updates.map(([on, report, line, seen]) => ({
        report,
        line,
        public: seen !== 'internal',
        roundId: roundOf(on, keys),
        said: say(on),
      })),
      evaluations: (measure.evaluations ?? []).map(({ on, internal, ...text }) => ({
        ...text,
        public: internal !== true,
        said: say(on),
      })),
    }
  })
}

/** The day in 2026. */
export function dayOf(day: DemoDay): CalendarDate {
  return `2026-${day}` as CalendarDate
}

/** What a key stands for. @throws Error for a key that stands for nothing: the content is wrong then */
export function at<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demonstration names something unknown: ${key}`)
  return value
}

function textOf(measure: DemoMeasure, keys: Keys): MeasureText {
  const { days, lead, deputy } = measure
  return {
    title: measure.title,
    problem: measure.problem,
    problemSource: measure.source,
    targetGroup: measure.group,
    purpose: measure.purpose,
    resources: measure.resources,
    note: measure.note,
    startsOn: days ? dayOf(days[0]) : null,
    endsOn: days?.[1] ? dayOf(days[1]) : null,
    continuous: days !== null && days[1] === null,
    leadFunctionId: lead === null ? null : at(keys.functions, lead),
    deputyFunctionId: deputy === null ? null : at(keys.functions, deputy),
    public: measure.internal !== true,
    areas: measure.areas.map((area) => at(keys.areas, area)),
    partners: (measure.partners ?? []).map((council) => at(keys.councils, council)),
    organisations: measure.organisations.map((organisation) => at(keys.organisations, organisation)),
  }
}

/** Whatever is said about a measure, its lead says. */
function sayingOf({ lead }: DemoMeasure, keys: Keys): (on: DemoDay) => Said {
  return (on) => {
    if (lead === null) throw new Error('nobody is there to say anything about a measure without a lead')
    return { by: at(keys.holders, lead), title: at(keys.titles, lead), on: dayOf(on) }
  }
}

function indicatorOf(one: DemoIndicator, say: (on: DemoDay) => Said): SeededIndicator {
  const { name, unit, better, from, to, values } = one
  const known = typeof from === 'string' ? null : from
  return {
    id: newId<'indicator'>(),
    name,
    unit,
    direction: better,
    baseline: known ? known[1] : null,
    baselineOn: known ? dayOf(known[0]) : null,
    baselineUnknown: typeof from === 'string' ? from : '',
    target: to[1],
    targetOn: dayOf(to[0]),
    source: one.source ?? 'Demonstrationstal',
    follows: one.follows,
    values: Object.entries(values).map(([on, value]) => ({
      value: typeof value === 'number' ? value : null,
      unknownReason: typeof value === 'number' ? '' : value,
      said: say(on as DemoDay),
    })),
  }
}

function roundOf(on: DemoDay, keys: Keys): RoundId | null {
  const round = rounds.find(({ opens, due }) => opens <= on && on <= due)
  return round ? at(keys.rounds, String(round.number)) : null
}
