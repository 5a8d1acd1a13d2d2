export { publishPlan, type PublishOutcome } from './publish-plan.ts'
export { publishingRoutes } from './routes.tsx'
