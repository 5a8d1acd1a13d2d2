export { forgetIntakes } from './forget-intakes.ts'
export { statisticsAdminRoutes } from './routes.ts'
export { uploadPaths } from './upload-routes.tsx'
