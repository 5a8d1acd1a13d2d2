import { workspace } from '#http'
import { answerRoutes } from './answer-routes.tsx'
import { areaRoutes } from './area-routes.tsx'
import { carryRoutes } from './carry-routes.tsx'
import { decideRoutes } from './decide-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { stepsRoutes } from './steps-routes.tsx'

/** The workspace pages of the local councils' action plans. */
export const actionPlanRoutes = workspace()
  .route('/', listRoutes)
  .route('/', planRoutes)
  .route('/', answerRoutes)
  .route('/', areaRoutes)
  .route('/', carryRoutes)
  .route('/', stepsRoutes)
  .route('/', decideRoutes)
