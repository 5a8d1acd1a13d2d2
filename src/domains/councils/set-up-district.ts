import { record } from '#audit'
import type { Tx } from '#db'
import { insertOrganisation } from './change-queries.ts'
import type { DistrictConfig } from './district-file.ts'
import { theDistrict } from './queries.ts'
import { insertCouncil, insertDistrict, insertMunicipality } from './set-up-queries.ts'
import type { DistrictId } from './tables.ts'

export type SetUpOutcome =
  | { readonly kind: 'set-up'; readonly districtId: DistrictId }
  | { readonly kind: 'already-set-up'; readonly key: string; readonly name: string }

/**
 * Sets an empty installation up for a district: its municipalities, councils and organisations. For the
 * operator at the first start, before anybody can sign in; an installation has one district, for good.
 */
export async function setUpDistrict(tx: Tx, config: DistrictConfig): Promise<SetUpOutcome> {
  const known = await theDistrict(tx)
  if (known) return { kind: 'already-set-up', key: known.key, name: known.name }
  const id = await insertDistrict(tx, config)
  const police = { nameDa: config.policeName, nameEn: config.policeNameEn, note: '' }
  await insertOrganisation(tx, id, { ...police, kind: 'police', municipalityCode: null })
  await insertCouncil(tx, id, config.districtCouncil, null)
  for (const municipality of config.municipalities) {
    const { code, organisation, localCouncil } = municipality
    await insertMunicipality(tx, id, municipality)
    await insertOrganisation(tx, id, {
      ...organisation,
      note: '',
      kind: 'municipality',
      municipalityCode: code,
    })
    await insertCouncil(tx, id, localCouncil, code)
  }
  await record(tx, null, null, 'district.set-up', { kind: 'district', id }, { key: config.key })
  return { kind: 'set-up', districtId: id }
}
