import type { Tx } from '#db'
import { newId } from '#id'
import type { CouncilId } from '#permissions'
import type { DistrictConfig, MunicipalityConfig } from './district-file.ts'
import type { DistrictId } from './tables.ts'
import './tables.ts'

/** Keeps the district itself. */
export async function insertDistrict(tx: Tx, config: DistrictConfig): Promise<DistrictId> {
  const id = newId<'district'>()
  const { key, name, policeName, ordinaryMeetings, actionPlanDue } = config
  await tx
    .insertInto('district')
    .values({
      id,
      key,
      name,
      police_name: policeName,
      ordinary_meetings: ordinaryMeetings,
      action_plan_due: actionPlanDue,
    })
    .execute()
  return id
}

/** Keeps a municipality of the district. */
export async function insertMunicipality(
  tx: Tx,
  districtId: DistrictId,
  { code, name, tile }: MunicipalityConfig,
): Promise<void> {
  await tx
    .insertInto('municipality')
    .values({ code, district_id: districtId, name, tile_column: tile.column, tile_row: tile.row })
    .execute()
}

/** Keeps a council: the district's without, a local one with a municipality. */
export async function insertCouncil(
  tx: Tx,
  districtId: DistrictId,
  council: { readonly nameDa: string; readonly nameEn: string; readonly slug: string },
  municipalityCode: string | null,
): Promise<CouncilId> {
  const id = newId<'council'>()
  await tx
    .insertInto('council')
    .values({
      id,
      district_id: districtId,
      kind: municipalityCode === null ? 'district' : 'local',
      municipality_code: municipalityCode,
      slug: council.slug,
      name_da: council.nameDa,
      name_en: council.nameEn,
    })
    .execute()
  return id
}
