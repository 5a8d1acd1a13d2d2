import { statbankClassification, type Offence } from '#statistics'
import { parentOf } from '#statistics/reading'

/** Offences as a person chooses among them. */
export type OffenceSections = {
  /** Everything, and whole laws. */
  readonly wholes: readonly Offence[]
  /** Groups with the kinds in them. */
  readonly groups: readonly { readonly group: Offence; readonly kinds: readonly Offence[] }[]
  /** Kinds that are in no group. */
  readonly singles: readonly Offence[]
}

/** Sorts offences by what they are part of; each stands once, in the order given. */
export function offenceSections(offences: readonly Offence[], classification: string): OffenceSections {
  const groups = offences.filter((offence) => offence.level === 2)
  const codes = new Set(groups.map((group) => group.code))
  const groupOf = (code: string): string | null => {
    const parent = classification === statbankClassification ? parentOf(code) : null
    return parent !== null && codes.has(parent) ? parent : null
  }
  const kinds = offences.filter((offence) => offence.level === 3)
  return {
    wholes: offences.filter((offence) => offence.level < 2),
    groups: groups.map((group) => ({
      group,
      kinds: kinds.filter((offence) => groupOf(offence.code) === group.code),
    })),
    singles: kinds.filter((offence) => groupOf(offence.code) === null),
  }
}
