import type { DemoText } from './types.ts'

/** What a group of charges is called, and what it counts. All of it is public. */
export type DemoCategory = {
  /** Of the offence that it counts. */
  readonly code: string
  readonly name: DemoText
  readonly definition: DemoText
  /** What must be said with every figure of it. */
  readonly caveat: DemoText
}

/** The groups of charges, in the order of the report in May. */
export const youthCategories: readonly DemoCategory[] = [
  group('vold', ['Vold og trusler', 'Violence and threats'], 'vold og trusler', 'violence and threats'),
  group('tyveri', ['Tyveri', 'Theft'], 'tyveri', 'theft'),
  group('haervaerk', ['Hærværk', 'Vandalism'], 'hærværk', 'vandalism'),
  group(
    'stoffer',
    ['Euforiserende stoffer', 'Drugs'],
    'overtrædelse af lov om euforiserende stoffer',
    'violating the act on drugs',
  ),
  group('vaaben', ['Våben', 'Weapons'], 'overtrædelse af våbenloven', 'violating the weapons act'),
  group('faerdsel', ['Færdsel', 'Traffic'], 'overtrædelse af færdselsloven', 'violating the traffic act'),
]

function group(
  code: string,
  [nameDa, nameEn]: readonly [da: string, en: string],
  da: string,
  en: string,
): DemoCategory {
  return {
    code,
    name: { da: nameDa, en: nameEn },
    definition: {
      da: `Sigtelser mod 10-17-årige for ${da}.`,
      en: `Charges against 10 to 17 year olds for ${en}.`,
    },
    caveat: {
      da: 'En sigtelse er ikke en dom, og ét barn kan have flere. Tallene er opdigtede.',
      en: 'A charge is no conviction, and one child can have several. The figures are made up.',
    },
  }
}
