import { listWordParagraphs, wordListAttribute } from './word-lists.ts'

const BLOCKS =
  'p, div, section, h1, h2, h3, h4, h5, h6, ul, ol, li, pre, blockquote, table, thead, tbody, tr, td, th, br, hr'

const MOST_MERGED = 60

/**
 * HTML from elsewhere, made into something the editor can hold. Style attributes are removed while it is
 * still text, because the page's Content-Security-Policy refuses even to read them; the paragraphs Word
 * writes for a list become one; table cells become one line, because a Markdown cell is one.
 */
export function cleanPastedHtml(html: string): string {
  const withoutStyles = html.replaceAll(/<[a-z][^>]*>/giu, (tag) =>
    tag.replaceAll(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu, wordListAttribute),
  )
  const { body } = new DOMParser().parseFromString(withoutStyles, 'text/html')
  for (const styles of body.querySelectorAll('style, script, title, meta, link')) styles.remove()
  listWordParagraphs(body)
  for (const cell of body.querySelectorAll<HTMLTableCellElement>('td, th')) {
    for (const block of cell.querySelectorAll(BLOCKS)) block.replaceWith(' ', ...block.childNodes, ' ')
    splitMerged(cell)
  }
  return body.innerHTML
}

/** A merged cell keeps its text in the first place; the other places become empty cells. */
function splitMerged(cell: HTMLTableCellElement): void {
  const { cellIndex, colSpan, rowSpan } = cell
  cell.removeAttribute('colspan')
  cell.removeAttribute('rowspan')
  const below = followingRows(cell).slice(0, Math.min(rowSpan, MOST_MERGED) - 1)
  for (let column = 0; column < Math.min(colSpan, MOST_MERGED); column += 1) {
    if (column > 0) cell.after(cell.cloneNode(false))
    for (const row of below) row.insertCell(Math.min(cellIndex + column, row.cells.length))
  }
}

function followingRows(cell: HTMLTableCellElement): readonly HTMLTableRowElement[] {
  const row = cell.closest('tr')
  const rows = [...(cell.closest('table')?.rows ?? [])]
  return row ? rows.slice(rows.indexOf(row) + 1) : []
}
