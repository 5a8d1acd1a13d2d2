/** What a drafted chapter says between the sentences of the figures. Plans are written in Danish. */
export const chapterWords = {
  window: (unit: string, span: string) =>
    `Udviklingen er regnet på ${unit} ${span}; antallet står i parentes.`,
  windows: (unit: string) => `Hvor mange ${unit} udviklingen er regnet på, og fra hvornår, står i parentes.`,
  howToRead:
    'Et fald eller en stigning nævnes kun, når tallene kan bære det, også når der ses på mange tal på én gang. En udvikling står med sin usikkerhed: i 19 af 20 tilfælde ligger den rigtige inden for spændet. De understregede ord kan åbnes og viser, hvad de bygger på.',
  span: (from: string, to: string) => `fra ${from} til ${to}`,
  unknown: (many: number) => `${many} tal mangler eller vises ikke`,
  shift: (higher: boolean) => (higher ? 'højere end før' : 'lavere end før'),
  afterShift:
    'Det kan skyldes ændret registrering, og der siges ikke noget om en udvikling hen over skiftet.',
  expected: (total: string) => `omkring ${total}`,
  against: (mean: string, years: string, afterShift: boolean) =>
    ` mod ${mean} i gennemsnit i ${years}${afterShift ? ', årene efter skiftet i niveau' : ''}`,
  onlyAfterShift: 'Kun årene efter skiftet i niveau er brugt.',
  unsaid: (year: number, expected: string) => `${year} ventes at ende på ${expected}`,
  ranges: (low80: string, high80: string, low95: string, high95: string) =>
    `Med 80 % sandsynlighed ender året mellem ${low80} og ${high80}, med 95 % mellem ${low95} og ${high95}.`,
  otherwise: (total: string, low: string, high: string) =>
    `Det er usikkert: føres udviklingen i stedet videre, bliver det omkring ${total} (med 95 % sandsynlighed mellem ${low} og ${high}).`,
  soFar: (period: string, total: string) => `Til og med ${period} er der ${total}.`,
  standsOut: (count: string, expected: string, upper: string) =>
    `${count}, hvor der var ventet omkring ${expected}, og op til ${upper} ville være sædvanligt`,
  withheldHeading: 'Hvad der ikke kan vises',
  withheld: (categories: string) =>
    `Så mange tal er holdt tilbage, at der ikke siges noget om udviklingen i ${categories.replace(/\.$/, '')}.`,
  openYears: (unit: string) => `Antallet af ${unit} i de år, der kan vises:`,
  openYear: (count: string, year: number) => `${count} i ${year}`,
  why: 'Tal er holdt tilbage, for at ingen skal kunne kendes igen. De ser ens ud, uanset hvorfor.',
  late: (unit: string, periods: string) =>
    `Sene ${unit} kommer til, så de seneste tal kan stige, især for ${periods}.`,
  youth:
    'Er tallene ikke delt op efter alder, viser de udviklingen i de former for kriminalitet, som unge kan være med i, og ikke, hvor mange unge der har begået den.',
  endHeading: 'Kilde og forbehold',
  source: (publisher: string, title: string, extracts: string) =>
    `Kilde: ${publisher}, ${title}, udtræk ${extracts}.`,
} as const
