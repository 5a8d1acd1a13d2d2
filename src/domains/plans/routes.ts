import { workspace } from '#http'
import { editionRoutes, type EditionRouteOptions } from './edition-routes.tsx'
import { partRoutes } from './part-routes.tsx'
import { writeRoutes } from './write-routes.tsx'

export type { EditionRouteOptions } from './edition-routes.tsx'

/** Every page of writing plans: all plans, an edition's list, a part, writing it. */
export function planRoutes(options: EditionRouteOptions = {}) {
  return workspace().route('/', editionRoutes(options)).route('/', partRoutes).route('/', writeRoutes)
}
