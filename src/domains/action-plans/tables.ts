import type { Generated, GeneratedAlways } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { DecisionId } from '#meetings'
import type { FocusAreaId, MeasureId, MeasureState } from '#measures'
import type { CouncilId, PersonId } from '#permissions'
import type { EditionId } from '#plans'
import type { ActionPlanState } from './lifecycle.ts'
import type { ActionPlanId, CarryDecision, LocalAnswerId, Review, Stance } from './types.ts'

type ActionPlanTable = {
  id: ActionPlanId
  council_id: CouncilId
  year: number
  number: number
  state: ActionPlanState
  edition_id: EditionId
  deadline: CalendarDate
  submitted_on: CalendarDate | null
  correction_reason: string | null
  revision: Generated<number>
  created_at: Generated<Date>
}

type LocalAnswerTable = {
  id: LocalAnswerId
  action_plan_id: ActionPlanId
  focus_area_id: FocusAreaId
  position: number
  number: string | null
  title: string
  local: boolean
  stance: Stance | null
  reason: Generated<string>
  note: Generated<string>
  review: Review | null
  revision: Generated<number>
  updated_by: PersonId | null
  updated_at: Generated<Date>
}

type CarryOverTable = {
  action_plan_id: ActionPlanId
  measure_id: MeasureId
  decision: CarryDecision
  reason: string
  new_measure_id: MeasureId | null
  measure_state: MeasureState
  decided_by: PersonId | null
  decided_at: Generated<Date>
}

type ActionPlanSubmissionTable = {
  id: string
  ordinal: GeneratedAlways<number>
  action_plan_id: ActionPlanId
  canonical: string
  sha256: string
  submitted_by: PersonId
  submitted_at: Generated<Date>
}

type AdoptedActionPlanTable = {
  action_plan_id: ActionPlanId
  submission_id: string
  decision_id: DecisionId
  canonical: string
  sha256: string
  adopted_at: Generated<Date>
}

declare module '#db/tables' {
  interface Tables {
    action_plan: ActionPlanTable
    local_answer: LocalAnswerTable
    carry_over: CarryOverTable
    action_plan_submission: ActionPlanSubmissionTable
    adopted_action_plan: AdoptedActionPlanTable
  }
}
