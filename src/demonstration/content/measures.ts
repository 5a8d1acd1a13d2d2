import { aalborgCity } from './measures-aalborg-city.ts'
import { aalborgHome } from './measures-aalborg-home.ts'
import { aalborgYouth } from './measures-aalborg-youth.ts'
import { broenderslevMeasures } from './measures-broenderslev.ts'
import { districtMeasures } from './measures-district.ts'
import { frederikshavnMeasures } from './measures-frederikshavn.ts'
import { hjoerringMeasures } from './measures-hjoerring.ts'
import { jammerbugtMeasures } from './measures-jammerbugt.ts'
import { laesoeMeasures } from './measures-laesoe.ts'
import { mariagerfjordMeasures } from './measures-mariagerfjord.ts'
import { rebildMeasures } from './measures-rebild.ts'
import { vesthimmerlandMeasures } from './measures-vesthimmerland.ts'
import type { DemoMeasure } from './register-types.ts'

/** Every measure of 2026: the district council's own and those of the nine local councils; all figures are made up. */
export const measures: readonly DemoMeasure[] = [
  ...districtMeasures,
  ...broenderslevMeasures,
  ...frederikshavnMeasures,
  ...vesthimmerlandMeasures,
  ...laesoeMeasures,
  ...rebildMeasures,
  ...mariagerfjordMeasures,
  ...jammerbugtMeasures,
  ...aalborgHome,
  ...aalborgYouth,
  ...aalborgCity,
  ...hjoerringMeasures,
]
