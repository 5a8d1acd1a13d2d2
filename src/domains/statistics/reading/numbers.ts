import { counted, implicitZero, missing, mostCounted, withheld } from './cells.ts'
import { decode } from './decode.ts'

/** What is wrong with a field that should be a count; below every cell, so that one number says it all. */
const wrong = { 'not-a-number': -1, negative: -2, 'not-whole': -3, 'too-big': -4 } as const

export type Wrong = keyof typeof wrong

const missingMarks: ReadonlySet<string> = new Set([
  '',
  '.',
  '..',
  '...',
  ':',
  '-',
  '–',
  '—',
  'na',
  'n/a',
  '#n/a',
  'nan',
  'null',
  'none',
  'm',
])
const withheldMarks = /^(?:\*{1,3}|x|c|<\s?\d{1,2}|fortroligt|skjult|withheld|suppressed|w)$/u

/** How a file writes numbers beyond plain digits. */
export type NumberStyle = {
  /** Dots and spaces may stand between groups of three digits. */
  readonly grouped: boolean
  /** What the publisher writes in the place of a withheld number; null where it has no mark of its own. */
  readonly withheldAs: string | null
  /** The same as a cell, where it is a whole number. */
  readonly withheldCell: number | null
}

export function numberStyle(grouped: boolean, withheldAs: string | null = null): NumberStyle {
  const isCount = withheldAs !== null && /^\d{1,9}$/u.test(withheldAs)
  return { grouped, withheldAs, withheldCell: isCount ? Number(withheldAs) + counted : null }
}

/** The cell of a field's bytes, or one of `wrong`. */
export function cellOf(bytes: Uint8Array, start: number, end: number, style: NumberStyle): number {
  const length = end - start
  if (length > 0 && length < 10) {
    let count = 0
    let at = start
    for (; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48
      if (digit < 0 || digit > 9) break
      count = count * 10 + digit
    }
    if (at === end) return count + counted === style.withheldCell ? withheld : count + counted
  }
  return cellOfText(decode(bytes.subarray(start, end)), style)
}

/** The cell of a text, or one of `wrong`. */
export function cellOfText(text: string, { grouped, withheldAs, withheldCell }: NumberStyle): number {
  if (withheldAs === null && /^\d{1,9}$/u.test(text)) return Number(text) + counted
  const plain = text.trim().toLowerCase()
  if (withheldAs !== null && plain === withheldAs.toLowerCase()) return withheld
  if (missingMarks.has(plain)) return missing
  if (withheldMarks.test(plain)) return withheld
  const digits =
    grouped && /^[-−]?\d{1,3}(?:[. \u00A0\u202F]\d{3})+$/u.test(plain)
      ? plain.replaceAll(/[. \u00A0\u202F]/gu, '')
      : plain
  if (/^[-−]\d[\d.,]*$/u.test(digits)) return wrong.negative
  if (!/^\+?\d+(?:[.,]\d+)?$/u.test(digits)) return wrong['not-a-number']
  if (!/^\+?\d+(?:[.,]0{1,2})?$/u.test(digits)) return wrong['not-whole']
  const count = Number(digits.replace(/[.,]0+$/u, ''))
  if (count > mostCounted) return wrong['too-big']
  return count + counted === withheldCell ? withheld : count + counted
}

/** Which of `wrong` it is; null for a cell. */
export function wrongOf(cell: number): Wrong | null {
  if (cell >= 0) return null
  const kinds: readonly Wrong[] = ['not-a-number', 'negative', 'not-whole', 'too-big']
  return kinds.find((kind) => wrong[kind] === cell) ?? null
}

/** The cell that a status column asks for instead of `cell`: `missing`, `withheld`, `implicit_zero`, or their letters. */
export function withStatus(cell: number, status: string): number {
  switch (status.trim().toLowerCase()) {
    case 'missing':
    case 'm':
      return missing
    case 'withheld':
    case 'suppressed':
    case 'w':
      return withheld
    case 'implicit_zero':
    case 'i':
      return cell === counted ? implicitZero : cell
    default:
      return cell
  }
}
