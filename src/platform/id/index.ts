import { randomUUID } from 'node:crypto'

/** A row's identity: UUID text, branded by what it identifies so that ids cannot be mixed up. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

/** A new random identity. */
export function newId<Kind extends string>(): Id<Kind> {
  return randomUUID() as Id<Kind>
}

/** Whether a text from outside has the form of an identity. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
