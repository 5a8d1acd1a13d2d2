export { aberrationDefaults, type AberrationOptions } from './aberration-baseline.ts'
export {
  listTested,
  listWatched,
  testPeriod,
  watchReport,
  type Aberration,
  type NoAberration,
  type Watched,
} from './aberration.ts'
export { auditTable, exposedCells, isProtected, type AttackerInterval } from './audit.ts'
export type { Autocorrelation } from './autocorrelation.ts'
export {
  chiSquaredQuantile,
  normalParts,
  normalQuantile,
  studentParts,
  studentQuantile,
} from './continuous.ts'
export { fittedCurve, type CurvePoint } from './curve.ts'
export { packageCusum, type CusumTransform, type PackageCusum } from './cusum-package.ts'
export { cusumDefaults, scaledCusum, type Cusum, type CusumLimits, type NoCusum } from './cusum.ts'
export {
  negativeBinomialChance,
  negativeBinomialParts,
  negativeBinomialQuantile,
  poissonChance,
  poissonParts,
  poissonQuantile,
} from './discrete.ts'
export { benjaminiHochberg, benjaminiYekutieli, holm } from './fdr.ts'
export type { Design, Fit } from './glm.ts'
export { levelShift, type LevelShift } from './level-shift.ts'
export {
  fitNegativeBinomial,
  type NegativeBinomialFit,
  type NoNegativeBinomialFit,
} from './negative-binomial.ts'
export { neweyWest, type NeweyWest } from './newey-west.ts'
export { oneOffPeriod, type OneOff } from './one-off.ts'
export { projectYear, standing, type NoProjection, type Projection, type Standing } from './projection.ts'
export type { Season } from './season.ts'
export { disagree, secondOpinion, type NoSecondOpinion, type SecondOpinion } from './second-opinion.ts'
export { lastReported, subOf, type Period, type Series } from './series.ts'
export { digamma, incompleteBeta, incompleteGamma, logGamma, trigamma, type Parts } from './special.ts'
export { suppress, type Suppression, type SuppressionOptions } from './suppression.ts'
export { primaryCells, totalsOf, type Equation, type Table } from './tables.ts'
export { fitTrend, type Interval, type NoTrend, type TrendFit, type TrendOptions } from './trend.ts'
export { compareYears, type Comparison } from './two-years.ts'
export {
  fitWindow,
  latestWindow,
  usesPopulation,
  wordFit,
  wordFits,
  wordReport,
  type Strength,
  type Verdict,
  type WindowFit,
  type WordingClass,
} from './wording.ts'
