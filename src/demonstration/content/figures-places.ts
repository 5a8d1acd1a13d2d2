/** A place of the made-up figures. Nothing about it is measured. */
export type DemoPlace = {
  /** As the StatBank writes it, without a leading zero. */
  readonly code: string
  readonly name: string
  /** Inhabitants in 2026, rounded; null for reports without a known municipality. */
  readonly inhabitants: number | null
  /** How much more is reported than in an ordinary place. */
  readonly city: number
}

const place = (code: string, name: string, inhabitants: number, city = 1): DemoPlace => {
  return { code, name, inhabitants, city }
}

/** The nine municipalities of Nordjylland. */
export const northJutland: readonly DemoPlace[] = [
  place('810', 'Brønderslev', 37_000, 0.8),
  place('813', 'Frederikshavn', 57_000),
  place('820', 'Vesthimmerlands', 35_000, 0.8),
  place('825', 'Læsø', 1_800),
  place('840', 'Rebild', 31_000, 0.6),
  place('846', 'Mariagerfjord', 41_000, 0.9),
  place('849', 'Jammerbugt', 38_000, 0.8),
  place('851', 'Aalborg', 222_000, 1.5),
  place('860', 'Hjørring', 63_000),
]

/** The seven municipalities of Sydsjælland and Lolland-Falster: somebody to be compared with. */
const southZealand: readonly DemoPlace[] = [
  place('320', 'Faxe', 37_000, 0.9),
  place('330', 'Slagelse', 80_000, 1.3),
  place('340', 'Sorø', 30_000, 0.8),
  place('360', 'Lolland', 39_000, 1.2),
  place('370', 'Næstved', 84_000, 1.2),
  place('376', 'Guldborgsund', 59_000, 1.1),
  place('390', 'Vordingborg', 46_000),
]

/** All places of the made-up reports, those without a known municipality and the whole country with them. */
export const places: readonly DemoPlace[] = [
  ...northJutland,
  ...southZealand,
  { code: '998', name: 'Uoplyst kommune', inhabitants: null, city: 1 },
  place('000', 'Hele landet', 6_000_000, 1.2),
]
