import type { Db } from '#db'
import { evaluationsOf, isInPlan, type Evaluation, type MeasureLine, type Verdict } from '#measures'

/** Something that was learned, and from which measure. */
type Lesson = { readonly learned: string; readonly title: string }

/** What a year's evaluations come to; each measure counts with its newest. */
export type Evaluated = {
  readonly measures: number
  /** Measures that are part of the year's plan. */
  readonly all: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Newest first. */
  readonly lessons: readonly Lesson[]
}

/** Counts the evaluations of a year's measures. */
export async function evaluatedIn(db: Db, measures: readonly MeasureLine[]): Promise<Evaluated> {
  const all = measures.filter(({ state }) => isInPlan(state))
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  const newest = new Map<string, Evaluation>()
  for (const evaluation of await evaluationsOf(db, [...titles.keys()]))
    if (!newest.has(evaluation.measureId)) newest.set(evaluation.measureId, evaluation)
  const evaluations = [...newest.values()]
  const counted = (verdict: Verdict): number => evaluations.filter((one) => one.verdict === verdict).length
  return {
    measures: evaluations.length,
    all: all.length,
    verdicts: { continue: counted('continue'), adjust: counted('adjust'), stop: counted('stop') },
    lessons: evaluations
      .filter(({ learned }) => learned !== '')
      .map(({ learned, measureId }) => ({ learned, title: titles.get(measureId) ?? '' })),
  }
}
