import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { chooseVariant, type Variants } from '#http'

/** A finished page: its bytes in every form, its headers and its strong validator. */
export type StoredPage = {
  readonly variants: Variants
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

/** Finished pages by address, for as long as nothing new is published. */
export type PublishedPages = {
  /** The page at a path without query; undefined when it is to be made. */
  readonly find: (path: string) => StoredPage | undefined
  /** Asked before a page is made, given to `store` after: between the two something may be published. */
  readonly generation: () => number
  readonly store: (path: string, page: StoredPage, generation: number) => void
  /** Forgets every page: something was published. */
  readonly clear: () => void
  /** Starts keeping pages: from now on news of publications arrive. */
  readonly open: () => void
  /** Forgets every page and keeps none: news may be missed. */
  readonly close: () => void
}

const mostBytes = 64 * 1024 * 1024
const hour = 3_600_000

/**
 * An empty store, closed. It also forgets everything at each full hour, since pages show what day it is
 * and midnight in Denmark is a full hour everywhere.
 */
export function publishedPages(clock: () => number = Date.now): PublishedPages {
  const pages = new Map<string, StoredPage>()
  let size = 0
  let generation = 0
  let opened = false
  let validUntil = 0
  const clear = (): void => {
    pages.clear()
    size = 0
    generation += 1
  }
  const current = (): void => {
    const now = clock()
    if (now < validUntil) return
    clear()
    validUntil = now - (now % hour) + hour
  }
  return {
    find: (path) => {
      current()
      return pages.get(path)
    },
    generation: () => {
      current()
      return generation
    },
    store: (path, page, since) => {
      current()
      if (!opened || since !== generation || pages.has(path)) return
      const bytes = sizeOf(page.variants)
      if (size + bytes > mostBytes) return
      size += bytes
      pages.set(path, page)
    },
    clear,
    open: () => {
      opened = true
    },
    close: () => {
      opened = false
      clear()
    },
  }
}

/** Finishes a page: compresses it and gives it its validator. */
export async function finishPage(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Promise<StoredPage> {
  const identity = Buffer.from(bytes)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
    promisify(gzip)(identity, { level: 7 }),
  ])
  return {
    variants: { identity, br, gzip: gz },
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
    headers,
  }
}

/** What to answer for a finished page: the bytes the browser can take, or that it has them already. */
export type PageAnswer = {
  readonly status: 200 | 304
  readonly headers: Record<string, string>
  readonly body: Buffer | null
}

/** The answer to a GET; for HEAD leave out the body. */
export function answerWith(
  page: StoredPage,
  ifNoneMatch: string | undefined,
  acceptEncoding: string | undefined,
): PageAnswer {
  const { body, encoding } = chooseVariant(page.variants, acceptEncoding)
  const etag = `"${page.etag}${encoding ? `-${encoding}` : ''}"`
  const headers = { ...page.headers, ETag: etag, Vary: 'Accept-Encoding' }
  // Any form of the same page will do: a browser that has one need not fetch another.
  if (ifNoneMatch?.includes(`"${page.etag}`)) return { status: 304, headers, body: null }
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Length': String(body.byteLength),
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    },
    body,
  }
}

function sizeOf({ identity, br, gzip: gz }: Variants): number {
  return identity.byteLength + (br?.byteLength ?? 0) + (gz?.byteLength ?? 0)
}
