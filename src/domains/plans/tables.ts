import type { Generated, GeneratedAlways } from 'kysely'
import type { EditionState } from './lifecycle.ts'

type PlanTable = { id: string; district_id: string; year: number }

type PlanEditionTable = {
  id: string
  plan_id: string
  number: number | null
  title: string
  state: EditionState
  correction_reason: string | null
  based_on: string | null
  revision: Generated<number>
  created_at: Generated<Date>
}

/** `council_id` and `title` belong to a local council's own area; a district's is titled by its plan. */
type FocusAreaTable = {
  id: string
  district_id: string
  first_year: number
  council_id: string | null
  title: string | null
}

type PlanPartTable = {
  id: string
  edition_id: string
  identity: string
  focus_area_id: string | null
  kind: 'section' | 'focus-area'
  position: number
  number: string | null
  title: string
  body: string
  carry: 'keep' | 'rewrite' | 'drop' | null
  carry_reason: Generated<string>
  previous_part_id: string | null
  writer_function_id: string | null
  ready: Generated<boolean>
  revision: Generated<number>
  updated_by: string | null
  updated_at: Generated<Date>
}

type PartHistoryTable = {
  part_id: string
  revision: number
  number: string | null
  title: string
  body: string
  saved_by: string | null
  saved_at: Generated<Date>
}

type PartLockTable = { part_id: string; person_id: string; since: Generated<Date>; seen_at: Generated<Date> }

type PartCommentTable = {
  id: string
  part_id: string
  person_id: string
  function_title: string
  text: string
  written_at: Generated<Date>
  resolved_at: Date | null
  resolved_by: string | null
}

type PlanProposalTable = {
  id: string
  ordinal: GeneratedAlways<number>
  edition_id: string
  agenda_item_id: string
  canonical: string
  sha256: string
  proposed_by: string
  proposed_at: Generated<Date>
}

type AdoptedVersionTable = {
  edition_id: string
  proposal_id: string
  decision_id: string
  canonical: string
  sha256: string
  adopted_at: Generated<Date>
}

declare module '#db/tables' {
  interface Tables {
    plan: PlanTable
    plan_edition: PlanEditionTable
    focus_area: FocusAreaTable
    plan_part: PlanPartTable
    part_history: PartHistoryTable
    part_lock: PartLockTable
    part_comment: PartCommentTable
    plan_proposal: PlanProposalTable
    adopted_version: AdoptedVersionTable
  }
}
