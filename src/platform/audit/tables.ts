import type { Generated } from 'kysely'

type AuditEntryTable = {
  id: Generated<number>
  at: Generated<Date>
  person_id: string | null
  function_id: string | null
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
