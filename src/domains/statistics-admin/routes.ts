import { workspace } from '#http'
import { annotationRoutes } from './annotation-routes.tsx'
import { categoryRoutes } from './category-routes.tsx'
import { changeSetRoutes } from './change-set-routes.tsx'
import { intakeRoutes } from './intake-routes.tsx'
import { populationRoutes } from './population-routes.tsx'
import { settingsRoutes } from './settings-routes.tsx'
import { uploadRoutes } from './upload-routes.tsx'
import { vintageRoutes } from './vintage-routes.tsx'

/** The pages on which figures are taken in and taken care of; fixed addresses before those with a data set in them. */
export const statisticsAdminRoutes = workspace()
  .route('/', uploadRoutes)
  .route('/', populationRoutes)
  .route('/', settingsRoutes)
  .route('/', intakeRoutes)
  .route('/', vintageRoutes)
  .route('/', changeSetRoutes)
  .route('/', categoryRoutes)
  .route('/', annotationRoutes)
