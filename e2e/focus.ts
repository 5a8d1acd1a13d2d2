import type { Page } from 'playwright-core'

/** Something that Tab came to. */
type Stop = { readonly name: string; readonly visible: boolean }

/** What the page has for the keyboard, and what Tab came to. */
export type Walk = { readonly stops: readonly Stop[]; readonly missed: readonly string[] }

/**
 * What runs in the page. A name is the element's label or text with its tag. Focus is visible when the
 * element, its label, the editor's frame or what is drawn before or after them looks different than without it.
 */
const inPage = `(() => {
  const kinds = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true]'
  const name = (one) => one.tagName.toLowerCase() + ' ' + (one.getAttribute('aria-label') ||
    (one.labels && one.labels[0] ? one.labels[0].textContent : one.textContent) || one.id).trim().replace(/\\s+/g, ' ').slice(0, 60)
  const looks = (one) => [one, one.closest('.md-frame') || one, ...(one.labels || [])].flatMap((part) => ['', '::before', '::after'].map((pseudo) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(part, pseudo)
    return [outlineStyle === 'none' ? '' : outlineStyle + outlineWidth + outlineColor, boxShadow, borderColor, backgroundColor].join()
  })).join(';')
  const reachable = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0 &&
    // Of several choices Tab reaches one; the arrows reach the others.
    !(one.type === 'radio' && [...document.getElementsByName(one.name)].some((other) => other.reached))
  const without = new Map([...document.querySelectorAll('*')].map((one) => [one, looks(one)]))
  let last = null
  return {
    stop: () => {
      const one = document.activeElement
      // A date is one stop of several parts.
      const again = one === last
      last = one
      if (!one || one === document.body || (one.reached && !again)) return null
      one.reached = true
      return { name: name(one), visible: looks(one) !== without.get(one) }
    },
    missed: () => [...document.querySelectorAll(kinds)].filter((one) => !one.reached && reachable(one)).map(name),
  }
})()`

/** Goes through the page with Tab from its beginning to its end. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(`window.keyboard = ${inPage}`)
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate<Stop | null>('window.keyboard.stop()')
    if (!stop) break
    stops.push(stop)
  }
  return { stops, missed: await page.evaluate<readonly string[]>('window.keyboard.missed()') }
}

/** The element that has the focus: its role if it says one, else its tag, and its id. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement
    return one ? `${one.getAttribute('role') ?? one.tagName.toLowerCase()}#${one.id}` : ''
  })
}
