import { parentPort, workerData } from 'node:worker_threads'
import type { Shown } from '#statistics/analysis'
import { auditShown, disclose, type ToDisclose } from './disclose.ts'
import { compare, type ToCompare } from './compare.ts'
import { workOut, type AnalysisInput } from './work-out.ts'

/** What the thread is started with. */
export type AnalystOrder =
  | { readonly work: 'analysis'; readonly input: AnalysisInput }
  | { readonly work: 'comparison'; readonly input: ToCompare }
  | { readonly work: 'disclosure'; readonly input: ToDisclose }
  | { readonly work: 'audit'; readonly input: ToDisclose; readonly shown: readonly Shown[] }

/**
 * What the analyst's thread does: works out what it was started with, and answers. A door of its own, so that the
 * thread starts without everything that figures otherwise need.
 */
export function answerAsAnalyst(): void {
  const order = workerData as AnalystOrder
  // A thread's port has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(answerTo(order))
}

function answerTo(order: AnalystOrder) {
  switch (order.work) {
    case 'analysis':
      return workOut(order.input)
    case 'comparison':
      return compare(order.input)
    case 'disclosure':
      return disclose(order.input)
    case 'audit':
      return auditShown(order.input, order.shown)
  }
}
