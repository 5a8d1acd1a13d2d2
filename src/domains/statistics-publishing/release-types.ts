import type { AnalysedArea, AreaKey, ByYear, DataSet, Vintage } from '#statistics'
import type { Coarser } from '#statistics/analysis'
import type { PeriodKey } from '#statistics/periods'
import type { Both } from '#texts'
import type { KeptRelease, OpenCounts } from './queries.ts'
import type { PublicFigures, ReleaseAudit } from './types.ts'

/** How many counts of a series are open and withheld: of periods, and totals of years. */
export type SeriesCells = {
  readonly areaKey: AreaKey
  readonly category: string
  readonly open: number
  readonly withheld: number
}

/** A withheld small count that a reader could narrow down too far. */
export type ExposedPlace = {
  readonly areaKey: AreaKey
  readonly category: string
  /** Parts of the category that are not in it: what is left of it when a reader subtracts them. */
  readonly without: readonly string[]
  /** A period, or `2025` for the total of a year. */
  readonly when: PeriodKey
}

/** The same with what it is called. */
export type NamedPlace = ExposedPlace & {
  readonly area: Pick<AnalysedArea, 'kind' | 'name'>
  readonly categoryName: Both
}

/** A series of which more than two in five counts are withheld, from 0 to 1, and what would show more of it. */
export type Proposal = ByYear & {
  readonly share: number
  readonly instead: Coarser['instead']
  /** The parts that the category is little more than, where that is the reason. */
  readonly parts: readonly string[]
}

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
  readonly open: readonly OpenCounts[]
  /** Whether publishing it would make a difference. */
  readonly changed: boolean
  /** Of the release as data. */
  readonly sha256: string
  /** Stands for exactly this release: who publishes sends back the one they were shown. */
  readonly fingerprint: string
}
