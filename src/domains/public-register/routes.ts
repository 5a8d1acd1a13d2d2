import type { MiddlewareHandler } from 'hono'
import { publicSite, type PublicSite } from '#http'
import type { Lang } from '#texts'
import { actionPlanRoutes } from './action-plan-routes.tsx'
import { coverageRoutes } from './coverage-routes.tsx'
import { measureRoutes } from './measure-routes.tsx'

/**
 * The public pages of the register in one language. Mounted after its data, whose addresses end where those of
 * documents go on.
 *
 * @param site the frame that every page stands in
 */
export function registerRoutes(lang: Lang, url: string, site: MiddlewareHandler<PublicSite>) {
  return publicSite()
    .route('/', coverageRoutes(lang, site))
    .route('/', measureRoutes(lang, site))
    .route('/', actionPlanRoutes(lang, url, site))
}
