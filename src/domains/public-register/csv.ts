/**
 * Lines as CSV (RFC 4180, UTF-8 with a mark so that Excel reads æøå). A text that a spreadsheet would take
 * for a formula gets a ' in front.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\u{FEFF}${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
