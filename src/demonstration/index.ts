export { aboutTheSite, accessibilityStatement } from './content/texts-for-about.ts'
export { finishDemonstration } from './finish-figures.ts'
export { personas } from './personas.ts'
export { seedDemonstration } from './seed.ts'
