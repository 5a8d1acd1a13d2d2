import type { Stance } from './types.ts'

/** Whether an answer is only complete with a reason. */
export function needsReason(stance: Stance | null): boolean {
  return stance === 'partly' || stance === 'not-relevant'
}
