/** How often an offence is reported in the made-up figures, and how that changes. */
export type DemoOffence = {
  readonly code: string
  readonly name: string
  /** Reports a year per 10,000 inhabitants of an ordinary place in 2025. */
  readonly often: number
  /** Change a year: 0.1 is ten per cent more. */
  readonly change: number
  /** How much more in January than on average; negative: less. */
  readonly winter: number
  /** Whether it follows the city, the holiday homes or neither. */
  readonly follows: 'city' | 'holiday' | 'neither'
  /** Times as many from a period on. */
  readonly steps?: Readonly<Record<string, number>>
}

/** Offences by the StatBank's codes, with made-up levels. */
export const offences: readonly DemoOffence[] = [
  { code: '1120', name: 'Voldtægt mv.', often: 2, change: 0.01, winter: -0.1, follows: 'city' },
  {
    code: '1176',
    name: 'Blufærdighedskrænkelse i øvrigt',
    often: 3,
    change: 0,
    winter: -0.1,
    follows: 'city',
    // A new way of recording.
    steps: { '2023-04': 1.8 },
  },
  {
    code: '1210',
    name: 'Vold og lignende mod offentlig myndighed',
    often: 3,
    change: 0.005,
    winter: 0,
    follows: 'city',
  },
  { code: '1252', name: 'Simpel vold', often: 10, change: 0, winter: -0.08, follows: 'city' },
  { code: '1292', name: 'Trusler', often: 6, change: 0.005, winter: 0, follows: 'city' },
  {
    code: '1316',
    name: 'Indbrud i forretning, virksomhed mv.',
    often: 5,
    change: -0.03,
    winter: 0.1,
    follows: 'city',
  },
  { code: '1320', name: 'Indbrud i beboelser', often: 10, change: -0.09, winter: 0.3, follows: 'city' },
  {
    code: '1324',
    name: 'Indbrud i ubeboede bebyggelser',
    often: 6,
    change: -0.02,
    winter: 0.55,
    follows: 'holiday',
  },
  {
    code: '1332',
    name: 'Butikstyverier mv.',
    often: 16,
    change: 0.09,
    winter: 0.08,
    follows: 'city',
    // What looked like a rise came to an end.
    steps: { '2025-11': 0.66 },
  },
  {
    code: '1345',
    name: 'Tyveri/brugstyveri af cykel',
    often: 20,
    change: -0.01,
    winter: -0.35,
    follows: 'city',
  },
  { code: '1357', name: 'Bedrageri', often: 23, change: 0.11, winter: 0.05, follows: 'neither' },
  { code: '1380', name: 'Røveri', often: 1, change: 0, winter: 0.1, follows: 'city' },
  { code: '1390', name: 'Hærværk', often: 22, change: 0, winter: -0.1, follows: 'city' },
  {
    code: '3210',
    name: 'Lov om euforiserende stoffer',
    often: 14,
    change: -0.01,
    winter: 0,
    follows: 'city',
  },
  { code: '3410', name: 'Våbenloven', often: 3, change: 0.01, winter: 0, follows: 'city' },
]

/** The groups of the made-up charges against 10 to 17 year olds. */
export const youthOffences: readonly DemoOffence[] = [
  { code: 'vold', name: 'Vold og trusler', often: 4, change: 0.03, winter: 0, follows: 'city' },
  { code: 'tyveri', name: 'Tyveri', often: 6, change: -0.05, winter: 0, follows: 'city' },
  { code: 'haervaerk', name: 'Hærværk', often: 3, change: 0, winter: -0.1, follows: 'city' },
  { code: 'stoffer', name: 'Euforiserende stoffer', often: 2.5, change: -0.02, winter: 0, follows: 'city' },
  { code: 'vaaben', name: 'Våben', often: 1, change: 0.02, winter: 0, follows: 'city' },
  { code: 'faerdsel', name: 'Færdsel', often: 3, change: 0, winter: -0.15, follows: 'neither' },
]
