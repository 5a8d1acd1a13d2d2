import type { Contents } from './contents.ts'
import { countedRun, printedNumber, type Printed } from './numbering.ts'
import { endsSentence, stream, type Source } from './piece.ts'
import { isRunningText, shapeScore, type Item } from './shape.ts'
import { isCaps } from './txt.ts'

/** A piece judged to be a heading. */
export type Heading = {
  readonly at: number
  readonly confidence: number
  readonly printed: Printed | null
  /** Depth in the document's own table of contents, when it says. */
  readonly contentsDepth: number | null
}

/** What is usual in this document, so that the unusual stands out. */
export type Profile = {
  readonly format: Source['format']
  readonly wrap: number | null
  readonly bodySize: number
  readonly bodyBold: boolean
  /** The document marks headings by styles. */
  readonly styled: boolean
  /** The document sets headings larger or bolder than its text. */
  readonly lettered: boolean
}

/** Weighs the evidence for each piece: style, contents, size, weight, number in a count, shape. */
export function headingsOf(items: readonly Item[], profile: Profile, contents: Contents): readonly Heading[] {
  const counted = countedItems(items, profile)
  const headings: Heading[] = []
  for (const [at, item] of items.entries()) {
    const printed = printedNumber(item.text)
    const entry = contents.entries.get(stream(item.text))
    const judged = veto(item)
      ? 0
      : judge(items, at, { profile, counted: counted.has(at), listed: entry !== undefined })
    if (judged >= 0.5)
      headings.push({
        at,
        confidence: round(judged),
        printed: counted.has(at) || plainlyNumbered(printed) ? printed : null,
        contentsDepth: entry ?? null,
      })
  }
  return headings
}

function plainlyNumbered(printed: Printed | null): boolean {
  return printed !== null && printed.kind !== 'letter' && printed.kind !== 'roman'
}

function round(n: number): number {
  return Math.round(Math.min(0.99, n) * 100) / 100
}

/** What is usual in a document, by how many letters are set so. */
export function profileOf(items: readonly Item[], source: Source): Profile {
  const text = items.filter((item) => item.piece.leftOut === undefined)
  const sizes = new Map<number, number>()
  let [bold, all] = [0, 0]
  for (const { piece, text: words } of text) {
    all += words.length
    if (piece.bold === true) bold += words.length
    if (piece.size !== undefined) sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + words.length)
  }
  const bodySize = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const bodyBold = bold > all * 0.4
  const styled = text.filter((item) => item.piece.level !== undefined).length >= 2
  const lettered =
    text.filter(({ piece, text: words }) => words.length < 160 && stands(piece, bodySize, bodyBold)).length >=
    2
  return { format: source.format, wrap: source.wrap, bodySize, bodyBold, styled, lettered }
}

function stands(piece: Item['piece'], bodySize: number, bodyBold: boolean): boolean {
  return (piece.size ?? 0) > bodySize * 1.08 || (piece.bold === true && !bodyBold)
}

/** What can be no heading, whatever its letters. */
function veto({ piece, text }: Item): boolean {
  if (piece.leftOut !== undefined || piece.kind !== undefined) return piece.level === undefined
  if (piece.level !== undefined) return false
  return (
    text.length > 250 ||
    !/\p{L}{2}/u.test(text) ||
    /[,;–-]$/.test(text) ||
    piece.narrow === true ||
    piece.titleStyle === true
  )
}

type Known = { readonly profile: Profile; readonly counted: boolean; readonly listed: boolean }

function judge(items: readonly Item[], at: number, { profile, counted, listed }: Known): number {
  const item = items[at]
  if (!item) return 0
  const { piece, text } = item
  if (piece.level !== undefined) return 0.98
  const scores = [listed ? 0.95 : 0, letterScore(item, profile)]
  const lettered = profile.lettered || profile.styled
  if (counted) scores.push(lettered ? 0.6 : labelledOrDeep(text) ? 0.9 : 0.85)
  if (isCaps(text) && !profile.styled && text.length < 120) scores.push(capsScore(items, at))
  if (!lettered && !text.endsWith(':'))
    scores.push(shapeScore(items, at, profile.wrap) * (endsSentence(text) && !text.endsWith('?') ? 0.3 : 1))
  const best = Math.max(...scores)
  const [first = 0, second = 0] = scores.sort((a, b) => b - a)
  return (first + (second > 0.5 ? 0.04 : 0)) * doubt(text, best)
}

