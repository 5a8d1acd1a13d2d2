import { missing } from './cells.ts'
import { readCube, type Side } from './cube.ts'
import { decode } from './decode.ts'
import type { About, Figures } from './figures.ts'
import { cellOfText, numberStyle } from './numbers.ts'
import { pxData, pxStatements, type PxStatement } from './px-statements.ts'
import { Refused } from './refused.ts'

/**
 * The figures of a PC-Axis file.
 *
 * @throws Refused where a keyword that it must have is missing, or its numbers end too early
 */
export function readPx(file: string, bytes: Uint8Array, withheldAs?: string): Figures {
  const text = pxText(bytes)
  const { statements, dataAt } = pxStatements(text)
  const all = (keyword: string, of?: string): readonly string[] =>
    statements.find((statement) => isOf(statement, keyword, of))?.values ?? []
  const ids = [...all('STUB'), ...all('HEADING')]
  if (ids.length === 0) throw new Refused({ kind: 'not-a-table', file })
  if (dataAt < 0) throw new Refused({ kind: 'cut-off', file })
  const sides = ids.map((id): Side => {
    const [labels, codes] = [all('VALUES', id), all('CODES', id)]
    const values = labels.map((label, i) => ({ code: codes[i] ?? label, label }))
    return { id, label: id, values, isTime: all('TIMEVAL', id).length > 0 }
  })
  const wanted = sides.reduce((product, side) => product * side.values.length, 1)
  const marks = new Set(
    statements.filter(({ keyword }) => keyword.startsWith('DATASYMBOL')).flatMap(({ values }) => values),
  )
  const style = numberStyle(false, withheldAs)
  const { fields, lineAt } = pxData(text, dataAt, wanted + 1)
  const textAt = (at: number): string => fields[at] ?? ''
  return readCube(
    file,
    sides,
    {
      count: fields.length,
      lineAt,
      textAt,
      cellAt: (at) => (marks.has(textAt(at)) ? missing : cellOfText(textAt(at), style)),
    },
    aboutOf(all),
  )
}

/** Whether some text begins as a PC-Axis file does. */
export function looksLikePx(start: string): boolean {
  return /^\uFEFF?\s*[A-Z][A-Z0-9-]{3,}(?:\[[a-z]{2}\])?\s*=/u.test(start)
}

function isOf(statement: PxStatement, keyword: string, of: string | undefined): boolean {
  return statement.keyword === keyword && (of === undefined || statement.of === of)
}

/** Decoded as its code page says; most are UTF-8 or of Western Europe. */
function pxText(bytes: Uint8Array): string {
  const page = /CODEPAGE\s*=\s*"([^"]+)"/u.exec(Buffer.from(bytes.subarray(0, 4000)).toString('latin1'))?.[1]
  try {
    return page === undefined
      ? decode(bytes)
      : new TextDecoder(page.toLowerCase(), { fatal: true }).decode(bytes)
  } catch {
    return decode(bytes)
  }
}

function aboutOf(all: (keyword: string) => readonly string[]): About {
  const first = (...keywords: readonly string[]): string | null =>
    keywords.map((keyword) => all(keyword)[0]).find((text) => text !== undefined && text !== '') ?? null
  return {
    format: 'px',
    table: first('MATRIX', 'TABLEID'),
    title: first('TITLE', 'DESCRIPTION', 'CONTENTS'),
    source: first('SOURCE'),
    updated: first('LAST-UPDATED', 'CREATION-DATE'),
  }
}
