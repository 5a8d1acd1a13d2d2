/** Why something could not be fetched. */
export type FetchProblem =
  | { readonly kind: 'no-answer'; readonly url: string }
  | { readonly kind: 'too-slow'; readonly url: string }
  | { readonly kind: 'too-large'; readonly url: string }
  | { readonly kind: 'bad-status'; readonly url: string; readonly status: number }

export type Fetched = { readonly kind: 'fetched'; readonly url: string; readonly bytes: Uint8Array }

/** What is used of `fetch`. */
export type Fetch = (url: string, options: { readonly signal: AbortSignal }) => Promise<Response>

/** How long one answer may take, and how large it may be. */
const limits = { milliseconds: 10_000, bytes: 10_000_000 } as const

/** Fetches an address whole, within the limits; `url` of the answer is where redirects ended. */
export async function fetchLimited(url: string, fetch: Fetch): Promise<Fetched | FetchProblem> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(limits.milliseconds) })
    if (!response.ok) {
      await response.body?.cancel()
      return { kind: 'bad-status', url, status: response.status }
    }
    const bytes = await readLimited(response)
    return bytes ? { kind: 'fetched', url: response.url || url, bytes } : { kind: 'too-large', url }
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError'
    return { kind: slow ? 'too-slow' : 'no-answer', url }
  }
}

async function readLimited(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > limits.bytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
