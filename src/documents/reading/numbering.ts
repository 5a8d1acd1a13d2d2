/** The kinds of printed numbers; a plan may nest one in another. */
export type NumberKind = 'decimal' | 'chapter' | 'annex' | 'focus' | 'roman' | 'letter'

/** A heading's printed number, taken apart. */
export type Printed = {
  readonly kind: NumberKind
  /** The numbers in it: `05.1` is [5, 1], `IV` is [4], `Tema B` is [2]. */
  readonly path: readonly number[]
  /** For people and codes, without leading zeros: `5.1`, `IV`, `B`. */
  readonly code: string
  /** The heading without its number. */
  readonly title: string
}

const value = String.raw`(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,6}|[A-ZÆØÅ])`
const after = String.raw`(?:\s*[.:)–—-]+\s*|\s+|$)`
const focusWords =
  'indsatsområde|fokusområde|fokuspunkt|satsningsområde|temaområde|tema|prioritet|prioritering|målsætning|mål|indsats|focus area|priority area|priority|theme|objective'
const labels: readonly (readonly [NumberKind, RegExp])[] = [
  [
    'chapter',
    new RegExp(`^(?:kapitel|kap\\.|afsnit|del|chapter|section|part)\\s+(?:nr\\.\\s*)?${value}${after}`, 'i'),
  ],
  ['annex', new RegExp(`^(?:bilag|appendiks|appendix|annex)\\s+(?:nr\\.\\s*)?${value}${after}`, 'i')],
  ['focus', new RegExp(`^(?:${focusWords})\\s+(?:nr\\.\\s*)?${value}${after}`, 'i')],
]
const decimal = /^(?:§\s*)?(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]\s*[:–—-]?|\s*[:–—])?\s+(?=\S)/
const romanForm = /^([IVXL]{1,6})[.):]\s*[–—-]?\s*(?=\S)|^([IVXL]{1,6})\s+(?:[–—-]\s*)?(?=[\p{Lu}\p{N}”"])/u
const letterForm = /^([A-ZÆØÅ])[.):]\s*(?=\S)/

/** Reads the printed number at the start of a heading, or null when there is none. */
export function printedNumber(text: string): Printed | null {
  return labelled(text) ?? decimalNumber(text) ?? romanNumber(text) ?? letterNumber(text)
}

function labelled(text: string): Printed | null {
  for (const [kind, form] of labels) {
    const match = form.exec(text)
    const shown = match?.[1]
    if (!match || shown === undefined) continue
    // "Mål i 2026": a lower-case letter is a word, not a number.
    if (/^[a-zæøå]/.test(shown)) continue
    const path = pathOf(shown)
    return { kind, path, code: codeOf(shown), title: text.slice(match[0].length).trim() }
  }
  return null
}

function decimalNumber(text: string): Printed | null {
  const match = decimal.exec(text)
  const shown = match?.[1]
  if (!match || shown === undefined || text.startsWith('§')) return null
  const title = text.slice(match[0].length).trim()
  if (
    /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b/i.test(title)
  )
    return null
  if (/^(?:%|pct|kr\b|mio|år\b|km\b|til\b|og\b)/i.test(title)) return null
  return { kind: 'decimal', path: pathOf(shown), code: codeOf(shown), title }
}

function romanNumber(text: string): Printed | null {
  const match = romanForm.exec(text)
  const shown = match?.[1] ?? match?.[2]
  if (!match || shown === undefined || romanValue(shown) === null) return null
  return { kind: 'roman', path: pathOf(shown), code: shown, title: text.slice(match[0].length).trim() }
}

function letterNumber(text: string): Printed | null {
  const match = letterForm.exec(text)
  const shown = match?.[1]
  if (!match || shown === undefined) return null
  return { kind: 'letter', path: pathOf(shown), code: shown, title: text.slice(match[0].length).trim() }
}

function pathOf(shown: string): readonly number[] {
  if (/^\d/.test(shown)) return shown.split('.').map(Number)
  const roman = romanValue(shown.toUpperCase())
  return [roman ?? shown.toUpperCase().charCodeAt(0) - 64]
}

function codeOf(shown: string): string {
  return /^\d/.test(shown) ? shown.split('.').map(Number).join('.') : shown.toUpperCase()
}

const digits: readonly (readonly [string, number])[] = [
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['L', 50],
  ['I', 1],
]

/** The value of a roman number up to 89, or null when the letters are not one. */
function romanValue(text: string): number | null {
  for (let n = 1; n < 90; n++) if (roman(n) === text) return n
  return null
}

function roman(n: number): string {
  let rest = n
  let text = ''
  const order = ['L', 'XL', 'X', 'IX', 'V', 'IV', 'I']
  for (const letters of order) {
    const worth = digits.find(([form]) => form === letters)?.[1] ?? 1
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  }
  return text
}

/** Whether `next` may follow `previous` in one count: the next sibling, the first child, or an uncle. */
function follows(previous: readonly number[], next: readonly number[]): boolean {
  if (next.length === previous.length + 1) return next.at(-1) === 1 && previous.every((n, i) => next[i] === n)
  if (next.length > previous.length) return false
  const last = next.length - 1
  return (
    next.slice(0, last).every((n, i) => previous[i] === n) && (next[last] ?? 0) === (previous[last] ?? 0) + 1
  )
}

/**
 * The longest run of numbers that count on from each other, of all candidates of one kind. Dates,
 * footnotes and numbered lists that break the count are not in it.
 *
 * @returns positions in `paths`; empty when no two of them follow
 */
export function countedRun(paths: readonly (readonly number[])[]): ReadonlySet<number> {
  const best: { length: number; from: number }[] = []
  let end = -1
  for (const [i, path] of paths.entries()) {
    let entry = { length: startWorth(path), from: -1 }
    for (let j = Math.max(0, i - 200); j < i; j++) {
      const before = paths[j]
      const run = best[j]
      if (before && run && follows(before, path) && run.length + 1 > entry.length)
        entry = { length: run.length + 1, from: j }
    }
    best.push(entry)
    if (end < 0 || entry.length > (best[end]?.length ?? 0)) end = i
  }
  const run = new Set<number>()
  for (let i = end; i >= 0; i = best[i]?.from ?? -1) run.add(i)
  return run.size > 1 ? run : new Set()
}

/** A count that begins at 1 is worth more than one that begins in the middle. */
function startWorth(path: readonly number[]): number {
  return path.every((n) => n === 1) || path.at(-1) === 1 ? 1 : 0.5
}
