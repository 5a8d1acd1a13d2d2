import { catalogue } from '#texts'

/** Looking a read file through, naming its columns, and what an extract changes; in both languages. */
export const previewTexts = catalogue(
  {
    title: 'Se udtrækket igennem',
    lead: 'Filen er læst. Intet er taget i brug endnu.',
    gone: 'Filen er her ikke længere',
    goneMeans: 'Den er smidt væk eller ældre end et døgn. Send den igen.',
    facts: {
      set: 'Datasæt',
      newSet: (title: string) => `${title} (nyt)`,
      file: 'Fil',
      format: 'Format',
      table: 'Tabel ifølge filen',
      title: 'Titel ifølge filen',
      source: 'Kilde ifølge filen',
      updated: 'Opdateret hos kilden',
      covers: 'Dækker',
      periods: { 12: 'måneder', 4: 'kvartaler' },
    },
    inFile: 'Det står der i filen',
    figures: {
      areas: (n: number): string => (n === 1 ? 'område' : 'områder'),
      offences: (n: number): string => (n === 1 ? 'overtrædelse' : 'overtrædelser'),
      cells: 'antal',
    },
    cellsCaption: 'Hvad filen ved om hvert antal',
    cellsKind: 'Slags',
    cellsCount: 'Hvor mange',
    cellsMeans: 'Det betyder',
    cells: {
      observed: { name: 'Antal over nul', means: 'Står i filen.' },
      zero: { name: 'Nul', means: 'Står i filen som 0.' },
      implicitZero: {
        name: 'Underforstået nul',
        means:
          'Rækken er udeladt, fordi der ikke var noget at tælle. Et antal, der mangler, kan ikke skelnes fra det.',
      },
      missing: { name: 'Mangler', means: 'Kendes ikke. Regnes aldrig som nul.' },
      withheld: { name: 'Holdt tilbage', means: 'Kilden viser det ikke.' },
    },
    population: 'Filen har også folketal. De tages med.',
    warnings: 'Læg mærke til',
    otherAreas: (n: number) =>
      n === 1
        ? 'Et område er hverken en dansk kommune, en region eller hele landet. Det tæller ikke med i nogen politikreds:'
        : `${n} områder er hverken danske kommuner, regioner eller hele landet. De tæller ikke med i nogen politikreds:`,
    noneKnown: 'Ingen af områderne er danske kommuner. De vises som datasættets egne områder.',
    sample: 'Et udsnit af tallene',
    sampleCaption: 'De første rækker og de seneste perioder',
    area: 'Område',
    offence: 'Overtrædelse',
    changes: 'Det ændrer sig',
    first: 'Det er datasættets første udtræk. Alt er nyt.',
    against: (number: number) => `Sammenlignet med de tal, der gælder nu, til og med udtræk ${number}.`,
    nothing: 'Intet ændrer sig: filen siger det samme som de tal, der gælder nu.',
    take: {
      heading: 'Tag i brug',
      means: 'Udtrækket gemmes med alle sine tal. Derefter regnes analysen om, og siderne viser de nye tal.',
      origin: 'Ret oplysninger om udtrækket',
      drawn: (when: string, by: string) => `Trukket ${when} af ${by}.`,
      button: 'Tag udtrækket i brug',
      discard: 'Smid væk',
      columns: 'Ret kolonnerne',
    },
    refusals: {
      heading: 'Udtrækket er ikke taget i brug',
      somethingChanged:
        'Nogen har taget et andet udtræk i brug, siden du så siden. Nu vises, hvad dit udtræk ændrer i de nye tal. Se det igennem igen.',
      sameFile: (number: number) =>
        `Filen er allerede i brug som udtræk ${number}. Der er intet nyt at tage.`,
      sameFigures: (number: number) =>
        `Tallene i filen er præcis dem i udtræk ${number}. Der er intet nyt at tage.`,
      toStandAgain:
        'Er der senere udtræk, og skal filens tal gælde i stedet for deres, så ret dagen, den er trukket, til deres eller en senere.',
      columnsWanted: 'Filens kolonner er ikke forklaret endnu.',
    },
  },
  {
    title: 'Look the extract through',
    lead: 'The file has been read. Nothing is in use yet.',
    gone: 'The file is no longer here',
    goneMeans: 'It was thrown away or is older than a day. Send it again.',
    facts: {
      set: 'Data set',
      newSet: (title) => `${title} (new)`,
      file: 'File',
      format: 'Format',
      table: 'Table according to the file',
      title: 'Title according to the file',
      source: 'Source according to the file',
      updated: 'Updated at the source',
      covers: 'Covers',
      periods: { 12: 'months', 4: 'quarters' },
    },
    inFile: 'What is in the file',
    figures: {
      areas: (n) => (n === 1 ? 'area' : 'areas'),
      offences: (n) => (n === 1 ? 'offence' : 'offences'),
      cells: 'counts',
    },
    cellsCaption: 'What the file knows of each count',
    cellsKind: 'Kind',
    cellsCount: 'How many',
    cellsMeans: 'What it means',
    cells: {
      observed: { name: 'Count above zero', means: 'Stands in the file.' },
      zero: { name: 'Zero', means: 'Stands in the file as 0.' },
      implicitZero: {
        name: 'Implied zero',
        means:
          'The row was left out because there was nothing to count. A count that is missing cannot be told apart from it.',
      },
      missing: { name: 'Missing', means: 'Not known. Never counted as zero.' },
      withheld: { name: 'Withheld', means: 'The source does not show it.' },
    },
    population: 'The file has numbers of inhabitants too. They are taken along.',
    warnings: 'Please note',
    otherAreas: (n) =>
      n === 1
        ? 'One area is neither a Danish municipality, a region nor the whole country. It counts in no police district:'
        : `${n} areas are neither Danish municipalities, regions nor the whole country. They count in no police district:`,
    noneKnown: 'None of the areas is a Danish municipality. They are shown as the data set’s own areas.',
    sample: 'Some of the figures',
    sampleCaption: 'The first rows and the latest periods',
    area: 'Area',
    offence: 'Offence',
    changes: 'What changes',
    first: 'This is the first extract of the data set. Everything is new.',
    against: (number) => `Compared with the figures that hold now, up to extract ${number}.`,
    nothing: 'Nothing changes: the file says the same as the figures that hold now.',
    take: {
      heading: 'Take into use',
      means:
        'The extract is kept with all its figures. Then the analysis is worked out anew, and the pages show the new figures.',
      origin: 'Correct what is said of the extract',
      drawn: (when, by) => `Drawn on ${when} by ${by}.`,
      button: 'Take the extract into use',
      discard: 'Throw away',
      columns: 'Correct the columns',
    },
    refusals: {
      heading: 'The extract was not taken into use',
      somethingChanged:
        'Somebody has taken another extract into use since you saw the page. It now shows what your extract changes in the new figures. Look it through again.',
      sameFile: (number) => `The file is in use already as extract ${number}. There is nothing new to take.`,
      sameFigures: (number) =>
        `The figures in the file are exactly those of extract ${number}. There is nothing new to take.`,
      toStandAgain:
        "If there are later extracts, and the file's figures are to stand instead of theirs, change the day it was drawn to theirs or a later one.",
      columnsWanted: 'The columns of the file have not been explained yet.',
    },
  },
)
