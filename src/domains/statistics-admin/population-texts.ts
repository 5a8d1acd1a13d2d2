import { catalogue } from '#texts'

/** Inhabitants, for rates; in both languages. */
export const populationTexts = catalogue(
  {
    title: 'Folketal',
    lead: 'Rater er antal i forhold til, hvor mange der bor i området. Uden folketal vises kun antal.',
    caption: 'Hvad der vides om folketal i kommunerne',
    columns: {
      area: 'Kommune',
      inhabitants: 'Seneste folketal',
      period: 'Gælder fra begyndelsen af',
      known: 'Kendt siden',
      source: 'Kilde',
    },
    none: 'mangler',
    others: (areas: number) =>
      areas === 1
        ? 'Desuden kendes folketallet i 1 andet område.'
        : `Desuden kendes folketallet i ${areas} andre områder.`,
    steps: 'Folketallet springer mere end en tiendedel. Er det en fejl, eller er kommuner lagt sammen?',
    step: (area: string, period: string, before: string, after: string) =>
      `${area}, ${period}: fra ${before} til ${after}`,
    formHeading: 'Hent folketal ind',
    fileHint:
      'For eksempel tabellen FOLK1A fra Danmarks Statistik: område, tid og antal, uden opdeling på køn og alder. Kvartaler eller måneder.',
    source: 'Kilde',
    sourceHint: 'Bruges, hvis filen ikke selv siger det. For eksempel Danmarks Statistik, FOLK1A.',
    take: 'Hent folketallene ind',
    later:
      'Folketal, der er her i forvejen, erstattes kun, hvor filen siger noget andet. Mellem to perioder regnes jævnt.',
    taken: (changed: number) =>
      changed === 1 ? '1 nyt folketal er hentet ind' : `${changed} nye folketal er hentet ind`,
    takenNothing: 'Filen siger ikke noget nyt. Intet er ændret.',
    leftOut: 'Ikke taget med, fordi det ikke er kommuner eller hele landet:',
    problem: 'Folketallene er ikke hentet ind',
    problems: {
      columns:
        'Filens kolonner kan ikke genkendes. Brug en fil med kolonnerne OMRÅDE, TID og INDHOLD, som tabellen FOLK1A har i Statistikbankens CSV.',
      severalKinds: (kinds: string) =>
        `Filen deler befolkningen op: ${kinds}. Hent kun hele befolkningen, uden opdeling.`,
      noRows: 'Filen har ingen folketal for kommuner eller hele landet.',
      personalNumbers: 'Filen har noget, der ligner CPR-numre. Her må kun være antal.',
    },
  },
  {
    title: 'Inhabitants',
    lead: 'Rates are counts in proportion to how many live in the area. Without numbers of inhabitants only counts are shown.',
    caption: 'What is known of inhabitants of the municipalities',
    columns: {
      area: 'Municipality',
      inhabitants: 'Latest number',
      period: 'At the beginning of',
      known: 'Known since',
      source: 'Source',
    },
    none: 'missing',
    others: (areas) =>
      areas === 1
        ? 'The inhabitants of 1 other area are known too.'
        : `The inhabitants of ${areas} other areas are known too.`,
    steps:
      'The number of inhabitants jumps by more than a tenth. Is it a mistake, or were municipalities merged?',
    step: (area, period, before, after) => `${area}, ${period}: from ${before} to ${after}`,
    formHeading: 'Take in numbers of inhabitants',
    fileHint:
      'For example the table FOLK1A of Statistics Denmark: area, time and number, not divided by sex and age. Quarters or months.',
    source: 'Source',
    sourceHint: 'Used where the file does not say it itself. For example Statistics Denmark, FOLK1A.',
    take: 'Take the numbers in',
    later:
      'Numbers that are here already are replaced only where the file says something else. Between two periods they are worked out evenly.',
    taken: (changed) =>
      changed === 1 ? '1 new number was taken in' : `${changed} new numbers were taken in`,
    takenNothing: 'The file says nothing new. Nothing was changed.',
    leftOut: 'Not taken along, because these are neither municipalities nor the whole country:',
    problem: 'The numbers were not taken in',
    problems: {
      columns:
        'The columns of the file cannot be recognised. Use a file with the columns OMRÅDE, TID and INDHOLD, as the table FOLK1A has in the StatBank’s CSV.',
      severalKinds: (kinds) =>
        `The file divides the population: ${kinds}. Take the whole population only, undivided.`,
      noRows: 'The file has no inhabitants of municipalities or the whole country.',
      personalNumbers:
        'There is something in the file that looks like personal numbers. Only counts belong here.',
    },
  },
)
