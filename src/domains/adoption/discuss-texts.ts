import { catalogue } from '#texts'

/** Discussing a draft before deciding on it, in both languages. */
export const discussTexts = catalogue(
  {
    heading: 'Sæt udkastet til drøftelse først',
    lead: 'Kredsrådet kan drøfte udkastet på et møde, før det beslutter. Intet bliver forseglet. Dagen bliver offentlig sammen med planen.',
    itemDefault: (title: string) => `${title}: drøftelse af udkast`,
    button: 'Sæt til drøftelse',
    title: (item: string) => `Drøftelse: ${item}`,
    toPlan: 'Læs udkastet',
    words: 'Hvad sagde kredsrådet?',
    on: 'Drøftet den',
    save: 'Skriv drøftelsen til referat',
    recorded: 'Drøftelsen er skrevet til referat',
  },
  {
    heading: 'Have the draft discussed first',
    lead: 'The district council can discuss the draft at a meeting before it decides. Nothing is sealed. The day becomes public together with the plan.',
    itemDefault: (title: string) => `${title}: drøftelse af udkast`,
    button: 'Put up for discussion',
    title: (item: string) => `Discussion: ${item}`,
    toPlan: 'Read the draft',
    words: 'What did the district council say?',
    on: 'Discussed on',
    save: 'Record the discussion',
    recorded: 'The discussion has been recorded',
  },
)
