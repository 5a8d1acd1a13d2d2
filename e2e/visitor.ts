import type { Page } from 'playwright-core'

/** Signs in to the demonstration as somebody, by the beginning of their address. */
export async function tryAs(page: Page, url: string, persona: string): Promise<void> {
  await page.goto(`${url}/arbejde/log-ind`)
  await page.click(`button[value^="${persona}"]`)
  await page.waitForURL(`${url}/arbejde`)
}
