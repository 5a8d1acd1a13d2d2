import type { Generated } from 'kysely'
import type { FunctionId, PersonId } from '#permissions'

type AuditEntryTable = {
  id: Generated<number>
  at: Generated<Date>
  person_id: PersonId | null
  function_id: FunctionId | null
  function_title: string | null
  action: string
  subject_kind: string
  subject_id: string
  detail: Generated<unknown>
}

declare module '#db/tables' {
  interface Tables {
    audit_entry: AuditEntryTable
  }
}
