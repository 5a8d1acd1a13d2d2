import { catalogue } from '#texts'

/** What is said of a plan that is public, in both languages. */
export const publishedTexts = catalogue(
  {
    heading: 'Planen er offentlig',
    see: 'Se den offentlige side',
    done: 'Nu er planen offentliggjort',
    opened: 'Lokalrådene har fået deres handleplaner at skrive.',
    toBeReviewed: 'De lokalråd, som rettelsen berører, har fået besked om at se deres svar igennem.',
    actionPlans: 'Handleplaner',
  },
  {
    heading: 'The plan is public',
    see: 'See the public page',
    done: 'The plan has now been published',
    opened: 'The local councils have got their action plans to write.',
    toBeReviewed: 'The local councils that the correction touches have been told to look at their answers.',
    actionPlans: 'Action plans',
  },
)
