/**
 * Lines as CSV (RFC 4180, UTF-8 with a mark so that Excel reads æøå). A text that a spreadsheet would take
 * for a formula gets a ' in front.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\u{FEFF}${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const formula = /^[=+\-@\t\r]/

/** A line's fields and where in the file it begins, from 1. */
export type CsvLine = { readonly line: number; readonly fields: readonly string[] }

/**
 * The lines of what `csvOf` wrote, or of any CSV with commas; empty lines are left out, the ' in front of formulas
 * is taken off.
 */
export function* readCsv(text: string): Generator<CsvLine, void> {
  let [at, line] = [text.startsWith('\u{FEFF}') ? 1 : 0, 1]
  while (at < text.length) {
    const start = line
    const fields: string[] = []
    for (let more = true; more;) {
      const found = readField(text, at)
      fields.push(found.text)
      line += found.breaks
      more = text[found.end] === ','
      at = found.end + 1
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at++
    line++
    if (fields.length > 1 || fields[0] !== '') yield { line: start, fields }
  }
}

type Field = { readonly text: string; readonly end: number; readonly breaks: number }

const plainField = /[^,\r\n]*/y
const quotedField = /"((?:[^"]|"")*)"?/y

function readField(text: string, at: number): Field {
  const pattern = text[at] === '"' ? quotedField : plainField
  pattern.lastIndex = at
  const [whole = '', inner] = pattern.exec(text) ?? []
  const value = inner === undefined ? whole : inner.replaceAll('""', '"')
  const breaks = inner === undefined ? 0 : value.split('\n').length - 1
  const isMarked = value.startsWith("'") && formula.test(value.slice(1))
  return { text: isMarked ? value.slice(1) : value, end: at + whole.length, breaks }
}
