import type { Heading, Profile } from './headings.ts'
import type { Item } from './shape.ts'
import { isPlanTitle } from './topics.ts'

/** The front of a document: which pieces are the plan's title, and which are no headings because of where they stand. */
export type Cover = { readonly title: readonly number[]; readonly text: ReadonlySet<number> }

const nothing: Cover = { title: [], text: new Set() }

/** Finds the title among the short lines before the first running text, the contents and the numbered chapters. */
export function coverOf(items: readonly Item[], headings: readonly Heading[], profile: Profile): Cover {
  const styledTitle = items.findIndex(
    (item) => item.piece.titleStyle === true && item.piece.leftOut === undefined,
  )
  const front = frontOf(items, headings)
  if (front.length === 0) return styledTitle < 0 ? nothing : { title: [styledTitle], text: new Set() }
  const at = styledTitle >= 0 ? styledTitle : titleIn(front, items, profile)
  const title = at === undefined ? [] : withYear(at, items, front)
  const last = items[front.at(-1) ?? 0]
  const next = items.slice((front.at(-1) ?? 0) + 1).find((item) => item.piece.leftOut === undefined)
  const ownPage =
    (next?.piece.startsPage === true || next?.piece.page !== last?.piece.page) && front.length > 0
  const contents = items[(front.at(-1) ?? 0) + 1]?.piece.leftOut === 'table-of-contents'
  const plain = ownPage || contents || !profile.lettered
  return { title, text: new Set(plain ? front : []) }
}

/** Short pieces at the start, up to the heading of the first running text or the first sure heading. */
function frontOf(items: readonly Item[], headings: readonly Heading[]): readonly number[] {
  const front: number[] = []
  for (const [i, item] of items.entries()) {
    if (item.piece.leftOut === 'table-of-contents') break
    if (item.piece.leftOut !== undefined) continue
    const heading = headings.find((other) => other.at === i)
    if (item.piece.level !== undefined || item.text.length > 120 || isLong(items, i)) break
    if (heading && (heading.printed !== null || heading.confidence >= 0.95) && !isPlanTitle(item.text)) break
    if (item.piece.kind !== undefined && item.piece.kind !== 'sidebar') break
    front.push(i)
    if (front.length > 12) return front.slice(0, 1)
  }
  const end = front.at(-1)
  const headed = end !== undefined && headings.some((heading) => heading.at === end) && isLong(items, end + 1)
  const title = end !== undefined && isPlanTitle(items[end]?.text ?? '') && front.length === 1
  return headed && !title ? front.slice(0, -1) : front
}

function isLong(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return (
    item !== undefined &&
    item.piece.leftOut === undefined &&
    (item.text.length > 120 || (/[.:]$/.test(item.text) && item.text.length > 60))
  )
}

function titleIn(front: readonly number[], items: readonly Item[], profile: Profile): number | undefined {
  const named = front.filter((i) => isPlanTitle(items[i]?.text ?? ''))
  const largest = front.toSorted((a, b) => (items[b]?.piece.size ?? 0) - (items[a]?.piece.size ?? 0))[0]
  const big =
    largest !== undefined && (items[largest]?.piece.size ?? 0) > profile.bodySize * 1.4 ? largest : undefined
  return named[0] ?? big
}

/** A year on a line of its own belongs to the title. */
function withYear(at: number, items: readonly Item[], front: readonly number[]): readonly number[] {
  const year = /^(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?$/
  return front.includes(at + 1) && year.test(items[at + 1]?.text ?? '') ? [at, at + 1] : [at]
}
