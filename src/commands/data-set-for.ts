import type { Config } from '#config'
import type { Tx } from '#db'
import {
  createDataSet,
  dataSets,
  findDataSet,
  offencesOf,
  statbankClassification,
  type DataSet,
} from '#statistics'
import { knownOffences, type ReadTable } from '#statistics/reading'
import { Failure } from './failure.ts'
import type { StatisticsOrder } from './import-statistics.ts'
import { statisticsTexts } from './statistics-texts.ts'

/**
 * The data set that a file belongs to: the one that is named, else that of the table the file says it is, else the
 * only one that it fits. One that is not there yet is made; but where somebody typed its code and there are others,
 * only when they say that it is new, since a data set is never removed.
 *
 * @throws Failure when it cannot be told
 */
export async function dataSetFor(
  tx: Tx,
  { dataSet: named, fresh }: Pick<StatisticsOrder, 'dataSet' | 'fresh'>,
  table: ReadTable,
  config: Config,
): Promise<DataSet> {
  const t = statisticsTexts[config.lang]
  const all = await dataSets(tx)
  const known = all.map((dataSet) => dataSet.code).join(', ')
  const code = named ?? table.table?.toLowerCase() ?? null
  if (code !== null) {
    const there = await findDataSet(tx, code)
    if (!there && named !== null && all.length > 0 && !fresh) throw new Failure(t.noDataSet(named, known), 2)
    return there ?? makeDataSet(tx, code, table)
  }
  const fitting: DataSet[] = []
  for (const dataSet of all) if (await fits(tx, dataSet, table)) fitting.push(dataSet)
  const [only] = fitting
  if (only && fitting.length === 1) return only
  throw new Failure(t.whichDataSet(known), 2)
}

async function fits(tx: Tx, { period, classification }: DataSet, table: ReadTable): Promise<boolean> {
  const known = new Set((await offencesOf(tx, classification)).map(({ code }) => code))
  const own = table.offences.filter(({ code }) => known.has(code))
  return period === table.period && own.length * 2 >= table.offences.length
}

async function makeDataSet(tx: Tx, code: string, table: ReadTable): Promise<DataSet> {
  const catalogue = new Set(knownOffences.map((offence) => offence.code))
  const isStatbank =
    table.offences.filter((one) => catalogue.has(one.code)).length * 2 >= table.offences.length
  const { da, en } = statisticsTexts
  const both = (told: string | null, text: 'title' | 'publisher') => ({
    da: told ?? (isStatbank ? da[text] : code),
    en: told ?? (isStatbank ? en[text] : code),
  })
  const made = await createDataSet(tx, null, {
    code,
    title: both(table.title, 'title'),
    publisher: both(table.source, 'publisher'),
    unit: { da: da.unit, en: en.unit },
    period: table.period,
    classification: isStatbank ? statbankClassification : code.toLowerCase(),
  })
  if (made.kind !== 'created') throw new Error(`the data set ${code} was not made: ${made.kind}`)
  return made.dataSet
}
