/** Number formats that every workbook knows and that show a date. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** By style number: whether cells of it show their number as a date. */
export function dateStyles(styles: string): readonly boolean[] {
  const custom = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/gu)].map(([tag]) => [
      Number(/numFmtId="(\d+)"/u.exec(tag)?.[1]),
      isDateFormat(/formatCode="([^"]*)"/u.exec(tag)?.[1] ?? ''),
    ]),
  )
  const cells = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/u.exec(styles)?.[0] ?? ''
  return [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/gu)].map(([tag]) => {
    const id = Number(/numFmtId="(\d+)"/u.exec(tag)?.[1] ?? 0)
    return custom.get(id) ?? builtIn(id)
  })
}

/** A format with a year in it, texts and colours apart. */
function isDateFormat(code: string): boolean {
  const plain = code.replaceAll(/&quot;.*?&quot;|\[[^\]]*\]|\\./gu, '')
  return /y|å/iu.test(plain)
}

const day = 24 * 60 * 60 * 1000

/** The date of a workbook's day number, as `2025-01-31`; days count from 1900, or from 1904 in some. */
export function dateOfDay(number: number, from1904: boolean): string {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(epoch + Math.floor(number) * day)
  return Number.isNaN(date.getTime()) ? String(number) : date.toISOString().slice(0, 10)
}
