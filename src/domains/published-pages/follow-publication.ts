import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import type { Log } from '#log'
import type { PublishedPages } from './published-pages.ts'

/** The channel on which the database tells that something was published (migrations/0005-published.sql). */
const channel = 'kredsplan_published'

const heartbeatMs = 15_000
const longestPauseMs = 30_000

/**
 * Keeps finished pages in step with the database: forgets them at every publication, also by another
 * process, and keeps none while the news cannot be heard. Reconnects by itself.
 *
 * @param connection as kredsplan_public; one connection is held for as long as this runs
 * @returns ends it
 */
export async function followPublication(
  connection: ClientConfig,
  pages: PublishedPages,
  log: Log,
): Promise<() => Promise<void>> {
  const stopping = new AbortController()
  const first = Promise.withResolvers<void>()
  const running = follow(connection, pages, log, stopping.signal, first.resolve)
  await first.promise
  return async () => {
    stopping.abort()
    await running
  }
}

async function follow(
  connection: ClientConfig,
  pages: PublishedPages,
  log: Log,
  stopping: AbortSignal,
  tried: () => void,
): Promise<void> {
  let pauseMs = 500
  while (!stopping.aborted) {
    try {
      await listen(connection, pages, stopping, () => {
        pauseMs = 500
        tried()
      })
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'publications are not heard')
    }
    pages.close()
    tried()
    await sleep(pauseMs, undefined, { signal: stopping }).catch(() => undefined)
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }
}

/** Listens until the connection is lost (throws) or it is time to stop (returns). */
async function listen(
  connection: ClientConfig,
  pages: PublishedPages,
  stopping: AbortSignal,
  listening: () => void,
): Promise<void> {
  const client = new Client({
    ...connection,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  })
  const lost = new AbortController()
  const awake = AbortSignal.any([stopping, lost.signal])
  client.on('error', (error) => lost.abort(error))
  client.on('end', () => lost.abort(new Error('the connection ended')))
  client.on('notification', pages.clear)
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
    pages.open()
    listening()
    while (!stopping.aborted) {
      await sleep(heartbeatMs, undefined, { signal: awake }).catch(() => undefined)
      lost.signal.throwIfAborted()
      if (!stopping.aborted) await client.query('select')
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}
