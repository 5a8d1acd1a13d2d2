/** Fields of a column that may look like a personal number before the file is refused: one in a hundred. */
const share = 0.01

/** Whether a column has so many fields that look like personal numbers that it must be what they are. */
export function isPersonal(found: number, rows: number): boolean {
  return found > rows * share
}

/** Whether some bytes hold six digits and four more, with or without a hyphen or a space between, and no digit beside. */
export function holdsPersonalNumber(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 10 <= end; at++) {
    if (!isDigit(bytes[at]) || (at > start && isDigit(bytes[at - 1]))) continue
    let digits = digitsFrom(bytes, at, end)
    if (digits === 10) return true
    if (digits !== 6) {
      at += digits
      continue
    }
    const between = bytes[at + 6]
    if (between === 45 || between === 32) {
      digits = digitsFrom(bytes, at + 7, end)
      if (digits === 4) return true
    }
  }
  return false
}

/** The same of a text. */
export function looksPersonal(text: string): boolean {
  return /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/u.test(text)
}

/** The same, and its first six digits are a day that exists: hardly anything else, however seldom it stands there. */
export function isSurelyPersonal(text: string): boolean {
  return /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- –]?\d{4}(?!\d)/u.test(text)
}

/** A text with `…` in the place of all that looks like a personal number. */
export function withoutPersonalNumbers(text: string): string {
  return text.trim().replaceAll(/\d{6}[- –]?\d{4}/gu, '…')
}

/** A text as it may be repeated to somebody: short, and without personal numbers. */
export function shown(text: string): string {
  const plain = withoutPersonalNumbers(text)
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain
}

function digitsFrom(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && isDigit(bytes[at])) at++
  return at - start
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}
