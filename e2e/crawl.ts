/** One answer of the site, as the crawler met it. */
export type Visited = {
  readonly path: string
  readonly status: number
  readonly type: string
  readonly body: string
  readonly headers: Headers
  readonly from: string
}

/**
 * Follows every link that the site shows, from its front page: pages, feeds, files, styles and scripts.
 * Addresses outside the site and the given ones are not followed. Forms that only read (GET) are sent empty.
 *
 * @param skip paths that are not followed, by their beginning
 */
export async function crawl(
  url: string,
  start: readonly string[],
  skip: readonly string[],
): Promise<readonly Visited[]> {
  const waiting = start.map((path) => ({ path, from: 'start' }))
  const known = new Set(start)
  const visited: Visited[] = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const response = await fetch(url + next.path, { redirect: 'manual' })
    const type = response.headers.get('content-type') ?? ''
    const body = await response.text()
    visited.push({ ...next, status: response.status, type, body, headers: response.headers })
    for (const path of linksIn(body, url, next.path, response.headers.get('location'))) {
      if (known.has(path) || skip.some((beginning) => path.startsWith(beginning))) continue
      known.add(path)
      waiting.push({ path, from: next.path })
    }
  }
  return visited
}

const reference =
  /(?:href|src|action)="([^"]+)"|<(?:loc|id)>([^<]+)<|url\(["']?([^"')]+)["']?\)|^Sitemap: (\S+)/gm

function linksIn(body: string, url: string, path: string, location: string | null): readonly string[] {
  const found = [...body.matchAll(reference)].map(
    (match) => match.slice(1).find((group) => group !== undefined) ?? '',
  )
  return [...found, ...(location ? [location] : [])].flatMap((text) => {
    const address = text.replaceAll('&amp;', '&')
    if (!URL.canParse(address, url + path)) return []
    const target = new URL(address, url + path)
    return target.origin === url ? [target.pathname + target.search] : []
  })
}

/**
 * The paths on which something internal is met, in the text or a header: the reference that the demonstration puts
 * on everything internal, or the name or address of a person, all of whom the demonstration calls the same.
 */
export function leaksIn(visited: readonly Visited[]): readonly string[] {
  const internal = /\bj\.nr\.(?:\s|%20|\+|&nbsp;)|[A-ZÆØÅ][a-zæøå]+ Eksempel\b|eksempel@/
  return visited
    .filter((page) => internal.test(page.body + JSON.stringify([...page.headers])))
    .map((page) => page.path)
}
