export { publishPlan, type PublishOutcome } from './publish-plan.ts'
export { releaseRoutes } from './routes.tsx'
