import type { Counter } from './docx-numbering.ts'
import {
  emphasisOf,
  isHidden,
  numberingOf,
  outlineOf,
  type Emphasis,
  type Style,
  type Styles,
} from './docx-styles.ts'
import type { Piece } from './piece.ts'
import type { BlockKind, LeftOutCode } from './proposal.ts'
import { elements, find, textIn, valueOf, within, type Element } from './xml.ts'

/** What is carried along while a document is walked. */
export type Walk = {
  readonly styles: Styles
  readonly counter: Counter
  readonly notes: ReadonlyMap<string, string>
  /** Note ids in the order they are referred to: their number is their place. */
  readonly referred: string[]
  /** Depth of nested fields, each with the instruction gathered so far. */
  readonly fields: { instruction: string; result: boolean }[]
  readonly pieces: Piece[]
  page: number
  pagesKnown: boolean
  freshPage: boolean
  blanks: number
}

/** One Word paragraph: its piece, and what hangs on it. */
export type Paragraph = {
  readonly piece: Piece
  readonly boxes: readonly Element[]
  readonly notes: readonly string[]
  readonly hidden: string
}

/** Where a document says nothing, programs set this size. */
const usualSize = 11

type Run = { readonly text: string; readonly emphasis: Emphasis }

type Gathered = {
  readonly style: Style
  readonly runs: Run[]
  readonly boxes: Element[]
  readonly notes: string[]
  hidden: string
  toc: boolean
}

/** Reads a paragraph with its runs, fields, breaks, note references and boxes. */
export function paragraphOf(walk: Walk, element: Element): Paragraph {
  const settings = find(element, 'w:pPr')
  const style = walk.styles(valueOf(settings, 'w:pStyle'))
  if (find(settings, 'w:pageBreakBefore')) startPage(walk)
  const gathered: Gathered = { style, runs: [], boxes: [], notes: [], hidden: '', toc: inToc(walk) }
  inline(walk, element, gathered)
  const label = walk.counter(numberingOf(settings) ?? style.numbering)
  const outline = outlineOf(settings)
  const level = outline === undefined ? style.level : (outline ?? undefined)
  const text = gathered.runs.map((run) => run.text).join('')
  const filled = text.trim() === '' ? '' : withLabel(text, label?.text ?? '')
  const named = namedKind(style.name)
  const list = label !== null && level === undefined && !isTitleLike(gathered, filled)
  const piece: Piece = {
    lines: filled.split('\n'),
    page: walk.page,
    ...emphasisOfRuns(gathered.runs),
    gapBefore: 0,
    startsPage: false,
    kind: named.kind ?? (list ? 'list-item' : undefined),
    leftOut: gathered.toc || inToc(walk) ? 'table-of-contents' : named.leftOut,
    level: named.kind === undefined && named.leftOut === undefined && !named.title ? level : undefined,
    depth: label?.depth,
    titleStyle: named.title,
  }
  return { piece, boxes: gathered.boxes, notes: gathered.notes, hidden: gathered.hidden }
}

/** A numbered paragraph all in bold is a heading before it is a list item. */
function isTitleLike(gathered: Gathered, text: string): boolean {
  return text.length < 120 && emphasisOfRuns(gathered.runs).bold === true
}

function withLabel(text: string, label: string): string {
  return label === '' ? text : `${label} ${text.trimStart()}`
}

function namedKind(name: string): { kind?: BlockKind; leftOut?: LeftOutCode; title?: boolean } {
  if (/^(?:toc|indholdsfortegnelse|contents)\s*(?:\d|heading)|^overskrift til indhold/i.test(name))
    return { leftOut: 'table-of-contents' }
  if (/^(?:title|titel)$/i.test(name)) return { title: true }
  if (/^(?:caption|billedtekst|figur|figure)\b/i.test(name)) return { kind: 'caption' }
  if (/^(?:list|opstilling)\b.*(?:bullet|number|punkt|tal)/i.test(name)) return { kind: 'list-item' }
  if (/^(?:footnote|fodnote)\s*te/i.test(name)) return { kind: 'footnote' }
  return {}
}

function emphasisOfRuns(runs: readonly Run[]): { bold?: boolean; italic?: boolean; size?: number } {
  const worded = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text))
  if (worded.length === 0) return {}
  const longest = worded.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return {
    bold: worded.every((run) => run.emphasis.bold === true),
    italic: worded.every((run) => run.emphasis.italic === true),
    size: longest.emphasis.size ?? usualSize,
  }
}

