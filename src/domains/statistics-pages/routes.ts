import { workspace } from '#http'
import { csvRoutes } from './csv-routes.ts'
import { readRoutes } from './read-routes.tsx'

/** The workspace's pages of figures. */
export const statisticsRoutes = workspace().route('/', csvRoutes).route('/', readRoutes)
