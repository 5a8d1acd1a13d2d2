import { setTimeout as sleep } from 'node:timers/promises'
import { askStatbank, type Line, type NoAnswer } from './statbank-http.ts'
import { choose, readTableInfo, type ChoiceOutcome, type TableInfo, type Wanted } from './statbank-table.ts'

/** What to fetch, and where from. */
export type StatbankRequest = Wanted & {
  /** The table's id, such as `STRAF11`. */
  readonly table: string
  /** Address of the API and its version, such as `https://api.statbank.dk/v1`. */
  readonly baseUrl: string
  readonly signal?: AbortSignal
  readonly fetch?: typeof globalThis.fetch
  /** How long one request may take; two minutes unless said. */
  readonly milliseconds?: number
  /** Waits so many milliseconds before another try. */
  readonly pause?: (milliseconds: number) => Promise<unknown>
}

/** What the StatBank says of the table, to be kept with its figures. */
export type StatbankMetadata = {
  readonly table: string
  readonly title: string
  readonly unit: string
  /** When it was last changed, as `2025-03-25T08:00:00` in Denmark. */
  readonly updated: string | null
  readonly footnote: string | null
  /** What stands in the place of a withheld number. It may be `0`, which says zero as well. */
  readonly suppressedDataValue: string | null
  /** The request, as it was sent. */
  readonly request: object
}

export type StatbankRefusal = NoAnswer | Exclude<ChoiceOutcome, { readonly kind: 'chosen' }>

export type StatbankOutcome =
  /** The figures as a file in BULK form, to be read like any other. */
  | {
      readonly kind: 'fetched'
      readonly name: string
      readonly bytes: Uint8Array
      readonly metadata: StatbankMetadata
    }
  | { readonly kind: 'refused'; readonly refusal: StatbankRefusal }

/**
 * Fetches a table of Statistics Denmark by its public API: asks what the table is, checks what is wanted against it,
 * and takes the figures in BULK form, which has no upper limit and leaves zeros out.
 */
export async function fetchStatbank(request: StatbankRequest): Promise<StatbankOutcome> {
  const { table, baseUrl, signal } = request
  const line: Line = {
    baseUrl,
    table,
    signal,
    fetch: request.fetch ?? globalThis.fetch,
    milliseconds: request.milliseconds ?? 120_000,
    pause: request.pause ?? sleep,
  }
  const described = await askStatbank(line, 'tableinfo', { table, format: 'JSON', lang: 'da' })
  if (!(described instanceof Uint8Array)) return refused(described)
  const info = readTableInfo(described)
  if (!info) return refused({ kind: 'not-understood' })
  const chosen = choose(info, request)
  if (chosen.kind !== 'chosen') return refused(chosen)
  const question = {
    table: info.id,
    format: 'BULK',
    lang: 'da',
    valuePresentation: 'CodeAndValue',
    variables: chosen.choices,
  }
  const bytes = await askStatbank(line, 'data', question)
  if (!(bytes instanceof Uint8Array)) return refused(bytes)
  // Every row ends with a line end, the last one too.
  if (bytes.at(-1) !== 10) return refused({ kind: 'cut-off' })
  return { kind: 'fetched', name: `${info.id}.csv`, bytes, metadata: metadataOf(info, question) }
}

function refused(refusal: StatbankRefusal): StatbankOutcome {
  return { kind: 'refused', refusal }
}

function metadataOf(info: TableInfo, request: object): StatbankMetadata {
  const { id, variables: _variables, ...told } = info
  return { table: id, ...told, request }
}
