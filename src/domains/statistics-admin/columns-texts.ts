import { catalogue } from '#texts'

/** Saying what the columns of a file are, in both languages. */
export const columnsTexts = catalogue(
  {
    title: 'Hvad er kolonnerne?',
    lead: 'Filen siger ikke selv, hvad dens kolonner er. Vælg dem her. Valget huskes til næste gang.',
    sample: 'De første rækker i filen',
    area: 'Område',
    areaHint: 'Kommunen, politikredsen eller bydelen.',
    offence: 'Overtrædelse',
    offenceHint: 'Hvad der er anmeldt.',
    period: 'Periode',
    periodHint: 'Måned eller kvartal.',
    count: 'Antal',
    countHint: 'Hvor mange anmeldelser.',
    choose: 'Vælg en kolonne',
    noArea: 'Ingen: tallene er for hele landet',
    noOffence: 'Ingen: alt er lagt sammen',
    totals: 'Rækker, der er totaler',
    totalsHint:
      'Én på hver linje, som de står i filen, for eksempel Totaler eller I alt. Rækker med dem som område eller overtrædelse udelades, så intet tælles to gange.',
    twice: 'Kolonnen er valgt to gange. Hver kolonne kan kun være én ting.',
    read: 'Læs filen med disse kolonner',
    stillUnknown: 'Med de kolonner kan filen ikke læses. Vælg igen.',
  },
  {
    title: 'What are the columns?',
    lead: 'The file itself does not say what its columns are. Choose them here. The choice is remembered for next time.',
    sample: 'The first rows of the file',
    area: 'Area',
    areaHint: 'The municipality, police district or borough.',
    offence: 'Offence',
    offenceHint: 'What was reported.',
    period: 'Period',
    periodHint: 'Month or quarter.',
    count: 'Count',
    countHint: 'How many reports.',
    choose: 'Choose a column',
    noArea: 'None: the figures are for the whole country',
    noOffence: 'None: everything is added up',
    totals: 'Rows that are totals',
    totalsHint:
      'One on each line, as they stand in the file, for example Total. Rows with one of them as area or offence are left out, so that nothing is counted twice.',
    twice: 'The column is chosen twice. Each column can be one thing only.',
    read: 'Read the file with these columns',
    stillUnknown: 'The file cannot be read with those columns. Choose again.',
  },
)
