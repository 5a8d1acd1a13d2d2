import { dateInDenmark } from '#calendar'
import type { Config } from '#config'
import { readAs, writeAs, type Tx } from '#db'
import {
  analyseDataSet,
  analysedSeries,
  findDataSet,
  statisticsPaths,
  takeVintage,
  type DataSet,
  type TakeVintageOutcome,
} from '#statistics'
import { mismatchText } from '#statistics-admin'
import type { ColumnMapping, ReadTable } from '#statistics/reading'
import { addressOf } from './address.ts'
import { afterAnalysis } from './after-analysis.ts'
import { dataSetFor } from './data-set-for.ts'
import { describedDifference, describedTable, shownNumber } from './described-statistics.ts'
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
  if (outcome.kind === 'same-file' || outcome.kind === 'same-figures') {
    if (order.json) writeJson({ dataSet: dataSet.code, outcome: outcome.kind, number: outcome.number })
    else process.stdout.write(`${t.same(outcome.number)}\n`)
    return
  }
  if (outcome.kind !== 'taken') throw new Failure(refusalOf(outcome, config))
  const series = order.dryRun ? null : await analyse(runtime, dataSet, config)
  if (order.json) {
    const { areas, offences, first, length, format, warnings } = table
    const size = { periods: length, areas: areas.length, offences: offences.length }
    const { number, difference } = outcome
    writeJson({
      dataSet: dataSet.code,
      outcome: order.dryRun ? 'not-taken' : 'taken',
      number: order.dryRun ? null : number,
      read: { format, first, ...size, warnings },
      difference,
      series,
    })
    return
  }
  const lines = [
    ...describedTable(order.file.name, table, config),
    ...describedDifference(outcome.difference, config),
    ...(series === null
      ? [t.notTaken]
      : [
          t.taken(dataSet.code, outcome.number),
          t.analysed(shownNumber(config, series), addressOf(config) + statisticsPaths.set(dataSet.code)),
        ]),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
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
    const dataSet = await dataSetFor(tx, order.dataSet, table, config)
    const { drawnOn, drawnBy, note } = order
    const file = { table, fileName: order.file.name, sha256, mapping, metadata: order.metadata ?? {} }
    const taken = { ...file, dataSet, drawnOn, drawnBy, note }
    const outcome = await takeVintage(tx, null, taken, dateInDenmark(new Date()))
    if (order.dryRun || outcome.kind !== 'taken') throw new NotTaken({ dataSet, outcome })
    return { dataSet, outcome }
  }
  return writeAs(runtime.writing, null, work).catch((error: unknown) => {
    if (error instanceof NotTaken) return error.taken
    throw error
  })
}

/** Works a data set's analysis out. @returns how many series it has */
async function analyse(runtime: Runtime, dataSet: DataSet, config: Config): Promise<number> {
  process.stderr.write(`${statisticsTexts[config.lang].analysing}\n`)
  await writeAs(runtime.writing, null, (tx) =>
    analyseDataSet(tx, dataSet.id, afterAnalysis(addressOf(config))),
  )
  return (await readAs(runtime.reading, null, (db) => analysedSeries(db, dataSet.id))).length
}

type NotTakenOutcome = Exclude<
  TakeVintageOutcome,
  { readonly kind: 'taken' } | { readonly kind: 'same-file' } | { readonly kind: 'same-figures' }
>

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
