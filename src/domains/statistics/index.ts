export { areaNamesIn } from './area-names.ts'
export { analyseDataSet, type Afterwards } from './analyse-data-set.ts'
export { analysedAreas } from './analysed-areas.ts'
export { analysedSeries, type SeriesChoice } from './analysed-queries.ts'
export {
  removeAnnotation,
  saveAnnotation,
  type AnnotationToSave,
  type SaveAnnotationOutcome,
} from './annotate.ts'
export { auditAside, discloseAside } from './analyst-thread.ts'
export { annotationsOf } from './annotation-queries.ts'
export { categoriesOf, categoryVersions, findCategory } from './category-queries.ts'
export type { OffenceRefusal } from './category-rules.ts'
export { mismatchOf, type Mismatch } from './check-file.ts'
export { compareWithData } from './compare-with-data.ts'
export {
  changeDataSet,
  createDataSet,
  type ChangeDataSetOutcome,
  type CreateDataSetOutcome,
} from './create-data-set.ts'
export { dataSets, findDataSet, type NewDataSet } from './data-set-queries.ts'
export type { CellChange, SumChange, VintageDifference } from './difference.ts'
export type { ByYear, Disclosed, OpenSeries, ToDisclose } from './disclose.ts'
export { lateCaveat } from './default-categories.ts'
export { drawnAtThatTime } from './drawn-at-that-time.ts'
export { familyOf } from './family-of.ts'
export { keepAnalyses } from './keep-analyses.ts'
export { inhabitantsIn, type InhabitantsInFile } from './inhabitants-in.ts'
export { statbankClassification } from './known-codes.ts'
export { moveCategory, type MoveCategoryOutcome } from './move-category.ts'
export { offenceYear, type OffenceYear } from './offence-year.ts'
export type { PartsOver } from './parts-over.ts'
export { areaInPath, statisticsPaths } from './paths.ts'
export { districtKey, districtOfKey, policeDistricts } from './police-districts.ts'
export type { Origin } from './origins.ts'
export { populationOf, type PopulationRow } from './population-queries.ts'
export {
  retireCategory,
  saveCategory,
  type CategoryToSave,
  type RetireCategoryOutcome,
  type SaveCategoryOutcome,
} from './save-category.ts'
export { sameAge, type SameAge } from './same-age.ts'
export { shownBefore } from './shown-before.ts'
export { setThreshold, type SetThresholdOutcome } from './set-threshold.ts'
export { thresholdOf, thresholdSetting } from './setting-queries.ts'
export { areasOf, offencesOf, type Offence } from './stored-queries.ts'
export type {
  AnnotationId,
  AnnotationKind,
  AreaKey,
  AreaKind,
  CategoryId,
  DataSetId,
  ReportName,
  VintageId,
} from './tables.ts'
export {
  populationSteps,
  takePopulation,
  type PopulationStep,
  type TakePopulationOutcome,
} from './take-population.ts'
export { holdDataSet, holdFigures } from './take-queries.ts'
export { takeVintage, type TakeVintageOutcome, type VintageToTake } from './take-vintage.ts'
export type * from './types.ts'
export { uncountedCategories, type Uncounted } from './uncounted.ts'
export { unknownShare, type UnknownShare } from './unknown-share.ts'
export { vintageDifference, vintagesOf } from './vintage-queries.ts'
export { yearlyInhabitants } from './yearly-inhabitants.ts'
