import { workspace } from '#http'
import { readRoutes } from './read-routes.tsx'

/** The workspace's pages of figures. */
export const statisticsRoutes = workspace().route('/', readRoutes)
