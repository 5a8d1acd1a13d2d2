import { sql } from 'kysely'
import type { Db } from '#db'
import type { MeasureId, Relative } from './types.ts'
import './tables.ts'

/**
 * The measures that a measure comes from (last year's, another council's, one that was split, ones that were
 * merged), and those that come from it; the newest year first.
 */
export async function relativesOf(
  db: Db,
  id: MeasureId,
): Promise<{ readonly from: readonly Relative[]; readonly into: readonly Relative[] }> {
  const rows = await db
    .selectFrom('measure_origin as o')
    .innerJoin('measure as m', (join) =>
      join.on(
        sql<boolean>`m.id = case when o.measure_id = ${id} then o.from_measure_id else o.measure_id end`,
      ),
    )
    .innerJoin('council as c', 'c.id', 'm.council_id')
    .select(['m.id', 'm.number', 'm.title', 'm.year', 'c.name_da as councilDa', 'c.name_en as councilEn'])
    .select(['o.kind', sql<boolean>`o.measure_id = ${id}`.as('isSource')])
    .where((eb) => eb.or([eb('o.measure_id', '=', id), eb('o.from_measure_id', '=', id)]))
    .orderBy('m.year', 'desc')
    .orderBy('m.number')
    .execute()
  const relatives = (isSource: boolean) =>
    rows
      .filter((row) => row.isSource === isSource)
      .map(({ id, number, title, year, councilDa, councilEn, kind }) => {
        return { id, number, title, year, councilDa, councilEn, kind }
      })
  return { from: relatives(true), into: relatives(false) }
}
