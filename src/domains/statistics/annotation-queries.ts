import type { Db, Tx } from '#db'
import { newId } from '#id'
import type { PersonId } from '#permissions'
import type { PeriodKey } from '#statistics/periods'
import type { Both } from '#texts'
import type { AnnotationId, AnnotationKind, AreaKey, CategoryId, DataSetId } from './tables.ts'
import type { Annotation } from './types.ts'
import './tables.ts'

/** What must be known of a data set's curves, oldest period first. */
export async function annotationsOf(db: Db, dataSetId: DataSetId): Promise<readonly Annotation[]> {
  const rows = await db
    .selectFrom('annotation as a')
    .leftJoin('category as c', 'c.id', 'a.category_id')
    .select(['a.id', 'a.area_key as areaKey', 'a.category_id as categoryId', 'c.slug as category'])
    .select(['a.period', 'a.kind', 'a.text_da', 'a.text_en', 'a.written_at as writtenAt'])
    .select('a.function_title as functionTitle')
    .where('a.data_set_id', '=', dataSetId)
    .orderBy('a.period')
    .orderBy('a.written_at')
    .execute()
  return rows.map(({ text_da, text_en, ...row }) => ({
    ...row,
    text: { da: text_da, en: text_en || text_da },
  }))
}

export type KeptAnnotation = {
  readonly dataSetId: DataSetId
  readonly areaKey: AreaKey | null
  readonly categoryId: CategoryId | null
  readonly period: PeriodKey
  readonly kind: AnnotationKind
  readonly text: Both
  readonly by: { readonly personId: PersonId | null; readonly functionTitle: string }
}

function valuesOf({ dataSetId, areaKey, categoryId, period, kind, text, by }: KeptAnnotation) {
  return {
    data_set_id: dataSetId,
    area_key: areaKey,
    category_id: categoryId,
    period,
    kind,
    text_da: text.da,
    text_en: text.en,
    written_by: by.personId,
    function_title: by.functionTitle,
  }
}

/** Keeps a new annotation. */
export async function insertAnnotation(tx: Tx, annotation: KeptAnnotation): Promise<AnnotationId> {
  const id = newId<'annotation'>()
  await tx
    .insertInto('annotation')
    .values({ id, ...valuesOf(annotation) })
    .execute()
  return id
}

/** Changes an annotation of the same data set; null where there is none. */
export async function updateAnnotation(
  tx: Tx,
  id: AnnotationId,
  annotation: KeptAnnotation,
): Promise<AnnotationId | null> {
  const row = await tx
    .updateTable('annotation')
    .set({ ...valuesOf(annotation), written_at: new Date() })
    .where('id', '=', id)
    .where('data_set_id', '=', annotation.dataSetId)
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Takes an annotation away; false where there is none. */
export async function deleteAnnotation(tx: Tx, id: AnnotationId): Promise<boolean> {
  const row = await tx.deleteFrom('annotation').where('id', '=', id).returning('id').executeTakeFirst()
  return row !== undefined
}
