import { addBytes, addText, addXmlText, byteText, type ByteText } from './byte-text.ts'
import { limits, Refused } from './refused.ts'
import { emptyRow, type Row, type RowHandler } from './row-scanner.ts'
import { dateOfDay } from './workbook-dates.ts'
import type { SharedStrings } from './workbook-strings.ts'
import { isNamed, xmlScanner, type Tag, type XmlScanner } from './xml-scanner.ts'

/** What the cells of a sheet refer to. */
export type SheetContext = {
  readonly file: string
  readonly strings: SharedStrings
  readonly isDate: readonly boolean[]
  readonly from1904: boolean
}

/** A sheet being read: the row under way, and the cell in it. */
type Sheet = {
  readonly context: SheetContext
  readonly row: Row
  readonly text: ByteText
  column: number
  /** Where the cell's text begins. */
  start: number
  /** The first letter of the cell's type, as a byte; 0 where it has none. */
  type: number
  style: number
  isPhonetic: boolean
}

const [letterR, letterS, letterT, equals, doubleQuote] = [114, 115, 116, 61, 34]
const typeShared = letterS

/** Takes rows out of the XML of a sheet, each with its cells as text; numbers shown as dates are written as dates. */
export function sheetScanner(context: SheetContext, onRow: RowHandler): XmlScanner {
  const sheet: Sheet = {
    context,
    row: emptyRow(),
    text: byteText(),
    column: -1,
    start: 0,
    type: 0,
    style: 0,
    isPhonetic: false,
  }
  sheet.row.line = 0
  const scanner: XmlScanner = xmlScanner(
    context.file,
    (tag) => {
      scanner.wantsText = false
      const length = tag.nameEnd - tag.nameStart
      if (length === 1) scanner.wantsText = cellTag(sheet, tag)
      else if (length === 3 && isNamed(tag, 'row')) scanner.isDone = !rowTag(sheet, tag, onRow)
      else if (length === 3 && isNamed(tag, 'rPh')) sheet.isPhonetic = !tag.isEnd && !tag.isEmpty
      else if (tag.isEnd && isNamed(tag, 'sheetData')) scanner.isDone = true
    },
    (bytes, start, end) => addXmlText(sheet.text, bytes, start, end),
  )
  return scanner
}

/** Begins a row, or hands over the one that ends; false says that no more are wanted. */
function rowTag(sheet: Sheet, tag: Tag, onRow: RowHandler): boolean {
  const { row, text } = sheet
  if (!tag.isEnd) {
    const { r } = attributes(tag)
    row.line = r === null ? row.line + 1 : numberAt(tag.bytes, r[0], r[1])
    row.count = 0
    text.length = 0
    sheet.column = -1
    return true
  }
  row.bytes = text.bytes
  return row.count === 0 || onRow(row)
}

/** Begins or ends a cell or a text in it; answers whether what follows is its text. */
function cellTag(sheet: Sheet, tag: Tag): boolean {
  const name = tag.bytes[tag.nameStart]
  const isOpen = !tag.isEnd && !tag.isEmpty
  if (name === 99) {
    if (!tag.isEnd) beginCell(sheet, tag)
    if (!isOpen) endCell(sheet)
    return false
  }
  // <v> holds a value, <t> a text within <is>.
  return isOpen && (name === 118 || (name === letterT && !sheet.isPhonetic))
}

function beginCell(sheet: Sheet, tag: Tag): void {
  const { r, s, t } = attributes(tag)
  sheet.column = r === null ? sheet.column + 1 : columnAt(tag.bytes, r[0], r[1])
  if (sheet.column >= limits.columns) throw new Refused({ kind: 'not-a-table', file: sheet.context.file })
  // Only `s` of the types begins with s and ends there: `str` is a text like the others.
  sheet.type = t === null ? 0 : t[1] - t[0] === 1 ? (tag.bytes[t[0]] ?? 0) : letterT
  sheet.style = s === null ? 0 : numberAt(tag.bytes, s[0], s[1])
  sheet.start = sheet.text.length
}

function endCell(sheet: Sheet): void {
  const { row, text, column, start } = sheet
  if (sheet.type === typeShared) takeShared(sheet)
  else if (sheet.type === 0 || sheet.type === 110) takeNumber(sheet)
  if (column >= row.count) {
    row.starts.fill(0, row.count, column)
    row.ends.fill(0, row.count, column)
    row.count = column + 1
  }
  row.starts[column] = start
  row.ends[column] = text.length
}

function takeShared({ context, text, start }: Sheet): void {
  const { ends, count, pool } = context.strings
  const at = numberAt(text.bytes, start, text.length)
  text.length = start
  if (at < count) addBytes(text, pool.bytes, ends[at - 1] ?? 0, ends[at] ?? 0)
}

/** A whole number stays; a date is written as one, and a fraction with a comma, which never stands for thousands. */
function takeNumber({ context, text, start, style }: Sheet): void {
  const isDate = context.isDate[style] === true
  if (text.length === start || (!isDate && isDigits(text.bytes, start, text.length))) return
  const number = Number(Buffer.from(text.bytes.subarray(start, text.length)).toString('latin1'))
  if (Number.isNaN(number)) return
  text.length = start
  addText(text, isDate ? dateOfDay(number, context.from1904) : String(number).replace('.', ','))
}

function isDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) < 48 || (bytes[at] ?? 0) > 57) return false
  return true
}

/** Where the value stands from and to. */
type Span = readonly [number, number]

/** The attributes of one letter that rows and cells have: place, style, type. */
function attributes({ bytes, nameEnd, end }: Tag): { r: Span | null; s: Span | null; t: Span | null } {
  const found: { r: Span | null; s: Span | null; t: Span | null } = { r: null, s: null, t: null }
  for (let at = nameEnd; at + 3 < end; at++) {
    if (bytes[at] !== equals || bytes[at + 1] !== doubleQuote) continue
    const start = at + 2
    let stop = start
    while (stop < end && bytes[stop] !== doubleQuote) stop++
    if ((bytes[at - 2] ?? 0) <= 32) {
      if (bytes[at - 1] === letterR) found.r = [start, stop]
      else if (bytes[at - 1] === letterS) found.s = [start, stop]
      else if (bytes[at - 1] === letterT) found.t = [start, stop]
    }
    at = stop
  }
  return found
}

/** The digits of some bytes as a number, letters passed over. */
function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48
    if (digit >= 0 && digit <= 9) number = number * 10 + digit
  }
  return number
}

/** The column of a place such as `AB12`, from 0. */
function columnAt(bytes: Uint8Array, start: number, end: number): number {
  let column = 0
  for (let at = start; at < end; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf
    if (letter >= 65 && letter <= 90) column = column * 26 + letter - 64
  }
  return column - 1
}
