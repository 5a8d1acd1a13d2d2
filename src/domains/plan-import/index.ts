export { planImportPaths } from './paths.ts'
export { planImportRoutes, uploadLimitBytes } from './routes.tsx'
export {
  importPlan,
  savePlanImport,
  type ImportOutcome,
  type PlanToImport,
  type SaveImportOutcome,
} from './save-import.ts'
