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
  /** Whether there is more of it in a city. */
  readonly follows: 'city' | 'neither'
  /** Times as many from a period on. */
  readonly steps?: Readonly<Record<string, number>>
}

/** Offences by the StatBank's codes, with made-up levels. */
export const offences: readonly DemoOffence[] = [
  // A new way of recording.
  {
    code: '11',
    name: 'Seksualforbrydelser i alt',
    often: 6,
    change: 0,
    winter: -0.1,
    follows: 'city',
    steps: { '2023-04': 1.7 },
  },
  { code: '12', name: 'Voldsforbrydelser i alt', often: 20, change: 0.002, winter: -0.05, follows: 'city' },
  { code: '1312', name: 'Brandstiftelse', often: 0.8, change: 0, winter: 0.1, follows: 'neither' },
  { code: '1320', name: 'Indbrud i beboelser', often: 10, change: -0.09, winter: 0.3, follows: 'city' },
  { code: '1332', name: 'Butikstyverier mv.', often: 14, change: 0.02, winter: 0.08, follows: 'city' },
  { code: '1354', name: 'Underslæb', often: 0.8, change: 0, winter: 0, follows: 'neither' },
  { code: '1357', name: 'Bedrageri', often: 23, change: 0.11, winter: 0.05, follows: 'neither' },
  { code: '1363', name: 'Mandatsvig', often: 0.2, change: 0, winter: 0, follows: 'neither' },
  { code: '1380', name: 'Røveri', often: 1, change: 0, winter: 0.1, follows: 'city' },
  { code: '1390', name: 'Hærværk', often: 22, change: 0, winter: -0.1, follows: 'city' },
  // What looked like a rise came to an end.
  {
    code: '1435',
    name: 'Salg af narkotika mv.',
    often: 2,
    change: 0.09,
    winter: 0,
    follows: 'city',
    steps: { '2025-11': 0.62 },
  },
  { code: '1440', name: 'Smugling mv. af narkotika', often: 0.3, change: 0, winter: 0, follows: 'neither' },
  {
    code: '3210',
    name: 'Lov om euforiserende stoffer',
    often: 12,
    change: 0.09,
    winter: 0,
    follows: 'city',
    steps: { '2025-11': 0.62 },
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
