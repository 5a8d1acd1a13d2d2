import { catalogue } from '#texts'

const monthsDa = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
)
const monthsEn =
  'January February March April May June July August September October November December'.split(' ')

/** What the pages of figures say in common. */
export const viewTexts = catalogue(
  {
    trail: 'Vejen hertil',
    title: 'Kriminalitet i tal',
    country: 'Hele landet',
    district: (name: string) => `Politikredsen ${name}`,
    kinds: { municipality: 'Kommune', district: 'Politikreds', country: 'Landet', other: 'Område' },
    part: {
      12: (sub: number): string => (sub === 1 ? 'januar' : `januar til ${monthsDa[sub - 1] ?? ''}`),
      4: (sub: number): string => (sub === 1 ? '1. kvartal' : `1. til ${sub}. kvartal`),
    },
    span: (from: string, to: string) => `${from} til ${to}`,
    marks: {
      shift: 'Beregningen viser et nyt niveau herfra. Det kan skyldes, at registreringen blev ændret.',
      area: 'Indbyggertallet viser, at området blev et andet herfra.',
      oneOff: 'Tallet er så usædvanligt, at det kan være en enkelt stor sag.',
    },
    latestYear: (count: string, unit: string, span: string) => `${count} ${unit} fra ${span}`,
    rate: (rate: string, low: string, high: string) => `${rate} pr. 1.000 indbyggere (${low} til ${high})`,
    yearBrief: {
      expected: (year: number, total: string, low: string, high: string, standing: string) =>
        `${year} ventes at ende på omkring ${total} (80 %: ${low} til ${high}), ${standing}.`,
      over: 'over de foregående år',
      under: 'under de foregående år',
      about: 'nogenlunde som de foregående år',
      uncertain: 'men to beregninger modsiger hinanden',
    },
    silent: 'Så mange tal er holdt tilbage, at der ikke siges noget om',
    whySilent: 'Hvorfor tal holdes tilbage',
    calendarYear: (year: number, newest: string) =>
      `Det seneste år er her kalenderåret ${year}: af det kan flere tal vises end af året til og med ${newest}.`,
    notShown: 'Antallet fra det seneste år vises ikke.',
    notKnown: 'Antallet fra det seneste år kendes ikke.',
    standsOut: 'skiller sig ud',
    source: 'Kilde',
    sourceLine: (publisher: string, title: string) => `${publisher}, ${title}.`,
    extract: (number: number, date: string, by: string) => `nr. ${number}, trukket ${date} af ${by}`,
    extractOrEarlier: (extract: string) => `${extract}; tal, der ikke er med i det, er fra tidligere udtræk`,
    extractOf: (extract: string, content: string) => `${extract}: ${content}`,
    olderExtracts: (n: number, from: string, to: string) => `${n} ældre, trukket fra ${from} til ${to}`,
    someAreas: (n: number) => `${n} områder`,
    oneExtract: (extract: string) => `Udtræk ${extract}.`,
    severalExtracts: 'Tallene er fra flere udtræk:',
    published: (date: string, threshold: number) =>
      `Offentliggjort ${date}. Tal under ${threshold} vises ikke, og heller ikke tal, de kunne regnes ud af.`,
    internal: 'Alle tal vises, også de små. De er til brug i samarbejdet og må ikke gives videre som de er.',
    help: 'Sådan læses tallene',
    csv: 'Hent tallene (CSV)',
    caution: (unit: string) =>
      `Tallene er ${unit}, ikke alt hvad der sker. Meget kriminalitet bliver aldrig anmeldt.`,
    withheldShort: (n: number) => (n === 1 ? '1 tal vises ikke.' : `${n} tal vises ikke.`),
    chooseArea: 'Vælg kommune',
    mapLabel: 'Kommunerne på deres omtrentlige pladser',
    otherAreas: 'Andre områder',
    open: 'Se tal og diagram',
    noSeries: 'Der er ingen tal her endnu.',
  },
  {
    trail: 'The way here',
    title: 'Crime in figures',
    country: 'The whole country',
    district: (name) => `${name} Police District`,
    kinds: {
      municipality: 'Municipality',
      district: 'Police district',
      country: 'The country',
      other: 'Area',
    },
    part: {
      12: (sub) => (sub === 1 ? 'January' : `January to ${monthsEn[sub - 1] ?? ''}`),
      4: (sub) =>
        sub === 1 ? 'first quarter' : `first to ${['', 'second', 'third', 'fourth'][sub - 1] ?? ''} quarter`,
    },
    span: (from, to) => `${from} to ${to}`,
    marks: {
      shift: 'The calculation shows a new level from here. A change in recording may be the reason.',
      area: 'The number of inhabitants shows that the area was a different one before.',
      oneOff: 'The figure is so unusual that it may be a single large case.',
    },
    latestYear: (count, unit, span) => `${count} ${unit} from ${span}`,
    rate: (rate, low, high) => `${rate} per 1,000 inhabitants (${low} to ${high})`,
    yearBrief: {
      expected: (year, total, low, high, standing) =>
        `${year} is expected to end at about ${total} (80 %: ${low} to ${high}), ${standing}.`,
      over: 'over the years before',
      under: 'under the years before',
      about: 'about the same as the years before',
      uncertain: 'but two calculations contradict each other',
    },
    silent: 'So many figures are withheld that nothing is said of',
    whySilent: 'Why figures are withheld',
    calendarYear: (year, newest) =>
      `The latest year is the calendar year ${year} here: more of its figures may be shown than of the year up to and including ${newest}.`,
    notShown: 'The number of the latest year is not shown.',
    notKnown: 'The number of the latest year is not known.',
    standsOut: 'stands out',
    source: 'Source',
    sourceLine: (publisher, title) => `${publisher}, ${title}.`,
    extract: (number, date, by) => `no. ${number}, drawn on ${date} by ${by}`,
    extractOrEarlier: (extract) => `${extract}; figures that are not in it are from earlier extracts`,
    extractOf: (extract, content) => `${extract}: ${content}`,
    olderExtracts: (n, from, to) => `${n} older, drawn from ${from} to ${to}`,
    someAreas: (n) => `${n} areas`,
    oneExtract: (extract) => `Extract ${extract}.`,
    severalExtracts: 'The figures are from several extracts:',
    published: (date, threshold) =>
      `Published on ${date}. Figures under ${threshold} are not shown, nor those that they could be worked out from.`,
    internal:
      'All figures are shown, the small ones too. They are for the cooperation and must not be passed on as they are.',
    help: 'How to read the figures',
    csv: 'Download the figures (CSV)',
    caution: (unit) => `The figures are ${unit}, not everything that happens. Much crime is never reported.`,
    withheldShort: (n) => (n === 1 ? '1 figure is not shown.' : `${n} figures are not shown.`),
    chooseArea: 'Choose a municipality',
    mapLabel: 'The municipalities in their rough places',
    otherAreas: 'Other areas',
    open: 'See figures and chart',
    noSeries: 'There are no figures here yet.',
  },
)
