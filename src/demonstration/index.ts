export { personas } from './personas.ts'
export { seedDemonstration } from './seed.ts'
