import type { Heading, Profile } from './headings.ts'
import type { NumberKind } from './numbering.ts'
import type { Level } from './proposal.ts'
import { clampLevel } from './docx-styles.ts'
import { stream } from './piece.ts'
import type { Item } from './shape.ts'
import { isClosing, isPlanTitle, speaksOfFocusAreas, speaksOfForums } from './topics.ts'
import { isCaps } from './txt.ts'

/** A heading with its place in the outline; `guessed` when little spoke for the level. */
export type Placed = Heading & { readonly level: Level; readonly guessed: boolean }

/** Gives each heading its level: by style, else by number and letters, else by its company. */
export function placeHeadings(
  headings: readonly Heading[],
  items: readonly Item[],
  profile: Profile,
): readonly Placed[] {
  const numbered = depthsOf(headings, items)
  const classes = classLevels(headings, items, profile, numbered)
  const returning = returningTitles(headings, items)
  const placed: Placed[] = []
  let subject: Placed | undefined
  for (const heading of headings) {
    const item = items[heading.at]
    if (!item) continue
    const look = classOf(item, profile)
    const returns = returning.has(titleKey(heading, items))
    const above = returns ? subject && items[subject.at] : undefined
    const below = subject && above && classOf(above, profile) === look ? subject.level + 1 : undefined
    const own = item.piece.level ?? numbered.get(heading.at) ?? contentsLevel(heading)
    const level = own ?? below ?? classes.get(look)
    const next: Placed =
      level === undefined
        ? { ...heading, ...companyLevel(heading, placed, items) }
        : { ...heading, level: clampLevel(level), guessed: own === undefined && below !== undefined }
    placed.push(next)
    if (!returns) subject = next
  }
  return runInDeeper(closeGap(placed), items, profile)
}

function contentsLevel(heading: Heading): number | undefined {
  return heading.contentsDepth === null ? undefined : heading.contentsDepth + 1
}

