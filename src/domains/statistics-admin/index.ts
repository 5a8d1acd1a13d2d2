export { forgetIntakes } from './forget-intakes.ts'
export { mismatchText } from './mismatch-text.ts'
export { statisticsAdminRoutes } from './routes.ts'
export { uploadPaths } from './upload-routes.tsx'
