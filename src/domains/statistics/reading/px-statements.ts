/** `KEYWORD("of")="value","value";` */
export type PxStatement = {
  readonly keyword: string
  /** The side that it is about; null where it is about the table. */
  readonly of: string | null
  readonly values: readonly string[]
}

const shape = /^\s*([A-Z][A-Z0-9-]*)(\[[a-z]{2}\])?(?:\(([^)]*)\))?\s*=/u

/**
 * The statements in front of the numbers, and where the numbers begin; -1 where there are none. Statements in a second
 * language (`VALUES[en]`) are left out.
 */
export function pxStatements(text: string): {
  readonly statements: readonly PxStatement[]
  readonly dataAt: number
} {
  const statements: PxStatement[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (;;) {
    const data = /^\s*DATA\s*=/u.exec(text.slice(at, at + 200))
    if (data) return { statements, dataAt: at + data[0].length }
    const end = statementEnd(text, at)
    if (end < 0) return { statements, dataAt: -1 }
    const statement = statementOf(text.slice(at, end))
    if (statement) statements.push(statement)
    at = end + 1
  }
}

/** Where the `;` stands that ends a statement: the first one outside quotation marks; -1 where there is none. */
function statementEnd(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === ';' && !isQuoted) return at
  }
  return -1
}

function statementOf(text: string): PxStatement | null {
  const head = shape.exec(text)
  if (!head || head[2] !== undefined) return null
  const of = head[3] === undefined ? null : (quotedIn(head[3])[0] ?? null)
  return { keyword: head[1] ?? '', of, values: quotedIn(text.slice(head[0].length)) }
}

/** Quoted values; pieces with only white space between them are one value, a doubled mark within one is a mark. */
function quotedIn(text: string): readonly string[] {
  const values: string[] = []
  let end = -1
  for (const match of text.matchAll(/"((?:[^"]|"")*)"/gu)) {
    const value = (match[1] ?? '').replaceAll('""', '"').replaceAll(/\r?\n/gu, '')
    if (end >= 0 && text.slice(end, match.index).trim() === '') values.push((values.pop() ?? '') + value)
    else values.push(value)
    end = match.index + match[0].length
  }
  return values
}

/**
 * The numbers and marks from a place on, without quotation marks, at most `most` of them, and on which line each stands.
 */
export function pxData(
  text: string,
  from: number,
  most: number,
): { readonly fields: readonly string[]; readonly lineAt: (at: number) => number } {
  const fields: string[] = []
  const places: number[] = []
  const field = /"([^"]*)"|[^\s,;"]+|;/gu
  field.lastIndex = from
  for (
    let match = field.exec(text);
    match && match[0] !== ';' && fields.length < most;
    match = field.exec(text)
  ) {
    fields.push(match[1] ?? match[0])
    places.push(match.index)
  }
  return { fields, lineAt: (at) => text.slice(0, places[at] ?? 0).split('\n').length }
}
