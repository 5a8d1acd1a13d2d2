export {
  publicSite,
  workspace,
  type Head,
  type PublicSite,
  type Workspace,
  type WorkspaceContext,
} from './context.ts'
export { idParam, looksLikeCpr, readForm, type Form } from './input.ts'
export { securityHeaders } from './security.ts'
