import { limits } from './refused.ts'

/** Why the StatBank gave no answer. */
export type NoAnswer =
  | { readonly kind: 'no-such-table'; readonly table: string }
  | { readonly kind: 'too-many-cells'; readonly most: number }
  /** The network does not reach it. */
  | { readonly kind: 'unreachable'; readonly host: string }
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  /** It says itself that it is out of order, after several tries. */
  | { readonly kind: 'out-of-order'; readonly status: number }
  /** The answer ends before its end. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'stopped' }
  /** It refuses the request, in its own words. */
  | { readonly kind: 'not-accepted'; readonly message: string }
  /** Something else than the StatBank answers, such as a page of a network's gate. */
  | { readonly kind: 'not-understood' }

/** How the StatBank is reached. */
export type Line = {
  /** Address of the API and its version, such as `https://api.statbank.dk/v1`. */
  readonly baseUrl: string
  readonly table: string
  readonly fetch: typeof globalThis.fetch
  /** Ends the asking early. */
  readonly signal: AbortSignal | undefined
  /** How long one request may take. */
  readonly milliseconds: number
  /** Waits so many milliseconds before another try. */
  readonly pause: (milliseconds: number) => Promise<unknown>
}

/** Milliseconds before the second and the third try. */
const pauses = [1_000, 4_000]
const longestPause = 30_000
/** The largest answer that is taken, in bytes. */
const most = 256 * 1024 * 1024
/** What the StatBank delivers at most in one answer other than BULK. */
const mostCells = 1_000_000

/** Asks one function of the API; tries again where it is out of order or out of reach for a moment. */
export async function askStatbank(
  line: Line,
  path: 'tableinfo' | 'data',
  question: object,
): Promise<Uint8Array | NoAnswer> {
  for (let attempt = 0; ; attempt++) {
    const { answer, after } = await askOnce(line, path, question)
    const pause = pauses[attempt]
    if (answer instanceof Uint8Array || after === null || pause === undefined) return answer
    if (line.signal?.aborted) return { kind: 'stopped' }
    await line.pause(Math.min(longestPause, Math.max(pause, after)))
  }
}

/** An answer, and the milliseconds after which asking again may help; null where it does not. */
type Attempt = { readonly answer: Uint8Array | NoAnswer; readonly after: number | null }

async function askOnce(line: Line, path: string, question: object): Promise<Attempt> {
  const deadline = AbortSignal.timeout(line.milliseconds)
  const signal = line.signal ? AbortSignal.any([line.signal, deadline]) : deadline
  let isAnswering = false
  try {
    const response = await line.fetch(`${line.baseUrl.replace(/\/+$/u, '')}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(question),
      signal,
    })
    isAnswering = true
    const bytes = await bytesOf(response)
    if (!bytes) return { answer: { kind: 'too-large', most: most / (1024 * 1024) }, after: null }
    return response.ok ? good(response, bytes) : bad(line, response, bytes)
  } catch {
    if (line.signal?.aborted) return { answer: { kind: 'stopped' }, after: null }
    if (deadline.aborted)
      return { answer: { kind: 'took-too-long', seconds: Math.round(line.milliseconds / 1000) }, after: null }
    const { host } = new URL(line.baseUrl)
    return { answer: isAnswering ? { kind: 'cut-off' } : { kind: 'unreachable', host }, after: 0 }
  }
}

/** The whole answer; null where it is larger than is taken. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.length
    if (size > Math.min(most, limits.fileBytes)) return null
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

function good(response: Response, bytes: Uint8Array): Attempt {
  const isPage = response.headers.get('content-type')?.includes('html') ?? false
  return { answer: isPage ? { kind: 'not-understood' } : bytes, after: null }
}

function bad(line: Line, response: Response, bytes: Uint8Array): Attempt {
  const { status } = response
  if (status >= 500 || status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? 0)
    return { answer: { kind: 'out-of-order', status }, after: Number.isFinite(seconds) ? seconds * 1000 : 0 }
  }
  return { answer: complaint(line, Buffer.from(bytes).toString('utf8')), after: null }
}

/** What the API says is wrong: `{ errorTypeCode, message }`. */
function complaint({ table }: Line, text: string): NoAnswer {
  const code = /"errorTypeCode"\s*:\s*"([^"]*)"/iu.exec(text)?.[1]
  const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/iu.exec(text)?.[1] ?? ''
  if (code === undefined) return { kind: 'not-understood' }
  if (code === 'REQUEST-LIMIT') return { kind: 'too-many-cells', most: mostCells }
  if (code === 'EXTRACT-NOTFOUND' && /tabel|table/iu.test(message)) return { kind: 'no-such-table', table }
  return { kind: 'not-accepted', message: message.slice(0, 300) || code }
}
