export { claimTasks } from './claim-tasks.ts'
export { claimRoutes } from './routes.ts'
export { watchClaims } from './watch-claims.ts'
