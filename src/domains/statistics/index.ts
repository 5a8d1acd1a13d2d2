export { analysedAreas } from './analysed-areas.ts'
export { analysedSeries, type SeriesChoice } from './analysed-queries.ts'
export { annotationsOf } from './annotation-queries.ts'
export { categoriesOf, categoryVersions } from './category-queries.ts'
export { dataSets, findDataSet } from './data-set-queries.ts'
export { statisticsPaths } from './paths.ts'
export {
  districtKey,
  districtOfKey,
  districtOfMunicipality,
  policeDistricts,
  type PoliceDistrict,
} from './police-districts.ts'
export { thresholdOf } from './setting-queries.ts'
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
export type * from './types.ts'
export { vintagesOf } from './vintage-queries.ts'
export { yearTotals } from './year-totals.ts'
