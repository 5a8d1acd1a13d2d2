import { workspace } from '#http'
import { partRoutes } from './part-routes.tsx'
import { writeRoutes } from './write-routes.tsx'

/** Every page of one part: reading it, deciding on it, its history, writing it. */
export const writingRoutes = workspace().route('/', partRoutes).route('/', writeRoutes)
