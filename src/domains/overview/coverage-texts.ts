import { catalogue } from '#texts'

/** The coverage matrix, what is behind one of its cells, and the national overview. */
export const coverageTexts = catalogue(
  {
    title: 'Dækning',
    of: (year: number) => `Dækning ${year}`,
    ofDistrict: (year: number, district: string) => `Dækning ${year}: ${district}`,
    lead: 'Her ser du for hvert lokalråd og hvert indsatsområde i samarbejdsplanen, hvad der bliver gjort, hvordan det går, eller hvorfor der ikke bliver gjort noget. Vælg et felt for at se mere.',
    filter: 'Vælg, hvad der tælles',
    year: 'År',
    states: 'Indsatser',
    stateChoices: {
      'i-planen': 'Alle i planen',
      planlagt: 'Planlagte',
      'i-gang': 'I gang',
      afsluttet: 'Afsluttede og videreførte',
      ideer: 'Idéer',
      opgivet: 'Opgivne',
    },
    organisation: 'Organisation',
    allOrganisations: 'Alle',
    order: 'Rækkefølge',
    orders: { navn: 'Alfabetisk', huller: 'Flest huller først' },
    show: 'Vis',
    narrowed: 'Tallene viser kun de indsatser, du har valgt. Svarene er alle med.',
    showAll: 'Vis alle indsatser',
    matrix: 'Lokalråd og indsatsområder',
    caption: (year: number, day: string) => `Dækning af indsatsområder ${year}, status pr. ${day}`,
    rowHead: 'Lokalråd',
    noPlan: 'Har ingen handleplan endnu',
    noPlans: (year: number) =>
      `Ingen lokalråd har en handleplan for ${year} endnu. De bliver åbnet, når samarbejdsplanen for ${year} er offentliggjort.`,
    answered: (given: number, all: number) => `${given} af ${all} svar er givet.`,
    gaps: (count: number) =>
      count === 0
        ? 'Der er ingen huller.'
        : count === 1
          ? '1 felt er et hul: svaret mangler, skal ses på igen, eller der er ingen indsatser.'
          : `${count} felter er huller: svaret mangler, skal ses på igen, eller der er ingen indsatser.`,
    districtMeasures: (count: number) =>
      count === 0
        ? null
        : count === 1
          ? 'Kredsrådet leder desuden 1 indsats. Den står også ved de lokalråd, der er med.'
          : `Kredsrådet leder desuden ${count} indsatser. De står også ved de lokalråd, der er med.`,
    measuresCount: (count: number) => (count === 1 ? '1 indsats' : `${count} indsatser`),
    others: 'Egne lokale indsatsområder',
    othersLead: 'Det, lokalrådene selv har sat på deres handleplan ud over samarbejdsplanen.',
    noOthers: 'Ingen lokalråd har egne indsatsområder i år.',
    gone: 'udgået af samarbejdsplanen',
    toNational: 'Se alle politikredse',
    toOverview: 'Årets gang',
    toLessons: 'Hvad lokalrådene lærte',
    cell: {
      trail: 'Du er her',
      answer: 'Svaret',
      noAnswer: 'Lokalrådet har ikke svaret på dette indsatsområde endnu.',
      noPlan: (year: number) =>
        `Lokalrådet har ingen handleplan for ${year} endnu. Den bliver åbnet, når samarbejdsplanen er offentliggjort.`,
      review: {
        changed:
          'Indsatsområdet er ændret i samarbejdsplanen, siden lokalrådet svarede. Svaret skal ses på igen.',
        new: 'Indsatsområdet er nyt i samarbejdsplanen.',
        gone: 'Indsatsområdet er udgået af samarbejdsplanen. Svaret skal ses på igen.',
      },
      plan: 'Handleplanen',
      toAnswer: 'Skriv eller ret svaret',
      measures: 'Indsatser',
      none: {
        'not-relevant':
          'Der er ingen indsatser, fordi lokalrådet har svaret, at området ikke er relevant her.',
        covered: 'Lokalrådet skriver, at området er dækket, men der er ingen indsatser endnu.',
        partly: 'Lokalrådet skriver, at området er delvist dækket, men der er ingen indsatser endnu.',
        missing: 'Der er ingen indsatser endnu.',
      },
      create: 'Opret en indsats her',
      lead: 'Tovholder',
      goes: 'Hvordan det går',
      led: (council: string) => `Fælles indsats, ledes af ${council}`,
      joint: 'Fælles indsats',
      all: 'Hele lokalrådets handleplan',
    },
    national: {
      title: (year: number) => `Alle politikredse ${year}`,
      lead: 'En linje for hver politikreds: lokalrådenes handleplaner, deres svar og hvordan indsatserne går. Ukendt er hverken godt eller dårligt: ingen har sagt, hvordan det går.',
      caption: (year: number, day: string) => `Politikredse ${year}, status pr. ${day}`,
      columns: {
        district: 'Politikreds',
        plans: 'Handleplaner offentliggjort',
        late: 'Forsinkede',
        answers: 'Svar givet',
        stances: 'Svarene',
        measures: 'Indsatser',
        goes: 'Hvordan de går',
      },
      of: (part: number, all: number) => `${part} af ${all}`,
      stances: (covered: number, partly: number, not: number) =>
        `${covered} dækket, ${partly} delvist, ${not} ikke relevant`,
      noAnswers: 'Ingen handleplaner at svare i',
      ended: (count: number) => `${count} afsluttet`,
      noMeasures: 'Ingen indsatser',
      empty: 'Der er ingen politikredse endnu.',
    },
  },
  {
    title: 'Coverage',
    of: (year) => `Coverage ${year}`,
    ofDistrict: (year, district) => `Coverage ${year}: ${district}`,
    lead: 'Here you see, for every local council and every focus area of the cooperation plan, what is done and how it goes, or why nothing is done. Choose a cell to see more.',
    filter: 'Choose what is counted',
    year: 'Year',
    states: 'Measures',
    stateChoices: {
      'i-planen': 'All in the plan',
      planlagt: 'Planned',
      'i-gang': 'Under way',
      afsluttet: 'Finished and carried over',
      ideer: 'Ideas',
      opgivet: 'Dropped',
    },
    organisation: 'Organisation',
    allOrganisations: 'All',
    order: 'Order',
    orders: { navn: 'Alphabetical', huller: 'Most gaps first' },
    show: 'Show',
    narrowed: 'The numbers count only the measures that you chose. All the answers are there.',
    showAll: 'Show all measures',
    matrix: 'Local councils and focus areas',
    caption: (year, day) => `Coverage of focus areas ${year}, status on ${day}`,
    rowHead: 'Local council',
    noPlan: 'Has no action plan yet',
    noPlans: (year) =>
      `No local council has an action plan for ${year} yet. They are opened when the cooperation plan for ${year} is published.`,
    answered: (given, all) => `${given} of ${all} answers are given.`,
    gaps: (count) =>
      count === 0
        ? 'There are no gaps.'
        : count === 1
          ? '1 cell is a gap: the answer is missing, is to be looked at again, or there are no measures.'
          : `${count} cells are gaps: the answer is missing, is to be looked at again, or there are no measures.`,
    districtMeasures: (count) =>
      count === 0
        ? null
        : count === 1
          ? 'The district council leads 1 measure besides. It is also counted with the local councils that take part.'
          : `The district council leads ${count} measures besides. They are also counted with the local councils that take part.`,
    measuresCount: (count) => (count === 1 ? '1 measure' : `${count} measures`),
    others: 'Local focus areas of their own',
    othersLead: 'What the local councils have put on their action plans beyond the cooperation plan.',
    noOthers: 'No local council has focus areas of its own this year.',
    gone: 'no longer in the cooperation plan',
    toNational: 'See all police districts',
    toOverview: 'The year',
    toLessons: 'What the local councils learned',
    cell: {
      trail: 'You are here',
      answer: 'The answer',
      noAnswer: 'The local council has not answered this focus area yet.',
      noPlan: (year) =>
        `The local council has no action plan for ${year} yet. It is opened when the cooperation plan is published.`,
      review: {
        changed:
          'The focus area was changed in the cooperation plan after the local council answered. The answer is to be looked at again.',
        new: 'The focus area is new in the cooperation plan.',
        gone: 'The focus area is no longer in the cooperation plan. The answer is to be looked at again.',
      },
      plan: 'The action plan',
      toAnswer: 'Write or change the answer',
      measures: 'Measures',
      none: {
        'not-relevant':
          'There are no measures because the local council has answered that the area is not relevant here.',
        covered: 'The local council writes that the area is covered, but there are no measures yet.',
        partly: 'The local council writes that the area is partly covered, but there are no measures yet.',
        missing: 'There are no measures yet.',
      },
      create: 'Create a measure here',
      lead: 'Lead',
      goes: 'How it goes',
      led: (council) => `Joint measure, led by ${council}`,
      joint: 'Joint measure',
      all: 'The local council’s whole action plan',
    },
    national: {
      title: (year) => `All police districts ${year}`,
      lead: 'One line for each police district: the local councils’ action plans, their answers and how the measures go. Unknown is neither good nor bad: nobody has said how it goes.',
      caption: (year, day) => `Police districts ${year}, status on ${day}`,
      columns: {
        district: 'Police district',
        plans: 'Action plans published',
        late: 'Late',
        answers: 'Answers given',
        stances: 'The answers',
        measures: 'Measures',
        goes: 'How they go',
      },
      of: (part, all) => `${part} of ${all}`,
      stances: (covered, partly, not) => `${covered} covered, ${partly} partly, ${not} not relevant`,
      noAnswers: 'No action plans to answer in',
      ended: (count) => `${count} ended`,
      noMeasures: 'No measures',
      empty: 'There are no police districts yet.',
    },
  },
)
