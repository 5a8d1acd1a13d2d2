import type { ColumnType, Generated } from 'kysely'
import type { Proposal } from '#documents/reading'

type PlanImportTable = {
  id: string
  person_id: string
  year: number
  file_name: string
  /** Written as JSON text. */
  proposal: ColumnType<Proposal, string, string>
  state: 'open' | 'saved' | 'discarded'
  revision: Generated<number>
  created_at: Generated<Date>
}

declare module '#db/tables' {
  interface Tables {
    plan_import: PlanImportTable
  }
}
