export { statisticsPaths } from './paths.ts'
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