/** Levels by printed numbers: the depth of `5.1`, and one more for a kind of number nested in another. */
function depthsOf(headings: readonly Heading[], items: readonly Item[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>()
  const bases = new Map<NumberKind, number>()
  for (const [i, heading] of headings.entries()) {
    const { printed } = heading
    if (!printed) continue
    const base = bases.get(printed.kind) ?? baseOf(headings.slice(0, i), headings.slice(i), items, bases)
    bases.set(printed.kind, base)
    depths.set(heading.at, base + depthIn(printed.path, printed.kind))
  }
  return depths
}

function depthIn(path: readonly number[], kind: NumberKind): number {
  return kind === 'focus' || kind === 'annex' ? 0 : path.length - 1
}

/** The level of a kind of number at its first use: 1, or one below the kind it is nested in. */
function baseOf(
  before: readonly Heading[],
  here: readonly Heading[],
  items: readonly Item[],
  bases: ReadonlyMap<NumberKind, number>,
): number {
  const kind = here[0]?.printed?.kind
  if (kind === undefined || kind === 'annex' || kind === 'chapter') return 1
  // `Kapitel 5` with `5.1` below: the decimals go on from the chapter's own number.
  if (kind === 'decimal' && (here[0]?.printed?.path.length ?? 1) > 1) return 1
  const parent = before.findLast((heading) => heading.printed !== null && heading.printed.kind !== kind)
  const outer = parent?.printed?.kind
  if (parent === undefined || outer === undefined) return kind === 'focus' ? focusBase(before, items) : 1
  const resumed = here.some((heading) => heading.printed?.kind === outer)
  const title = parent.printed?.title ?? ''
  const nested = resumed || (kind === 'focus' && speaksOfFocusAreas(title) > 0)
  return (bases.get(outer) ?? 1) + (nested ? 1 : 0)
}

/** `Tema A` below an unnumbered heading that speaks of themes. */
function focusBase(before: readonly Heading[], items: readonly Item[]): number {
  const title = items[before.at(-1)?.at ?? -1]?.text ?? ''
  return speaksOfFocusAreas(title) > 0 ? 2 : 1
}

/** What headings of one rank share: size, weight, capitals. */
function classOf(item: Item, profile: Profile): string {
  const size = profile.lettered ? Math.round((item.piece.size ?? 0) * 2) / 2 : 0
  const bold = profile.lettered && item.piece.bold === true ? 1 : 0
  return `${(1000 - size).toFixed(1).padStart(6, '0')}|${1 - bold}|${isCaps(item.text) ? 0 : 1}`
}

/** Ranks the classes, largest first, and ties them to levels that numbers or styles have fixed. */
function classLevels(
  headings: readonly Heading[],
  items: readonly Item[],
  profile: Profile,
  numbered: ReadonlyMap<number, number>,
): ReadonlyMap<string, number> {
  const members = new Map<string, Heading[]>()
  for (const heading of headings) {
    const item = items[heading.at]
    if (!item) continue
    const key = classOf(item, profile)
    members.set(key, [...(members.get(key) ?? []), heading])
  }
  if (members.size < 2) return new Map()
  const levels = new Map<string, number>()
  let above = 0
  for (const key of [...members.keys()].sort()) {
    const fixed = (members.get(key) ?? []).flatMap((heading) => {
      const level = items[heading.at]?.piece.level ?? numbered.get(heading.at)
      return level === undefined ? [] : [level]
    })
    const anchored = mode(fixed)
    // Nearly all of this look are numbered: one without a number stands below them, not beside.
    if (anchored !== undefined && anchored > 1 && fixed.length >= (members.get(key)?.length ?? 0) * 0.65) {
      above = Math.max(above, anchored)
      continue
    }
    if (anchored === undefined && !profile.lettered && !key.endsWith('|0') && numbered.size > 0) continue
    const level = anchored ?? Math.min(4, above + 1)
    levels.set(key, level)
    above = Math.max(above, level)
  }
  return levels
}

function mode(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** "Baggrund", "Mål": what returns under every subject is below it. The titles that stand more than once. */
function returningTitles(headings: readonly Heading[], items: readonly Item[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const heading of headings) {
    const key = titleKey(heading, items)
    if (seen.has(key)) again.add(key)
    seen.add(key)
  }
  return again
}

function titleKey(heading: Heading, items: readonly Item[]): string {
  return stream(items[heading.at]?.text ?? '')
}

/** Nothing of its own to go by: below the last numbered heading, or told from the chapter it follows. */
function companyLevel(
  heading: Heading,
  placed: readonly Placed[],
  items: readonly Item[],
): { readonly level: Level; readonly guessed: boolean } {
  const titleAt = (other: Heading | undefined) => items[other?.at ?? -1]?.text ?? ''
  const parent = placed.findLast((other) => other.printed !== null)
  if (parent) return { level: clampLevel(parent.level + 1), guessed: false }
  const [above, own] = [titleAt(placed.findLast((other) => other.level === 1)), titleAt(heading)]
  const open = speaksOfFocusAreas(above) === 2 || speaksOfForums(above)
  const closes = isClosing(own) || speaksOfFocusAreas(own) === 2 || speaksOfForums(own)
  if (open && !closes) return { level: 2, guessed: true }
  return { level: 1, guessed: placed.length > 0 }
}

/** Where a chapter has headings of both kinds, those that run straight into their text stand one deeper. */
function runInDeeper(placed: readonly Placed[], items: readonly Item[], profile: Profile): readonly Placed[] {
  const text = items.filter((item) => item.piece.leftOut === undefined)
  const apart = text.filter((item) => item.piece.gapBefore >= 1 || item.piece.startsPage).length
  // Only where empty lines mean something: nearly every paragraph has one before it.
  if (profile.format !== 'txt' || apart < text.length * 0.75) return placed
  return placed.map((heading, i) => {
    if (heading.printed !== null || heading.level === 1 || !runsIn(items, heading.at)) return heading
    const siblings = placed.slice(0, i)
    const chapter = siblings.findLastIndex((other) => other.level < heading.level)
    const spaced = siblings
      .slice(chapter + 1)
      .some((other) => other.printed === null && !runsIn(items, other.at))
    return spaced ? { ...heading, level: clampLevel(heading.level + 1) } : heading
  })
}

function runsIn(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    next !== undefined &&
    next.piece.leftOut === undefined &&
    next.piece.gapBefore < 1 &&
    !next.piece.startsPage
  )
}

/** The outline begins at 1 and goes down one step at a time. */
function closeGap(placed: readonly Placed[]): readonly Placed[] {
  const top = placed.reduce((level, heading) => Math.min(level, heading.level), 4)
  const lifted = placed.map((heading) => ({ ...heading, level: clampLevel(heading.level - top + 1) }))
  let above = 0
  return lifted.map((heading) => {
    const level = clampLevel(Math.min(heading.level, above + 1))
    above = level
    return level === heading.level ? heading : { ...heading, level }
  })
}

/** A single top heading that names the plan is its title: the rest move up. */
export function titleAmong(placed: readonly Placed[], items: readonly Item[]): number | null {
  const tops = placed.filter((heading) => heading.level === 1)
  const first = placed[0]
  if (tops.length !== 1 || !first || first.level !== 1 || first.printed !== null) return null
  const below = placed.filter((heading) => heading.level === 2).length
  return below >= 2 && isPlanTitle(items[first.at]?.text ?? '') ? first.at : null
}
