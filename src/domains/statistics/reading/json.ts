/** A member of a JSON file, before anyone knows its shape. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }
export type Members = { readonly [key: string]: Json | undefined }

/** An object's members; none of anything else. */
export function membersOf(json: Json | undefined): Members {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Members) : {}
}

/** A list's members; none of anything else. */
export function listOf(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : []
}

/** A list's members as texts. */
export function textsOf(json: Json | undefined): readonly string[] {
  return listOf(json).map(textOf)
}

/** A text or number as text; empty for anything else. */
export function textOf(json: Json | undefined): string {
  return typeof json === 'string' || typeof json === 'number' ? String(json) : ''
}
