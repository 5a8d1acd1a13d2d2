import { catalogue } from '#texts'

/** The whole plan as it will read, in both languages. */
export const previewTexts = catalogue(
  {
    lead: 'Sådan læser planen, hvis den bliver vedtaget, som den står nu.',
    back: 'Tilbage til afsnittene',
    contents: 'Indhold',
    noText: 'Der er ingen tekst endnu.',
  },
  {
    lead: 'How the plan will read if it is adopted as it is now.',
    back: 'Back to the sections',
    contents: 'Contents',
    noText: 'There is no text yet.',
  },
)
