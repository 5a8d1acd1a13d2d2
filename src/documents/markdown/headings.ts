import type { Heading, Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { parseMarkdown } from './parse.ts'

/** A heading as a contents list needs it; `level` is the one it has on the page. */
export type PageHeading = { readonly level: number; readonly text: string; readonly id: string }

/** Where headings start on the page, and what keeps ids of several texts on one page apart. */
export type HeadingPlace = { readonly headingBase: number; readonly idPrefix: string }

const LOWEST_LEVEL = 6

/**
 * The headings of a text in reading order, for contents lists. Give the place that `renderMarkdown`
 * gets, and the ids are those on the page; without one, levels start at 2 and ids have no prefix.
 */
export function headingsIn(
  text: string,
  place: HeadingPlace = { headingBase: 2, idPrefix: '' },
): readonly PageHeading[] {
  return [...placedHeadings(parseMarkdown(text), place).values()]
}

/**
 * Level and id of every heading in a tree, in reading order. The highest heading gets `headingBase`
 * and no level is ever skipped on the way down, whatever the text did.
 */
export function placedHeadings(tree: Root, place: HeadingPlace): ReadonlyMap<Heading, PageHeading> {
  const placed = new Map<Heading, PageHeading>()
  const above: number[] = []
  const taken = new Map<string, number>()
  for (const heading of headingNodes(tree)) {
    while ((above.at(-1) ?? 0) >= heading.depth) above.pop()
    const level = Math.min(place.headingBase + above.length, LOWEST_LEVEL)
    above.push(heading.depth)
    const text = toString(heading).replaceAll(/\s+/gu, ' ').trim()
    const slug = freeSlug(slugOf(text), taken)
    placed.set(heading, { level, text, id: place.idPrefix === '' ? slug : `${place.idPrefix}-${slug}` })
  }
  return placed
}

/** Ascii letters, digits and hyphens for an address: "Tryghed på Læsø" becomes "tryghed-paa-laesoe". */
export function slugOf(text: string): string {
  const slug = text
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
  return slug === '' ? 'afsnit' : slug
}

/** The slug itself, or with the next free number; `taken` counts how often each has been given. */
function freeSlug(slug: string, taken: Map<string, number>): string {
  let free = slug
  let count = taken.get(slug) ?? 0
  while (taken.has(free)) {
    count += 1
    free = `${slug}-${count + 1}`
  }
  taken.set(slug, count)
  taken.set(free, taken.get(free) ?? 0)
  return free
}

function headingNodes(node: Nodes): readonly Heading[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headingNodes) : []
}
