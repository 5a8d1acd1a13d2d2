export { knownAreas, type KnownArea, type KnownAreaKind } from './areas.ts'
export { ancestorsOf, knownOffences, parentOf, type KnownOffence, type OffenceLevel } from './offences.ts'
export type * from './types.ts'
