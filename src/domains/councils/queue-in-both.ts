import type { Tx } from '#db'
import { queueMail } from '#mail'

const langs = ['da', 'en'] as const
type Words = { readonly subject: string; readonly body: string }

/** Puts a mail in the outbox in Danish and then in English: which of them the recipient reads is not known. */
export async function queueInBoth(
  tx: Tx,
  recipient: string,
  words: (lang: (typeof langs)[number]) => Words,
): Promise<void> {
  const both = langs.map(words)
  await queueMail(tx, {
    recipient,
    subject: both.map((one) => one.subject).join(' / '),
    body: both.map((one) => one.body).join('\n---\n\n'),
    expiresAt: null,
  })
}
