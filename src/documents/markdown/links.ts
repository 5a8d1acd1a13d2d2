/** Where a link leads; `unsafe` ones are never made into links. */
export type LinkKind = 'external' | 'mail' | 'site' | 'fragment' | 'unsafe'

/**
 * Sorts the address of a link. Control characters, spaces and backslashes are refused outright,
 * because browsers read past them: `java\tscript:` is a script and `/\host` another site.
 */
export function linkKind(href: string): LinkKind {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f-\u00a0\\]|%5c/iu.test(href)) return 'unsafe'
  if (/^https?:\/\/[^/]/iu.test(href)) return 'external'
  if (/^mailto:[^?]/iu.test(href)) return 'mail'
  if (href.startsWith('#')) return 'fragment'
  return isSitePath(href) ? 'site' : 'unsafe'
}

/** Whether an address is a path on this site: one slash first, and nothing a browser would reinterpret. */
export function isSitePath(address: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^\/(?![/\\])[^\u0000-\u0020\u007f-\u00a0\\]*$/u.test(address)
}
