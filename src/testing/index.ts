export { cloneDatabase, test, testConnection } from './database.ts'
export { launchBrowser } from './browser.ts'
export { anActor } from './actors.ts'
