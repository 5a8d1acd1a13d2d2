import { catalogue } from '#texts'

/** The threshold below which counts are withheld, in both languages. */
export const settingsTexts = catalogue(
  {
    title: 'Grænsen for små tal',
    lead: 'Små tal kan pege på enkelte mennesker. Derfor vises de ikke offentligt.',
    means: (threshold: number) =>
      `Antal fra 1 til ${threshold - 1} holdes tilbage overalt, hvor tal er offentlige: i tabeller, kurver, tekster og åbne data. Nul vises.`,
    meansMore:
      'Andre tal holdes også tilbage, så ingen kan regne sig frem til de små. En læser kan ikke se, hvilke der er små. I arbejdsrummet ses alle tal.',
    owner:
      'Der er ingen fast dansk regel for grænsen. Det er kommunerne og politiet, der ejer tallene, som bestemmer den. Aftal den, før du ændrer den her.',
    field: 'Grænse',
    fieldHint: 'Et helt tal fra 3 til 20. 5 er det almindelige.',
    later:
      'Grænsen gælder for det, der offentliggøres herefter. Det, der er offentligt, ændrer sig først med næste udgivelse.',
    problem: 'Skriv et helt tal fra 3 til 20.',
    changedMeanwhile: (now: number) =>
      `Nogen har sat grænsen til ${now}, siden du så siden. Dit tal står stadig i feltet. Gem igen, hvis det skal gælde.`,
    saved: (threshold: number) => `Grænsen er nu ${threshold}.`,
    now: (threshold: number) => `Grænsen er ${threshold}.`,
  },
  {
    title: 'The threshold for small counts',
    lead: 'Small counts can point to single people. They are therefore not shown in public.',
    means: (threshold) =>
      `Counts from 1 to ${threshold - 1} are withheld from everything that is published: tables, curves, texts and open data. Zero is shown.`,
    meansMore:
      'Other counts are withheld too, so that nobody can work the small ones out. A reader cannot see which are small. In the workspace all counts are seen.',
    owner:
      'There is no fixed Danish rule for the threshold. The municipalities and the police, who own the figures, decide on it. Agree on it before you change it here.',
    field: 'Threshold',
    fieldHint: 'A whole number from 3 to 20. 5 is usual.',
    later:
      'The threshold holds for what is published from now on. What is public changes only when it is published again.',
    problem: 'Write a whole number from 3 to 20.',
    changedMeanwhile: (now) =>
      `Somebody has set the threshold to ${now} since you saw the page. Your number is still in the field. Save again if it is to hold.`,
    saved: (threshold) => `The threshold is ${threshold} now.`,
    now: (threshold) => `The threshold is ${threshold}.`,
  },
)
