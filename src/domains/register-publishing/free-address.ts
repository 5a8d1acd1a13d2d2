import { slugOf } from '#documents/markdown'

/** The longest piece of an address that a title makes, in characters. */
const longest = 60

/** A title as a piece of an address (small letters, digits, hyphens) that is not taken yet. */
export function freeAddress(title: string, taken: ReadonlySet<string>): string {
  const base = slugOf(title).slice(0, longest).replace(/-+$/, '')
  for (let n = 1; ; n++) {
    const address = n === 1 ? base : `${base}-${n}`
    if (!taken.has(address)) return address
  }
}
