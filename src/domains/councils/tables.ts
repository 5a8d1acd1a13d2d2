import type { ColumnType, Generated } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Id } from '#id'
import type { CouncilId, FunctionId, PersonId, Role } from '#permissions'

export type DistrictId = Id<'district'>
export type OrganisationId = Id<'organisation'>
export type HoldingId = Id<'holding'>

type DistrictTable = {
  id: DistrictId
  key: string
  name: string
  police_name: string
  ordinary_meetings: Generated<number>
  /** `MM-DD` */
  action_plan_due: Generated<string>
}

type MunicipalityTable = {
  code: string
  district_id: DistrictId
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
  id: OrganisationId
  district_id: DistrictId
  name_da: string
  name_en: string
  kind: OrganisationKind
  municipality_code: string | null
  note: Generated<string>
  revision: Generated<number>
}

type CouncilTable = {
  id: CouncilId
  district_id: DistrictId
  kind: 'district' | 'local'
  municipality_code: string | null
  slug: string
  name_da: string
  name_en: string
  note: Generated<string>
  revision: Generated<number>
}

type CouncilFunctionTable = {
  id: FunctionId
  council_id: CouncilId
  role: Role
  title_da: string
  title_en: string
  organisation_id: OrganisationId
  position: number
  note: Generated<string>
  ended_on: CalendarDate | null
  revision: Generated<number>
}

type HoldingTable = {
  id: HoldingId
  function_id: FunctionId
  person_id: PersonId
  from_date: CalendarDate
  to_date: CalendarDate | null
  as_deputy: boolean
}

type PersonTable = {
  id: PersonId
  name: string
  email: string
  note: Generated<string>
  disabled_at: ColumnType<Date | null, undefined, Date | null>
  created_at: Generated<Date>
  revision: Generated<number>
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
