import { readFile, stat } from 'node:fs/promises'
import type { Config } from '#config'
import { readAs, writeAs } from '#db'
import {
  analyseDataSet,
  dataSets,
  inhabitantsIn,
  takePopulation,
  yearlyInhabitants,
  type PopulationRow,
  type TakePopulationOutcome,
} from '#statistics'
import { periodName } from '#statistics/periods'
import { formatNumber } from '#texts'
import { addressOf } from './address.ts'
import { afterAnalysis } from './after-analysis.ts'
import { Failure } from './failure.ts'
import type { StatisticsOrder } from './import-statistics.ts'
import { readStatistics } from './read-statistics.ts'
import type { Runtime } from './runtime.ts'
import { statisticsTexts } from './statistics-texts.ts'

/** Tables of years are small: what is larger is no such table. */
const mostYearlyBytes = 5_000_000

/** Takes a file's numbers in as inhabitants: by month or quarter, or a plain table of years. */
export async function importPopulation(
  runtime: Runtime,
  order: StatisticsOrder,
  config: Config,
): Promise<void> {
  const t = statisticsTexts[config.lang]
  const rows = await inhabitantsOf(order, config)
  const outcome = await take(runtime, order, rows)
  if (outcome.kind !== 'taken') throw new Failure(t.noPopulation)
  const lines = [
    t.population(formatNumber(outcome.changed, config.lang), formatNumber(outcome.known, config.lang)),
    ...outcome.steps.map(({ areaKey, period, before, after }) =>
      t.step(
        areaKey,
        periodName(period, config.lang),
        formatNumber(before, config.lang),
        formatNumber(after, config.lang),
      ),
    ),
    ...(order.dryRun ? [t.notTaken] : []),
  ]
  process.stdout.write(order.json ? `${JSON.stringify(outcome, null, 2)}\n` : `${lines.join('\n')}\n`)
  if (!order.dryRun && outcome.changed > 0) await analyseAll(runtime, config)
}

async function inhabitantsOf(order: StatisticsOrder, config: Config): Promise<readonly PopulationRow[]> {
  const t = statisticsTexts[config.lang]
  const { file, note, mapping } = order
  const source = note || (order.metadata?.title ?? file.name)
  const yearly = 'path' in file ? await yearlyIn(file.path, source) : null
  if (yearly) return yearly
  const { table } = await readStatistics(file, mapping, null, config)
  const found = inhabitantsIn(table, source)
  if (!found || found.rows.length === 0) throw new Failure(t.noPopulation)
  return found.rows
}

async function yearlyIn(path: string, source: string): Promise<readonly PopulationRow[] | null> {
  const size = (await stat(path).catch(() => null))?.size ?? 0
  if (size === 0 || size > mostYearlyBytes) return null
  return yearlyInhabitants(await readFile(path, 'utf8'), source)
}

class NotTaken extends Error {
  readonly outcome: TakePopulationOutcome
  constructor(outcome: TakePopulationOutcome) {
    super('nothing is kept')
    this.outcome = outcome
  }
}

/** Takes the rows; with `--dry-run` all of it is rolled back again. */
function take(
  runtime: Runtime,
  { dryRun }: StatisticsOrder,
  rows: readonly PopulationRow[],
): Promise<TakePopulationOutcome> {
  return writeAs(runtime.writing, null, async (tx) => {
    const outcome = await takePopulation(tx, null, rows)
    if (dryRun) throw new NotTaken(outcome)
    return outcome
  }).catch((error: unknown) => {
    if (error instanceof NotTaken) return error.outcome
    throw error
  })
}

async function analyseAll(runtime: Runtime, config: Config): Promise<void> {
  process.stderr.write(`${statisticsTexts[config.lang].analysing}\n`)
  const follow = afterAnalysis(addressOf(config))
  for (const { id } of await readAs(runtime.reading, null, dataSets))
    await writeAs(runtime.writing, null, (tx) => analyseDataSet(tx, id, follow))
}
