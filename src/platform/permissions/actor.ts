import type { Id } from '#id'

export type PersonId = Id<'person'>
export type CouncilId = Id<'council'>
export type FunctionId = Id<'function'>

/** What a function in a council is for. */
export const roles = ['chair', 'member', 'secretary', 'observer', 'lead', 'analyst', 'operator'] as const
export type Role = (typeof roles)[number]

/** A function that somebody holds today, as holder or deputy. */
export type Seat = {
  readonly functionId: FunctionId
  readonly councilId: CouncilId
  readonly councilKind: 'district' | 'local'
  readonly role: Role
  readonly titleDa: string
  readonly titleEn: string
  readonly asDeputy: boolean
}

/** Who acts: a signed-in person with the seats held today. No seat, no permission. */
export type Actor = {
  readonly personId: PersonId
  readonly name: string
  readonly email: string
  readonly seats: readonly Seat[]
}
