import { wordParts, type Parts } from './archive.ts'
import { counterOf } from './docx-numbering.ts'
import { stylesOf } from './docx-styles.ts'
import { paragraphOf, type Paragraph, type Walk } from './docx-paragraph.ts'
import { squeeze, type Piece, type Source } from './piece.ts'
import { isPageNumber } from './text-furniture.ts'
import { limits, Refused } from './refused.ts'
import { elements, find, parseXml, textIn, within, type Element } from './xml.ts'

/**
 * Reads a Word file: paragraphs with what their styles say, tables, boxes, footnotes, headers.
 *
 * @throws Refused
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const parts = await wordParts(bytes)
  const main = mainPart(parts)
  if (main === undefined) throw new Refused({ kind: 'not-what-it-says', claimed: '.docx', found: 'zip' })
  const walk = startWalk(parts)
  walkBlocks(walk, find(parsed(main), 'w:body'), {})
  if (walk.page > limits.pages) throw new Refused({ kind: 'too-many-pages', limit: limits.pages })
  const pieces = walk.pagesKnown ? walk.pieces : walk.pieces.map((piece) => ({ ...piece, page: undefined }))
  return { format: 'docx', pieces: [...pieces, ...unreferredNotes(walk), ...outside(parts)], wrap: null }
}

function startWalk(parts: Parts): Walk {
  return {
    styles: stylesOf(partOf(parts, 'word/styles.xml')),
    counter: counterOf(partOf(parts, 'word/numbering.xml')),
    notes: new Map([
      ...notesOf(partOf(parts, 'word/footnotes.xml'), 'w:footnote'),
      ...notesOf(partOf(parts, 'word/endnotes.xml'), 'w:endnote'),
    ]),
    referred: [],
    fields: [],
    pieces: [],
    page: 1,
    pagesKnown: false,
    freshPage: true,
    blanks: 0,
  }
}

function mainPart(parts: Parts): string | undefined {
  const target =
    /Type="[^"]*\/officeDocument"[^>]*Target="\/?([^"]+)"|Target="\/?([^"]+)"[^>]*Type="[^"]*\/officeDocument"/.exec(
      parts.get('_rels/.rels') ?? '',
    )
  return parts.get(target?.[1] ?? target?.[2] ?? '') ?? parts.get('word/document.xml')
}

function partOf(parts: Parts, path: string): Element | undefined {
  const text = parts.get(path)
  return text === undefined ? undefined : parsed(text)
}

function parsed(text: string): Element {
  try {
    return parseXml(text)
  } catch (error) {
    throw new Refused({ kind: 'unreadable', reason: error instanceof Error ? error.message : 'xml' })
  }
}

function notesOf(root: Element | undefined, name: 'w:footnote' | 'w:endnote'): [string, string][] {
  return elements(root, name)
    .filter((note) => note.attributes.get('w:type') === undefined)
    .map((note) => [`${name}${note.attributes.get('w:id') ?? ''}`, plainText(note)])
}

/** All the words inside an element, a space between its paragraphs. */
function plainText(root: Element): string {
  const paragraphs = within(root, 'w:p').map((paragraph) => within(paragraph, 'w:t').map(textIn).join(''))
  return squeeze(paragraphs.join(' '))
}

function unreferredNotes(walk: Walk): readonly Piece[] {
  return [...walk.notes]
    .filter(([id, text]) => !walk.referred.includes(id) && text !== '')
    .map(([, text]) => ({ lines: [text], leftOut: 'hidden', gapBefore: 0, startsPage: false }))
}

/** Headers, footers and comments: found, and left out. */
function outside(parts: Parts): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [path, text] of parts) {
    const kind = /word\/(header|footer|comments)\d*\.xml$/.exec(path)?.[1]
    if (kind === undefined) continue
    const words = plainText(parsed(text))
    if (words === '') continue
    const code = kind === 'comments' ? 'hidden' : isPageNumber(words) ? 'page-number' : 'page-furniture'
    pieces.push({ lines: [words], leftOut: code, gapBefore: 0, startsPage: false })
  }
  return pieces
}

