import { workspace } from '#http'
import { chooseRoutes } from './choose-routes.tsx'
import { draftRoutes } from './draft-routes.tsx'

/** Claims for a plan's text: choosing them, what they stand on, drafting chapters with them. */
export const claimRoutes = workspace().route('/', chooseRoutes).route('/', draftRoutes)
