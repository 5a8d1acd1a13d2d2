import type { ActionPlan, Review, Stance } from '#action-plans'
import type { CalendarDate } from '#calendar'
import type { DistrictId } from '#councils'
import type { FocusArea, FocusAreaId, Health } from '#measures'
import type { CouncilId } from '#permissions'
import type { CoverageFilter } from './coverage-filter.ts'

/** A district of the installation. */
export type DistrictBrief = { readonly id: DistrictId; readonly key: string; readonly name: string }

/** A local council of a district; `short` is its municipality's name, Danish in both languages. */
export type LocalCouncil = {
  readonly id: CouncilId
  readonly slug: string
  readonly nameDa: string
  readonly nameEn: string
  readonly short: string
}

/** What a council does about a focus area. Joint measures count in each of their councils. */
export type AreaCell = {
  readonly areaId: FocusAreaId
  /** Null is no answer yet. */
  readonly stance: Stance | null
  readonly review: Review | null
  readonly measures: number
  /** The worst among the measures that go on; null where none does. */
  readonly health: Health | null
  /** There are measures, and all of them have ended. */
  readonly ended: boolean
}

/** An area in a council's plan that is no column: its own, or one that the district plan no longer has. */
export type OtherCell = AreaCell & {
  readonly number: string | null
  readonly title: string
  readonly local: boolean
}

/** A council's row of the matrix. */
export type CouncilCoverage = {
  readonly council: LocalCouncil
  /** The newest edition of its plan for the year. */
  readonly plan: ActionPlan | null
  /** One for each area of the district plan, in its order. */
  readonly cells: readonly AreaCell[]
  readonly others: readonly OtherCell[]
}

/** The matrix of a district's year. */
export type Coverage = {
  readonly year: number
  readonly today: CalendarDate
  readonly filter: CoverageFilter
  readonly areas: readonly FocusArea[]
  readonly rows: readonly CouncilCoverage[]
  /** Measures that the district council leads, whoever else takes part. */
  readonly districtMeasures: number
}

/** How many measures go how; `ended` are those with nothing more to ask about. */
export type HealthCounts = Readonly<Record<Health | 'ended', number>>

/** One district in the national overview. */
export type DistrictLine = DistrictBrief & {
  readonly councils: number
  /** Councils with a plan for the year, with a published one, and with one that is or came late. */
  readonly plans: number
  readonly published: number
  readonly late: number
  /** Answers on the district's own areas, among all the plans' rows about these. */
  readonly answers: Readonly<Record<Stance | 'missing', number>>
  readonly measures: HealthCounts
}
