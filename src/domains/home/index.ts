export { workspaceError } from './errors.tsx'
export { workspaceFrame } from './frame.tsx'
export { homeRoutes } from './routes.tsx'
