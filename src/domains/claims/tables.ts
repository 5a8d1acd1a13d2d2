import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { PersonId } from '#permissions'
import type { AreaKey, CategoryId, DataSetId } from '#statistics'
import type { ClaimAbout } from '#statistics/analysis'
import type { Evidence } from './types.ts'

type Json<T> = ColumnType<T, string, never>

type ClaimTable = {
  number: GeneratedAlways<number>
  kind: 'phrase' | 'chart'
  data_set_id: DataSetId
  area_key: AreaKey
  category_id: CategoryId
  category_version: number
  vintage_number: number
  about: ClaimAbout | null
  claimed: string | null
  evidence: Json<Evidence>
  made_at: Generated<Date>
  made_by: PersonId | null
  function_title: string
}

type ClaimCheckTable = {
  id: GeneratedAlways<string>
  claim_number: number
  vintage_number: number
  holds: boolean
  since: Json<Evidence>
  checked_at: Generated<Date>
}

declare module '#db/tables' {
  interface Tables {
    claim: ClaimTable
    claim_check: ClaimCheckTable
  }
}
