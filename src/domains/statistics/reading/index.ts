export { knownAreas, type KnownArea, type KnownAreaKind } from './areas.ts'
export {
  fetchStatbank,
  type StatbankMetadata,
  type StatbankOutcome,
  type StatbankRefusal,
  type StatbankRequest,
} from './fetch-statbank.ts'
export type { FiguresFile } from './figures-file.ts'
export { formatName } from './formats.ts'
export { ancestorsOf, knownOffences, parentOf, type KnownOffence, type OffenceLevel } from './offences.ts'
export { periodNamed } from './periods-in-words.ts'
export { readFigures } from './read-figures.ts'
export { readFiguresHere } from './read-here.ts'
export type { ReadOptions } from './read-rows.ts'
export { serveFigures } from './reading-process.ts'
export { refusalText } from './refusals.ts'
export { statbankRefusalText } from './statbank-texts.ts'
export type * from './types.ts'
export { warningText } from './warnings.ts'
