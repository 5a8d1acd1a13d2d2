import type { Variants } from '#http'
import type { FinishedPage } from './finished-page.ts'

/** Finished pages by address, for as long as nothing new is published. */
export type PublishedPages = {
  /** The page at a path without query; undefined when it is to be made. */
  readonly find: (path: string) => FinishedPage | undefined
  /** Asked before a page is made, given to `store` after: between the two something may be published. */
  readonly generation: () => number
  readonly store: (path: string, page: FinishedPage, generation: number) => void
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
  const pages = new Map<string, FinishedPage>()
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
      // What is being made now was begun before the news could be heard.
      clear()
      opened = true
    },
    close: () => {
      opened = false
      clear()
    },
  }
}

function sizeOf({ identity, br, gzip: gz }: Variants): number {
  return identity.byteLength + (br?.byteLength ?? 0) + (gz?.byteLength ?? 0)
}
