import { catalogue } from '#texts'

/** What can be done with an edition as a whole, in both languages. */
export const moreTexts = catalogue(
  {
    heading: 'Mere med denne plan',
    keepRest: (parts: number) =>
      parts === 1
        ? 'Behold teksten i det sidste afsnit, og markér det klar'
        : `Behold teksten i de ${parts} afsnit, ingen har taget stilling til, og markér dem klar`,
    startNext: (year: number) => `Start planen for ${year} herfra`,
    startNextHelp: (year: number) =>
      `Alle afsnit og indsatsområder kommer med i et udkast til ${year}. For hvert tages der stilling: behold, skriv om eller udgår.`,
    replaces: (title: string) => `Udkastet ${title} bliver sat til side. Det kan hentes frem igen.`,
    nextExists: (title: string) => `${title} er allerede i gang.`,
    discard: 'Sæt udkastet til side',
    discardHelp: 'Udkastet forsvinder ikke. Det kan hentes frem igen, så længe året ikke har en anden plan.',
    restore: 'Hent udkastet frem igen',
    yearTaken: 'Året har allerede en anden plan. Sæt den til side først, hvis dette udkast skal gælde.',
  },
  {
    heading: 'More about this plan',
    keepRest: (parts) =>
      parts === 1
        ? 'Keep the text of the last section and mark it ready'
        : `Keep the text of the ${parts} undecided sections and mark them ready`,
    startNext: (year) => `Start the plan for ${year} from here`,
    startNextHelp: (year) =>
      `All sections and focus areas are copied into a draft for ${year}. For each you decide: keep, rewrite or drop.`,
    replaces: (title) => `The draft ${title} is set aside. It can be brought back.`,
    nextExists: (title) => `${title} is already under way.`,
    discard: 'Set the draft aside',
    discardHelp: 'The draft is not deleted. It can be brought back as long as the year has no other plan.',
    restore: 'Bring the draft back',
    yearTaken: 'The year already has another plan. Set that aside first if you want this draft instead.',
  },
)
