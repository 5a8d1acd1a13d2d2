import { askConfined } from '#confined'
import type { ReadOutcome } from './proposal.ts'
import { limits } from './refused.ts'
import { typeOf, type PlanFile } from './sniffing.ts'

/**
 * Reads a published plan in a process of its own: whatever the file does, it does there.
 *
 * Answers within 10 seconds, with a proposal or a refusal; it throws only when no process can be started.
 */
export async function readPlan(file: PlanFile): Promise<ReadOutcome> {
  const type = typeOf(file)
  if (typeof type !== 'string') return type
  const outcome = await askConfined('worker', limits, [`${JSON.stringify(file.name)}\n`, file.bytes])
  switch (outcome.kind) {
    case 'answered':
      return outcomeOf(outcome.answer)
    case 'took-too-long':
      return { kind: 'took-too-long', seconds: Math.round(limits.milliseconds / 1000) }
    case 'too-long':
      return { kind: 'too-large', limit: `${limits.characters}` }
    case 'too-demanding':
      return { kind: 'too-large', limit: `${limits.heapMegabytes} MB` }
  }
}

function outcomeOf(answer: Buffer): ReadOutcome {
  try {
    return JSON.parse(answer.toString('utf8')) as ReadOutcome
  } catch {
    return { kind: 'unreadable', reason: 'no answer' }
  }
}
