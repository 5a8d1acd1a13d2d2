import { setTimeout as delay } from 'node:timers/promises'
import { attach, type Attachment } from './attach.ts'
import { connectAsAdministrator } from './connect.ts'
import type { Home } from './home.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import type { Programs } from './programs.ts'
import { isUnused, type Purpose, register, unregister } from './usage.ts'

/** How long a stopping server waits for commands that still use the database. */
const courtesyMilliseconds = 1500
const pollMilliseconds = 50
const reattachMilliseconds = 1000
const lastReattachMilliseconds = 3000

/** A use of the database, until it is released. */
export type Hold = { release(): Promise<Attachment> }

/** A command's use: when the database goes away, the command fails. */
export function holdOnce(attachment: Attachment): Hold {
  return { release: async () => await Promise.resolve(attachment) }
}

/**
 * The server's use: when its connection is lost it registers anew, and starts the database anew if
 * that is gone too (the kernel ended it for want of memory, say).
 */
export function holdForever(home: Home, programs: Programs, first: Attachment): Hold {
  let current = first
  let released = false
  let reattaching: Promise<void> = Promise.resolve()
  const watch = () =>
    current.client.once('end', () => {
      reattaching = again()
    })
  const again = async () => {
    while (!released) {
      const next = await attach(home, programs, 'server').catch(() => null)
      if (next !== null) {
        current = next
        watch()
        return
      }
      await delay(reattachMilliseconds)
    }
  }
  watch()
  return {
    release: async () => {
      released = true
      await Promise.race([reattaching, delay(lastReattachMilliseconds, undefined, { ref: false })])
      return current
    },
  }
}

/**
 * Ends a use. The last one stops the database; the server stops it in any case, after a short
 * courtesy to commands at work. Never throws: a connection that breaks on the way means that somebody
 * else has stopped the database.
 */
export async function endUse(home: Home, hold: Hold, purpose: Purpose): Promise<void> {
  const { client } = await hold.release()
  try {
    await leave(home, client, purpose)
  } catch {
    await leaveAnew(home, purpose).catch(() => undefined)
  }
}

type Client = Attachment['client']

/** The connection was lost: others may have come meanwhile, so the right to stop is asked for anew. */
async function leaveAnew(home: Home, purpose: Purpose): Promise<void> {
  const running = await findPostmaster(home.cluster)
  const client = running === null ? null : await connectAsAdministrator(running.socketFolder)
  if (client === null) return
  const outcome = await register(client, purpose)
  if (outcome === 'registered') await leave(home, client, purpose)
  else await client.end()
}

async function leave(home: Home, client: Client, purpose: Purpose): Promise<void> {
  await unregister(client)
  const deadline = Date.now() + (purpose === 'server' ? courtesyMilliseconds : 0)
  let unused = await isUnused(client)
  while (!unused && Date.now() < deadline) {
    await delay(pollMilliseconds)
    unused = await isUnused(client)
  }
  if (unused || purpose === 'server') await stopPostmaster(home.cluster)
  await client.end().catch(() => undefined)
}
