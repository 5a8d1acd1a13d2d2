import { catalogue } from '#texts'

/** What the public pages of figures say beside the figures. */
export const publicStatisticsTexts = catalogue(
  {
    title: 'Kriminalitet i tal',
    nothing: 'Der er ikke offentliggjort nogen tal endnu.',
    nothingMore:
      'Når kredsen offentliggør tal for anmeldelser, står de her med deres usikkerhed og med data, der kan hentes.',
    help: 'Sådan læses tallene',
    description: (set: string) => `${set}: antal, udvikling og usikkerhed, område for område.`,
    standingOut: 'Skiller sig ud nu',
    national: (category: string) => `${category} i hele landet`,
    claim: (number: number) => `Udsagn nr. ${number}`,
    claimTrail: 'Vejen hertil',
    standsIn: 'Det står i',
    planOf: (year: number) => `Samarbejdsplan ${year}`,
    areaTitle: (area: string, set: string) => `${area}: ${set}`,
    municipality: {
      link: (area: string, set: string) => `${area} i tal: ${set}`,
    },
    releases: {
      heading: (set: string) => `Udgivelser: ${set}`,
      lead: 'Hver gang der kommer nye tal, bliver de offentliggjort samlet. De tidligere udgivelser kan stadig hentes, så man kan se, hvad der stod da.',
      link: 'Alle udgivelser og data',
      caption: 'Udgivelser, den nyeste først',
      number: 'Nr.',
      published: 'Offentliggjort',
      extract: 'Udtræk',
      extractIs: (number: number, drawn: string) => `nr. ${number}, trukket ${drawn}`,
      threshold: 'Grænse',
      cells: 'Vises ikke',
      cellsAre: (withheld: string, all: string) => `${withheld} af ${all}`,
      files: 'Data',
      hash: 'fingeraftryk',
      sha256: 'Fingeraftryk (SHA-256)',
      thresholdText: (threshold: number) =>
        `Tal fra 1 til ${threshold - 1} vises ikke, og heller ikke tal, man kunne regne dem ud fra. De to slags ser ens ud.`,
      licence: (publisher: string) =>
        `Kilde: ${publisher}. Tallene kan bruges frit, når kilden og datoen for udtrækket nævnes.`,
      check:
        'CSV-filen er det, siderne er regnet ud fra. Den, der vil regne efter, kan gøre det hjemme med kommandoen',
    },
    feed: {
      title: (set: string, number: number) => `Tal, ${set}, udgivelse ${number}`,
      summary: (drawn: string) => `Trukket ${drawn}.`,
    },
    data: {
      heading: 'Tal',
      files: 'Hent',
      hash: 'fingeraftryk',
      earlier: 'alle udgivelser',
      source: 'Kilde',
      drawn: 'Trukket',
      drawnIs: (date: string, by: string, number: number) => `${date} af ${by}, udtræk ${number}`,
      release: 'Udgivelse',
      releaseIs: (number: number, date: string) => `nr. ${number}, offentliggjort ${date}`,
      withheld: 'Vises ikke',
      withheldIs: (highest: number) =>
        `tal fra 1 til ${highest}, og tal, man kunne regne dem ud fra; i filen står de som withheld`,
      sha256: 'JSON-filens fingeraftryk (SHA-256)',
      licence: 'Tallene kan bruges frit, når kilden og datoen for udtrækket nævnes.',
      check: 'Siderne er regnet ud fra CSV-filen og intet andet. Man kan regne efter hjemme med kommandoen',
    },
  },
  {
    title: 'Crime in figures',
    nothing: 'No figures have been published yet.',
    nothingMore:
      'When the district publishes figures on reports, they stand here with their uncertainty and with data to download.',
    help: 'How to read the figures',
    description: (set) => `${set}: numbers, development and uncertainty, area by area.`,
    standingOut: 'Stands out now',
    national: (category) => `${category} in the whole country`,
    claim: (number) => `Claim no. ${number}`,
    claimTrail: 'The way here',
    standsIn: 'It stands in',
    planOf: (year) => `Cooperation plan ${year}`,
    areaTitle: (area, set) => `${area}: ${set}`,
    municipality: {
      link: (area, set) => `${area} in figures: ${set}`,
    },
    releases: {
      heading: (set) => `Releases: ${set}`,
      lead: 'Whenever there are new figures they are published together. The earlier releases can still be downloaded, so that one can see what was said then.',
      link: 'All releases and data',
      caption: 'Releases, newest first',
      number: 'No.',
      published: 'Published',
      extract: 'Extract',
      extractIs: (number, drawn) => `no. ${number}, drawn on ${drawn}`,
      threshold: 'Threshold',
      cells: 'Not shown',
      cellsAre: (withheld, all) => `${withheld} of ${all}`,
      files: 'Data',
      hash: 'fingerprint',
      sha256: 'Fingerprint (SHA-256)',
      thresholdText: (threshold) =>
        `Counts from 1 to ${threshold - 1} are not shown, nor those from which they could be worked out. The two kinds look the same.`,
      licence: (publisher) =>
        `Source: ${publisher}. The figures may be used freely if the source and the day of the extract are named.`,
      check:
        'The CSV file is what the pages are worked out from. Anyone who wants to check them can do so at home with the command',
    },
    feed: {
      title: (set, number) => `Figures, ${set}, release ${number}`,
      summary: (drawn) => `Drawn on ${drawn}.`,
    },
    data: {
      heading: 'Figures',
      files: 'Download',
      hash: 'fingerprint',
      earlier: 'all releases',
      source: 'Source',
      drawn: 'Drawn',
      drawnIs: (date, by, number) => `${date} by ${by}, extract ${number}`,
      release: 'Release',
      releaseIs: (number, date) => `no. ${number}, published on ${date}`,
      withheld: 'Not shown',
      withheldIs: (highest) =>
        `counts from 1 to ${highest}, and counts from which they could be worked out; in the file they are marked withheld`,
      sha256: 'Fingerprint of the JSON file (SHA-256)',
      licence: 'The figures may be used freely if the source and the day of the extract are named.',
      check:
        'The pages are worked out from the CSV file and nothing else. You can check them at home with the command',
    },
  },
)
