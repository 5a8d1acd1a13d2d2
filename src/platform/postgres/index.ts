export type { Connection } from './connect.ts'
export type { StartRefusal } from './refusal.ts'
export type { DatabaseServer } from './server.ts'
export { startTemporaryDatabase } from './temporary.ts'
