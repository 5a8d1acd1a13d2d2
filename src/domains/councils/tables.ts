import type { ColumnType, Generated } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Role } from '#permissions'

type DistrictTable = {
  id: string
  key: string
  name: string
  police_name: string
  ordinary_meetings: Generated<number>
}

type MunicipalityTable = {
  code: string
  district_id: string
  name: string
  tile_column: number
  tile_row: number
}

/** What an organisation is. */
export const organisationKinds = [
  'police',
  'municipality',
  'region',
  'state',
  'housing',
  'association',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

type OrganisationTable = {
  id: string
  district_id: string
  name_da: string
  name_en: string
  kind: OrganisationKind
  municipality_code: string | null
  note: Generated<string>
  revision: Generated<number>
}

type CouncilTable = {
  id: string
  district_id: string
  kind: 'district' | 'local'
  municipality_code: string | null
  slug: string
  name_da: string
  name_en: string
  note: Generated<string>
  revision: Generated<number>
}

type CouncilFunctionTable = {
  id: string
  council_id: string
  role: Role
  title_da: string
  title_en: string
  organisation_id: string
  position: number
  note: Generated<string>
  ended_on: CalendarDate | null
  revision: Generated<number>
}

type HoldingTable = {
  id: string
  function_id: string
  person_id: string
  from_date: CalendarDate
  to_date: CalendarDate | null
  as_deputy: boolean
}

type PersonTable = {
  id: string
  name: string
  email: string
  note: Generated<string>
  disabled_at: ColumnType<Date | null, undefined, Date | null>
  created_at: Generated<Date>
}

declare module '#db/tables' {
  interface Tables {
    district: DistrictTable
    municipality: MunicipalityTable
    organisation: OrganisationTable
    council: CouncilTable
    council_function: CouncilFunctionTable
    holding: HoldingTable
    person: PersonTable
  }
}
