import { createHash } from 'node:crypto'
import { addDays } from '#calendar'
import type { Tx } from '#db'
import { categoriesOf, createDataSet, takeVintage, type AreaKey, type DataSet } from '#statistics'
import { reportBoth, type CountSeries } from '#statistics/analysis'
import type { ReadTable } from '#statistics/reading'
import { aReadTable } from './read-table.ts'

/** One area's burglaries a quarter, from the first quarter of 2017 on. */
type DrawnSeries = {
  /** Four digits; Læsø where it is left out. */
  readonly area?: AreaKey
  readonly counts: readonly number[]
  /** A letter a quarter, `w` where it is withheld; left out, none is. */
  readonly shown?: string
}

/** A data set of a test with one category, `indbrud`, whose figures are drawn and analysed. */
export type QuarterlyFigures = {
  readonly dataSet: DataSet
  /** Takes the next extract, a month after the one before, and writes down what an analysis of it says. */
  readonly draw: (...all: readonly DrawnSeries[]) => Promise<void>
}

const first = '2017-Q1'
const laesoe = '0825'

/** Nine years of quarters with a season, falling by 5 % a year. */
export const fallingCounts: readonly number[] = Array.from({ length: 36 }, (_, t) =>
  Math.round((400 + 40 * ((t % 4) - 1.5)) * 0.95 ** (t / 4)),
)

/** The same, but rising by 10 % a year in the last four. */
export const turnedCounts: readonly number[] = fallingCounts.map((count, t) =>
  t < 20 ? count : Math.round(count * 1.15 ** ((t - 20) / 4)),
)

/** Makes the data set, without figures; its code is its own, so that a test may have several. */
export async function quarterlyFigures(tx: Tx): Promise<QuarterlyFigures> {
  const code = `proeve-${crypto.randomUUID().slice(0, 8)}`
  const made = await createDataSet(tx, null, {
    code,
    title: { da: 'Prøvetal', en: 'Figures for a test' },
    publisher: { da: 'Danmarks Prøve', en: 'Test Denmark' },
    unit: { da: 'anmeldelser', en: 'reports' },
    period: 4,
    classification: code,
  })
  if (made.kind !== 'created') throw new Error(made.kind)
  const { dataSet } = made
  return { dataSet, draw: (...all) => drawQuarters(tx, dataSet, all) }
}

/** The next extract of such a data set, in another transaction than the one it was made in. */
export async function drawQuarters(tx: Tx, dataSet: DataSet, all: readonly DrawnSeries[]): Promise<void> {
  const before = await tx.selectFrom('vintage').select('id').where('data_set_id', '=', dataSet.id).execute()
  const taken = await takeVintage(
    tx,
    null,
    {
      dataSet,
      table: tableOf(all),
      fileName: 'udtraek.csv',
      sha256: createHash('sha256')
        .update(`${JSON.stringify(all)}${before.length}`)
        .digest('hex'),
      drawnOn: addDays('2026-01-02', 30 * before.length),
      drawnBy: 'Analytiker',
      note: '',
    },
    '2026-11-28',
  )
  if (taken.kind !== 'taken') throw new Error(taken.kind)
  await analyse(tx, dataSet, taken.number, all)
}

/** What the job would write, without the thread that it works in. */
async function analyse(
  tx: Tx,
  dataSet: DataSet,
  vintage: number,
  all: readonly DrawnSeries[],
): Promise<void> {
  const [category] = await categoriesOf(tx, dataSet.classification)
  if (!category) throw new Error('no category')
  const family = all.map(({ counts }): CountSeries => ({
    period: 4,
    first,
    counts,
    statuses: 'o'.repeat(counts.length),
    population: null,
  }))
  const shown = all.map((series) => series.shown ?? 'o'.repeat(series.counts.length))
  const reports = reportBoth(family, shown)
  await tx.deleteFrom('analysed_series').where('data_set_id', '=', dataSet.id).execute()
  for (const [n, { area, counts }] of all.entries())
    await tx
      .insertInto('analysed_series')
      .values({
        data_set_id: dataSet.id,
        area_key: area ?? laesoe,
        category_id: category.id,
        category_version: category.version,
        vintage_number: vintage,
        first_period: first,
        counts,
        statuses: 'o'.repeat(counts.length),
        population: counts.map(() => null),
        shown: shown[n] ?? '',
        years_shown: 'o'.repeat(Math.ceil(counts.length / 4)),
        report: JSON.stringify(reports[n]?.report),
        public_report: JSON.stringify(reports[n]?.publicReport),
      })
      .execute()
  await tx
    .updateTable('data_set')
    .set((eb) => ({ done_analysis: eb.ref('wanted_analysis'), analysed_at: new Date() }))
    .where('id', '=', dataSet.id)
    .execute()
}

function tableOf(all: readonly DrawnSeries[]): ReadTable {
  return aReadTable({
    first,
    areas: all.map(({ area = laesoe }) => ({ code: area.slice(1), name: area })),
    offences: [{ code: 'indbrud', name: 'Indbrud' }],
    series: all.map(({ counts }, area) => ({ area, offence: 0, counts })),
  })
}
