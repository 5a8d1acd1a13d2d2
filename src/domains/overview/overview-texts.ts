import { catalogue } from '#texts'

/** The secretariat's overview of a year. */
export const overviewTexts = catalogue(
  {
    title: 'Årets gang',
    of: (year: number) => `Årets gang ${year}`,
    lead: 'Her ser sekretariatet og kredsrådets formand, om årets handleplaner og indsatser følger med, og hvad der skal ske nu.',
    report: 'Lav statusrapport på én side',
    coverage: 'Se dækningen',
    districtMeasures: 'Offentliggør kredsrådets egne indsatser',
    figures: {
      submitted: 'handleplaner indsendt',
      onTime: 'indsendt til tiden',
      answers: 'svar givet',
      atRisk: 'indsatser i fare',
      unknown: 'indsatser med ukendt status',
    },
    /** Of nothing, nothing can be said. */
    outOf: (part: number, all: number) => (all === 0 ? '–' : `${part} af ${all}`),
    deadlines: {
      heading: 'Frister',
      caption: (year: number) => `Handleplanernes frister ${year}`,
      lead: (late: number) =>
        late === 0
          ? 'Ingen handleplaner er forsinkede.'
          : late === 1
            ? '1 handleplan er eller var forsinket.'
            : `${late} handleplaner er eller var forsinkede.`,
      council: 'Lokalråd',
      state: 'Handleplan',
      submitted: 'Indsendt',
      kept: 'Frist',
      correction: (number: number) => `Rettelse ${number}`,
      none: 'Ingen handleplan endnu',
      words: {
        met: 'Til tiden',
        late: 'For sent',
        missed: 'Over fristen',
        open: 'Fristen er ikke kommet endnu',
      },
      empty: (year: number) =>
        `Der er ingen handleplaner for ${year}. De bliver åbnet, når samarbejdsplanen for ${year} er offentliggjort.`,
    },
    gaps: {
      heading: 'Huller',
      lead: 'Det, der mangler i handleplanerne: svar, og det en indsats skal have for at kunne følges.',
      none: 'Der mangler ikke noget.',
      nothingIn: (names: string) => `Intet mangler i: ${names}.`,
      answers: (count: number) => (count === 1 ? '1 svar' : `${count} svar`),
      measures: (count: number) => (count === 1 ? '1 indsats' : `${count} indsatser`),
      undecided: (count: number) =>
        count === 1
          ? '1 indsats fra sidste år uden beslutning'
          : `${count} indsatser fra sidste år uden beslutning`,
    },
    atRisk: {
      heading: 'Indsatser i fare',
      none: 'Ingen indsatser er i fare.',
      unknown: (unknown: number, all: number) =>
        `For ${unknown} af ${all} indsatser ved ingen, hvordan det går, så de er ikke talt med her.`,
      more: (count: number) => `og ${count} mere, som står i registret`,
      noMeasures: 'Der er ingen indsatser i gang eller planlagt.',
    },
    due: {
      heading: (days: number) => `De næste ${days} dage`,
      none: (days: number) => `Der er ikke noget med en dato de næste ${days} dage.`,
      plan: (year: number) => `Frist for handleplan ${year}`,
      meeting: (time: string) => `Møde kl. ${time.replace(':', '.')}`,
      activity: (measure: string, council: string) => `${measure}, ${council}`,
      roundOpens: (number: number) => `Statusrunde ${number} åbner`,
      roundDue: (number: number) => `Statusrunde ${number}: sidste dag at svare`,
      roundAside: 'Alle tovholdere',
      today: 'i dag',
      more: (count: number) => `Vis ${count} til`,
    },
    vacancies: {
      heading: 'Ledige tovholdere og stedfortrædere',
      lead: 'Hverv, som ingen har i dag, selv om de leder eller er stedfortræder for en indsats.',
      none: 'Alle tovholdere og stedfortrædere er på plads.',
      missing: (count: number) =>
        count === 1
          ? '1 indsats har slet ingen tovholder valgt. Den står under huller.'
          : `${count} indsatser har slet ingen tovholder valgt. De står under huller.`,
      appoint: 'Find en ny',
    },
    settings: {
      heading: 'Sæt frister',
      due: 'Frist for alle nye handleplaner',
      dueMeans: (date: string) =>
        `Nye handleplaner skal være indsendt senest den ${date}. Et nyt valg gælder dem, der åbnes fra nu af.`,
      day: 'Dag',
      month: 'Måned',
      months: [
        'januar',
        'februar',
        'marts',
        'april',
        'maj',
        'juni',
        'juli',
        'august',
        'september',
        'oktober',
        'november',
        'december',
      ],
      saveDue: 'Gem fristen',
      noSuchDay: 'Den dag findes ikke. Vælg en dag, som måneden har.',
      one: 'Giv ét lokalråd en anden frist',
      oneMeans:
        'Kan kun ændres, så længe handleplanen er en kladde. Lokalrådet ser den nye frist på sin handleplan.',
      noDrafts: 'Ingen handleplaner er kladder lige nu, så ingen frister kan ændres.',
      council: 'Lokalråd',
      choose: 'Vælg',
      until: (council: string, date: string) => `${council} (nu ${date})`,
      date: 'Ny frist',
      saveOne: 'Ændr fristen',
      saved: 'Fristen er gemt.',
      errors: 'Fristen er ikke gemt. Ret dette:',
      notDraft: 'Fristen er ikke ændret: handleplanen er ikke længere en kladde.',
    },
  },
  {
    title: 'The year',
    of: (year) => `The year ${year}`,
    lead: 'Here the secretariat and the chair of the district council see whether the year’s action plans and measures keep up, and what has to happen now.',
    report: 'Make a status report of one page',
    coverage: 'See the coverage',
    districtMeasures: 'Publish the district council’s own measures',
    figures: {
      submitted: 'action plans submitted',
      onTime: 'submitted in time',
      answers: 'answers given',
      atRisk: 'measures at risk',
      unknown: 'measures with unknown status',
    },
    outOf: (part, all) => (all === 0 ? '–' : `${part} of ${all}`),
    deadlines: {
      heading: 'Deadlines',
      caption: (year) => `Deadlines of the action plans ${year}`,
      lead: (late) =>
        late === 0
          ? 'No action plans are late.'
          : late === 1
            ? '1 action plan is or was late.'
            : `${late} action plans are or were late.`,
      council: 'Local council',
      state: 'Action plan',
      submitted: 'Submitted',
      kept: 'Deadline',
      correction: (number) => `Correction ${number}`,
      none: 'No action plan yet',
      words: {
        met: 'In time',
        late: 'Late',
        missed: 'Past the deadline',
        open: 'The deadline has not come yet',
      },
      empty: (year) =>
        `There are no action plans for ${year}. They are opened when the cooperation plan for ${year} is published.`,
    },
    gaps: {
      heading: 'Gaps',
      lead: 'What is missing in the action plans: answers, and what a measure needs so that it can be followed.',
      none: 'Nothing is missing.',
      nothingIn: (names) => `Nothing is missing in: ${names}.`,
      answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
      measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
      undecided: (count) =>
        count === 1
          ? '1 measure of last year without a decision'
          : `${count} measures of last year without a decision`,
    },
    atRisk: {
      heading: 'Measures at risk',
      none: 'No measures are at risk.',
      unknown: (unknown, all) =>
        `For ${unknown} of ${all} measures nobody knows how it goes, so they are not counted here.`,
      more: (count) => `and ${count} more, which are in the register`,
      noMeasures: 'No measures are under way or planned.',
    },
    due: {
      heading: (days) => `The next ${days} days`,
      none: (days) => `There is nothing with a date in the next ${days} days.`,
      plan: (year) => `Deadline of the action plan ${year}`,
      meeting: (time) => `Meeting at ${time}`,
      activity: (measure, council) => `${measure}, ${council}`,
      roundOpens: (number) => `Status round ${number} opens`,
      roundDue: (number) => `Status round ${number}: last day to answer`,
      roundAside: 'All leads',
      today: 'today',
      more: (count) => `Show ${count} more`,
    },
    vacancies: {
      heading: 'Vacant leads and deputies',
      lead: 'Functions that nobody holds today although they lead or stand in for a measure.',
      none: 'All leads and deputies are in place.',
      missing: (count) =>
        count === 1
          ? '1 measure has no lead chosen at all. It stands under gaps.'
          : `${count} measures have no lead chosen at all. They stand under gaps.`,
      appoint: 'Find a new one',
    },
    settings: {
      heading: 'Set deadlines',
      due: 'Deadline of all new action plans',
      dueMeans: (date) =>
        `New action plans are due on ${date}. A new choice holds for those that are opened from now on.`,
      day: 'Day',
      month: 'Month',
      months: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ],
      saveDue: 'Save the deadline',
      noSuchDay: 'There is no such day. Choose a day that the month has.',
      one: 'Give one local council another deadline',
      oneMeans:
        'Can be changed only while the action plan is a draft. The local council sees the new deadline on its action plan.',
      noDrafts: 'No action plans are drafts right now, so no deadlines can be changed.',
      council: 'Local council',
      choose: 'Choose',
      until: (council, date) => `${council} (now ${date})`,
      date: 'New deadline',
      saveOne: 'Change the deadline',
      saved: 'The deadline is saved.',
      errors: 'The deadline is not saved. Correct this:',
      notDraft: 'The deadline is not changed: the action plan is no longer a draft.',
    },
  },
)
