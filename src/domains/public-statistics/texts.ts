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
    standingOut: 'Skiller sig ud',
    national: (category: string) => `${category} i hele landet`,
    claim: (number: number) => `Udsagn nr. ${number}`,
    claimTrail: 'Vejen hertil',
    standsIn: 'Det står i',
    planOf: (year: number) => `Samarbejdsplan ${year}`,
    areaTitle: (area: string, set: string) => `${area}: ${set}`,
    municipality: {
      link: (area: string, set: string) => `${area} i tal: ${set}`,
    },
    check: {
      heading: 'Regn selv efter',
      download: 'Tallene bag kan hentes, præcis som de var:',
      file: (number: number) => `udsagn-${number}.csv`,
      withheld: 'Tal, der holdes tilbage, står i filen som withheld. Der er heller ikke regnet på dem her.',
      hash: 'Filens fingeraftryk (SHA-256):',
      command: 'Det, tallene siger ovenfor, skriver kommandoen også:',
      alone:
        'Kravet til udsagnet er skærpet, fordi mange serier blev set igennem på én gang; hvor meget (q), er taget med i filen. Vil du også regne det efter, står alle serierne i',
      inRelease: (number: number) => `udgivelse ${number} af tallene (CSV)`,
      neverReleased:
        'Kravet er skærpet, fordi mange serier blev set igennem på én gang. Hvor meget (q), er taget med i filen, men kan ikke regnes efter: De andre serier fra det udtræk er ikke offentliggjort, som de var dengang. Kun tallene her blev offentlige, sammen med planen. Alt andet kan regnes efter.',
    },
    program: {
      link: 'Sådan regner du efter derhjemme',
      heading: 'Sådan regner du efter, trin for trin',
      get: 'Hent programmet Kredsplan. Det er frit (EUPL-1.2), og det ligger her:',
      ask: 'Få kildeteksten til programmet Kredsplan af dem, der driver siden. Den er fri (EUPL-1.2), og alle, der bruger siden, har ret til den.',
      install: 'Pak det ud, åbn en terminal i mappen, og skriv (kræver Linux og Node 20 eller nyere):',
      download: 'Hent en CSV-fil med tal fra siden, og læg den i mappen.',
      compare:
        'Se, at filen er den rigtige: kommandoen skriver filens fingeraftryk, og det skal være det samme som det, der står ved filen.',
      analyse: 'Regn efter. Kommandoen skriver det, siden siger om hver serie:',
      file: 'FIL.csv',
    },
    releases: {
      heading: (set: string) => `Udgivelser: ${set}`,
      lead: 'Hver gang der kommer nye tal, bliver de offentliggjort samlet. De tidligere udgivelser kan stadig hentes, så man kan se, hvad der stod da.',
      link: 'Alle udgivelser og data',
      caption: 'Udgivelser, den nyeste først',
      number: 'Udgivelse',
      published: 'Offentliggjort',
      extract: 'Udtræk',
      extractIs: (number: number, drawn: string) => `nr. ${number}, trukket ${drawn}`,
      threshold: 'Grænse',
      cells: 'Vises ikke',
      cellsAre: (withheld: string, all: string) => `${withheld} af ${all}`,
      files: 'Data',
      hashOf: (file: string) => `${file}-filens`,
      sha256: 'Fingeraftryk (SHA-256)',
      thresholdText: (threshold: number) =>
        `Tal fra 1 til ${threshold - 1} vises ikke, og heller ikke tal, man kunne regne dem ud fra. De to slags ser ens ud.`,
      licence: (publisher: string) =>
        `Kilde: ${publisher}. Tallene kan bruges frit, når kilden og datoen for udtrækket nævnes.`,
      check: 'CSV-filen er det, siderne er regnet ud fra, og intet andet.',
    },
    feed: {
      title: (set: string, number: number) => `Tal, ${set}, udgivelse ${number}`,
      summary: (drawn: string) => `Trukket ${drawn}.`,
    },
    data: {
      heading: 'Tal',
      files: 'Hent',
      earlier: 'alle udgivelser',
      source: 'Kilde',
      drawn: 'Nyeste udtræk',
      drawnIs: (date: string, by: string, number: number) =>
        `nr. ${number}, trukket ${date} af ${by}; i filen står ved hvert tal, hvornår det er trukket (drawn_on)`,
      release: 'Udgivelse',
      releaseIs: (number: number, date: string) => `nr. ${number}, offentliggjort ${date}`,
      withheld: 'Vises ikke',
      withheldIs: (highest: number) =>
        `tal fra 1 til ${highest}, og tal, man kunne regne dem ud fra; i filen står de som withheld`,
      csvSha256: 'CSV-filens fingeraftryk (SHA-256)',
      jsonSha256: 'JSON-filens fingeraftryk (SHA-256)',
      licence: 'Tallene kan bruges frit, når kilden og datoen for udtrækket nævnes.',
      check: 'Siderne er regnet ud fra CSV-filen og intet andet.',
    },
  },
  {
    title: 'Crime in figures',
    nothing: 'No figures have been published yet.',
    nothingMore:
      'When the district publishes figures on reports, they stand here with their uncertainty and with data to download.',
    help: 'How to read the figures',
    description: (set) => `${set}: numbers, development and uncertainty, area by area.`,
    standingOut: 'What stands out',
    national: (category) => `${category} in the whole country`,
    claim: (number) => `Claim no. ${number}`,
    claimTrail: 'The way here',
    standsIn: 'It stands in',
    planOf: (year) => `Cooperation plan ${year}`,
    areaTitle: (area, set) => `${area}: ${set}`,
    municipality: {
      link: (area, set) => `${area} in figures: ${set}`,
    },
    check: {
      heading: 'Check it yourself',
      download: 'The figures behind can be downloaded, exactly as they were:',
      file: (number) => `udsagn-${number}.csv`,
      withheld: 'Counts that are withheld are marked withheld in the file. They were not used here either.',
      hash: 'Fingerprint of the file (SHA-256):',
      command: 'What the figures say above is written by the command too:',
      alone:
        'More was asked of the claim because many series were looked through at once; how much (q) is in the file. If you want to check that as well, all the series are in',
      inRelease: (number) => `release ${number} of the figures (CSV)`,
      neverReleased:
        'More was asked of it because many series were looked through at once. How much (q) is in the file but cannot be checked: the other series of that extract have not been published as they were then. Only the figures here became public, together with the plan. All the rest can be checked.',
    },
    program: {
      link: 'How to check them at home',
      heading: 'How to check a figure, step by step',
      get: 'Get the program Kredsplan. It is free (EUPL-1.2) and is found here:',
      ask: 'Get the source of the program Kredsplan from those who run this site. It is free (EUPL-1.2), and everyone who uses the site has a right to it.',
      install: 'Unpack it, open a terminal in its folder and type (it takes Linux and Node 20 or newer):',
      download: 'Download a CSV file of figures from the site, and put it into the folder.',
      compare:
        'See that it is the right file: the command writes the fingerprint of the file, which must be the same as the one that stands by the file.',
      analyse: 'Check. The command writes what the page says of each series:',
      file: 'FILE.csv',
    },
    releases: {
      heading: (set) => `Releases: ${set}`,
      lead: 'Whenever there are new figures they are published together. The earlier releases can still be downloaded, so that one can see what was said then.',
      link: 'All releases and data',
      caption: 'Releases, newest first',
      number: 'Release',
      published: 'Published',
      extract: 'Extract',
      extractIs: (number, drawn) => `no. ${number}, drawn on ${drawn}`,
      threshold: 'Threshold',
      cells: 'Not shown',
      cellsAre: (withheld, all) => `${withheld} of ${all}`,
      files: 'Data',
      hashOf: (file) => `of the ${file}`,
      sha256: 'Fingerprint (SHA-256)',
      thresholdText: (threshold) =>
        `Counts from 1 to ${threshold - 1} are not shown, nor those from which they could be worked out. The two kinds look the same.`,
      licence: (publisher) =>
        `Source: ${publisher}. The figures may be used freely if the source and the day of the extract are named.`,
      check: 'The CSV file is what the pages are worked out from, and nothing else.',
    },
    feed: {
      title: (set, number) => `Figures, ${set}, release ${number}`,
      summary: (drawn) => `Drawn on ${drawn}.`,
    },
    data: {
      heading: 'Figures',
      files: 'Download',
      earlier: 'all releases',
      source: 'Source',
      drawn: 'Newest extract',
      drawnIs: (date, by, number) =>
        `no. ${number}, drawn on ${date} by ${by}; in the file each figure has the day it was drawn (drawn_on)`,
      release: 'Release',
      releaseIs: (number, date) => `no. ${number}, published on ${date}`,
      withheld: 'Not shown',
      withheldIs: (highest) =>
        `counts from 1 to ${highest}, and counts from which they could be worked out; in the file they are marked withheld`,
      csvSha256: 'Fingerprint of the CSV file (SHA-256)',
      jsonSha256: 'Fingerprint of the JSON file (SHA-256)',
      licence: 'The figures may be used freely if the source and the day of the extract are named.',
      check: 'The pages are worked out from the CSV file and nothing else.',
    },
  },
)
