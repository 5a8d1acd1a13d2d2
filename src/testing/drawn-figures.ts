import { createHash } from 'node:crypto'
import type { Tx } from '#db'
import { categoriesOf, createDataSet, takeVintage, type DataSet, type DataSetId } from '#statistics'
import type { PeriodKey } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import { aReadTable } from './read-table.ts'

/** A data set of a test: `anmeldelser` a month, with one category, `indbrud`. */
export type DrawnFigures = {
  readonly dataSetId: DataSetId
  /** Takes an extract with figures of one area, in the place of those before. */
  readonly draw: (extract: Extract) => Promise<void>
}

type Extract = {
  /** Four digits. */
  readonly area: string
  readonly first: PeriodKey
  readonly counts: readonly (number | null)[]
  /** One letter a calendar year, `w` where disclosure control withholds it; left out, it withholds none. */
  readonly yearsShown?: string
}

/** Makes the data set, without figures. */
export async function someFigures(tx: Tx): Promise<DrawnFigures> {
  const made = await createDataSet(tx, null, {
    code: 'anmeldelser',
    title: { da: 'Anmeldelser', en: 'Reports' },
    publisher: { da: 'Politiet', en: 'Police' },
    unit: { da: 'anmeldelser', en: 'reports' },
    period: 12,
    classification: 'test',
  })
  if (made.kind !== 'created') throw new Error(made.kind)
  const { dataSet } = made
  return { dataSetId: dataSet.id, draw: (extract) => drawExtract(tx, dataSet, extract) }
}

/** Takes the extract for real, and writes down what an analysis of it would. */
async function drawExtract(tx: Tx, dataSet: DataSet, extract: Extract): Promise<void> {
  const { area, first, counts, yearsShown } = extract
  const table = tableOf(extract)
  const sha256 = createHash('sha256').update(JSON.stringify(extract)).digest('hex')
  const taken = await takeVintage(
    tx,
    null,
    {
      dataSet,
      table,
      fileName: 'udtraek.csv',
      sha256,
      drawnOn: '2026-11-03',
      drawnBy: 'Analytiker',
      note: '',
    },
    '2026-11-28',
  )
  if (!('number' in taken)) throw new Error(taken.kind)
  const [category] = await categoriesOf(tx, dataSet.classification)
  if (!category) throw new Error('no category')
  const place = { data_set_id: dataSet.id, area_key: area, category_id: category.id }
  await tx
    .deleteFrom('analysed_series')
    .where('data_set_id', '=', dataSet.id)
    .where('area_key', '=', area)
    .execute()
  await tx
    .insertInto('analysed_series')
    .values({
      ...place,
      category_version: 1,
      vintage_number: taken.number,
      first_period: first,
      counts,
      statuses: table.series[0]?.statuses ?? '',
      population: counts.map(() => null),
      shown: 'o'.repeat(counts.length),
      years_shown: yearsShown ?? 'o'.repeat(Math.ceil(counts.length / 12) + 1),
      report: '{}',
      public_report: '{}',
    })
    .execute()
}

function tableOf({ area, first, counts }: Extract): ReadTable {
  return aReadTable({
    first,
    areas: [{ code: area.slice(1), name: area }],
    offences: [{ code: 'indbrud', name: 'Indbrud' }],
    series: [{ area: 0, offence: 0, counts }],
  })
}
