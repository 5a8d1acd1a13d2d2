import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { looksLikeCpr } from '#http'
import { authorise, type Actor, type PersonId } from '#permissions'
import { shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import { areaKeyOf, placeOf } from './known-codes.ts'
import { insertPopulation, populationOf, type PopulationRow } from './population-queries.ts'
import type { AreaKey } from './tables.ts'
import { holdFigures, wantAnalysis } from './take-queries.ts'

/** Inhabitants that change by more than a tenth from one time to the next: another area, or a mistake. */
export type PopulationStep = {
  readonly areaKey: AreaKey
  readonly period: PeriodKey
  readonly before: number
  readonly after: number
}

export type TakePopulationOutcome =
  | {
      readonly kind: 'taken'
      /** Rows that say something new; the others were known. */
      readonly changed: number
      readonly known: number
      readonly steps: readonly PopulationStep[]
    }
  | { readonly kind: 'no-rows' | 'personal-numbers' }

/**
 * Keeps inhabitants of areas at the beginning of periods. What was known of the same area and period stays in the
 * database, and stands no more.
 *
 * @param actor null on the machine itself
 */
export async function takePopulation(
  tx: Tx,
  actor: Actor | null,
  rows: readonly PopulationRow[],
): Promise<TakePopulationOutcome> {
  const seat = actor && authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  if (rows.length === 0) return { kind: 'no-rows' }
  if (rows.some(({ areaKey, source }) => looksLikeCpr(source) || looksLikeCpr(areaKey)))
    return { kind: 'personal-numbers' }
  await holdFigures(tx)
  const { changed, steps } = await keepPopulation(tx, actor?.personId ?? null, rows)
  if (changed > 0) {
    await wantAnalysis(tx, 'all')
    const detail = { rows: changed, areas: new Set(rows.map(({ areaKey }) => areaKey)).size }
    await record(tx, actor, seat, 'statistics.population-taken', { kind: 'population', id: 'all' }, detail)
  }
  return { kind: 'taken', changed, known: rows.length - changed, steps }
}

/** Keeps what is new of the rows, as part of something that is authorised and recorded already. */
export async function keepPopulation(
  tx: Tx,
  personId: PersonId | null,
  rows: readonly PopulationRow[],
): Promise<{ readonly changed: number; readonly steps: readonly PopulationStep[] }> {
  if (rows.length === 0) return { changed: 0, steps: [] }
  const keys = [...new Set(rows.map(({ areaKey }) => areaKey))]
  const known = new Map(
    (await populationOf(tx, keys)).map((row) => [`${row.areaKey} ${row.period}`, row.inhabitants]),
  )
  const fresh = rows.filter((row) => known.get(`${row.areaKey} ${row.period}`) !== row.inhabitants)
  await insertPopulation(tx, personId, fresh)
  return {
    changed: fresh.length,
    steps: fresh.length > 0 ? populationSteps(await populationOf(tx, keys)) : [],
  }
}

/** From one time to the next no area grows or shrinks by more, if it has inhabitants enough to tell. */
const mostGrowth = 0.1
const fewestInhabitants = 1000

/** The steps in rows that are in the order of areas, then periods. */
export function populationSteps(rows: readonly PopulationRow[]): readonly PopulationStep[] {
  return rows.flatMap(({ areaKey, period, inhabitants }, i) => {
    const before = rows[i - 1]
    if (!before || before.areaKey !== areaKey || before.inhabitants < fewestInhabitants) return []
    if (Math.abs(inhabitants / before.inhabitants - 1) <= mostGrowth) return []
    return { areaKey, period, before: before.inhabitants, after: inhabitants }
  })
}

/** The inhabitants that a file of counts has in a column of its own; from `otherwise` where it names no source. */
export function populationIn(table: ReadTable, otherwise: string): readonly PopulationRow[] {
  const source = table.source ?? table.title ?? table.table ?? otherwise
  return table.population.flatMap(({ area, inhabitants }) => {
    const named = table.areas[area]
    const areaKey = named && areaKeyOf(placeOf(named))
    if (!areaKey) return []
    return inhabitants.flatMap((value, at) =>
      value === null ? [] : { areaKey, period: shiftPeriod(table.first, at), inhabitants: value, source },
    )
  })
}
