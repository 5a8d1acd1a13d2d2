import {
  asksForMore,
  beginsAnew,
  bulletMark,
  endsSentence,
  orderedMark,
  plainLetters,
  sourceMark,
  squeeze,
  type Piece,
  type Source,
  type TextLine,
} from './piece.ts'
import { printedNumber } from './numbering.ts'
import { markTextFurniture } from './text-furniture.ts'

/** Decodes a text file: UTF-8 or UTF-16 by its mark, else UTF-8 if it is valid, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const mark = [bytes[0], bytes[1]].join()
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Splits a plain text into paragraph-like pieces by empty lines, page breaks and how lines are filled. */
export function readText(text: string): Source {
  const lines = linesOf(text)
  const wrap = wrapOf(lines)
  const furniture = markTextFurniture(lines)
  const pieces: Piece[] = []
  let group: TextLine[] = []
  const close = () => {
    if (group.length > 0) pieces.push(...splitGroup(group, wrap))
    group = []
  }
  for (const [i, line] of lines.entries()) {
    const code = furniture.get(i)
    if (code !== undefined) {
      close()
      pieces.push({ lines: [line.raw], page: line.page, leftOut: code, gapBefore: 1, startsPage: false })
      continue
    }
    if (line.blanksBefore > 0 || line.startsPage) close()
    group.push(line)
  }
  close()
  return { format: 'txt', pieces, wrap: wrap === Infinity ? null : wrap }
}

/** Lines with text; empty ones become a count on the next. A form feed, or a lone leading space where few lines have one, starts a page. */
function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  const leading = leadingSpaceStartsPage(text)
  let blanks = 0
  let page = 1
  let fresh = true
  for (const part of text.split(/\r\n|[\n\r\u0085\u2028]/)) {
    const pieces = part.split('\f')
    for (const [i, raw] of pieces.entries()) {
      if (i > 0) [page, fresh] = [page + 1, true]
      const shown = squeeze(plainLetters(raw).replaceAll('\u00AD', '-'))
      if (shown === '') {
        if (i === pieces.length - 1) blanks++
        continue
      }
      const startsPage = fresh || (leading && /^ \S/.test(raw))
      if (startsPage && !fresh) page++
      lines.push({ raw, text: shown, page, startsPage, blanksBefore: blanks })
      ;[blanks, fresh] = [0, false]
    }
  }
  return lines
}

/** Some converters put a page's break as one space before its first line. */
function leadingSpaceStartsPage(text: string): boolean {
  if (text.includes('\f')) return false
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const indented = lines.filter((line) => /^\s+\S/.test(line)).length
  const single = lines.filter((line) => /^ \S/.test(line)).length
  return single >= 3 && single === indented && single < lines.length * 0.1
}

/** Length of a full line; Infinity when each paragraph is one long line. */
function wrapOf(lines: readonly TextLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const long = lengths.filter((length) => length > 140).length
  if (lengths.length === 0 || long > lengths.length * 0.1) return Infinity
  return Math.max(40, lengths[Math.floor(lengths.length * 0.95)] ?? 40)
}

function splitGroup(group: readonly TextLine[], wrap: number): readonly Piece[] {
  const longest = group.reduce((length, line) => Math.max(length, line.text.length), 0)
  const whole = isTitleGroup(group, wrap)
  const narrow = !whole && group.length >= 4 && longest < wrap * 0.55 && isRunning(group)
  const width = narrow ? longest : wrap
  const runs: TextLine[][] = []
  for (const [i, line] of group.entries()) {
    const run = runs.at(-1)
    const titled = !whole && headsText(group[i - 1], line, group[i + 1], width)
    if (run && !titled && !breaksBefore(run, line, width, whole)) run.push(line)
    else runs.push([line])
  }
  return runs.map((run, i) => pieceOf(run, i === 0 ? undefined : 0, narrow && run.length >= 3))
}

