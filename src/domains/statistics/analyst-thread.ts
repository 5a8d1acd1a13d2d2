import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Audit, Shown } from '#statistics/analysis'
import { compare, type ToCompare } from './compare.ts'
import type { VintageDifference } from './difference.ts'
import { auditShown, disclose, type Disclosed, type ToDisclose } from './disclose.ts'
import type { AnalystOrder } from './answer-as-analyst.ts'
import type { AnalysisInput, WorkedOut } from './work-out.ts'

/**
 * Works an analysis out in a thread of its own, so that no page waits for it.
 *
 * @param signal ends it early
 * @throws Error when the thread fails or is ended
 */
export function workOutAside(input: AnalysisInput, signal?: AbortSignal): Promise<readonly WorkedOut[]> {
  return askAnalyst({ work: 'analysis', input }, signal)
}

/** Up to so many counts are compared sooner than a thread is started. */
const fewCounts = 200_000

/**
 * Compares an extract with its data set; a large one in a thread of its own.
 *
 * @throws Error when the thread fails
 */
export async function compareAside(input: ToCompare): Promise<VintageDifference> {
  return input.around.cells <= fewCounts ? compare(input) : askAnalyst({ work: 'comparison', input })
}

/** Up to so many series, a police district's, are done sooner than a thread is started. */
const fewSeries = 200

/**
 * Decides and audits what may be shown; of a whole country in a thread of its own.
 *
 * @throws Error when the thread fails
 */
export async function discloseAside(input: ToDisclose): Promise<Disclosed> {
  return input.series.length <= fewSeries ? disclose(input) : askAnalyst({ work: 'disclosure', input })
}

/** Audits what is open of each series, in their order; of a whole country in a thread of its own. */
export async function auditAside(input: ToDisclose, shown: readonly Shown[]): Promise<Audit> {
  return input.series.length <= fewSeries
    ? auditShown(input, shown)
    : askAnalyst({ work: 'audit', input, shown })
}

async function askAnalyst<Answer>(order: AnalystOrder, signal?: AbortSignal): Promise<Answer> {
  const worker = new Worker(analystEntry(), { workerData: order, execArgv: [], stdin: false })
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the analyst ended with ${code}`)))
      if (signal?.aborted) reject(new Error('ended early'))
      signal?.addEventListener('abort', () => reject(new Error('ended early')), { once: true })
    })
  } finally {
    await worker.terminate()
  }
}

/** `analyst.js` beside the bundled programs, or `analyst.ts` in the sources, from wherever this code ended up. */
function analystEntry(): string {
  const here = fileURLToPath(import.meta.url)
  const name = here.endsWith('.ts') ? 'analyst.ts' : 'analyst.js'
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, name))) return join(folder, name)
  throw new Error(`${name} is missing beside the program: build it first`)
}
