import { workspace } from '#http'
import { activityRoutes } from './activity-routes.tsx'
import { borrowRoutes } from './borrow-routes.tsx'
import { evaluationRoutes } from './evaluation-routes.tsx'
import { figuresRoutes } from './figures-routes.tsx'
import { formRoutes } from './form-routes.tsx'
import { indicatorRoutes } from './indicator-routes.tsx'
import { lifeRoutes } from './life-routes.tsx'
import { measurePageRoutes } from './measure-routes.ts'
import { registerRoutes } from './register-routes.tsx'

/** The pages of the register of measures. */
export const measureRoutes = workspace()
  .route('/', registerRoutes)
  .route('/', formRoutes)
  .route('/', activityRoutes)
  .route('/', indicatorRoutes)
  .route('/', figuresRoutes)
  .route('/', evaluationRoutes)
  .route('/', lifeRoutes)
  .route('/', borrowRoutes)
  .route('/', measurePageRoutes)
