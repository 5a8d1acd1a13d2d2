import { printedNumber } from './numbering.ts'
import { sourceMark, type TextLine } from './piece.ts'
import type { LeftOutCode } from './proposal.ts'

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:side|page|s\.|p\.)\s*)?\d{1,3}(?:\s*(?:af|of|\/)\s*\d{1,3})?(?:\s*[-–—|])?$/i
const labelledPage = /\b(?:side|page)\s+\d{1,3}(?:\s*(?:af|of|\/)\s*\d{1,3})?\s*$/i
const datedFooter = /^\d{1,2}\.?\s+[a-zæøå]+\s+(?:19|20)\d\d\s*[|–-]?\s*(?:\d{1,3})?$/i

/** Whether a text is a page number and nothing else: `3`, `- 3 -`, `Side 3 af 20`. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text.trim())
}

/** The same text on different pages: digits do not count, unless they number a chapter or a theme. */
export function furnitureKey(text: string): string {
  const printed = printedNumber(text)
  if (printed && /^\p{L}/u.test(text)) return text.toLowerCase()
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Finds running headers, footers and page numbers among the lines; index to reason. */
export function markTextFurniture(lines: readonly TextLine[]): ReadonlyMap<number, LeftOutCode> {
  const marked = new Map<number, LeftOutCode>()
  const edges = pageEdges(lines)
  const repeated = repeatedAtEdges(lines, edges)
  const lone = loneNumbers(lines)
  for (const [i, line] of lines.entries()) {
    const alone = line.blanksBefore > 0 || line.startsPage
    const after = lines[i + 1]
    const isolated = (alone || i === 0) && (!after || after.blanksBefore > 0 || after.startsPage)
    if (edges.has(i) && repeated.has(furnitureKey(line.text)))
      marked.set(i, isPageNumber(line.text) ? 'page-number' : 'page-furniture')
    else if (isPageNumber(line.text) && (edges.has(i) || lone.has(i)) && (isolated || edges.has(i)))
      marked.set(i, 'page-number')
    else if (isolated && (datedFooter.test(line.text) || labelledFooter(line, lines)))
      marked.set(i, 'page-furniture')
  }
  return marked
}

function labelledFooter(line: TextLine, lines: readonly TextLine[]): boolean {
  if (!labelledPage.test(line.text) || line.text.length > 100) return false
  const key = furnitureKey(line.text)
  return lines.filter((other) => furnitureKey(other.text) === key).length >= 2
}

/** The first two and last two lines of each page, when the pages are known. */
function pageEdges(lines: readonly TextLine[]): ReadonlySet<number> {
  const edges = new Set<number>()
  if (lines.every((line) => line.page === 1)) return edges
  for (const [i, line] of lines.entries()) {
    const near = [lines[i - 1], lines[i - 2], lines[i + 1], lines[i + 2]]
    if (near.some((other) => other?.page !== line.page)) edges.add(i)
  }
  return edges
}

function repeatedAtEdges(lines: readonly TextLine[], edges: ReadonlySet<number>): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>()
  for (const i of edges) {
    const line = lines[i]
    if (!line || sourceMark.test(line.text) || line.text.length > 120) continue
    const key = furnitureKey(line.text)
    if (/\p{L}/u.test(key)) pages.set(key, (pages.get(key) ?? new Set()).add(line.page))
  }
  return new Set([...pages].filter(([, on]) => on.size >= 3).map(([key]) => key))
}

/** Numbers alone on their line that climb through the document: at least two, none going back. */
function loneNumbers(lines: readonly TextLine[]): ReadonlySet<number> {
  const found: number[] = []
  let last = 0
  for (const [i, line] of lines.entries()) {
    if (!isPageNumber(line.text)) continue
    const n = Number(/\d+/.exec(line.text)?.[0])
    if (n <= last) continue
    found.push(i)
    last = n
  }
  return new Set(found.length >= 2 ? found : [])
}
