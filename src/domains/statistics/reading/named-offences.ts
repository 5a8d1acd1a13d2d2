import type { Intake } from './intake.ts'
import { isKnownOffence } from './labels.ts'
import type { Named } from './types.ts'

/** A file's offences by the catalogue's codes, or by its own where most of them are none of the catalogue's. */
export function namedOffences({ cells, ownOffences }: Intake): readonly Named[] {
  const known = cells.offences.filter(({ code }) => isKnownOffence(code)).length
  return known * 2 < cells.offences.length ? ownOffences : cells.offences
}
