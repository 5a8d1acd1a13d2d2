import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { dateInDenmark, isCalendarDate, type CalendarDate } from '#calendar'
import type { Config } from '#config'
import { theDistrict } from '#councils'
import { readAs } from '#db'
import type { ColumnMapping, FiguresFile, StatbankMetadata } from '#statistics/reading'
import { Failure } from './failure.ts'
import { importPopulation } from './import-population.ts'
import { parseMapping } from './read-statistics.ts'
import { openRuntime } from './runtime.ts'
import { statisticsTexts } from './statistics-texts.ts'
import { importExtract } from './take-extract.ts'
import { commandTexts } from './texts.ts'

/** Options of taking figures in, whether they come from a file or from the StatBank. */
export const takingOptions = {
  'data-set': { type: 'string' },
  new: { type: 'boolean' },
  'drawn-by': { type: 'string' },
  note: { type: 'string' },
  population: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

const options = {
  ...takingOptions,
  'drawn-on': { type: 'string' },
  map: { type: 'string' },
  again: { type: 'boolean' },
} as const

/** Figures that are to be taken in. */
export type StatisticsOrder = {
  readonly file: FiguresFile
  readonly dataSet: string | null
  /** It may be made. */
  readonly fresh: boolean
  readonly drawnOn: CalendarDate
  readonly drawnBy: string
  readonly note: string
  readonly mapping: ColumnMapping | null
  /** The numbers are inhabitants. */
  readonly population: boolean
  readonly dryRun: boolean
  readonly json: boolean
  /** Figures of an earlier extract are to hold again. */
  readonly again: boolean
  /** What the source says of the table, where it was asked. */
  readonly metadata?: StatbankMetadata
}

/**
 * `kredsplan import statistics FILE`: shows what a file of figures changes and takes it in as an extract, then works
 * its data set's analysis out. With `--population` its numbers are inhabitants.
 *
 * @throws Failure when the file cannot be read or taken; nothing is kept then
 */
export async function importStatistics(args: readonly string[], config: Config): Promise<void> {
  const t = statisticsTexts[config.lang]
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [path] = positionals
  if (path === undefined || positionals.length > 1)
    throw new Failure(commandTexts[config.lang].wrongUse('import statistics'), 2)
  const drawnOn = values['drawn-on'] ?? dateInDenmark(new Date())
  if (!isCalendarDate(drawnOn)) throw new Failure(t.badDate(drawnOn), 2)
  await takeStatistics(
    {
      ...takingOrder(values, config),
      file: { name: basename(path), path },
      drawnOn,
      again: values.again ?? false,
      mapping: values.map === undefined ? null : parseMapping(values.map, config),
    },
    config,
  )
}

type Values = {
  readonly [Option in keyof typeof takingOptions]?:
    | ((typeof takingOptions)[Option]['type'] extends 'string' ? string : boolean)
    | undefined
}

/** What the options say, beside the figures themselves. */
export function takingOrder(
  values: Values,
  config: Config,
): Omit<StatisticsOrder, 'file' | 'drawnOn' | 'mapping' | 'again'> {
  const t = statisticsTexts[config.lang]
  const dataSet = values['data-set'] ?? null
  if (dataSet !== null && !/^[A-Za-z0-9-]{2,40}$/u.test(dataSet)) throw new Failure(t.badDataSet(dataSet), 2)
  return {
    dataSet,
    fresh: values.new ?? false,
    drawnBy: values['drawn-by'] ?? t.drawer,
    note: values.note ?? '',
    population: values.population ?? false,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
  }
}

/**
 * Takes figures in and says what they changed.
 *
 * @throws Failure when they cannot be read or taken; nothing is kept then
 */
export async function takeStatistics(order: StatisticsOrder, config: Config): Promise<void> {
  const runtime = await openRuntime(config, 'command')
  try {
    if (!(await readAs(runtime.reading, null, theDistrict)))
      throw new Failure(commandTexts[config.lang].noDistrict)
    await (order.population ? importPopulation : importExtract)(runtime, order, config)
  } finally {
    await runtime.close()
  }
}
