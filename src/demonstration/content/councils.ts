import type { DemoCouncil } from './types.ts'

/** The district council and the nine local councils; every name is public. */
export const councils: readonly DemoCouncil[] = [
  {
    key: 'kredsraad',
    kind: 'district',
    municipalityCode: null,
    nameDa: 'Kredsrådet i Nordjylland',
    nameEn: 'North Jutland District Council',
  },
  {
    key: 'lokalraad-broenderslev',
    kind: 'local',
    municipalityCode: '0810',
    nameDa: 'Lokalrådet i Brønderslev Kommune',
    nameEn: 'Brønderslev Local Council',
  },
  {
    key: 'lokalraad-frederikshavn',
    kind: 'local',
    municipalityCode: '0813',
    nameDa: 'Lokalrådet i Frederikshavn Kommune',
    nameEn: 'Frederikshavn Local Council',
  },
  {
    key: 'lokalraad-vesthimmerland',
    kind: 'local',
    municipalityCode: '0820',
    nameDa: 'Lokalrådet i Vesthimmerlands Kommune',
    nameEn: 'Vesthimmerland Local Council',
  },
  {
    key: 'lokalraad-laesoe',
    kind: 'local',
    municipalityCode: '0825',
    nameDa: 'Lokalrådet i Læsø Kommune',
    nameEn: 'Læsø Local Council',
  },
  {
    key: 'lokalraad-rebild',
    kind: 'local',
    municipalityCode: '0840',
    nameDa: 'Lokalrådet i Rebild Kommune',
    nameEn: 'Rebild Local Council',
  },
  {
    key: 'lokalraad-mariagerfjord',
    kind: 'local',
    municipalityCode: '0846',
    nameDa: 'Lokalrådet i Mariagerfjord Kommune',
    nameEn: 'Mariagerfjord Local Council',
  },
  {
    key: 'lokalraad-jammerbugt',
    kind: 'local',
    municipalityCode: '0849',
    nameDa: 'Lokalrådet i Jammerbugt Kommune',
    nameEn: 'Jammerbugt Local Council',
  },
  {
    key: 'lokalraad-aalborg',
    kind: 'local',
    municipalityCode: '0851',
    nameDa: 'Lokalrådet i Aalborg Kommune',
    nameEn: 'Aalborg Local Council',
  },
  {
    key: 'lokalraad-hjoerring',
    kind: 'local',
    municipalityCode: '0860',
    nameDa: 'Lokalrådet i Hjørring Kommune',
    nameEn: 'Hjørring Local Council',
  },
]
