import { catalogue } from '#texts'

/** What the workspace says around the pages of figures. */
export const pageTexts = catalogue(
  {
    title: 'Kriminalitet i tal',
    standingOut: 'Skiller sig ud',
    help: 'Sådan læses tallene',
    nationally: (category: string) => `${category} i hele landet`,
    noSets: 'Der er ingen tal endnu.',
    noSetsMay:
      'Tag den første fil med tal ind: et udtræk fra Statistikbanken, fra QlikSense eller en CSV-fil. Siden viser, hvad der er i filen, før noget gemmes.',
    noSetsOthers: 'Analytikeren eller sekretariatet tager dem ind. Så står de her.',
    take: 'Hent tal ind',
    manage: 'Udtræk, kategorier og noter',
    draft: 'Lav et udkast til et kapitel',
    publish: 'Offentliggør tallene',
    ways: 'Det kan du gøre med tallene',
    working: 'Tallene er ved at blive regnet igennem',
    workingFirst: 'Det tager nogle sekunder. Hent siden igen om lidt.',
    workingAgain: 'Der er nyt, som ikke er regnet med endnu. Det, du ser her, er fra før.',
    again: 'Hent siden igen',
    noExtract: 'Datasættet har ingen udtræk endnu.',
  },
  {
    title: 'Crime in figures',
    standingOut: 'What stands out',
    help: 'How to read the figures',
    nationally: (category) => `${category} in the country`,
    noSets: 'There are no figures yet.',
    noSetsMay:
      'Take in the first file of figures: an extract of the StatBank, of QlikSense, or a CSV file. The page shows what is in the file before anything is kept.',
    noSetsOthers: 'The analyst or the secretariat takes them in. Then they are here.',
    take: 'Take in figures',
    manage: 'Extracts, categories and notes',
    draft: 'Make a draft chapter',
    publish: 'Publish the figures',
    ways: 'What you can do with the figures',
    working: 'The figures are being worked out',
    workingFirst: 'That takes some seconds. Load the page again in a moment.',
    workingAgain: 'Something is new that has not been counted yet. What you see here is from before.',
    again: 'Load the page again',
    noExtract: 'The data set has no extracts yet.',
  },
)
