import { aalborgPeople } from './people-aalborg.ts'
import { districtPeople } from './people-district.ts'
import { eastPeople } from './people-east.ts'
import { mayors } from './people-mayors.ts'
import { southPeople } from './people-south.ts'
import { vendsysselPeople } from './people-vendsyssel.ts'
import { westPeople } from './people-west.ts'
import type { DemoFunction } from './types.ts'

/** Every function of the demonstration district with its holder; all people are invented. */
export const people: readonly DemoFunction[] = [
  ...districtPeople,
  ...mayors,
  ...aalborgPeople,
  ...eastPeople,
  ...southPeople,
  ...vendsysselPeople,
  ...westPeople,
]
