import { catalogue } from '#texts'

/** The page where last year's measures are carried over, in both languages. */
export const carryTexts = catalogue(
  {
    title: (from: number, to: number) => `Fra ${from} til ${to}`,
    lead: (year: number) =>
      `Alle indsatserne fra ${year}, én for én. Vælg, om hver enkelt skal fortsætte, justeres eller stoppe, og skriv hvorfor. Fortsætter eller justeres den, bliver den kopieret til det nye år, hvor I kan rette den.`,
    seenAtOnce:
      'Sidste års indsats kører videre, til planen er offentliggjort. Først da kan alle se, at den er videreført eller opgivet, og hvorfor.',
    leadRead: (year: number) => `Alle indsatserne fra ${year}, og hvad der blev af dem.`,
    progress: (done: number, all: number) => `Der er taget stilling til ${done} af ${all}.`,
    none: (year: number) =>
      `Lokalrådet havde ingen indsatser i ${year}, så der er ikke noget at tage stilling til.`,
    lastYear: (year: number) => `I ${year}`,
    thisYear: (year: number) => `Til ${year}`,
    seeLast: (number: string) => `Se indsatsen, ${number.toLowerCase()}`,
    health: 'Hvordan det gik',
    responsible: 'Tovholder',
    evaluation: 'Evaluering',
    noEvaluation: 'Ingen evaluering',
    done: 'Gennemført som planlagt',
    effect: 'Virkning set',
    verdict: 'Konklusion',
    learned: 'Det lærte lokalrådet',
    update: 'Seneste status',
    noUpdate: 'Tovholderen har ikke skrevet noget',
    updateOn: (date: string, report: string) => `${date}: ${report.toLowerCase()}.`,
    decision: 'Hvad skal der ske med den?',
    decisions: { continue: 'Fortsæt', adjust: 'Justér', stop: 'Stop' },
    decided: { continue: 'Fortsætter', adjust: 'Justeres', stop: 'Stopper' },
    hints: {
      continue: 'Den bliver kopieret. Det, der er udført eller nået, følger ikke med.',
      adjust: 'Den bliver kopieret, og I retter kopien bagefter.',
      stop: 'Den bliver ikke til noget i det nye år.',
    },
    reason: 'Hvorfor?',
    reasonSuggested: 'Forslaget er evalueringens begrundelse. Ret den, som I vil.',
    notDecided: 'Ikke taget stilling endnu',
    next: 'Indsatsen i det nye år',
    edit: 'Ret den nye indsats',
    see: 'Se den nye indsats',
    change: 'Ret beslutningen',
    save: 'Gem',
    saveOf: (title: string) => ` beslutningen om ${title}`,
    saveAll: 'Gem alle',
    saveMeans: 'Alt, hvad du har valgt på siden, bliver gemt på én gang.',
    saved: (n: number) =>
      n === 0
        ? 'Der var ikke noget nyt at gemme'
        : n === 1
          ? '1 beslutning er gemt'
          : `${n} beslutninger er gemt`,
    chooseDecision: (title: string) => `Vælg, hvad der skal ske med »${title}«.`,
    reasonMissing: (title: string) => `Skriv hvorfor ved »${title}«.`,
    already: (decision: string, reason: string) =>
      `En anden har besluttet imens: ${decision} (»${reason}«). Dit valg står her stadig. Gem igen, hvis det skal gælde.`,
    hasBegun:
      'Kopien i det nye år er allerede i gang og kan ikke fjernes herfra. Åbn den, og stop den der, hvis den skal stoppe.',
    notDraft: 'Planen er ikke længere en kladde, så intet blev gemt. Det, du skrev, står her stadig.',
    someRefused: 'Noget blev ikke gemt. Det står ved indsatserne herunder.',
  },
  {
    title: (from, to) => `From ${from} to ${to}`,
    lead: (year) =>
      `All the measures of ${year}, one by one. Choose whether each is to continue, be adjusted or stop, and write why. If it continues or is adjusted, it is copied to the new year, where you can change it.`,
    seenAtOnce:
      'Last year’s measure goes on until the plan is published. Only then can everybody see that it was continued or dropped, and why.',
    leadRead: (year) => `All the measures of ${year}, and what became of them.`,
    progress: (done, all) => `${done} of ${all} have been decided on.`,
    none: (year) => `The local council had no measures in ${year}, so there is nothing to decide on.`,
    lastYear: (year) => `In ${year}`,
    thisYear: (year) => `For ${year}`,
    seeLast: (number) => `See the measure, ${number.toLowerCase()}`,
    health: 'How it went',
    responsible: 'Lead',
    evaluation: 'Evaluation',
    noEvaluation: 'No evaluation',
    done: 'Done as planned',
    effect: 'Effect seen',
    verdict: 'Conclusion',
    learned: 'What the local council learned',
    update: 'Latest status',
    noUpdate: 'The lead has not written anything',
    updateOn: (date, report) => `${date}: ${report.toLowerCase()}.`,
    decision: 'What is to become of it?',
    decisions: { continue: 'Continue', adjust: 'Adjust', stop: 'Stop' },
    decided: { continue: 'Continues', adjust: 'Is adjusted', stop: 'Stops' },
    hints: {
      continue: 'It is copied. What has been done or reached is not.',
      adjust: 'It is copied, and you change the copy afterwards.',
      stop: 'There will be none of it in the new year.',
    },
    reason: 'Why?',
    reasonSuggested: 'The suggestion is the reason of the evaluation. Change it as you like.',
    notDecided: 'Not decided yet',
    next: 'The measure in the new year',
    edit: 'Change the new measure',
    see: 'See the new measure',
    change: 'Change the decision',
    save: 'Save',
    saveOf: (title) => ` the decision on ${title}`,
    saveAll: 'Save all',
    saveMeans: 'Everything you have chosen on the page is saved at once.',
    saved: (n) =>
      n === 0
        ? 'There was nothing new to save'
        : n === 1
          ? '1 decision has been saved'
          : `${n} decisions have been saved`,
    chooseDecision: (title) => `Choose what is to become of “${title}”.`,
    reasonMissing: (title) => `Write why at “${title}”.`,
    already: (decision, reason) =>
      `Somebody else decided meanwhile: ${decision} (“${reason}”). Your choice is still here. Save again if it is to apply.`,
    hasBegun:
      'The copy in the new year is already under way and cannot be removed from here. Open it and stop it there if it is to stop.',
    notDraft: 'The plan is no longer a draft, so nothing was saved. What you wrote is still here.',
    someRefused: 'Something was not saved. It is told at the measures below.',
  },
)
