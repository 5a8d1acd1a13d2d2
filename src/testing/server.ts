/** Where the run's PostgreSQL listens. */
export type TestServer = { readonly host: string; readonly port: number }

/** The migrated database that every test file clones. */
export const template = 'kredsplan_template'