function pieceOf(run: readonly TextLine[], gap: number | undefined, narrow: boolean): Piece {
  const first = run[0]
  return {
    lines: run.map((line) => line.raw),
    page: first?.page,
    gapBefore: gap ?? first?.blanksBefore ?? 0,
    startsPage: first?.startsPage ?? false,
    narrow,
  }
}

/** Running text set narrow: most lines go on in lower case. */
function isRunning(group: readonly TextLine[]): boolean {
  const onward = group.slice(1).filter((line) => /^[\p{Ll}(]/u.test(line.text)).length
  return onward >= (group.length - 1) * 0.5 && !group.every((line) => printedNumber(line.text))
}

/** A few short lines under a number, with nothing that ends a sentence: one title over several lines. */
function isTitleGroup(group: readonly TextLine[], wrap: number): boolean {
  const [first, ...rest] = group
  if (!first || rest.length === 0 || group.length > 4 || wrap === Infinity) return false
  const plain = group.every((line) => line.text.length <= wrap * 0.75 && !/[.:]$/.test(line.text))
  const printed = printedNumber(first.text)
  const allCaps = group.every((line) => isCaps(line.text))
  const capsOver = isCaps(first.text) && !allCaps
  const counted = rest.some((line) => printedNumber(line.text) !== null || bulletMark.test(line.text))
  return plain && (printed !== null || allCaps) && !capsOver && !counted && !/\s\d+$/.test(first.text)
}

/** Whether all the letters of a text are capitals, and there are words of them. */
export function isCaps(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
}

function breaksBefore(run: readonly TextLine[], line: TextLine, width: number, whole: boolean): boolean {
  const before = run.at(-1)
  if (!before) return true
  if (sourceMark.test(line.text) || isTocLine(before.text) || isRule(line.text) || isRule(before.text))
    return true
  if (whole) return false
  if (width === Infinity) return true
  if (isCaps(before.text) && isCaps(line.text) && !startsItem(line.text)) return false
  const room = before.text.length + 1 + (line.text.split(' ')[0]?.length ?? 0) <= width * 0.88
  const complete =
    endsSentence(before.text) || before.text.endsWith(':') || (room && !asksForMore(before.text))
  if (startsItem(line.text)) return complete || startsItem(run[0]?.text ?? '')
  if (isCaps(before.text) !== isCaps(line.text) && beginsAnew(line.text) && run.every((l) => isCaps(l.text)))
    return true
  if (/\(/.test(before.text) && !before.text.includes(')')) return false
  return room && complete && beginsAnew(line.text)
}

/** A short line after a finished sentence, before a new one, that ends none itself. */
function headsText(
  before: TextLine | undefined,
  line: TextLine,
  next: TextLine | undefined,
  width: number,
): boolean {
  if (width === Infinity || !before || !endsSentence(before.text) || !beginsAnew(line.text)) return false
  if (endsSentence(line.text) || asksForMore(line.text) || line.text.endsWith(':')) return false
  const word = next?.text.split(' ')[0]?.length ?? 0
  return line.text.length + 1 + word <= width * 0.7 && (!next || beginsAnew(next.text))
}

function startsItem(text: string): boolean {
  const kind = printedNumber(text)?.kind
  return (
    bulletMark.test(text) ||
    orderedMark.test(text) ||
    kind === 'decimal' ||
    /^(?:[IVXL]+|[A-ZÆØÅ])[.)]\s/.test(text) ||
    /^(?:kapitel|bilag|indsatsområde|fokusområde|tema)\s+(?:\d|[IVX]+\b|[A-Z]\b)/i.test(text)
  )
}

/** `Title ........ 12`, or a title and a page number far to the right. */
export function isTocLine(text: string): boolean {
  return /(?:\.\s?){3,}\s*\d{1,3}$|…+\s*\d{1,3}$|_{3,}\s*\d{1,3}$/.test(text)
}

/** A line drawn with characters. */
function isRule(text: string): boolean {
  return /^[-=_*~–—\s]{3,}$/.test(text)
}
