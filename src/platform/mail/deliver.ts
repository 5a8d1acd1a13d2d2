import { setTimeout } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { Tx } from '#db'
import type { Log } from '#log'
import { dropExpiredBodies, markFailed, markSent, takeWaitingMail } from './queries.ts'

/** Longest wait for the mail under way when stopping; what is not noted as sent is sent again. */
const stopWaitMs = 2_000

/** Sends one mail to its recipient, or throws. */
export type SendMail = (mail: { recipient: string; subject: string; body: string }) => Promise<void>

/** Sends through the SMTP server of `SMTP_URL`. */
export function smtpSender(url: string, from: string): SendMail {
  const transport = createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    dnsTimeout: 5_000,
    socketTimeout: 10_000,
  })
  return async ({ recipient, subject, body }) => {
    await transport.sendMail({ from, to: recipient, subject, text: body })
  }
}

/**
 * Delivers waiting mails every few seconds until stopped. Several processes may do it at once: each mail
 * is taken by one. Without a sender the mails stay in the outbox, and only expired bodies are removed.
 *
 * @returns a function that stops after the mail under way, or leaves it to the next start when it takes long
 */
export function deliverMails(
  write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  send: SendMail | null,
  log: Log,
): () => Promise<void> {
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  const round = async (): Promise<void> => {
    await write((tx) => dropExpiredBodies(tx, new Date()))
    if (!send) return
    for (let more = true; more && !stopped;) more = await write((tx) => deliverOne(tx, send))
  }
  const timer = setInterval(() => {
    running = running
      .then(round)
      .catch((error: unknown) => log.warn({ error: String(error) }, 'mail round failed'))
  }, 3_000)
  return async () => {
    stopped = true
    clearInterval(timer)
    await Promise.race([running, setTimeout(stopWaitMs, undefined, { ref: false })])
  }
}

/** Sends the oldest waiting mail; whether to go on with the next. */
async function deliverOne(tx: Tx, send: SendMail): Promise<boolean> {
  const mail = await takeWaitingMail(tx, new Date())
  if (!mail) return false
  try {
    await send(mail)
    await markSent(tx, mail.id, new Date())
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await markFailed(tx, mail.id, reason, mail.attempts, new Date())
    return true
  }
}
