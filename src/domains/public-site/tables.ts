import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Role } from '#permissions'

type DistrictTable = {
  key: string
  name: string
  police_name: string
  demonstration: boolean
  action_plan_due: Generated<string>
}

type MunicipalityTable = {
  code: string
  district_key: string
  name: string
  tile_column: number
  tile_row: number
}

type CouncilTable = {
  slug: string
  district_key: string
  kind: 'district' | 'local'
  municipality_code: string | null
  name_da: string
  name_en: string
}

type CouncilFunctionTable = {
  council_slug: string
  position: number
  role: Role
  title_da: string
  title_en: string
  organisation_da: string
  organisation_en: string
}

type PlanTable = {
  edition_id: string
  district_key: string
  year: number
  number: number
  title: string
  correction_reason: string | null
  discussed_on: CalendarDate | null
  decided_on: CalendarDate
  decision_text: string
  meeting_place: string
  published_at: ColumnType<Date, Date | string, never>
  canonical: string
  sha256: string
}

type PlanPartTable = {
  edition_id: string
  position: number
  identity: string
  kind: 'section' | 'focus-area'
  slug: string
  number: string | null
  title: string
  body: string
  plain: string
  words: GeneratedAlways<string>
}

declare module '#db/tables' {
  interface Tables {
    'published.district': DistrictTable
    'published.municipality': MunicipalityTable
    'published.council': CouncilTable
    'published.council_function': CouncilFunctionTable
    'published.plan': PlanTable
    'published.plan_part': PlanPartTable
  }
}
