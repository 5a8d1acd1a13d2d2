import type { Page } from './pdf-layout.ts'
import type { Row } from './pdf-blocks.ts'
import type { LeftOutCode } from './proposal.ts'
import { furnitureKey, isPageNumber } from './text-furniture.ts'

/** How far into the page, from its head or foot, running lines are looked for. */
const margin = 0.12

/** Finds running headers and footers: the same words at the same height on several pages, and page numbers. */
export function markPageFurniture(
  pages: readonly Page[],
  rows: readonly (readonly Row[])[],
): ReadonlyMap<Row, LeftOutCode> {
  const marked = new Map<Row, LeftOutCode>()
  const edge = pages.flatMap((page, i) => (rows[i] ?? []).filter((row) => isAtEdge(row, page)))
  const seen = pagesBy(edge, (row) => `${furnitureKey(row.text)}@${Math.round(row.y / 3)}`)
  const needed = pages.length <= 3 ? 2 : 3
  for (const row of edge) {
    const near = [-1, 0, 1].map((shift) =>
      seen.get(`${furnitureKey(row.text)}@${Math.round(row.y / 3) + shift}`),
    )
    const times = new Set(near.flatMap((on) => [...(on ?? [])])).size
    if (isPageNumber(row.text) && (times >= 2 || pages.length === 1)) marked.set(row, 'page-number')
    else if (times >= needed) marked.set(row, 'page-furniture')
  }
  markZones(marked, edge, pages.length)
  return marked
}

/** Where most pages have running lines at one height, whatever stands there is one too: a chapter's own header. */
function markZones(marked: Map<Row, LeftOutCode>, edge: readonly Row[], pages: number): void {
  const found = [...marked.keys()]
  const heights = pagesBy(found, (row) => `${Math.round(row.y)}`)
  const sizes = new Map(found.map((row) => [Math.round(row.y), row.size]))
  for (const row of edge) {
    const on = heights.get(`${Math.round(row.y)}`)?.size ?? 0
    const size = sizes.get(Math.round(row.y)) ?? 0
    if (marked.has(row) || on < 3 || on < pages * 0.5 || row.size > size * 1.15) continue
    marked.set(row, isPageNumber(row.text) ? 'page-number' : 'page-furniture')
  }
}

function isAtEdge(row: Row, page: Page): boolean {
  const part = row.y / Math.max(1, page.height)
  return row.upright && (part < margin || part > 1 - margin)
}

function pagesBy(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, ReadonlySet<number>> {
  const pages = new Map<string, Set<number>>()
  for (const row of rows) pages.set(key(row), (pages.get(key(row)) ?? new Set()).add(row.page))
  return pages
}
