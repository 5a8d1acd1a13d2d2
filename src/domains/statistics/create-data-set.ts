import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { looksLikeCpr } from '#http'
import { authorise, type Actor } from '#permissions'
import { findDataSet, insertDataSet, updateDataSet, type NewDataSet } from './data-set-queries.ts'
import type { DataSet } from './types.ts'

export type CreateDataSetOutcome =
  | { readonly kind: 'created'; readonly dataSet: DataSet }
  | { readonly kind: 'exists' | 'bad-code' | 'no-title' | 'no-classification' | 'personal-numbers' }

/**
 * Makes a data set without figures.
 *
 * @param actor null on the machine itself
 */
export async function createDataSet(
  tx: Tx,
  actor: Actor | null,
  given: NewDataSet,
): Promise<CreateDataSetOutcome> {
  const seat = actor && authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  if (!/^[A-Za-z0-9-]{2,40}$/u.test(given.code)) return { kind: 'bad-code' }
  if (given.title.da.trim() === '') return { kind: 'no-title' }
  if (given.classification.trim() === '') return { kind: 'no-classification' }
  if (textsOf(given).some(looksLikeCpr)) return { kind: 'personal-numbers' }
  if (await findDataSet(tx, given.code)) return { kind: 'exists' }
  const id = await insertDataSet(tx, given)
  const detail = { code: given.code, period: given.period, classification: given.classification }
  await record(tx, actor, seat, 'statistics.data-set-created', { kind: 'data-set', id }, detail)
  const dataSet = await findDataSet(tx, given.code)
  if (!dataSet) throw new Error(`the data set ${given.code} is gone`)
  return { kind: 'created', dataSet }
}

export type ChangeDataSetOutcome = {
  readonly kind: 'changed' | 'no-title' | 'personal-numbers' | 'changed-meanwhile'
}

/** Changes what a data set is called; its period and classification stay. */
export async function changeDataSet(
  tx: Tx,
  actor: Actor,
  dataSet: DataSet,
  text: Pick<NewDataSet, 'title' | 'publisher' | 'unit'>,
): Promise<ChangeDataSetOutcome> {
  const seat = authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  if (text.title.da.trim() === '') return { kind: 'no-title' }
  if (textsOf(text).some(looksLikeCpr)) return { kind: 'personal-numbers' }
  if (!(await updateDataSet(tx, dataSet, text))) return { kind: 'changed-meanwhile' }
  await record(tx, actor, seat, 'statistics.data-set-changed', { kind: 'data-set', id: dataSet.id })
  return { kind: 'changed' }
}

function textsOf({
  title,
  publisher,
  unit,
}: Pick<NewDataSet, 'title' | 'publisher' | 'unit'>): readonly string[] {
  return [title, publisher, unit].flatMap(({ da, en }) => [da, en])
}
