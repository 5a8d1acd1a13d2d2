import type { Sentence } from './texts.ts'

/** Why the database was not started, with one sentence for the person who has to act. */
export type StartRefusal = {
  readonly kind:
    | 'data-folder-not-writable'
    | 'data-folder-not-reachable'
    | 'second-server'
    | 'no-database-user'
    | 'other-version'
    | 'could-not-start'
  readonly message: Sentence
}

/** Carries a refusal up from deep inside a start; `startDatabase` turns it into an answer. */
export class Refused extends Error {
  readonly refusal: StartRefusal

  constructor(kind: StartRefusal['kind'], message: Sentence) {
    super(message.en)
    this.name = 'Refused'
    this.refusal = { kind, message }
  }
}
