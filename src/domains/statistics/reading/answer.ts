import type { Figures } from './figures.ts'
import type { Result } from './read-rows.ts'

/** What the reading process says before the numbers: figures without them, or an answer that has none. */
type Told =
  | ({ readonly kind: 'figures'; readonly series: number } & Pick<Figures, 'head' | 'population'>)
  | Exclude<Result, Figures>

/** Numbers that are sent at once: a megabyte of them. */
const atOnce = 256 * 1024

/**
 * A result as bytes, piece by piece: the length of the JSON, the JSON, then as whole numbers of four bytes the areas and
 * the offences of the series, and the cells by series and period.
 */
export function* answerOf(result: Result): Generator<Uint8Array> {
  if ('kind' in result) return yield* told(result)
  const { head, population, seriesAreas, seriesOffences, cellsOf } = result
  yield* told({ kind: 'figures', series: seriesAreas.length, head, population })
  yield bytesOf(seriesAreas)
  yield bytesOf(seriesOffences)
  const numbers = new Int32Array(head.length * Math.ceil(atOnce / head.length))
  let filled = 0
  for (let series = 0; series < seriesAreas.length; series++) {
    cellsOf(series, numbers.subarray(filled, filled + head.length))
    filled += head.length
    if (filled < numbers.length && series < seriesAreas.length - 1) continue
    yield bytesOf(numbers.slice(0, filled))
    filled = 0
  }
}

/** The result that such bytes say; the numbers stay where they are. */
export function resultOf(answer: Buffer): Result {
  const length = answer.readUInt32LE(0)
  const told = JSON.parse(answer.toString('utf8', 4, 4 + length)) as Told
  if (told.kind !== 'figures') return told
  const { series, head, population } = told
  const number = (at: number): number => answer.readInt32LE(4 + length + 4 * at)
  return {
    head,
    population,
    seriesAreas: Int32Array.from({ length: series }, (_, at) => number(at)),
    seriesOffences: Int32Array.from({ length: series }, (_, at) => number(series + at)),
    cellsOf: (at, into) => {
      const from = 2 * series + at * head.length
      for (let period = 0; period < head.length; period++) into[period] = number(from + period)
    },
  }
}

function* told(said: Told): Generator<Uint8Array> {
  const json = Buffer.from(JSON.stringify(said), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  yield length
  yield json
}

function bytesOf(numbers: Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
