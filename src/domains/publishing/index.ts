export { publishPlan, type PublishOutcome } from './publish-plan.ts'
export { publishedHash } from './queries.ts'
export { publishingRoutes } from './routes.tsx'
