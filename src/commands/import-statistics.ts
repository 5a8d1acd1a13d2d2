import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { dateInDenmark, isCalendarDate, type CalendarDate } from '#calendar'
import type { Config } from '#config'
import { theDistrict } from '#councils'
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
import { importPopulation } from './import-population.ts'
import { hashOf, parseMapping, readStatistics } from './read-statistics.ts'
import { openRuntime, type Runtime } from './runtime.ts'
import { statisticsTexts } from './statistics-texts.ts'
import { commandTexts } from './texts.ts'

const options = {
  'data-set': { type: 'string' },
  'drawn-on': { type: 'string' },
  'drawn-by': { type: 'string' },
  note: { type: 'string' },
  map: { type: 'string' },
  population: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** What is asked of the command. */
export type StatisticsOrder = {
  readonly path: string
  readonly dataSet: string | null
  readonly drawnOn: CalendarDate
  readonly drawnBy: string
  readonly note: string
  readonly mapping: ColumnMapping | null
  readonly dryRun: boolean
  readonly json: boolean
}

/**
 * `kredsplan import statistics FILE`: shows what a file of figures changes and takes it in as an extract, then works
 * its data set's analysis out. With `--population` its numbers are inhabitants.
 *
 * @throws Failure when the file cannot be read or taken; nothing is kept then
 */
export async function importStatistics(args: readonly string[], config: Config): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const order = orderOf(positionals, values, config)
  const runtime = await openRuntime(config, 'command')
  try {
    if (!(await readAs(runtime.reading, null, theDistrict)))
      throw new Failure(commandTexts[config.lang].noDistrict)
    await (values.population ? importPopulation : importExtract)(runtime, order, config)
  } finally {
    await runtime.close()
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

function orderOf(positionals: readonly string[], values: Values, config: Config): StatisticsOrder {
  const t = statisticsTexts[config.lang]
  const [path] = positionals
  if (path === undefined || positionals.length > 1)
    throw new Failure(commandTexts[config.lang].wrongUse(t.importUsage), 2)
  const drawnOn = values['drawn-on'] ?? dateInDenmark(new Date())
  if (!isCalendarDate(drawnOn)) throw new Failure(t.badDate(drawnOn), 2)
  const dataSet = values['data-set'] ?? null
  if (dataSet !== null && !/^[A-Za-z0-9-]{2,40}$/u.test(dataSet)) throw new Failure(t.badDataSet(dataSet), 2)
  return {
    path,
    dataSet,
    drawnOn,
    drawnBy: values['drawn-by'] ?? t.drawer,
    note: values.note ?? '',
    mapping: values.map === undefined ? null : parseMapping(values.map, config),
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
  }
}

/** Takes a file in as an extract and works out what it says. */
async function importExtract(runtime: Runtime, order: StatisticsOrder, config: Config): Promise<void> {
  const t = statisticsTexts[config.lang]
  const { table, mapping } = await readStatistics(
    order.path,
    order.mapping,
    () => rememberedMapping(runtime, order.dataSet),
    config,
  )
  const sha256 = await hashOf(order.path)
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
    const read = { format, first, periods: length, areas: areas.length, offences: offences.length, warnings }
    const { number, difference } = outcome
    writeJson({
      dataSet: dataSet.code,
      outcome: order.dryRun ? 'not-taken' : 'taken',
      number: order.dryRun ? null : number,
      read,
      difference,
      series,
    })
    return
  }
  const lines = [
    ...describedTable(basename(order.path), table, config),
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
    const taken = { dataSet, table, fileName: basename(order.path), sha256, drawnOn, drawnBy, note, mapping }
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