type Inside = { readonly toc?: boolean; readonly box?: boolean }

function walkBlocks(walk: Walk, parent: Element | undefined, inside: Inside): void {
  for (const child of elements(parent)) {
    if (child.name === 'w:p') addParagraph(walk, child, inside)
    else if (child.name === 'w:tbl') addTable(walk, child, inside)
    else if (child.name === 'w:sdt') {
      const gallery =
        find(child, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')?.attributes.get('w:val') ?? ''
      const toc = inside.toc === true || /table of contents|indholdsfortegnelse/i.test(gallery)
      walkBlocks(walk, find(child, 'w:sdtContent'), { ...inside, toc })
    } else if (/^w:(?:customXml|ins|moveTo|smartTag)$/.test(child.name)) walkBlocks(walk, child, inside)
    else if (child.name === 'mc:AlternateContent')
      walkBlocks(walk, find(child, 'mc:Choice') ?? find(child, 'mc:Fallback'), inside)
  }
}

function addParagraph(walk: Walk, element: Element, inside: Inside): void {
  const paragraph = paragraphOf(walk, element)
  addPiece(walk, paragraph, inside)
  for (const box of paragraph.boxes) walkBlocks(walk, box, { ...inside, box: true })
}

function addPiece(walk: Walk, paragraph: Paragraph, inside: Inside): void {
  const { hidden, notes, piece } = paragraph
  if (piece.lines.every((line) => line.trim() === '')) walk.blanks++
  else {
    const toc = inside.toc === true ? ({ leftOut: 'table-of-contents' } as const) : {}
    const box = inside.box === true && piece.level === undefined ? ({ kind: 'sidebar' } as const) : {}
    walk.pieces.push({ ...piece, ...box, ...toc, gapBefore: walk.blanks, startsPage: walk.freshPage })
    walk.blanks = 0
    walk.freshPage = false
  }
  if (hidden !== '') walk.pieces.push({ lines: [hidden], leftOut: 'hidden', gapBefore: 0, startsPage: false })
  for (const note of notes)
    walk.pieces.push({ lines: [note], kind: 'footnote', page: walk.page, gapBefore: 1, startsPage: false })
}

function addTable(walk: Walk, table: Element, inside: Inside): void {
  const rows = elements(table, 'w:tr').map((row) => elements(row, 'w:tc'))
  const single = rows.every((cells) => cells.length <= 1)
  const before = walk.pieces.length
  for (const cells of rows) {
    const start = walk.pieces.length
    const ends: number[] = []
    for (const cell of cells) {
      walkBlocks(walk, cell, { ...inside, ...(single ? { box: true } : {}) })
      ends.push(walk.pieces.length)
    }
    if (!single) joinRow(walk.pieces, start, ends)
  }
  if (!single) joinRows(walk.pieces, before)
}

/** Puts a row's cells on one line, unless they hold headings or running text: then they stand as they are. */
function joinRow(pieces: Piece[], start: number, ends: readonly number[]): void {
  const row = pieces.slice(start)
  const long = row.some((piece) => piece.level !== undefined || piece.lines.join(' ').length > 400)
  if (long || row.length === 0 || row.some((piece) => piece.leftOut !== undefined || piece.kind === 'table'))
    return
  const cells = ends.map((end, i) =>
    squeeze(
      pieces
        .slice(i === 0 ? start : ends[i - 1], end)
        .flatMap((piece) => piece.lines)
        .join(' '),
    ),
  )
  const first = row[0]
  pieces.splice(start)
  pieces.push({
    ...(first?.page === undefined ? {} : { page: first.page }),
    lines: [cells.join(' | ')],
    kind: 'table',
    gapBefore: 1,
    startsPage: false,
  })
}

function joinRows(pieces: Piece[], start: number): void {
  const rows = pieces.slice(start)
  if (rows.length === 0 || rows.some((row) => row.kind !== 'table')) return
  pieces.splice(start)
  pieces.push({
    ...rows[0],
    lines: rows.flatMap((row) => row.lines),
    kind: 'table',
    gapBefore: 1,
    startsPage: false,
  })
}
