import { catalogue } from '#texts'

/** The page of one action plan, in both languages. */
export const planTexts = catalogue(
  {
    lead: (year: number) =>
      `Lokalrådets svar på samarbejdsplanen for ${year}: hvilke indsatsområder det dækker, med hvilke indsatser, eller hvorfor ikke.`,
    correction: (number: number, reason: string) => `Rettelse ${number}: ${reason}`,
    now: {
      heading: 'Det næste',
      missing: (things: number) =>
        things === 1
          ? 'Der mangler 1 ting, før planen kan indsendes. Den står herunder.'
          : `Der mangler ${things} ting, før planen kan indsendes. De står herunder.`,
      ready: 'Alt er på plads. Planen kan indsendes.',
      canStillSubmit:
        'Den kan stadig indsendes; der kommer til at stå, hvor mange dage efter fristen det var.',
      othersWrite: 'Lokalrådet er ved at skrive planen.',
      unscheduled: 'Planen er indsendt. Nu skal den på dagsordenen for et møde i lokalrådet.',
      scheduled: (date: string, place: string) =>
        `Planen er på dagsordenen til lokalrådets møde den ${date}, ${place}. Når mødet er afholdt, skal beslutningen skrives ind.`,
      cancelled: (date: string) =>
        `Mødet den ${date}, hvor planen skulle besluttes, er aflyst. Sæt den på et andet møde.`,
      adopted: 'Lokalrådet har vedtaget planen. Nu kan den offentliggøres.',
      published:
        'Planen er offentlig. Resten af året følger lokalrådet op på indsatserne, og tovholderne fortæller, hvordan det går.',
      superseded: 'Denne udgave er afløst af en rettelse.',
      submit: 'Indsend planen',
      toPublic: 'Se den offentlige handleplan',
      toChanges: 'Offentliggør ændringer i indsatserne',
      goOn: (what: string) => `Næste: ${what}`,
      lastYear: 'sidste års indsatser',
      toSteps: { submitted: 'Sæt på dagsordenen', published: 'Ret planen', other: 'Se vejen til vedtagelse' },
      toDecision: 'Skriv beslutningen ind',
      toPublish: 'Se, hvad der bliver offentligt',
    },
    gaps: {
      fold: (things: number) => `Mangler før indsendelse (${things})`,
      now: (things: number) => `Mangler nu (${things})`,
    },
    areas: {
      heading: 'Indsatsområderne i samarbejdsplanen',
      lead: (year: number) => `Et svar for hvert område i kredsens samarbejdsplan for ${year}.`,
      none: 'Samarbejdsplanen har ingen indsatsområder.',
      answer: 'Svar',
      change: 'Ret svaret',
      look: 'Se',
      about: (title: string) => `: ${title}`,
      noMeasures: 'Ingen indsatser endnu',
      saved: 'Gemt',
    },
    local: {
      heading: 'Lokalrådets egne områder',
      lead: 'Det, der fylder i kommunen, ud over samarbejdsplanen. Områderne er mærket »lokalt« alle steder.',
      none: 'Lokalrådet har ingen egne områder.',
      add: 'Tilføj et lokalt indsatsområde',
      title: 'Hvad handler området om?',
      titleHint: 'En kort titel, for eksempel »Trygge sommerhusområder«. Den bliver offentlig.',
      button: 'Tilføj området',
      taken: (title: string) => `I har allerede området »${title}«.`,
    },
    review: {
      changed:
        'Samarbejdsplanen er ændret, siden svaret blev givet. Læs området igen, og gem svaret, som det skal være.',
      new: 'Området er kommet til i samarbejdsplanen. Svar på det som på de andre.',
      gone: 'Området er taget ud af samarbejdsplanen. Fjern rækken. Er der indsatser i den, kan de blive her eller flyttes til et andet område.',
      differences: 'Se, hvad der er ændret i samarbejdsplanen',
      settle: {
        draft: '',
        submitted: 'Planen er indsendt: tag den tilbage for at se på det.',
        adopted: 'Planen er vedtaget: offentliggør den, og lav så en rettelse.',
        published: 'Planen er offentlig: begynd en rettelse for at se på det.',
        superseded: '',
      },
    },
    loose: {
      heading: 'Indsatser uden område',
      lead: 'De hører ikke til noget område i denne plan. Åbn dem, og vælg et område.',
    },
    lastYear: {
      heading: 'Sidste års indsatser',
      undecided: (n: number, all: number) =>
        `Lokalrådet mangler at tage stilling til ${all === 1 ? 'sidste års eneste indsats' : `${n} af sidste års ${all} indsatser`}: skal ${n === 1 ? 'den' : 'de'} fortsætte, justeres eller stoppe?`,
      settled: (all: number) =>
        all === 1
          ? 'Der er taget stilling til sidste års eneste indsats.'
          : `Der er taget stilling til alle sidste års ${all} indsatser.`,
      decide: 'Tag stilling',
      look: 'Se de to år side om side',
    },
    more: {
      heading: 'Mere om planen',
      timeline: 'Året som billede',
      toTimeline: 'Se året på sin egen side',
      toRound: 'Se, hvem der har fortalt, hvordan det går',
      newMeasure: 'Opret en indsats',
      editions: 'Udgaver',
      edition: (number: number) => (number === 1 ? 'Handleplanen' : `Rettelse ${number - 1}`),
      thisOne: 'denne',
    },
    deadline: {
      heading: 'Giv lokalrådet en anden frist',
      lead: 'Kun sekretariatet kan ændre fristen. Den gælder denne ene plan.',
      label: 'Ny frist',
      button: 'Gem fristen',
      notDraft: 'Planen er ikke længere en kladde, så fristen kan ikke ændres.',
    },
    done: {
      svar: 'Svaret er gemt. Det var det sidste område.',
      omraade: 'Området er tilføjet. Svar på det nu eller senere.',
      fjernet: 'Rækken er fjernet.',
      frist: 'Fristen er ændret.',
      offentliggjort: 'Handleplanen er offentliggjort. Alle kan nu læse den.',
      rettelse: 'Rettelsen er begyndt. Alle svarene er taget med; ret det, der skal rettes.',
      'taget-tilbage': 'Planen er taget tilbage og kan rettes igen.',
    },
    readOnly: {
      draft: 'Lokalrådets formand og koordinator skriver planen. Du kan læse med.',
      closed: 'Planen er ikke en kladde, så svarene kan ikke ændres her.',
    },
    notDraft: 'Planen er ikke længere en kladde. Se, hvor den er nu.',
  },
  {
    lead: (year) =>
      `The local council’s answer to the cooperation plan for ${year}: which focus areas it covers, with which measures, or why not.`,
    correction: (number, reason) => `Correction ${number}: ${reason}`,
    now: {
      heading: 'What comes next',
      missing: (things) =>
        things === 1
          ? '1 thing is missing before the plan can be submitted. It is listed below.'
          : `${things} things are missing before the plan can be submitted. They are listed below.`,
      ready: 'Everything is in place. The plan can be submitted.',
      canStillSubmit: 'It can still be submitted; it will say how many days after the deadline that was.',
      othersWrite: 'The local council is writing the plan.',
      unscheduled:
        'The plan has been submitted. Now it goes on the agenda of a meeting of the local council.',
      scheduled: (date, place) =>
        `The plan is on the agenda of the local council’s meeting on ${date}, ${place}. When the meeting has been held, the decision is to be recorded.`,
      cancelled: (date) =>
        `The meeting on ${date} that was to decide on the plan is cancelled. Put it on another meeting’s agenda.`,
      adopted: 'The local council has adopted the plan. Now it can be published.',
      published:
        'The plan is public. For the rest of the year the local council follows up on the measures, and the leads tell how they go.',
      superseded: 'This edition has been replaced by a correction.',
      submit: 'Submit the plan',
      toPublic: 'See the public action plan',
      toChanges: 'Publish changes in the measures',
      goOn: (what) => `Next: ${what}`,
      lastYear: 'last year’s measures',
      toSteps: {
        submitted: 'Put on the agenda',
        published: 'Correct the plan',
        other: 'See the way to adoption',
      },
      toDecision: 'Record the decision',
      toPublish: 'See what becomes public',
    },
    gaps: {
      fold: (things) => `Missing before it can be submitted (${things})`,
      now: (things) => `Missing now (${things})`,
    },
    areas: {
      heading: 'The focus areas of the cooperation plan',
      lead: (year) => `An answer to every area of the district’s cooperation plan for ${year}.`,
      none: 'The cooperation plan has no focus areas.',
      answer: 'Answer',
      change: 'Change the answer',
      look: 'See',
      about: (title) => `: ${title}`,
      noMeasures: 'No measures yet',
      saved: 'Saved',
    },
    local: {
      heading: 'The local council’s own areas',
      lead: 'What matters in the municipality, beside the cooperation plan. The areas are marked “local” everywhere.',
      none: 'The local council has no areas of its own.',
      add: 'Add a local focus area',
      title: 'What is the area about?',
      titleHint: 'A short title, for example “Safe holiday home areas”. It becomes public.',
      button: 'Add the area',
      taken: (title) => `You already have the area “${title}”.`,
    },
    review: {
      changed:
        'The cooperation plan has changed since the answer was given. Read the area again and save the answer as it should be.',
      new: 'The area is new in the cooperation plan. Answer it like the others.',
      gone: 'The area was taken out of the cooperation plan. Remove the row. If there are measures in it, they can stay here or be moved to another area.',
      differences: 'See what has changed in the cooperation plan',
      settle: {
        draft: '',
        submitted: 'The plan has been submitted: take it back to look at this.',
        adopted: 'The plan has been adopted: publish it, and then make a correction.',
        published: 'The plan is public: begin a correction to look at this.',
        superseded: '',
      },
    },
    loose: {
      heading: 'Measures without an area',
      lead: 'They belong to no area of this plan. Open them and choose one.',
    },
    lastYear: {
      heading: 'Last year’s measures',
      undecided: (n, all) =>
        `The local council still has to decide on ${all === 1 ? 'last year’s only measure' : `${n} of last year’s ${all} measures`}: ${n === 1 ? 'is it' : 'are they'} to continue, be adjusted or stop?`,
      settled: (all) =>
        all === 1
          ? 'Last year’s only measure has been decided on.'
          : `All of last year’s ${all} measures have been decided on.`,
      decide: 'Decide',
      look: 'See the two years side by side',
    },
    more: {
      heading: 'More about the plan',
      timeline: 'The year as a picture',
      toTimeline: 'See the year on a page of its own',
      toRound: 'See who has told how it goes',
      newMeasure: 'Create a measure',
      editions: 'Editions',
      edition: (number) => (number === 1 ? 'The action plan' : `Correction ${number - 1}`),
      thisOne: 'this one',
    },
    deadline: {
      heading: 'Give the local council another deadline',
      lead: 'Only the secretariat can change the deadline. It applies to this one plan.',
      label: 'New deadline',
      button: 'Save the deadline',
      notDraft: 'The plan is no longer a draft, so the deadline cannot be changed.',
    },
    done: {
      svar: 'The answer has been saved. That was the last area.',
      omraade: 'The area has been added. Answer it now or later.',
      fjernet: 'The row has been removed.',
      frist: 'The deadline has been changed.',
      offentliggjort: 'The action plan has been published. Everybody can read it now.',
      rettelse: 'The correction has begun. All the answers are in it; correct what is to be corrected.',
      'taget-tilbage': 'The plan has been taken back and can be changed again.',
    },
    readOnly: {
      draft: 'The local council’s chair and coordinator write the plan. You can read along.',
      closed: 'The plan is not a draft, so the answers cannot be changed here.',
    },
    notDraft: 'The plan is no longer a draft. See where it is now.',
  },
)
