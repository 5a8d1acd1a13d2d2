import { catalogue } from '#texts'

/** The workspace's frame and front page, and its error pages. */
export const homeTexts = catalogue(
  {
    siteName: 'Kredsplan',
    aside: (district: string) => `arbejdsrum, ${district}`,
    menu: {
      home: 'Forside',
      plans: 'Samarbejdsplaner',
      actionPlans: 'Handleplaner',
      measures: 'Indsatser',
      coverage: 'Dækning',
      rounds: 'Statusrunder',
      statistics: 'Tal',
      overview: 'Årets gang',
      meetings: 'Møder',
      councils: 'Kredsen',
      log: 'Log',
      outbox: 'Udbakke',
    },
    footer: { public: 'Den offentlige side', accessibility: 'Tilgængelighedserklæring', about: 'Om siden' },
    otherLanguage: 'English',
    signOut: 'Log ud',
    account: 'Min konto',
    title: 'Forside',
    hello: (name: string) => `Goddag, ${name}`,
    noSeat:
      'Du har ingen hverv i dag og kan derfor ikke se noget her. Tal med sekretariatet, hvis det er forkert.',
    now: 'Det venter på dig',
    nothing: 'Der er ikke noget, der venter på dig lige nu.',
    tasks: {
      write: (part: string, plan: string) => `Skriv færdig: ${part} (${plan})`,
      choose: (parts: number, plan: string) =>
        parts === 1 ? `Tag stilling til 1 afsnit i ${plan}` : `Tag stilling til ${parts} afsnit i ${plan}`,
      unfinished: (parts: number, plan: string) =>
        parts === 1
          ? `1 afsnit i ${plan} er ikke klar endnu`
          : `${parts} afsnit i ${plan} er ikke klar endnu`,
      propose: (plan: string) => `${plan} er klar til kredsrådets dagsorden`,
      decide: (plan: string, date: string) => `Før beslutningen om ${plan} til referat (mødet den ${date})`,
      publish: (plan: string) => `Offentliggør ${plan}`,
      start: 'Begynd den første plan: læs sidste års plan ind, eller start tomt',
      status: (count: number, due: string) =>
        count === 1
          ? `Fortæl, hvordan det går med 1 indsats (senest den ${due})`
          : `Fortæl, hvordan det går med ${count} indsatser (senest den ${due})`,
      leadVacant: (title: string) => `»${title}« mangler en tovholder`,
      deputyVacant: (title: string) => `»${title}« mangler en stedfortræder for tovholderen`,
    },
    coverage: {
      heading: (year: number) => `Svarer handleplanerne på planen? ${year}`,
      sub: 'Hver række er et lokalråd, hver kolonne et indsatsområde. Tallet er antal indsatser. Vælg et felt for at se dem, eller hvorfor der ikke er nogen.',
      more: 'Filtrér og sortér',
      overview: 'Årets gang: frister, mangler og indsatser i fare',
    },
    plan: 'Planen',
    planNone: 'Der er ingen plan endnu.',
    progress: (ready: number, all: number) => `${ready} af ${all} afsnit er klar.`,
    comments: (n: number) =>
      n === 0 ? 'Ingen åbne kommentarer.' : n === 1 ? '1 åben kommentar.' : `${n} åbne kommentarer.`,
    correction: (number: number) => `Rettelse ${number} til den offentliggjorte plan.`,
    states: {
      draft: 'Udkast',
      discarded: 'Sat til side',
      proposed: 'På dagsordenen',
      adopted: 'Vedtaget',
      published: 'Offentliggjort',
      superseded: 'Afløst',
    },
    meetings: 'Næste møder',
    noMeetings: 'Der er ikke planlagt møder.',
    year: {
      heading: 'Året',
      lead: 'De faste tidspunkter i samarbejdet.',
      items: (due: string) => [
        { when: due, what: 'Lokalrådenes handleplaner er færdige' },
        { when: 'Maj', what: 'Kredsrådet drøfter ungdomskriminalitet' },
        { when: 'Midt på året', what: 'Status på indsatserne' },
        { when: 'Efterår', what: 'Evaluering: fortsæt, juster eller stop' },
        { when: 'November', what: 'Nye tal, udkast, kredsrådet beslutter, planen offentliggøres' },
      ],
    },
    errors: {
      forbiddenTitle: 'Det har du ikke adgang til',
      forbidden:
        'Dine hverv giver ikke adgang til denne side eller handling. Mener du, at det er en fejl, så tal med sekretariatet.',
      otherSiteTitle: 'Handlingen blev ikke udført',
      otherSite: 'Den kom ikke fra en af vores egne sider. Gå tilbage, og prøv igen derfra.',
      missingTitle: 'Siden findes ikke',
      missing: 'Adressen kan være skrevet forkert, eller det, den viste, findes ikke mere.',
      tooLargeTitle: 'Det er for stort',
      tooLarge: 'Det, du sendte, er større end tilladt. Gør teksten kortere, og prøv igen.',
      brokenTitle: 'Formularen kom ikke hel frem',
      broken: 'Gå tilbage, og send den igen.',
      meanwhileTitle: 'En anden kom først',
      meanwhile:
        'Noget blev ændret, mens du arbejdede, så dit blev ikke gemt. Gå tilbage, og se siden igennem igen.',
      faultTitle: 'Der skete en fejl hos os',
      fault:
        'Det, du gjorde, blev ikke gemt. Gå tilbage, og prøv igen; din tekst står der endnu i de fleste browsere.',
      cprTitle: 'Teksten ligner et CPR-nummer',
      cpr: 'Noget af det, du skrev, ligner et CPR-nummer og blev ikke gemt. Gå tilbage, slet tallet, og gem igen.',
      request: 'Forespørgsel',
      back: 'Til forsiden',
    },
  },
  {
    siteName: 'Kredsplan',
    aside: (district) => `workspace, ${district}`,
    menu: {
      home: 'Front page',
      plans: 'Cooperation plans',
      actionPlans: 'Action plans',
      measures: 'Measures',
      coverage: 'Coverage',
      rounds: 'Status rounds',
      statistics: 'Figures',
      overview: 'The year',
      meetings: 'Meetings',
      councils: 'The district',
      log: 'Log',
      outbox: 'Outbox',
    },
    footer: { public: 'The public site', accessibility: 'Accessibility statement', about: 'About this site' },
    otherLanguage: 'Dansk',
    signOut: 'Sign out',
    account: 'My account',
    title: 'Front page',
    hello: (name) => `Welcome, ${name}`,
    noSeat:
      'You hold no function today and can therefore see nothing here. Talk to the secretariat if that is wrong.',
    now: 'Waiting for you',
    nothing: 'Nothing is waiting for you right now.',
    tasks: {
      write: (part, plan) => `Finish writing: ${part} (${plan})`,
      choose: (parts, plan) =>
        parts === 1 ? `Take a position on 1 part of ${plan}` : `Take a position on ${parts} parts of ${plan}`,
      unfinished: (parts, plan) =>
        parts === 1 ? `1 part of ${plan} is not ready yet` : `${parts} parts of ${plan} are not ready yet`,
      propose: (plan) => `${plan} is ready for the district council’s agenda`,
      decide: (plan, date) => `Record the decision on ${plan} (the meeting on ${date})`,
      publish: (plan) => `Publish ${plan}`,
      start: 'Begin the first plan: read last year’s plan in, or start empty',
      status: (count, due) =>
        count === 1
          ? `Say how 1 measure is going (by ${due})`
          : `Say how ${count} measures are going (by ${due})`,
      leadVacant: (title) => `“${title}” has no lead`,
      deputyVacant: (title) => `“${title}” has no deputy for its lead`,
    },
    coverage: {
      heading: (year) => `Do the action plans answer the plan? ${year}`,
      sub: 'Each row is a local council, each column a focus area. The number counts measures. Choose a field to see them, or why there are none.',
      more: 'Filter and sort',
      overview: 'The year: deadlines, gaps and measures at risk',
    },
    plan: 'The plan',
    planNone: 'There is no plan yet.',
    progress: (ready, all) => `${ready} of ${all} parts are ready.`,
    comments: (n) => (n === 0 ? 'No open comments.' : n === 1 ? '1 open comment.' : `${n} open comments.`),
    correction: (number) => `Correction ${number} of the published plan.`,
    states: {
      draft: 'Draft',
      discarded: 'Set aside',
      proposed: 'On the agenda',
      adopted: 'Adopted',
      published: 'Published',
      superseded: 'Replaced',
    },
    meetings: 'Next meetings',
    noMeetings: 'No meetings are planned.',
    year: {
      heading: 'The year',
      lead: 'The fixed points of the cooperation.',
      items: (due) => [
        { when: due, what: 'The local councils’ action plans are ready' },
        { when: 'May', what: 'The district council discusses youth crime' },
        { when: 'Mid-year', what: 'Status on the measures' },
        { when: 'Autumn', what: 'Evaluation: continue, adjust or stop' },
        { when: 'November', what: 'New figures, draft, the district council decides, the plan is published' },
      ],
    },
    errors: {
      forbiddenTitle: 'You do not have access to this',
      forbidden:
        'Your functions do not give access to this page or action. If you think that is a mistake, talk to the secretariat.',
      otherSiteTitle: 'The action was not carried out',
      otherSite: 'It did not come from one of our own pages. Go back and try again from there.',
      missingTitle: 'There is no such page',
      missing: 'The address may be misspelt, or what it showed is no longer there.',
      tooLargeTitle: 'That is too large',
      tooLarge: 'What you sent is larger than allowed. Make the text shorter and try again.',
      brokenTitle: 'The form did not arrive whole',
      broken: 'Go back and send it again.',
      meanwhileTitle: 'Somebody else was first',
      meanwhile:
        'Something changed while you worked, so yours was not saved. Go back and look through the page again.',
      faultTitle: 'Something went wrong on our side',
      fault: 'What you did was not saved. Go back and try again; in most browsers your text is still there.',
      cprTitle: 'The text looks like a personal number',
      cpr: 'Some of what you wrote looks like a personal number and was not saved. Go back, delete the number and save again.',
      request: 'Request',
      back: 'To the front page',
    },
  },
)
