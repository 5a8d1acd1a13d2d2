import type { Both } from '#texts'

export type KnownAreaKind = 'municipality' | 'region' | 'country' | 'unknown'

/** An area of the StatBank (variable `OMRÅDE`), by its code there. */
export type KnownArea = {
  readonly code: string
  readonly name: Both
  readonly kind: KnownAreaKind
  /** The municipality's official code of four digits, such as `0851`; null for what is none. */
  readonly municipality: string | null
}

/** Regions with their municipalities, as three-digit code and name. */
const regions = [
  {
    code: '084',
    name: 'Region Hovedstaden',
    municipalities:
      '101 København, 147 Frederiksberg, 151 Ballerup, 153 Brøndby, 155 Dragør, 157 Gentofte, 159 Gladsaxe, 161 Glostrup, 163 Herlev, 165 Albertslund, 167 Hvidovre, 169 Høje-Taastrup, 173 Lyngby-Taarbæk, 175 Rødovre, 183 Ishøj, 185 Tårnby, 187 Vallensbæk, 190 Furesø, 201 Allerød, 210 Fredensborg, 217 Helsingør, 219 Hillerød, 223 Hørsholm, 230 Rudersdal, 240 Egedal, 250 Frederikssund, 260 Halsnæs, 270 Gribskov, 400 Bornholm',
  },
  {
    code: '085',
    name: 'Region Sjælland',
    municipalities:
      '253 Greve, 259 Køge, 265 Roskilde, 269 Solrød, 306 Odsherred, 316 Holbæk, 320 Faxe, 326 Kalundborg, 329 Ringsted, 330 Slagelse, 336 Stevns, 340 Sorø, 350 Lejre, 360 Lolland, 370 Næstved, 376 Guldborgsund, 390 Vordingborg',
  },
  {
    code: '083',
    name: 'Region Syddanmark',
    municipalities:
      '410 Middelfart, 420 Assens, 430 Faaborg-Midtfyn, 440 Kerteminde, 450 Nyborg, 461 Odense, 479 Svendborg, 480 Nordfyns, 482 Langeland, 492 Ærø, 510 Haderslev, 530 Billund, 540 Sønderborg, 550 Tønder, 561 Esbjerg, 563 Fanø, 573 Varde, 575 Vejen, 580 Aabenraa, 607 Fredericia, 621 Kolding, 630 Vejle',
  },
  {
    code: '082',
    name: 'Region Midtjylland',
    municipalities:
      '615 Horsens, 657 Herning, 661 Holstebro, 665 Lemvig, 671 Struer, 706 Syddjurs, 707 Norddjurs, 710 Favrskov, 727 Odder, 730 Randers, 740 Silkeborg, 741 Samsø, 746 Skanderborg, 751 Aarhus, 756 Ikast-Brande, 760 Ringkøbing-Skjern, 766 Hedensted, 779 Skive, 791 Viborg',
  },
  {
    code: '081',
    name: 'Region Nordjylland',
    municipalities:
      '773 Morsø, 787 Thisted, 810 Brønderslev, 813 Frederikshavn, 820 Vesthimmerlands, 825 Læsø, 840 Rebild, 846 Mariagerfjord, 849 Jammerbugt, 851 Aalborg, 860 Hjørring',
  },
] as const

/** The 98 municipalities and Christiansø, which is under the state but has a code among them. */
const municipalities = [
  ...regions.flatMap((region) => region.municipalities.split(', ')),
  '411 Christiansø',
].map((line): KnownArea => {
  const [code, name] = [line.slice(0, 3), line.slice(4)]
  return { code, name: { da: name, en: englishOf(name) }, kind: 'municipality', municipality: `0${code}` }
})

/**
 * The whole country, the five regions, the 98 municipalities, Christiansø, and reports of an unknown municipality.
 *
 * A region is never a police district, and the municipalities do not add up to the country: some reports have no place.
 */
export const knownAreas: readonly KnownArea[] = [
  { code: '000', name: { da: 'Hele landet', en: 'All Denmark' }, kind: 'country', municipality: null },
  ...regions.map(({ code, name }): KnownArea => ({
    code,
    name: { da: name, en: name },
    kind: 'region',
    municipality: null,
  })),
  ...municipalities,
  {
    code: '998',
    name: { da: 'Uoplyst kommune', en: 'Unknown municipality' },
    kind: 'unknown',
    municipality: null,
  },
]

/** The only one that the English StatBank names differently. */
function englishOf(name: string): string {
  return name === 'København' ? 'Copenhagen' : name
}
