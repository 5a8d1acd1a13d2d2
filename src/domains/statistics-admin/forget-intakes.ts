import type { Tx } from '#db'
import type { Log } from '#log'
import { forgetOldIntakes } from './intake-queries.ts'

const everyMs = 60 * 60_000

/**
 * Throws files of figures that nobody took into use away after a day: now and every hour, until stopped.
 *
 * @param write runs work in a transaction on behalf of nobody
 * @returns a function that stops after the work under way
 */
export function forgetIntakes(
  write: (work: (tx: Tx) => Promise<void>) => Promise<void>,
  clock: () => Date,
  log: Log,
): () => Promise<void> {
  const run = (): Promise<void> =>
    write((tx) => forgetOldIntakes(tx, clock())).catch((error: unknown) => {
      log.warn({ error: String(error) }, 'old files of figures were not thrown away')
    })
  let running = run()
  const timer = setInterval(() => {
    running = running.then(run)
  }, everyMs)
  return async () => {
    clearInterval(timer)
    await running
  }
}
