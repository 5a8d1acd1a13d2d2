import { catalogue } from '#texts'

/** What the pages of the coverage matrix say: the matrix, one cell, one focus area. */
export const coverageTexts = catalogue(
  {
    trail: { label: 'Vej tilbage', front: 'Overblik', coverage: (year: number) => `Handleplaner ${year}` },
    title: (year: number) => `Handleplanerne for ${year}`,
    description: (year: number) =>
      `Hvad hvert lokalråd gør ved indsatsområderne i samarbejdsplanen for ${year}, og hvordan det går.`,
    lead: 'Hvert lokalråd svarer på den fælles samarbejdsplans indsatsområder. Her kan du se, hvad der sker hvor, hvordan det går, og hvorfor der nogle steder ikke sker noget.',
    heading: 'Svarer handleplanerne på planen?',
    sub: 'Hver række er et lokalråd, hver kolonne et indsatsområde. Tallet er antal indsatser. Vælg et felt for at se dem, eller hvorfor der ikke er nogen.',
    caption: (day: string) => `Dækning af indsatsområder, status pr. ${day}`,
    council: 'Lokalråd',
    figures: {
      areas: (count: number): string => (count === 1 ? 'indsatsområde' : 'indsatsområder'),
      part: (count: number, whole: number) => `${count} af ${whole}`,
      plans: (inTime: number, whole: number): string =>
        `${whole === 1 ? 'handleplan' : 'handleplaner'} vedtaget, ${inTime} til tiden`,
      measures: (count: number, measured: number): string =>
        `${count === 1 ? 'indsats' : 'indsatser'}, ${measured} med målepunkt`,
      reported: (days: number): string => `har givet status de seneste ${days} dage`,
    },
    notPublished: 'Handleplanen er ikke offentliggjort endnu',
    late: (days: number): string =>
      days === 1 ? 'Indsendt 1 dag efter fristen' : `Indsendt ${days} dage efter fristen`,
    nonePublished: (year: number) => `Ingen lokalråd har offentliggjort deres handleplan for ${year} endnu.`,
    someMissing: 'Hvor der mangler et helt svar, er handleplanen ikke offentliggjort endnu.',
    seeYear: (year: number) => `Se handleplanerne for ${year}`,
    years: 'Andre år',
    allMeasures: 'Se alle indsatser',
    data: 'Hent tallene (CSV)',
    noPlan:
      'Der er ikke offentliggjort nogen samarbejdsplan endnu. Når den er det, kan du se her, hvad hvert lokalråd gør ved den.',
    cell: {
      title: (area: string, council: string) => `${area}: ${council}`,
      lead: (council: string, year: number) => `Sådan svarer ${council} på indsatsområdet i ${year}.`,
      answer: 'Rådets svar',
      ownWords: 'Med rådets egne ord',
      coveredBy: 'Rådet svarer med indsatserne herunder.',
      notPublished:
        'Rådet har ikke offentliggjort sin handleplan endnu. Når den er vedtaget og offentliggjort, står svaret her.',
      newArea:
        'Indsatsområdet er kommet til, efter at rådet vedtog sin handleplan. Rådet har ikke svaret på det endnu.',
      measures: (count: number) => (count === 1 ? '1 indsats' : `${count} indsatser`),
      noneHeading: 'Indsatser',
      noMeasures: 'Der er ingen offentlige indsatser på området her.',
      others: 'Hvad de andre lokalråd gør ved det',
      inPlan: 'Læs om indsatsområdet i samarbejdsplanen',
      wholePlan: (council: string) => `Alt om handleplanen: ${council}`,
      next: 'Videre herfra',
    },
    area: {
      lead: (councils: number, year: number) =>
        councils === 1
          ? `Hvad lokalrådet gør ved indsatsområdet i ${year}.`
          : `Hvad ${councils} lokalråd gør ved indsatsområdet i ${year}.`,
      description: (area: string, year: number) =>
        `${area}: hvad lokalrådene gør ved det i ${year}, og hvordan det går.`,
      inPlan: 'Læs om indsatsområdet i samarbejdsplanen',
      councils: 'Lokalråd for lokalråd',
      district: 'Kredsrådets egne indsatser',
      noMeasures: 'Ingen offentlige indsatser',
      learned: 'Hvad lokalrådene har lært',
      learnedSub: 'Fra evalueringer, de nyeste først.',
      nothingLearned:
        'Der er ingen offentlige evalueringer på området endnu. De skrives ved halvåret og efter årets udgang.',
      from: (title: string, council: string, year: number) => `${title}, ${council}, ${year}`,
      verdict: (verdict: string) => `Konklusion: ${verdict}`,
    },
  },
  {
    trail: { label: 'You are here', front: 'Overview', coverage: (year) => `Action plans ${year}` },
    title: (year) => `The action plans for ${year}`,
    description: (year) =>
      `What every local council does about the focus areas of the cooperation plan for ${year}, and how it goes.`,
    lead: 'Every local council responds to the focus areas of the shared cooperation plan. Here you can see what happens where, how it goes, and why in some places nothing does. The councils write in Danish.',
    heading: 'Do the action plans respond to the plan?',
    sub: 'Each row is a local council, each column a focus area. The number counts measures. Choose a cell to see them, or why there are none.',
    caption: (day) => `Coverage of the focus areas, as of ${day}`,
    council: 'Local council',
    figures: {
      areas: (count) => (count === 1 ? 'focus area' : 'focus areas'),
      part: (count, whole) => `${count} of ${whole}`,
      plans: (inTime, whole) => `action ${whole === 1 ? 'plan' : 'plans'} adopted, ${inTime} in time`,
      measures: (count, measured) => `${count === 1 ? 'measure' : 'measures'}, ${measured} with an indicator`,
      reported: (days) => `have told how it goes in the last ${days} days`,
    },
    notPublished: 'The action plan has not been published yet',
    late: (days) =>
      days === 1 ? 'Submitted 1 day after the deadline' : `Submitted ${days} days after the deadline`,
    nonePublished: (year) => `No local council has published its action plan for ${year} yet.`,
    someMissing: 'Where a whole answer is missing, the action plan has not been published yet.',
    seeYear: (year) => `See the action plans for ${year}`,
    years: 'Other years',
    allMeasures: 'See all measures',
    data: 'Download the figures (CSV)',
    noPlan:
      'No cooperation plan has been published yet. Once it is, you can see here what every local council does about it.',
    cell: {
      title: (area, council) => `${area}: ${council}`,
      lead: (council, year) => `How ${council} responds to the focus area in ${year}.`,
      answer: 'The council’s answer',
      ownWords: 'In the council’s own words',
      coveredBy: 'The council responds with the measures below.',
      notPublished:
        'The council has not published its action plan yet. Once it is adopted and published, the answer is here.',
      newArea:
        'The focus area was added after the council adopted its action plan. The council has not responded to it yet.',
      measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
      noneHeading: 'Measures',
      noMeasures: 'There are no public measures in this area here.',
      others: 'What the other local councils do about it',
      inPlan: 'Read about the focus area in the cooperation plan',
      wholePlan: (council) => `All about the action plan: ${council}`,
      next: 'Where to go from here',
    },
    area: {
      lead: (councils, year) =>
        councils === 1
          ? `What the local council does about the focus area in ${year}.`
          : `What ${councils} local councils do about the focus area in ${year}.`,
      description: (area, year) =>
        `${area}: what the local councils do about it in ${year}, and how it goes.`,
      inPlan: 'Read about the focus area in the cooperation plan',
      councils: 'Council by council',
      district: 'The district council’s own measures',
      noMeasures: 'No public measures',
      learned: 'What the local councils have learned',
      learnedSub: 'From evaluations, the newest first.',
      nothingLearned:
        'There are no public evaluations in this area yet. They are written at mid-year and after the end of the year.',
      from: (title, council, year) => `${title}, ${council}, ${year}`,
      verdict: (verdict) => `Conclusion: ${verdict}`,
    },
  },
)
