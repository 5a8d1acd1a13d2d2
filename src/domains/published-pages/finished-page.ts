import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { chooseVariant, type Variants } from '#http'

/** An answer that only needs sending: header names and values in turn, as node:http takes them fastest. */
export type PageAnswer = {
  readonly status: 200 | 304
  readonly headers: string[]
  readonly body: Buffer | null
}

/** A page with everything worked out that can be: its forms, its validator, the answers to give. */
export type FinishedPage = {
  readonly variants: Variants
  /** The validator without quotation marks; a form's own one begins with it. */
  readonly etag: string
  readonly answers: ReadonlyMap<Buffer, PageAnswer>
  readonly notModified: PageAnswer
}

/** Finishes a page: compresses it, gives it its validator, writes its headers. */
export async function finishPage(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Promise<FinishedPage> {
  const identity = Buffer.from(bytes)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
    promisify(gzip)(identity, { level: 7 }),
  ])
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const common = { ...headers, Vary: 'Accept-Encoding' }
  const answer = (body: Buffer, encoding: 'br' | 'gzip' | null): [Buffer, PageAnswer] => {
    const own = {
      ETag: `"${etag}${encoding ? `-${encoding}` : ''}"`,
      'Content-Length': String(body.byteLength),
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    }
    return [body, { status: 200, headers: Object.entries({ ...common, ...own }).flat(), body }]
  }
  return {
    variants: { identity, br, gzip: gz },
    etag,
    answers: new Map([answer(identity, null), answer(br, 'br'), answer(gz, 'gzip')]),
    notModified: {
      status: 304,
      headers: Object.entries({ ...common, ETag: `"${etag}"` }).flat(),
      body: null,
    },
  }
}

/**
 * What to answer to a GET: the bytes the browser can take, or that it has them already. Any form of the
 * same page will do for that: a browser that has one need not fetch another.
 */
export function answerWith(
  page: FinishedPage,
  ifNoneMatch: string | undefined,
  acceptEncoding: string | undefined,
): PageAnswer {
  if (ifNoneMatch?.includes(`"${page.etag}`)) return page.notModified
  const { body } = chooseVariant(page.variants, acceptEncoding)
  return page.answers.get(body) ?? page.notModified
}
