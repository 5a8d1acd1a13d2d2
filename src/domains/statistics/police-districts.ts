import type { AreaKey } from './tables.ts'

/** One of the twelve police districts since 1 January 2007, with the four-digit codes of its municipalities. */
export type PoliceDistrict = {
  /** As in `districts/*.json`. */
  readonly key: string
  readonly name: string
  readonly municipalities: readonly string[]
}

function district(key: string, name: string, municipalities: string): PoliceDistrict {
  return { key, name, municipalities: municipalities.split(' ') }
}

/** The police districts of Denmark with its 98 municipalities, as the police list them. */
export const policeDistricts: readonly PoliceDistrict[] = [
  district('nordjylland', 'Nordjylland', '0810 0813 0820 0825 0840 0846 0849 0851 0860'),
  district('oestjylland', 'Østjylland', '0706 0707 0710 0727 0730 0741 0751'),
  district(
    'midt-og-vestjylland',
    'Midt- og Vestjylland',
    '0657 0661 0665 0671 0740 0756 0760 0773 0779 0787 0791',
  ),
  district('sydoestjylland', 'Sydøstjylland', '0530 0607 0615 0621 0630 0746 0766'),
  district('syd-og-soenderjylland', 'Syd- og Sønderjylland', '0510 0540 0550 0561 0563 0573 0575 0580'),
  district('fyn', 'Fyn', '0410 0420 0430 0440 0450 0461 0479 0480 0482 0492'),
  district(
    'sydsjaelland-og-lolland-falster',
    'Sydsjælland og Lolland-Falster',
    '0320 0330 0340 0360 0370 0376 0390',
  ),
  district(
    'midt-og-vestsjaelland',
    'Midt- og Vestsjælland',
    '0253 0259 0265 0269 0306 0316 0326 0329 0336 0350',
  ),
  district(
    'nordsjaelland',
    'Nordsjælland',
    '0157 0173 0190 0201 0210 0217 0219 0223 0230 0240 0250 0260 0270',
  ),
  district(
    'koebenhavns-vestegn',
    'Københavns Vestegn',
    '0151 0153 0159 0161 0163 0165 0167 0169 0175 0183 0187',
  ),
  district('koebenhavn', 'København', '0101 0147 0155 0185'),
  district('bornholm', 'Bornholm', '0400'),
]

const prefix = 'kreds-'

/** The area key of a police district's total. */
export function districtKey(district: Pick<PoliceDistrict, 'key'>): AreaKey {
  return `${prefix}${district.key}`
}

/** The police district that an area key is the total of; null for any other area. */
export function districtOfKey(key: AreaKey): PoliceDistrict | null {
  return policeDistricts.find((district) => districtKey(district) === key) ?? null
}

/** Christiansø, which belongs to no municipality, is policed from Bornholm. */
const beside: Readonly<Record<string, string>> = { '0411': 'bornholm' }

/** The police district that a municipality lies in; null for an unknown code. */
export function districtOfMunicipality(code: string): PoliceDistrict | null {
  return (
    policeDistricts.find(
      ({ key, municipalities }) => municipalities.includes(code) || beside[code] === key,
    ) ?? null
  )
}
