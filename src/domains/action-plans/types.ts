import type { CalendarDate } from '#calendar'
import type { Id } from '#id'
import type { FocusAreaId, MeasureId, MeasureLine, MeasureGap } from '#measures'
import type { CouncilId } from '#permissions'
import type { EditionId } from '#plans'
import type { ActionPlanState } from './lifecycle.ts'

export type ActionPlanId = Id<'action-plan'>
export type LocalAnswerId = Id<'local-answer'>

/** One edition of one local council's plan for a year. */
export type ActionPlan = {
  readonly id: ActionPlanId
  readonly councilId: CouncilId
  readonly councilSlug: string
  readonly councilDa: string
  readonly councilEn: string
  readonly year: number
  /** 1 is the plan, higher ones are corrections. */
  readonly number: number
  readonly state: ActionPlanState
  /** The edition of the district plan whose focus areas it answers. */
  readonly editionId: EditionId
  readonly deadline: CalendarDate
  /** The day in Denmark on which it was opened. */
  readonly openedOn: CalendarDate
  /** The day it was first submitted; later than the deadline is late. Null before. */
  readonly submittedOn: CalendarDate | null
  readonly correctionReason: string | null
  readonly revision: number
}

export const stances = ['covered', 'partly', 'not-relevant'] as const
export type Stance = (typeof stances)[number]

/** What happened to a focus area in a later edition of the district plan. */
export type Review = 'changed' | 'new' | 'gone'

/** How a council answers one focus area, the district's or its own. */
export type LocalAnswer = {
  readonly id: LocalAnswerId
  readonly actionPlanId: ActionPlanId
  readonly focusAreaId: FocusAreaId
  readonly position: number
  /** As in the district plan; null for a local area. */
  readonly number: string | null
  readonly title: string
  /** The council's own area. */
  readonly local: boolean
  /** Null is no answer yet. */
  readonly stance: Stance | null
  readonly reason: string
  /** Internal, never published. */
  readonly note: string
  /** To be looked at, because the district plan changed after the answer; null when nothing is. */
  readonly review: Review | null
  readonly revision: number
}

/** What a council says about a focus area. `stance` null takes the answer back. */
export type AnswerText = Pick<LocalAnswer, 'stance' | 'reason' | 'note'>

export type CarryDecision = 'continue' | 'adjust' | 'stop'

/** One of last year's measures, and what becomes of it; `decision` null is not decided yet. */
export type CarryOver = {
  readonly measure: MeasureLine
  readonly decision: CarryDecision | null
  readonly reason: string
  /** This year's measure that it goes on in. */
  readonly next: MeasureLine | null
}

/** What keeps an answer from being submitted. */
export type AnswerGap = 'no-answer' | 'no-reason' | 'to-be-reviewed' | 'covered-without-measure'

/** Everything that is missing before a plan can be submitted; empty lists when nothing is. */
export type PlanGaps = {
  readonly answers: readonly { readonly answer: LocalAnswer; readonly gaps: readonly AnswerGap[] }[]
  readonly measures: readonly { readonly measure: MeasureLine; readonly gaps: readonly MeasureGap[] }[]
  readonly undecided: readonly CarryOver[]
}

/** A plan adopted by a recorded decision: the submitted text and the decision. */
export type AdoptedActionPlan = {
  readonly canonical: string
  readonly sha256: string
  readonly decidedOn: CalendarDate
  readonly decisionText: string
}

/** What the council decides on: format `kredsplan-action-plan/1`. Only what may become public is in it. */
export type ActionPlanDocument = {
  readonly format: 'kredsplan-action-plan/1'
  readonly district: { readonly key: string; readonly name: string }
  readonly council: { readonly slug: string; readonly name: string }
  readonly year: number
  readonly edition: number
  readonly correctionReason: string | null
  readonly deadline: CalendarDate
  readonly answers: readonly {
    readonly area: FocusAreaId
    readonly number: string | null
    readonly title: string
    readonly local: boolean
    readonly stance: Stance
    readonly reason: string
  }[]
  readonly measures: readonly DocumentMeasure[]
}

/** A public measure as it stands in the plan when that is submitted. Names of functions, never of people. */
export type DocumentMeasure = {
  readonly id: MeasureId
  readonly number: number
  readonly title: string
  readonly areas: readonly FocusAreaId[]
  readonly councils: readonly string[]
  readonly problem: string
  readonly problemSource: string
  readonly targetGroup: string
  readonly purpose: string
  readonly resources: string
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly continuous: boolean
  readonly lead: string | null
  readonly deputy: string | null
  readonly organisations: readonly string[]
  readonly activities: readonly {
    readonly title: string
    readonly organisation: string | null
    readonly dueOn: CalendarDate
  }[]
  readonly indicators: readonly {
    readonly name: string
    readonly unit: string
    readonly direction: 'up' | 'down'
    readonly baseline: number | null
    readonly baselineOn: CalendarDate | null
    readonly baselineUnknown: string
    readonly target: number
    readonly targetOn: CalendarDate
    readonly source: string
  }[]
}
