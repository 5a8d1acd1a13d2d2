export type { PublicSiteOptions } from './public-frame.tsx'
export { openPublicSite, type OpenPublicSite } from './site.tsx'
