import { catalogue } from '#texts'

/** The page of all the action plans of a year, in both languages. */
export const listTexts = catalogue(
  {
    lead: 'Hvert lokalråd svarer på samarbejdsplanens indsatsområder og skriver, hvilke indsatser det sætter i gang. Her kan du se, hvor langt alle er kommet.',
    deadline: (date: string) => `Handleplanerne skal være indsendt senest den ${date}.`,
    own: 'Jeres handleplan',
    open: 'Åbn handleplanen',
    council: 'Lokalråd',
    state: 'Tilstand',
    submitted: 'Indsendelse',
    answers: 'Svar',
    measures: 'Indsatser',
    gaps: 'Mangler',
    answered: (n: number, all: number) => `${n} af ${all}`,
    nothing: 'Intet',
    things: (n: number) => (n === 1 ? '1 ting' : `${n} ting`),
    none: 'Der er ingen handleplaner endnu. De bliver åbnet af sig selv, når kredsens samarbejdsplan er offentliggjort.',
    unopened: (plan: string) =>
      `${plan} er offentliggjort, men lokalrådene har ikke fået handleplaner at svare i. Når du åbner dem, får hvert lokalråds formand og koordinator en mail.`,
    openAll: (year: number) => `Åbn handleplanerne for ${year}`,
    noneThisYear: (year: number) => `Der er ingen handleplaner for ${year}. Vælg et andet år.`,
    toPlans: 'Se samarbejdsplanen',
  },
  {
    lead: 'Every local council answers the focus areas of the cooperation plan and writes which measures it takes. Here you see how far they all have come.',
    deadline: (date) => `The action plans are due on ${date}.`,
    own: 'Your action plan',
    open: 'Open the action plan',
    council: 'Local council',
    state: 'State',
    submitted: 'Submission',
    answers: 'Answers',
    measures: 'Measures',
    gaps: 'Missing',
    answered: (n, all) => `${n} of ${all}`,
    nothing: 'Nothing',
    things: (n) => (n === 1 ? '1 thing' : `${n} things`),
    none: 'There are no action plans yet. They are opened by themselves when the district’s cooperation plan is published.',
    unopened: (plan) =>
      `${plan} is published, but the local councils have no action plans to answer in. When you open them, the chair and coordinator of each get a mail.`,
    openAll: (year) => `Open the action plans for ${year}`,
    noneThisYear: (year) => `There are no action plans for ${year}. Choose another year.`,
    toPlans: 'See the cooperation plan',
  },
)
