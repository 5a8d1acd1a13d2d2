import type { Stance } from '#action-plans'
import type { ActivityState, EvaluationText, Health, MeasureState, Report } from '#measures'
import type { CouncilKey } from './types.ts'

/** A day in 2026, `MM-DD`. */
export type DemoDay = `${number}-${number}`

/** A dated step; `by` is the key of an organisation. */
type DemoActivity = readonly [due: DemoDay, state: ActivityState, by: string, title: string]

/** What shows whether it works. A baseline that is a text is unknown, and the text says why. */
export type DemoIndicator = {
  readonly name: string
  readonly unit: string
  readonly better: 'up' | 'down'
  readonly from: readonly [on: DemoDay, value: number] | string
  readonly to: readonly [on: DemoDay, value: number]
  /** By day, oldest first: what was measured, or the reason why there is no figure. */
  readonly values: Readonly<Record<DemoDay, number | string>>
  /** The series of the made-up reports that its values come from. */
  readonly follows?: { readonly area: string; readonly category: string }
  /** Where the figures come from, when that is not simply made up for the demonstration. */
  readonly source?: string
}

/** How it went, in one line; public unless it says otherwise. One that lies in a round answers that round. */
type DemoUpdate = readonly [on: DemoDay, report: Report, line: string, seen?: 'internal']

/** Half-year status or year-end evaluation. */
type DemoEvaluation = Omit<EvaluationText, 'public'> & {
  readonly on: DemoDay
  readonly internal?: true
}

/** One measure of 2026 as it stood late in November. `note`, `reason` and the override's are internal. */
export type DemoMeasure = {
  readonly key: string
  /** The council that leads it. */
  readonly council: CouncilKey
  /** Keys of focus areas of the plan for 2026, or of a local area. */
  readonly areas: readonly string[]
  readonly title: string
  readonly problem: string
  readonly source: string
  readonly group: string
  readonly purpose: string
  readonly resources: string
  readonly note: string
  /** First and last day; without a last day it is continuous. An idea has none yet. */
  readonly days: readonly [from: DemoDay, to: DemoDay | null] | null
  readonly state: MeasureState
  /** Why it was dropped. */
  readonly reason?: string
  /** Keys of functions of the councils that take part. */
  readonly lead: string | null
  readonly deputy: string | null
  readonly organisations: readonly string[]
  /** Councils that take part beside the one that leads. */
  readonly partners?: readonly CouncilKey[]
  /** Key of the measure that it was made from. */
  readonly borrowedFrom?: string
  /** Kept from the public: then every text of it is internal. */
  readonly internal?: true
  readonly activities: readonly DemoActivity[]
  readonly indicators: readonly DemoIndicator[]
  readonly updates: readonly DemoUpdate[]
  readonly evaluations?: readonly DemoEvaluation[]
  /** Somebody's own word for how it goes, from a day on. */
  readonly override?: { readonly on: DemoDay; readonly health: Health; readonly reason: string }
}

/** How a council answers a focus area: `key` is that of the area. `note` is internal. */
type DemoAnswer = {
  readonly key: string
  readonly stance: Stance
  /** Why it is covered in part or not at all; empty when it is covered. */
  readonly reason: string
  readonly note?: string
  /** The title of the council's own area; without one the area is the district's. */
  readonly own?: string
}

/** A council's action plan for 2026 with the meeting that adopted it. */
export type DemoActionPlan = {
  readonly council: CouncilKey
  readonly submitted: DemoDay
  readonly published: DemoDay
  readonly answers: readonly DemoAnswer[]
}

/** A meeting of a local council; `start` is Danish local time, `HH:MM`. The note is internal. */
export type DemoLocalMeeting = {
  readonly council: CouncilKey
  readonly date: string
  readonly start: string
  readonly place: string
  readonly note: string
  /** What it decided on its action plan for 2026; a meeting that only is planned has not decided anything. */
  readonly adopts?: { readonly title: string; readonly text: string }
  /** What was talked about behind closed doors; internal. */
  readonly closed?: { readonly title: string; readonly text: string }
}

/** One of the year's status rounds: first day and last day for an answer. */
export type DemoRound = { readonly number: number; readonly opens: DemoDay; readonly due: DemoDay }
