import type { Db } from '#db'
import type { DataSetId } from './tables.ts'
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
