import type { Tx } from '#db'
import type { Log } from '#log'
import { analyseDataSet, type Afterwards } from './analyse-data-set.ts'
import { wantingAnalysis } from './analysis-queries.ts'
import type { DataSetId } from './tables.ts'

/** How often it is looked whether something changed. */
const everyMs = 2_000
/** After a failure the same state is tried again no sooner than this. */
const againAfterMs = 5 * 60_000

type Write = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** What failed last, so that it is not tried again at once. */
type Failures = Map<DataSetId, { readonly wanted: number; readonly at: number }>

type Chores = {
  readonly write: Write
  readonly clock: () => Date
  readonly log: Log
  /** What follows when a data set's figures are new, in the same transaction. */
  readonly afterwards: readonly Afterwards[]
}

/**
 * Works out the analyses of all data sets that changed, each in a transaction of its own. What fails is written to
 * the log and keeps nothing else from being done.
 *
 * @param failures of earlier runs; those of this one are added
 * @param signal ends it early
 */
export async function runAnalyses(
  { write, clock, log, afterwards }: Chores,
  failures: Failures = new Map(),
  signal?: AbortSignal,
): Promise<void> {
  const attempt = async <T>(what: string, work: (tx: Tx) => Promise<T>): Promise<T | null> =>
    write(work).catch((error: unknown) => {
      if (!signal?.aborted) log.warn({ error: String(error) }, `analyses: ${what} failed`)
      return null
    })
  for (const { id, wanted } of (await attempt('looking', (tx) => wantingAnalysis(tx))) ?? []) {
    const before = failures.get(id)
    if (before?.wanted === wanted && clock().getTime() - before.at < againAfterMs) continue
    if (signal?.aborted) return
    const done = await attempt('working out', (tx) => analyseDataSet(tx, id, afterwards, signal))
    if (done === null) failures.set(id, { wanted, at: clock().getTime() })
    else failures.delete(id)
  }
}

/**
 * Keeps the analyses of all data sets up with what they are made from, now and every few seconds, until stopped.
 * Several processes may do it at once: they take turns.
 *
 * @param write runs work in a transaction on behalf of nobody
 * @param afterwards what follows when a data set's figures are new, in the same transaction
 * @returns a function that stops; what is under way is rolled back, and done at the next start
 */
export function keepAnalyses(
  write: Write,
  clock: () => Date,
  log: Log,
  afterwards: readonly Afterwards[],
): () => Promise<void> {
  const [failures, stop] = [new Map() as Failures, new AbortController()]
  let running: Promise<void> | null = null
  const run = (): void => {
    running ??= runAnalyses({ write, clock, log, afterwards }, failures, stop.signal).finally(() => {
      running = null
    })
  }
  run()
  const timer = setInterval(run, everyMs)
  return async () => {
    clearInterval(timer)
    stop.abort()
    await running
  }
}
