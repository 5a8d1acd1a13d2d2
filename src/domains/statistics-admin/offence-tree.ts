import { statbankClassification, type Offence } from '#statistics'
import { parentOf } from '#statistics/reading'

/** An offence as a person chooses it, with the single offences right below it: none for most. */
export type OffenceChoice = { readonly offence: Offence; readonly kinds: readonly Offence[] }

/** Puts single offences under the group or law that they are part of; each stands once, in the order given. */
export function offenceChoices(
  offences: readonly Offence[],
  classification: string,
): readonly OffenceChoice[] {
  const codes = new Set(offences.filter(({ level }) => level < 3).map(({ code }) => code))
  const above = ({ code, level }: Offence): string | null => {
    const parent = classification === statbankClassification && level === 3 ? parentOf(code) : null
    return parent !== null && codes.has(parent) ? parent : null
  }
  const below = Map.groupBy(offences, above)
  return (below.get(null) ?? []).map((offence) => ({ offence, kinds: below.get(offence.code) ?? [] }))
}
