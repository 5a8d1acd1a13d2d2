import { catalogue } from '#texts'

/** Why a file is no extract of a data set, in both languages. */
export const mismatchTexts = catalogue(
  {
    otherPeriod: (file: string, set: string) =>
      `Filen er ${file}, men datasættet er ${set}. Vælg den rigtige fil, eller opret et nyt datasæt.`,
    otherTable: (file: string, set: string) =>
      `Filen er tabellen ${file}, men datasættets udtræk er af tabellen ${set}. Vælg det rigtige datasæt.`,
    otherClassification: (names: string) =>
      `Det meste af det, filen tæller, er ikke blandt datasættets overtrædelser: ${names}. Vælg det rigtige datasæt, eller ret kolonnerne.`,
    sameAreaTwice: (names: string) =>
      `To områder i filen er det samme: ${names}. Ret navnene i filen, og send den igen.`,
    personalNumbers:
      'Filen har områder eller overtrædelser, der ligner CPR-numre. Fjern dem i filen, og send den igen. Her må kun være antal.',
    nothingInIt: 'Filen har ingen antal.',
  },
  {
    otherPeriod: (file, set) =>
      `The file is by ${file}, but the data set is by ${set}. Choose the right file, or make a new data set.`,
    otherTable: (file, set) =>
      `The file is the table ${file}, but the extracts of the data set are of the table ${set}. Choose the right data set.`,
    otherClassification: (names) =>
      `Most of what the file counts is not among the offences of the data set: ${names}. Choose the right data set, or correct the columns.`,
    sameAreaTwice: (names) =>
      `Two areas in the file are the same one: ${names}. Correct the names in the file, and send it again.`,
    personalNumbers:
      'The file has areas or offences that look like personal numbers. Remove them from the file, and send it again. Only counts belong here.',
    nothingInIt: 'There are no counts in the file.',
  },
)
