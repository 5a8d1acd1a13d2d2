import type { HtmlEscapedString } from 'hono/utils/html'

/** A component as the HTML that a page has of it. */
export async function markup(element: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> {
  return String(await element)
}
