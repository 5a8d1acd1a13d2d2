import { workspace } from '#http'
import { coverageRoutes } from './coverage-routes.tsx'
import { lessonsRoutes } from './lessons-routes.tsx'
import { secretariatRoutes } from './overview-routes.tsx'
import { reportRoutes } from './report-routes.tsx'

/** The pages that look across councils and districts. */
export const overviewRoutes = workspace()
  .route('/', coverageRoutes)
  .route('/', secretariatRoutes)
  .route('/', reportRoutes)
  .route('/', lessonsRoutes)
