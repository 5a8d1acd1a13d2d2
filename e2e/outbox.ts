import type { Browser } from 'playwright-core'
import { tryAs, visitorOf } from './visitor.ts'

/** A mail that waits in the outbox. */
type Mail = { readonly subject: string; readonly body: string }

/** The mails to somebody whose subject has the given words, the newest first, as the operator sees them. */
export async function mailsTo(
  browser: Browser,
  url: string,
  recipient: string,
  words: string | RegExp,
): Promise<readonly Mail[]> {
  const page = await (await visitorOf(browser)).newPage()
  await tryAs(page, url, 'henning.eksempel')
  await page.goto(`${url}/arbejde/drift/udbakke`)
  const rows = await page.getByRole('row').filter({ hasText: recipient }).filter({ hasText: words }).all()
  const mails = await Promise.all(
    rows.map(async (row) => ({
      subject: (await row.locator('td').nth(1).textContent()) ?? '',
      body: (await row.locator('pre').textContent()) ?? '',
    })),
  )
  await page.context().close()
  return mails
}

/** The different addresses in a mail; one that is in both languages stands there once. */
export function linksIn({ body }: Mail): readonly string[] {
  return [...new Set([...body.matchAll(/https?:\/\/\S+/g)].map(([link]) => link))]
}

/** The one address in the newest mail to somebody whose subject has the given words. */
export async function linkMailed(
  browser: Browser,
  url: string,
  recipient: string,
  words: string | RegExp,
): Promise<string> {
  const [newest] = await mailsTo(browser, url, recipient, words)
  const [link, ...others] = newest ? linksIn(newest) : []
  if (!link || others.length > 0) throw new Error(`no mail with one link to ${recipient}: ${String(words)}`)
  return link
}
