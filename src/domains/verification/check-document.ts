import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'

const part = z.strictObject({
  identity: z.string(),
  kind: z.enum(['section', 'focus-area']),
  number: z.string().nullable(),
  title: z.string(),
  body: z.string(),
})

const planDocument = z.strictObject({
  format: z.literal('kredsplan-plan/1'),
  district: z.strictObject({ key: z.string(), name: z.string() }),
  year: z.int(),
  edition: z.int(),
  title: z.string(),
  correctionReason: z.string().nullable(),
  parts: z.array(part),
})

/** A plan as it was decided: the published format `kredsplan-plan/1`. */
export type CheckedPlan = z.infer<typeof planDocument>

/** What the bytes of a file are. Hashes are SHA-256 as 64 lower-case hexadecimal digits. */
export type CheckedDocument =
  | { readonly kind: 'not-json'; readonly sha256: string }
  | { readonly kind: 'not-a-plan'; readonly sha256: string }
  /** A plan, but not written in the one way its hash is made from: spaces, line ends or order differ. */
  | {
      readonly kind: 'not-canonical'
      readonly sha256: string
      readonly canonicalSha256: string
      readonly plan: CheckedPlan
    }
  | { readonly kind: 'canonical'; readonly sha256: string; readonly plan: CheckedPlan }

/** Reads a file as a plan document and says whether it is written in its canonical form (RFC 8785). */
export function checkDocument(bytes: Uint8Array): CheckedDocument {
  const sha256 = hashOf(bytes)
  const value = parseJson(bytes)
  if (value === undefined) return { kind: 'not-json', sha256 }
  const parsed = planDocument.safeParse(value)
  if (!parsed.success) return { kind: 'not-a-plan', sha256 }
  const canonicalSha256 = hashOf(Buffer.from(canonicalize(parsed.data) ?? '', 'utf8'))
  return canonicalSha256 === sha256
    ? { kind: 'canonical', sha256, plan: parsed.data }
    : { kind: 'not-canonical', sha256, canonicalSha256, plan: parsed.data }
}

/** The SHA-256 of bytes as 64 lower-case hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The SHA-256 in what somebody pasted: with spaces, in capitals or followed by a file name; null when there is none. */
export function readHash(text: string): string | null {
  const first = text.trim().toLowerCase()
  const alone = /^[0-9a-f]{64}(?=\s|$)/.exec(first)?.[0] ?? first.replaceAll(/[\s:]+/g, '')
  return /^[0-9a-f]{64}$/.test(alone) ? alone : null
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
