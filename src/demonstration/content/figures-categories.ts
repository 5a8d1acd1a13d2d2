import type { ReportName } from '#statistics'
import type { DemoText } from './types.ts'

/** A group of offences that the demonstration follows. All of it is public. */
export type DemoCategory = {
  readonly slug: string
  readonly name: DemoText
  readonly definition: DemoText
  /** What must be said with every figure of it. */
  readonly caveat?: DemoText
  readonly codes: readonly string[]
}

type Demo = readonly [
  slug: string,
  name: readonly [da: string, en: string],
  definition: readonly [da: string, en: string],
  codes: string,
  caveat?: readonly [da: string, en: string],
]

/** The categories of reports, in the order of the November report. */
export const categories: readonly DemoCategory[] = listed([
  [
    'personfarlig',
    ['Vold og trusler', 'Violence and threats'],
    [
      'Simpel vold, vold mod offentlig myndighed og trusler. Grov vold og drab er ikke med i demonstrationen.',
      'Common assault, violence against public authority and threats. Grave violence is not part of the demonstration.',
    ],
    '1210 1252 1292',
  ],
  [
    'seksualforbrydelser',
    ['Seksualforbrydelser', 'Sexual offences'],
    ['Voldtægt og blufærdighedskrænkelser.', 'Rape and indecency.'],
    '1120 1176',
    [
      'Mange anmelder aldrig, og nogle først efter år. Tallet siger mest om, hvor mange der anmelder.',
      'Many never report, and some only after years. The figure tells mostly how many report.',
    ],
  ],
  [
    'indbrud-i-beboelse',
    ['Indbrud i beboelse', 'Domestic burglary'],
    ['Indbrud i huse og lejligheder, hvor nogen bor.', 'Burglary in houses and flats where somebody lives.'],
    '1320',
  ],
  [
    'indbrud-i-fritidshuse',
    ['Indbrud i fritidshuse og ubeboede bygninger', 'Burglary in holiday homes and empty buildings'],
    [
      'Indbrud i sommerhuse, garager og ubeboede bygninger.',
      'Burglary in holiday homes, garages and empty buildings.',
    ],
    '1324',
    [
      'Et indbrud om vinteren bliver ofte først opdaget til påske.',
      'A burglary in winter is often not discovered before Easter.',
    ],
  ],
  [
    'indbrud-i-virksomheder',
    ['Indbrud i virksomheder', 'Burglary in businesses'],
    [
      'Indbrud i forretninger, virksomheder og institutioner.',
      'Burglary in shops, businesses and institutions.',
    ],
    '1316',
  ],
  [
    'bedrageri',
    ['Bedrageri', 'Fraud'],
    ['Bedrageri, også på nettet og i telefonen.', 'Fraud, online and by telephone too.'],
    '1357',
    [
      'Mange anmelder ikke, og meget svindel på nettet har intet gerningssted. Kommunen er den, hvor den ramte bor.',
      'Many do not report, and much fraud online has no place. The municipality is where the victim lives.',
    ],
  ],
  [
    'butikstyveri',
    ['Butikstyveri', 'Shoplifting'],
    ['Tyverier fra butikker i åbningstiden.', 'Thefts from shops during opening hours.'],
    '1332',
    [
      'Afhænger af, hvor meget butikkerne holder øje og anmelder.',
      'Depends on how closely the shops watch and report.',
    ],
  ],
  [
    'cykeltyveri',
    ['Cykeltyveri', 'Bicycle theft'],
    ['Tyveri og brugstyveri af cykler.', 'Theft of bicycles.'],
    '1345',
  ],
  [
    'roeveri',
    ['Røveri', 'Robbery'],
    ['Røveri mod personer, butikker og banker.', 'Robbery of persons, shops and banks.'],
    '1380',
  ],
  ['haervaerk', ['Hærværk', 'Vandalism'], ['Hærværk og graffiti.', 'Vandalism and graffiti.'], '1390'],
  [
    'narkotika',
    ['Narkotika', 'Drugs'],
    ['Lov om euforiserende stoffer.', 'The act on euphoriant substances.'],
    '3210',
    [
      'Følger, hvor meget politiet leder. Flere anmeldelser kan være mere kontrol, ikke flere stoffer.',
      'Follows how much the police search. More reports can mean more controls, not more drugs.',
    ],
  ],
  [
    'vaaben',
    ['Våben', 'Weapons'],
    ['Overtrædelser af våbenloven.', 'Violations of the weapons act.'],
    '3410',
    ['Følger, hvor mange politiet visiterer.', 'Follows how many the police search.'],
  ],
])

/** The groups of charges, in the order of the report in May. */
export const youthCategories: readonly DemoCategory[] = listed([
  [
    'unge-vold',
    ['Vold og trusler', 'Violence and threats'],
    youth('vold og trusler', 'violence and threats'),
    'vold',
  ],
  ['unge-tyveri', ['Tyveri', 'Theft'], youth('tyveri', 'theft'), 'tyveri'],
  ['unge-haervaerk', ['Hærværk', 'Vandalism'], youth('hærværk', 'vandalism'), 'haervaerk'],
  [
    'unge-stoffer',
    ['Euforiserende stoffer', 'Drugs'],
    youth('overtrædelse af lov om euforiserende stoffer', 'violating the act on drugs'),
    'stoffer',
    ['Følger, hvor meget politiet leder.', 'Follows how much the police search.'],
  ],
  [
    'unge-vaaben',
    ['Våben', 'Weapons'],
    youth('at overtræde våbenloven', 'violating the weapons act'),
    'vaaben',
  ],
  [
    'unge-faerdsel',
    ['Færdsel', 'Traffic'],
    youth('at overtræde færdselsloven', 'violating the traffic act'),
    'faerdsel',
  ],
])

function youth(da: string, en: string): readonly [da: string, en: string] {
  return [
    `Sigtelser mod 10-17-årige for ${da}. En sigtelse er ikke en dom, og ét barn kan have flere.`,
    `Charges against 10 to 17 year olds for ${en}. A charge is no conviction, and one child can have several.`,
  ]
}

function both([da, en]: readonly [da: string, en: string]): DemoText {
  return { da, en }
}

function listed(all: readonly Demo[]): readonly DemoCategory[] {
  return all.map(([slug, name, definition, codes, caveat]) => ({
    slug,
    name: both(name),
    definition: both(definition),
    codes: codes.split(' '),
    ...(caveat && { caveat: both(caveat) }),
  }))
}

/** Which report the categories of a classification belong to. */
export const reportOf: Readonly<Record<'straf' | 'unge', ReportName>> = { straf: 'trend', unge: 'youth' }
