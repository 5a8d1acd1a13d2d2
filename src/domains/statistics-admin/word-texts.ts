import { catalogue } from '#texts'

/** Words that the pages of taking care of figures share. */
export const wordTexts = catalogue(
  {
    trail: 'Du er her',
    figures: 'Tal',
    intake: 'Hent tal ind',
    save: 'Gem',
    cancel: 'Fortryd',
    errors: 'Ret dette først',
    notSaved: 'Det er ikke gemt',
    saved: 'Det er gemt',
    danish: 'Dansk',
    english: 'Engelsk',
    analysis: {
      never: 'Ikke regnet ud endnu',
      busy: 'Regnes ud nu',
      busyLong: 'Analysen er ved at blive regnet ud. Siderne viser tallene fra før, til den er færdig.',
      done: (when: string) => `Regnet ud ${when}`,
    },
    months: 'Måneder',
    quarters: 'Kvartaler',
    /** Counts that are not there. */
    missing: 'mangler',
    withheld: 'holdt tilbage',
  },
  {
    trail: 'You are here',
    figures: 'Figures',
    intake: 'Take in figures',
    save: 'Save',
    cancel: 'Cancel',
    errors: 'Correct this first',
    notSaved: 'It was not saved',
    saved: 'Saved',
    danish: 'Danish',
    english: 'English',
    analysis: {
      never: 'Not worked out yet',
      busy: 'Being worked out now',
      busyLong: 'The analysis is being worked out. Until it is done, the pages show the figures from before.',
      done: (when) => `Worked out ${when}`,
    },
    months: 'Months',
    quarters: 'Quarters',
    missing: 'missing',
    withheld: 'withheld',
  },
)
