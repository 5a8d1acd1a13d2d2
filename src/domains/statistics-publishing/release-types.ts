import type { AnalysedArea, AreaKey, DataSet, Vintage } from '#statistics'
import type { PeriodKey } from '#statistics/periods'
import type { KeptRelease, Released } from './queries.ts'
import type { ByYear, PublicFigures, ReleaseAudit } from './types.ts'

/** How many counts of a series are open and withheld: of periods, and totals of years. */
export type SeriesCells = {
  readonly areaKey: AreaKey
  readonly category: string
  readonly open: number
  readonly withheld: number
}

/** A withheld small count that a reader could narrow down too far, by its period or calendar year. */
export type ExposedPlace = {
  readonly areaKey: AreaKey
  readonly category: string
  readonly when: PeriodKey | number
}

/** A series that had better be published by year: so much of it is withheld, from 0 to 1. */
export type Proposal = ByYear & { readonly share: number }

/** What would become public of a data set. */
export type StatisticsRelease = {
  readonly dataSet: DataSet
  readonly vintage: Vintage
  readonly areas: readonly AnalysedArea[]
  readonly figures: PublicFigures
  /** What is public now; null before the first release. */
  readonly before: PublicFigures | null
  readonly releases: readonly KeptRelease[]
  readonly cells: readonly SeriesCells[]
  readonly audit: ReleaseAudit
  readonly exposed: readonly ExposedPlace[]
  /** What is published by year, as chosen. */
  readonly byYear: readonly ByYear[]
  readonly proposals: readonly Proposal[]
  /** What the register keeps of it. */
  readonly open: readonly Released[]
  /** Whether publishing it would make a difference. */
  readonly changed: boolean
  /** Of the release as data. */
  readonly sha256: string
  /** Stands for exactly this release: who publishes sends back the one they were shown. */
  readonly fingerprint: string
}