function inline(walk: Walk, parent: Element, into: Gathered): void {
  for (const child of elements(parent)) {
    if (child.name === 'w:r') readRun(walk, child, into)
    else if (child.name === 'w:del' || child.name === 'w:moveFrom') into.hidden += deletedText(child)
    else if (child.name === 'w:fldSimple') {
      into.toc ||= /^\s*TOC\b/.test(child.attributes.get('w:instr') ?? '')
      inline(walk, child, into)
    } else if (child.name === 'w:sdt') inline(walk, find(child, 'w:sdtContent') ?? child, into)
    else if (/^w:(?:hyperlink|ins|moveTo|smartTag|customXml|dir|bdo)$/.test(child.name))
      inline(walk, child, into)
    else if (child.name === 'mc:AlternateContent') addBoxes(child, into)
  }
}

function deletedText(element: Element): string {
  return [...within(element, 'w:delText'), ...within(element, 'w:t')].map(textIn).join('')
}

function readRun(walk: Walk, run: Element, into: Gathered): void {
  const settings = find(run, 'w:rPr')
  const character = valueOf(settings, 'w:rStyle')
  const styled = character === undefined ? {} : emphasisFrom({ ...walk.styles(character), size: undefined })
  const emphasis = { ...emphasisFrom(into.style), ...styled, ...emphasisOf(settings) }
  const text = elements(run)
    .map((child) => runText(walk, child, into))
    .join('')
  if (isHidden(settings)) into.hidden += text
  else if (text !== '') into.runs.push({ text, emphasis })
}

/** Only what a style states: a character style without a size keeps the paragraph's. */
function emphasisFrom(style: Style): Emphasis {
  return {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.size === undefined ? {} : { size: style.size }),
  }
}

function runText(walk: Walk, child: Element, into: Gathered): string {
  switch (child.name) {
    case 'w:t':
    case 'w:delText':
      return textIn(child)
    case 'w:tab':
    case 'w:ptab':
      return ' '
    case 'w:cr':
      return '\n'
    case 'w:br':
      if (child.attributes.get('w:type') === 'page') startPage(walk)
      return '\n'
    case 'w:lastRenderedPageBreak':
      walk.page = walk.pagesKnown ? walk.page + 1 : 2
      walk.pagesKnown = true
      walk.freshPage = true
      return ''
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00AD'
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return noteReference(walk, child, into)
    case 'w:instrText':
    case 'w:fldChar':
      trackField(walk, child, into)
      return ''
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      addBoxes(child, into)
      return ''
    default:
      return ''
  }
}

/** Rendered breaks tell the pages best; where a file has them, the breaks asked for are not counted too. */
function startPage(walk: Walk): void {
  if (!walk.pagesKnown) walk.page++
  walk.freshPage = true
}

function noteReference(walk: Walk, child: Element, into: Gathered): string {
  const id = `${child.name.replace('Reference', '')}${child.attributes.get('w:id') ?? ''}`
  const text = walk.notes.get(id)
  if (text === undefined) return ''
  walk.referred.push(id)
  const number = walk.referred.length
  into.notes.push(`[^${number}]: ${text}`)
  return `[^${number}]`
}

function trackField(walk: Walk, child: Element, into: Gathered): void {
  const field = walk.fields.at(-1)
  const type = child.attributes.get('w:fldCharType')
  if (child.name === 'w:instrText') {
    if (field) field.instruction += textIn(child)
  } else if (type === 'begin') walk.fields.push({ instruction: '', result: false })
  else if (type === 'separate' && field) field.result = true
  else if (type === 'end') walk.fields.pop()
  into.toc ||= inToc(walk)
}

function inToc(walk: Walk): boolean {
  return walk.fields.some((field) => /^\s*TOC\b/.test(field.instruction))
}

/** Text boxes in a drawing; the fallback says the same again, so only one of them is read. */
function addBoxes(element: Element, into: Gathered): void {
  if (element.name === 'mc:AlternateContent') {
    const choice = find(element, 'mc:Choice')
    const boxes = choice ? within(choice, 'w:txbxContent') : []
    const fallback = find(element, 'mc:Fallback')
    into.boxes.push(...(boxes.length > 0 || !fallback ? boxes : within(fallback, 'w:txbxContent')))
  } else if (within(element, 'mc:AlternateContent').length > 0)
    for (const inner of within(element, 'mc:AlternateContent')) addBoxes(inner, into)
  else into.boxes.push(...within(element, 'w:txbxContent'))
}
