import type { ActionPlan, ActionPlanDocument, AdoptedActionPlan } from '#action-plans'
import type { MeasureId } from '#measures'
import { freeAddress } from './free-address.ts'
import type { Belongings, PublicActionPlan, PublicAnswer } from './public-rows.ts'

/*
 * The allow-list: a field that is not named here is internal. The queries select exactly these columns, of
 * the register and of what is public, by these lists.
 */

/** What of a measure is public as it stands in the register. */
export const measureFields = [
  'number',
  'year',
  'title',
  'problem',
  'problem_source',
  'target_group',
  'purpose',
  'resources',
  'starts_on',
  'ends_on',
  'continuous',
  'state',
  'override_health',
  'override_until',
  'next_due_on',
  'last_update_on',
  'reported_health',
  'indicator_signal',
  'indicator_due_on',
] as const

/** What of an activity is public, beside the name of the organisation that takes it. */
export const activityFields = ['position', 'title', 'due_on', 'state'] as const

/** What of an indicator is public. */
export const indicatorFields = [
  'position',
  'name',
  'unit',
  'direction',
  'baseline',
  'baseline_on',
  'baseline_unknown',
  'target',
  'target_on',
  'source',
] as const

/** What of the series that an indicator follows is public: the names that its page has. */
export const seriesFields = ['data_set', 'area_key', 'category_slug'] as const

/** What of a measured value is public, beside the day it was recorded. */
export const valueFields = ['measured_on', 'value', 'unknown_reason'] as const

/** What of an update that is marked public is public: the function that wrote it, never the person. */
export const updateFields = ['written_on', 'function_title', 'report', 'line'] as const

/** What of an evaluation that is marked public is public. */
export const evaluationFields = [
  'kind',
  'done',
  'effect',
  'verdict',
  'why',
  'learned',
  'evaluated_on',
] as const

/** Of no measures, nothing. */
export const noBelongings: Belongings = {
  areas: [],
  councils: [],
  origins: [],
  activities: [],
  indicators: [],
  series: [],
  values: [],
  updates: [],
  evaluations: [],
}

/** What of an adopted action plan becomes public. */
export function publicActionPlan(plan: ActionPlan, adopted: AdoptedActionPlan): PublicActionPlan {
  const document = JSON.parse(adopted.canonical) as ActionPlanDocument
  if (plan.submittedOn === null) throw new Error('an adopted action plan has been submitted')
  return {
    action_plan_id: plan.id,
    district_key: document.district.key,
    council_slug: document.council.slug,
    year: document.year,
    number: document.edition,
    correction_reason: document.correctionReason,
    deadline: document.deadline,
    submitted_on: plan.submittedOn,
    decided_on: adopted.decidedOn,
    decision_text: adopted.decisionText,
    canonical: adopted.canonical,
    sha256: adopted.sha256,
  }
}

/**
 * The answers of an adopted action plan.
 *
 * @param known the addresses that focus areas have in the year already, by identity: in the district plan,
 *   and in the council's earlier editions. A link keeps working when a correction changes a title
 */
export function publicAnswers(
  canonical: string,
  known: ReadonlyMap<string, string>,
): readonly PublicAnswer[] {
  const { answers } = JSON.parse(canonical) as ActionPlanDocument
  const taken = new Set(known.values())
  return answers.map(({ area, number, title, local, stance, reason }, index) => {
    const slug = known.get(area) ?? freeAddress(title, taken)
    taken.add(slug)
    return { position: index + 1, focus_area_id: area, slug, number, title, local, stance, reason }
  })
}

/** The measures that are part of an adopted text; others came later. */
export function adoptedMeasures(canonical: string): ReadonlySet<MeasureId> {
  return new Set((JSON.parse(canonical) as ActionPlanDocument).measures.map((measure) => measure.id))
}
