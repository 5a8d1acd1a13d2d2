import { dateInDenmark } from '#calendar'
import type { Config } from '#config'
import { readAs, writeAs, type Tx } from '#db'
import {
  analyseDataSet,
  analysedSeries,
  findDataSet,
  statisticsPaths,
  takeVintage,
  uncountedCategories,
  type DataSet,
  type TakeVintageOutcome,
  type VintageDifference,
} from '#statistics'
import { mismatchText } from '#statistics-admin'
import type { ColumnMapping, ReadTable } from '#statistics/reading'
import { formatNumber } from '#texts'
import { addressOf } from './address.ts'
import { afterAnalysis } from './after-analysis.ts'
import { dataSetFor } from './data-set-for.ts'
import { describedDifference, describedTable } from './described-statistics.ts'
import { Failure } from './failure.ts'
import type { StatisticsOrder } from './import-statistics.ts'
import { hashOf, readStatistics } from './read-statistics.ts'
import type { Runtime } from './runtime.ts'
import { statisticsTexts } from './statistics-texts.ts'

/** Takes a file in as an extract and works out what it says. */
export async function importExtract(runtime: Runtime, order: StatisticsOrder, config: Config): Promise<void> {
  const t = statisticsTexts[config.lang]
  const read = await readStatistics(
    order.file,
    order.mapping,
    () => rememberedMapping(runtime, order.dataSet),
    config,
  )
  const { mapping } = read
  const table = withMetadata(read.table, order)
  const sha256 = await hashOf(order.file)
  const { dataSet, outcome } = await take(runtime, order, table, mapping, sha256, config)
  if (isThere(outcome)) {
    if (order.json) writeJson({ dataSet: dataSet.code, outcome: outcome.kind, number: outcome.number })
    else
      process.stdout.write(`${(outcome.kind === 'figures-of-before' ? t.before : t.same)(outcome.number)}\n`)
    return
  }
  if (outcome.kind !== 'taken') throw new Failure(refusalOf(outcome, config))
  const analysed = order.dryRun ? null : await analyse(runtime, dataSet, config)
  const taken = { dataSet: dataSet.code, number: outcome.number, difference: outcome.difference, analysed }
  if (order.json) writeJson(asJson(table, taken))
  else process.stdout.write(`${asLines(order.file.name, table, taken, config).join('\n')}\n`)
}

type There = Extract<
  TakeVintageOutcome,
  { readonly kind: 'same-file' | 'same-figures' | 'figures-of-before' }
>

function isThere(outcome: TakeVintageOutcome): outcome is There {
  return ['same-file', 'same-figures', 'figures-of-before'].includes(outcome.kind)
}

type Taken = {
  readonly dataSet: string
  readonly number: number
  readonly difference: VintageDifference
  /** Null where nothing was kept. */
  readonly analysed: Analysed | null
}

function asJson(table: ReadTable, { dataSet, number, difference, analysed }: Taken): object {
  const { areas, offences, first, length, format, warnings } = table
  const size = { periods: length, areas: areas.length, offences: offences.length }
  const read = { format, first, ...size, warnings }
  if (!analysed) return { dataSet, outcome: 'not-taken', number: null, read, difference }
  return { dataSet, outcome: 'taken', number, read, difference, ...analysed }
}

function asLines(
  name: string,
  table: ReadTable,
  { dataSet, number, difference, analysed }: Taken,
  config: Config,
): readonly string[] {
  const t = statisticsTexts[config.lang]
  const said = [...describedTable(name, table, config), ...describedDifference(difference, config)]
  if (!analysed) return [...said, t.notTaken]
  const address = addressOf(config) + statisticsPaths.set(dataSet)
  const { series, uncounted } = analysed
  return [
    ...said,
    t.taken(dataSet, number),
    ...(uncounted.length > 0 ? [t.uncounted(uncounted.join(', '))] : []),
    t.analysed(series, formatNumber(series, config.lang), address),
  ]
}

/** A fetched table's file does not say itself which table it is. */
function withMetadata(read: ReadTable, { metadata }: StatisticsOrder): ReadTable {
  if (!metadata) return read
  const { table, title, updated } = metadata
  return { ...read, table, title: read.title ?? title, updated: read.updated ?? updated }
}

async function rememberedMapping(runtime: Runtime, code: string | null): Promise<ColumnMapping | null> {
  if (code === null) return null
  const dataSet = await readAs(runtime.reading, null, (db) => findDataSet(db, code))
  return dataSet?.columnMapping ?? null
}

class NotTaken extends Error {
  readonly taken: { readonly dataSet: DataSet; readonly outcome: TakeVintageOutcome }
  constructor(taken: NotTaken['taken']) {
    super('nothing is kept')
    this.taken = taken
  }
}

/** Takes the extract; with `--dry-run` all of it is rolled back again. */
async function take(
  runtime: Runtime,
  order: StatisticsOrder,
  table: ReadTable,
  mapping: ColumnMapping | null,
  sha256: string,
  config: Config,
): Promise<NotTaken['taken']> {
  const work = async (tx: Tx): Promise<NotTaken['taken']> => {
    const dataSet = await dataSetFor(tx, order, table, config)
    const { drawnOn, drawnBy, note, again } = order
    const file = { table, fileName: order.file.name, sha256, mapping, metadata: order.metadata ?? {} }
    const taken = { ...file, dataSet, drawnOn, drawnBy, note, again }
    const outcome = await takeVintage(tx, null, taken, dateInDenmark(new Date()))
    if (order.dryRun || outcome.kind !== 'taken') throw new NotTaken({ dataSet, outcome })
    return { dataSet, outcome }
  }
  return writeAs(runtime.writing, null, work).catch((error: unknown) => {
    if (error instanceof NotTaken) return error.taken
    throw error
  })
}

type Analysed = {
  /** How many series the data set has. */
  readonly series: number
  /** Categories without figures, by name. */
  readonly uncounted: readonly string[]
}

/** Works a data set's analysis out. */
async function analyse(runtime: Runtime, dataSet: DataSet, config: Config): Promise<Analysed> {
  process.stderr.write(`${statisticsTexts[config.lang].analysing}\n`)
  await writeAs(runtime.writing, null, (tx) =>
    analyseDataSet(tx, dataSet.id, afterAnalysis(addressOf(config))),
  )
  return readAs(runtime.reading, null, async (db) => ({
    series: (await analysedSeries(db, dataSet.id)).length,
    uncounted: (await uncountedCategories(db, dataSet)).map(({ category }) => category.name[config.lang]),
  }))
}

type NotTakenOutcome = Exclude<TakeVintageOutcome, There | { readonly kind: 'taken' }>

function refusalOf(outcome: NotTakenOutcome, config: Config): string {
  const t = statisticsTexts[config.lang]
  if (outcome.kind === 'drawn-in-future') return t.inFuture
  if (outcome.kind === 'no-drawer') return t.noDrawer
  return mismatchText(config.lang, outcome)
}

/** Writes an answer for programs. */
function writeJson(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
}
