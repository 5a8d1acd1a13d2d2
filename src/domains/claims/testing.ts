import type { Tx } from '#db'
import { newId } from '#id'
import type { AreaKey, CategoryId, DataSetId, VintageId } from '#statistics'
import { reportBoth, type CountSeries } from '#statistics/analysis'
import { periodKey } from '#statistics/periods'
import type { SeriesName } from './read-figures.ts'

/** A series that a test needs: so many a quarter from the first quarter of 2017 on. */
export type SeriesForTest = {
  readonly area?: AreaKey
  /** Whether any count is withheld, a letter a quarter. */
  readonly shown?: string
  readonly counts: readonly number[]
}

const slug = 'indbrud'
const quarters = 36

/** A fall of about 5 % a year with a season, 36 quarters. */
export const fallingCounts: readonly number[] = Array.from({ length: quarters }, (_, t) =>
  Math.round((400 + 40 * ((t % 4) - 1.5)) * 0.95 ** (t / 4)),
)

/** The same with three years more in which it rises. */
export const turnedCounts: readonly number[] = fallingCounts.map((count, t) =>
  t < 20 ? count : Math.round(count * 1.15 ** ((t - 20) / 4)),
)

/** A data set with one extract and a category of burglary; what is in it is worked out and written in. */
export async function aDataSet(
  tx: Tx,
  ...all: readonly SeriesForTest[]
): Promise<{ readonly id: DataSetId; readonly code: string; readonly categoryId: CategoryId }> {
  const id = newId<'data-set'>()
  const categoryId = newId<'category'>()
  const code = `proeve-${id.slice(0, 8)}`
  await tx
    .insertInto('data_set')
    .values({
      id,
      code,
      title_da: 'Prøvetal',
      title_en: 'Figures for a test',
      publisher_da: 'Danmarks Prøve',
      publisher_en: 'Test Denmark',
      unit_da: 'anmeldelser',
      unit_en: 'reports',
      period: 4,
      classification: code,
    })
    .execute()
  await tx
    .insertInto('category')
    .values({ id: categoryId, classification: code, slug, position: 1 })
    .execute()
  await tx
    .insertInto('category_version')
    .values({
      category_id: categoryId,
      number: 1,
      name_da: 'Indbrud',
      name_en: 'Burglary',
      definition_da: 'Indbrud i beboelse.',
      definition_en: 'Burglary of homes.',
      caveat_da: 'Ikke alt anmeldes.',
      caveat_en: 'Not all is reported.',
      offence_codes: ['1'],
      function_title: 'Analytiker',
    })
    .execute()
  await writeFigures(tx, { id, categoryId }, 1, ...all)
  return { id, code, categoryId }
}

/** The next extract of a data set, with the analysis of it. */
export async function writeFigures(
  tx: Tx,
  dataSet: { readonly id: DataSetId; readonly categoryId: CategoryId },
  number: number,
  ...all: readonly SeriesForTest[]
): Promise<void> {
  const sha = String(number).repeat(64)
  const last = Math.max(...all.map(({ counts }) => counts.length)) - 1
  await tx
    .insertInto('vintage')
    .values({
      id: newId<'vintage'>() satisfies VintageId,
      data_set_id: dataSet.id,
      number,
      drawn_on: `2026-${9 + number}-02`,
      drawn_by: 'Analytiker',
      file_name: 'tal.csv',
      format: 'csv',
      sha256: sha,
      content_sha256: sha,
      first_period: quarter(0),
      last_period: quarter(last),
      cells: 1,
      total: 1,
      function_title: 'Analytiker',
    })
    .execute()
  const family = all.map(({ counts }): CountSeries => ({
    period: 4,
    first: quarter(0),
    counts,
    statuses: 'o'.repeat(counts.length),
    population: counts.map(() => 40_000),
  }))
  const shown = all.map(({ counts, shown }) => shown ?? 'o'.repeat(counts.length))
  const reports = reportBoth(family, shown)
  await tx.deleteFrom('analysed_series').where('data_set_id', '=', dataSet.id).execute()
  for (const [n, series] of family.entries())
    await tx
      .insertInto('analysed_series')
      .values({
        data_set_id: dataSet.id,
        area_key: all[n]?.area ?? '0825',
        category_id: dataSet.categoryId,
        category_version: 1,
        vintage_number: number,
        first_period: series.first,
        counts: series.counts,
        statuses: series.statuses,
        population: series.population ?? [],
        shown: shown[n] ?? '',
        years_shown: 'o'.repeat(Math.ceil(series.counts.length / 4)),
        report: JSON.stringify(reports[n]?.report),
        public_report: JSON.stringify(reports[n]?.publicReport),
      })
      .execute()
}

/** The series of a data set for tests. */
export function seriesIn(dataSet: { readonly code: string }, area: AreaKey = '0825'): SeriesName {
  return { set: dataSet.code, area, category: slug }
}

function quarter(at: number): string {
  return periodKey(2017 + Math.floor(at / 4), (at % 4) + 1, 4)
}