function labelledOrDeep(text: string): boolean {
  const printed = printedNumber(text)
  return (
    printed !== null && (printed.kind === 'chapter' || printed.kind === 'focus' || printed.path.length > 1)
  )
}

function letterScore({ piece, text }: Item, profile: Profile): number {
  const ratio = profile.bodySize > 0 ? (piece.size ?? 0) / profile.bodySize : 0
  const bold = piece.bold === true && !profile.bodyBold
  if (ratio >= 1.12) return bold ? 0.95 : 0.9
  if (ratio >= 1.04 && bold) return 0.88
  if (!bold || ratio < 0.85 || text.length > 130) return 0
  return text.endsWith(':') ? 0.55 : profile.styled ? 0.6 : 0.78
}

function capsScore(items: readonly Item[], at: number): number {
  const alone = (items[at]?.piece.gapBefore ?? 0) >= 1 || items[at]?.piece.startsPage === true
  return alone ? 0.75 : isRunningText(items[at + 1]) ? 0.6 : 0.4
}

/** Sentences and long texts are seldom headings, however they are set. */
function doubt(text: string, best: number): number {
  const sentence =
    endsSentence(text) && !/[?!]$/.test(text) ? (text.length > 70 || best < 0.8 ? 0.5 : 0.65) : 1
  const long = text.length > 170 ? 0.5 : 1
  const lower = /^\p{Ll}/u.test(text) ? 0.5 : 1
  return sentence * long * lower
}

/** Pieces whose numbers count on through the document; numbered lists, whose items touch, are not among them. */
function countedItems(items: readonly Item[], profile: Profile): ReadonlySet<number> {
  const byKind = new Map<string, Numbered[]>()
  for (const [at, item] of items.entries()) {
    const printed = printedNumber(item.text)
    if (!printed || veto(item) || item.text.length > 200 || item.text.endsWith(':')) continue
    if (endsSentence(item.text) && item.text.length > 60) continue
    if (inNumberedList(items, at, profile)) continue
    byKind.set(printed.kind, [...(byKind.get(printed.kind) ?? []), { at, path: printed.path }])
  }
  const counted = new Set<number>()
  for (const numbered of byKind.values()) {
    let rest = numbered
    // Where one kind of number is nested in another, it begins anew in each chapter.
    for (let run = countedRun(pathsOf(rest)); run.size > 0; run = byKind.size > 1 ? anew(rest) : new Set()) {
      for (const i of run) counted.add(rest[i]?.at ?? -1)
      rest = rest.filter((_, i) => !run.has(i))
    }
  }
  return counted
}

type Numbered = { readonly at: number; readonly path: readonly number[] }

function pathsOf(numbered: readonly Numbered[]): readonly (readonly number[])[] {
  return numbered.map(({ path }) => path)
}

/** A further count among what is left, if it begins at 1. */
function anew(rest: readonly Numbered[]): ReadonlySet<number> {
  const run = countedRun(pathsOf(rest))
  const first = Math.min(...run)
  return rest[first]?.path.at(-1) === 1 ? run : new Set()
}

/** Numbered pieces of one depth one after the other, with no text between, are a list. */
function inNumberedList(items: readonly Item[], at: number, profile: Profile): boolean {
  const item = items[at]
  const own = item && printedNumber(item.text)
  if (
    !item ||
    !own ||
    item.piece.level !== undefined ||
    stands(item.piece, profile.bodySize, profile.bodyBold)
  )
    return false
  return [at - 1, at + 1].some((near) => {
    const neighbour = items[near]
    // A sentence that begins with "I" is no first item.
    const other = neighbour && /^\S+[.)]\s|^\d/.test(neighbour.text) ? printedNumber(neighbour.text) : null
    return (
      neighbour?.piece.level === undefined &&
      other?.kind === own.kind &&
      other.path.length === own.path.length
    )
  })
}
