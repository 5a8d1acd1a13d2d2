export { fieldErrors, type Check } from './checks.ts'
export { serveAssets } from './assets.ts'
export {
  publicSite,
  workspace,
  type Head,
  type HeadLink,
  type PublicSite,
  type Workspace,
  type WorkspaceContext,
} from './context.ts'
export { field, fresh, hasErrors, inOrder, refused, typedIn, withErrors, type Filled } from './filled.ts'
export { onlyFromOurPages } from './guard.ts'
export { chooseVariant, type Variant, type Variants } from './encoding.ts'
export { idParam, looksLikeCpr, readForm, readYear, type Form } from './input.ts'
export { securityHeaders } from './security.ts'
export { markStatus } from './status.ts'
