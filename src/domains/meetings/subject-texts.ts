import { catalogue } from '#texts'

/** What an item is about that has a life of its own, and the way to its decision. */
export const subjectTexts = catalogue(
  {
    about: {
      'plan-edition': 'Punktet handler om samarbejdsplanen',
      'action-plan': 'Punktet handler om handleplanen',
    },
    decide: {
      'plan-edition': 'Skriv beslutningen om planen',
      'action-plan': 'Skriv beslutningen om handleplanen',
    },
  },
  {
    about: {
      'plan-edition': 'The item is about the cooperation plan',
      'action-plan': 'The item is about the action plan',
    },
    decide: {
      'plan-edition': 'Record the decision on the plan',
      'action-plan': 'Record the decision on the action plan',
    },
  },
)
