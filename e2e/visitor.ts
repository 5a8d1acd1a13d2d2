import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Signs in to the demonstration as somebody, by the beginning of their address. */
export async function tryAs(page: Page, url: string, persona: string): Promise<void> {
  await page.goto(`${url}/arbejde/log-ind`)
  await page.click(`button[value^="${persona}"]`)
  await page.waitForURL(`${url}/arbejde`)
}

/** A way to visit: on a desk with everything, or on a phone without JavaScript. */
export type Way = { readonly javaScript: boolean; readonly width: number }

/** A browser of its own for one visitor, as a Dane has it. */
export async function visitorOf(
  browser: Browser,
  { javaScript, width }: Way = { javaScript: true, width: 1280 },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
  })
  context.setDefaultTimeout(10_000)
  return context
}

/** Presses a button by what it says. */
export function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click()
}

/** Follows a link of the page's content by what it says. */
export function follow(page: Page, name: string | RegExp): Promise<void> {
  return page.locator('main').getByRole('link', { name, exact: true }).click()
}

/** The page's main heading. */
export async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

/** Uses a sign-in link up without a browser. @returns the cookie of the session */
export async function cookieBy(link: string): Promise<string> {
  const answer = await fetch(link, {
    method: 'POST',
    headers: { origin: new URL(link).origin },
    redirect: 'manual',
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
