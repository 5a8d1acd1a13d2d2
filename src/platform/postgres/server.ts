import type { Connection } from './connect.ts'
import type { Sentence } from './texts.ts'

/** A database that answers, for as long as this process needs it. */
export type DatabaseServer = {
  /** Folder with the database's files; not the data folder when that is closed to its user. */
  readonly folder: string
  /** Folder with the socket; only the database's user (and root) can enter it. */
  readonly socketFolder: string
  /** True when it was already running: beside another process, or left by a killed server. */
  readonly adopted: boolean
  readonly startedHere: boolean
  /** Sentences for the person who starts it, such as where the data is kept. */
  readonly notes: readonly Sentence[]
  /** Settings for `pg`, for a role on a database; without one, on `postgres`, which always exists. */
  connection(role: string, database?: string): Connection
  /** Ends this process's use; the database itself stops with the last user. Never throws twice. */
  stop(): Promise<void>
}
