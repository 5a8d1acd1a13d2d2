import type { StatusRequest } from './types.ts'

/** Whether the request still waits for an answer; one about a measure that has ended does not. */
export function isOpen(request: StatusRequest): boolean {
  return request.answer === null && request.countsUnanswered
}

/** How far a round has come, for one council or for all. */
export type RoundProgress = {
  /** Those that are answered or still to be answered. */
  readonly asked: number
  readonly answered: number
  /** Still to be answered, by somebody who was asked. */
  readonly missing: readonly StatusRequest[]
  /** Still to be answered, and nobody was there to ask. */
  readonly unasked: readonly StatusRequest[]
  /** Answered otherwise than the last time, or for the first time. */
  readonly changed: readonly StatusRequest[]
}

/** How far a round has come with these requests of it. */
export function progressOf(requests: readonly StatusRequest[]): RoundProgress {
  const answered = requests.filter((request) => request.answer !== null)
  const open = requests.filter(isOpen)
  return {
    asked: answered.length + open.length,
    answered: answered.length,
    missing: open.filter((request) => request.invitationId !== null),
    unasked: open.filter((request) => request.invitationId === null),
    changed: answered.filter((request) => request.before?.report !== request.answer?.report),
  }
}
