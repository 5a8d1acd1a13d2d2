import { record } from '#audit'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { looksLikeCpr } from '#http'
import { authorise, type Actor } from '#permissions'
import { periodParts, type PeriodKey } from '#statistics/periods'
import type { Both } from '#texts'
import { deleteAnnotation, insertAnnotation, updateAnnotation } from './annotation-queries.ts'
import { periodsOf } from './data-set-queries.ts'
import type { AnnotationId, AnnotationKind, AreaKey, CategoryId, DataSetId } from './tables.ts'

/** What somebody wants readers of a curve to know. */
export type AnnotationToSave = {
  /** Null for a new one. */
  readonly id: AnnotationId | null
  readonly dataSetId: DataSetId
  /** Null: every area, every category. */
  readonly areaKey: AreaKey | null
  readonly categoryId: CategoryId | null
  readonly period: PeriodKey
  readonly kind: AnnotationKind
  readonly text: Both
}

export type SaveAnnotationOutcome =
  | { readonly kind: 'saved'; readonly id: AnnotationId }
  | { readonly kind: 'no-text' | 'personal-numbers' | 'no-such-data-set' | 'no-such-annotation' }
  /** Not a period, or a month where the data set has quarters. */
  | { readonly kind: 'bad-period'; readonly period: string }

/**
 * Writes an annotation on the curves of a data set, or changes one.
 *
 * @param actor null on the machine itself
 */
export async function saveAnnotation(
  tx: Tx,
  actor: Actor | null,
  annotation: AnnotationToSave,
): Promise<SaveAnnotationOutcome> {
  const seat = actor && authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  const { dataSetId, period } = annotation
  const text = { da: annotation.text.da.trim(), en: annotation.text.en.trim() }
  if (text.da === '') return { kind: 'no-text' }
  if (looksLikeCpr(text.da) || looksLikeCpr(text.en)) return { kind: 'personal-numbers' }
  const periods = await periodsOf(tx, dataSetId)
  if (periods === null) return { kind: 'no-such-data-set' }
  if (periodParts(period)?.period !== periods) return { kind: 'bad-period', period }
  const by = { personId: actor?.personId ?? null, functionTitle: seat?.titleDa ?? 'Kredsplan' }
  const kept = { ...annotation, text, by }
  const id =
    annotation.id === null
      ? await insertAnnotation(tx, kept)
      : await updateAnnotation(tx, annotation.id, kept)
  if (id === null) return { kind: 'no-such-annotation' }
  const detail = { data_set: dataSetId, period, kind: annotation.kind }
  await record(tx, actor, seat, 'statistics.annotated', { kind: 'annotation', id }, detail)
  return { kind: 'saved', id }
}

/** Takes an annotation away; false where it is gone already. */
export async function removeAnnotation(tx: Tx, actor: Actor | null, id: AnnotationId): Promise<boolean> {
  const seat = actor && authorise(actor, 'statistics.edit', { councilId: await districtCouncilId(tx) })
  if (!(await deleteAnnotation(tx, id))) return false
  await record(tx, actor, seat, 'statistics.annotation-removed', { kind: 'annotation', id })
  return true
}
