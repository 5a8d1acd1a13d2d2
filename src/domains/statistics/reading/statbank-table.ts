import { listOf, membersOf, textOf, type Json } from './json.ts'
import { nameArea, nameOffence } from './labels.ts'
import { limits } from './refused.ts'
import type { NoAnswer } from './statbank-http.ts'

/** What the API's `tableinfo` says of a table; only what is used of it. */
export type TableInfo = {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly suppressedDataValue: string | null
  readonly updated: string | null
  readonly footnote: string | null
  readonly variables: readonly Variable[]
}

type Variable = {
  readonly id: string
  readonly text: string
  readonly time: boolean
  readonly values: readonly { readonly id: string; readonly text: string }[]
}

/** Reads the answer of `tableinfo`; null where it is none. */
export function readTableInfo(bytes: Uint8Array): TableInfo | null {
  const info = membersOf(parsed(bytes))
  const variables = listOf(info['variables'])
    .map(membersOf)
    .map((each) => ({
      id: textOf(each['id']),
      text: textOf(each['text']),
      time: each['time'] === true,
      values: listOf(each['values'])
        .map(membersOf)
        .map(({ id, text }) => ({ id: textOf(id), text: textOf(text) })),
    }))
  const isWhole = variables.length > 0 && variables.every(({ id, values }) => id !== '' && values.length > 0)
  if (textOf(info['id']) === '' || !isWhole) return null
  return {
    id: textOf(info['id']),
    title: textOf(info['text']),
    unit: textOf(info['unit']),
    suppressedDataValue: textOf(info['suppressedDataValue']) || null,
    updated: textOf(info['updated']) || null,
    footnote: textOf(membersOf(info['footnote'])['text']).trim() || null,
    variables,
  }
}

function parsed(bytes: Uint8Array): Json {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as Json
  } catch {
    return null
  }
}

/** What is wanted of a table: codes or names; everything where a list is left out. */
export type Wanted = {
  readonly areas?: readonly string[] | undefined
  readonly offences?: readonly string[] | undefined
  /** Codes of the table, such as `2025K1`. */
  readonly periods?: readonly string[] | undefined
}

/** One variable of a request and the codes wanted of it. */
type Choice = { readonly code: string; readonly values: readonly string[] }

export type ChoiceOutcome =
  | { readonly kind: 'chosen'; readonly choices: readonly Choice[] }
  /** The table has no such value; `variable` as the table calls it. */
  | { readonly kind: 'no-such-value'; readonly variable: string; readonly value: string }
  /** The table is divided by something that it gives no total of. */
  | { readonly kind: 'no-total'; readonly variable: string }
  | Extract<NoAnswer, { readonly kind: 'too-many-cells' }>

/** The values to ask for: what is wanted of areas, offences and periods, and the total of everything else. */
export function choose(info: TableInfo, wanted: Wanted): ChoiceOutcome {
  const choices: Choice[] = []
  let cells = 1
  for (const each of info.variables) {
    const values = wantedOf(each, wanted)
    if (!Array.isArray(values)) return values as Exclude<typeof values, readonly string[]>
    choices.push({ code: each.id, values })
    cells *= values[0] === '*' ? each.values.length : values.length
  }
  return cells > limits.cells ? { kind: 'too-many-cells', most: limits.cells } : { kind: 'chosen', choices }
}

function wantedOf(
  each: Variable,
  { areas, offences, periods }: Wanted,
): readonly string[] | Exclude<ChoiceOutcome, { readonly kind: 'chosen' }> {
  if (each.time) return codesOf(each, periods, (text) => text)
  if (/^(?:omr|komk|bopomr)/iu.test(each.id)) return codesOf(each, areas, (text) => nameArea(text).code)
  if (/^overtr/iu.test(each.id)) return codesOf(each, offences, (text) => nameOffence(text).code)
  const total = each.values.find(
    ({ id, text }) => /^(?:tot|ialt|0+)$/iu.test(id) || /\bi alt\b|total/iu.test(text),
  )
  return total ? [total.id] : { kind: 'no-total', variable: each.text }
}

function codesOf(
  each: Variable,
  wanted: readonly string[] | undefined,
  named: (text: string) => string,
): readonly string[] | { readonly kind: 'no-such-value'; readonly variable: string; readonly value: string } {
  if (wanted === undefined || wanted.length === 0) return ['*']
  const codes = wanted.map((text) => {
    const plain = text.trim()
    const found = each.values.find(
      ({ id, text: label }) => id === plain || label === plain || id === named(plain),
    )
    return found?.id ?? null
  })
  const missing = codes.indexOf(null)
  if (missing >= 0) return { kind: 'no-such-value', variable: each.text, value: wanted[missing] ?? '' }
  return [...new Set(codes.filter((code) => code !== null))]
}
