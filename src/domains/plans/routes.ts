import { workspace } from '#http'
import { editionRoutes } from './edition-routes.tsx'
import { partRoutes } from './part-routes.tsx'
import { writeRoutes } from './write-routes.tsx'

/** Every page of writing plans: all plans, an edition's list, a part, writing it. */
export const planRoutes = workspace().route('/', editionRoutes).route('/', partRoutes).route('/', writeRoutes)
