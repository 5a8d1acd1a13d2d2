import { catalogue } from '#texts'

/** The pages on which status rounds are arranged and followed. */
export const roundTexts = catalogue(
  {
    trail: 'Du er her',
    title: 'Statusrunder',
    lead: 'Nogle gange om året bliver alle tovholdere spurgt, hvordan det går. De får en mail med et link til en side, hvor de svarer på et par minutter. Hver runde åbner af sig selv på sin dag.',
    caption: (year: number) => `Statusrunder i ${year}`,
    columns: { round: 'Runde', opens: 'Åbner', due: 'Svar senest', answered: 'Svar', state: 'Tilstand' },
    round: (number: number) => `Runde ${number}`,
    roundOf: (number: number, year: number) => `Statusrunde ${number} i ${year}`,
    states: { planned: 'Planlagt', missed: 'Ikke åbnet', open: 'Åben', closed: 'Lukket' },
    answered: (answered: number, asked: number) => `${answered} af ${asked} har svaret`,
    nothingAsked: 'Ingen indsatser at spørge om',
    notOpened: 'Endnu ikke åbnet',
    none: (year: number) => `Der er ingen statusrunder i ${year}.`,
    noneHelp: 'Når årets samarbejdsplan bliver offentliggjort, foreslås fire runder.',
    propose: 'Foreslå fire runder',
    proposeHelp:
      'De åbner den 15. marts, juni, september og november. Du kan flytte dem og lægge flere til bagefter.',
    add: 'Læg en runde til',
    addSave: 'Læg runden til',
    form: {
      errors: 'Der er noget, der skal rettes',
      opensOn: 'Åbner den',
      opensHint: 'Den dag får tovholderne mailen.',
      dueOn: 'Svar senest den',
      dueHint: 'Der tages imod sene svar i 14 dage efter.',
      save: 'Gem datoerne',
    },
    refusals: {
      heading: 'Det er ikke gemt',
      endsBeforeStart: 'Fristen kan ikke ligge, før runden åbner.',
      inThePast: 'Fristen kan ikke ligge i fortiden.',
      notOfYear: 'Runden skal åbne i det år, den hører til.',
      overlaps: (number: number, from: string, to: string) =>
        `Runde ${number} går fra den ${from} til den ${to}. To runder kan ikke overlappe hinanden.`,
      changedMeanwhile: (from: string, to: string) =>
        `Andre har ændret runden imens: den går nu fra den ${from} til den ${to}. Gem igen, hvis det skal være dine datoer.`,
      openedAlready: 'Runden er åbnet, så den kan ikke flyttes eller åbnes igen.',
      duePassed: 'Fristen er gået. Giv runden en ny frist, før du åbner den.',
      notOpen: 'Runden er ikke åben.',
    },
    page: {
      back: 'Alle statusrunder',
      expected: {
        planned: (day: string) => `Runden åbner af sig selv den ${day}, og så får tovholderne mailen.`,
        missed: 'Fristen gik, før runden blev åbnet. Giv den nye datoer, eller lad den ligge.',
        open: (last: string) =>
          `Runden er åben. Den, der ikke har svaret, får en påmindelse efter 5 dage, og derefter bliver stedfortræderen og formanden spurgt. Der tages imod svar til og med den ${last}.`,
        closed: 'Runden er lukket. Der kan ikke svares mere.',
      },
      dates: 'Flyt runden',
      openHeading: 'Åbn runden',
      willClose: (number: number, year: number) => `Runde ${number} i ${year} er åben og bliver lukket`,
      willMiss: (missing: number) =>
        missing === 0
          ? 'Alle har svaret i den.'
          : missing === 1
            ? 'Der mangler 1 svar i den, og det kan ikke gives længere.'
            : `Der mangler ${missing} svar i den, og de kan ikke gives længere.`,
      willAsk: (measures: number, people: number) =>
        `${measures === 1 ? '1 indsats' : `${measures} indsatser`} er i gang. ${people === 1 ? '1 person får' : `${people} personer får`} en mail med et link. Det kan ikke fortrydes.`,
      willAskNobody: 'Der er ingen indsatser i gang, som der kan spørges om.',
      willLeaveOut: (count: number) =>
        count === 1
          ? 'Ved 1 indsats er der ingen at spørge. Find en tovholder først.'
          : `Ved ${count} indsatser er der ingen at spørge. Find tovholdere først.`,
      cannotOpen: 'Derfor kan runden ikke åbnes nu.',
      open: 'Åbn runden nu',
      closeHeading: 'Luk runden',
      closeHelp: 'Når runden er lukket, virker ingen af dens links. Det kan ikke fortrydes.',
      close: 'Luk runden nu',
      councils: 'Råd for råd',
      columns: {
        council: 'Råd',
        answered: 'Svar, talt i indsatser',
        missing: 'Mangler svar fra',
        changed: 'Ændret',
        unasked: 'Ingen at spørge',
      },
      nobodyMissing: 'Ingen',
    },
    council: {
      none: (year: number) => `Der har ikke været en statusrunde i ${year} endnu.`,
      counted: 'Talt i indsatser.',
      due: (day: string) => `Svar senest den ${day}.`,
      wasDue: (day: string) => `Fristen var den ${day}.`,
      nothing: 'Runden spørger ikke om nogen af rådets indsatser.',
      missing: 'Mangler svar',
      allAnswered: 'Alle har svaret.',
      unasked: 'Ingen at spørge',
      unaskedHelp:
        'Da runden åbnede, var der hverken en tovholder, en stedfortræder eller en formand. Sæt nogen i hvervet, så kan de svare under »Min status«.',
      changed: 'Ændret siden sidst',
      nobodyYet: 'Ingen har svaret endnu.',
      unchanged: 'Ingen af svarene er anderledes end sidst.',
      first: 'første gang',
      before: 'sidst',
      now: 'nu',
    },
  },
  {
    trail: 'You are here',
    title: 'Status rounds',
    lead: 'A few times a year all leads are asked how it goes. They get a mail with a link to a page on which they answer in a couple of minutes. Each round opens by itself on its day.',
    caption: (year) => `Status rounds of ${year}`,
    columns: { round: 'Round', opens: 'Opens', due: 'Answer by', answered: 'Answers', state: 'State' },
    round: (number) => `Round ${number}`,
    roundOf: (number, year) => `Status round ${number} of ${year}`,
    states: { planned: 'Planned', missed: 'Not opened', open: 'Open', closed: 'Closed' },
    answered: (answered, asked) => `${answered} of ${asked} have answered`,
    nothingAsked: 'No measures to ask about',
    notOpened: 'Not opened yet',
    none: (year) => `There are no status rounds in ${year}.`,
    noneHelp: 'When the year’s cooperation plan is published, four rounds are proposed.',
    propose: 'Propose four rounds',
    proposeHelp:
      'They open on the 15th of March, June, September and November. You can move them and add others afterwards.',
    add: 'Add a round',
    addSave: 'Add the round',
    form: {
      errors: 'Something needs to be corrected',
      opensOn: 'Opens on',
      opensHint: 'The leads get their mail on that day.',
      dueOn: 'Answer by',
      dueHint: 'Late answers are taken for 14 days more.',
      save: 'Save the dates',
    },
    refusals: {
      heading: 'It was not saved',
      endsBeforeStart: 'The due day cannot be before the round opens.',
      inThePast: 'The due day cannot be in the past.',
      notOfYear: 'The round has to open in the year that it belongs to.',
      overlaps: (number, from, to) =>
        `Round ${number} goes from ${from} to ${to}. Two rounds cannot overlap.`,
      changedMeanwhile: (from, to) =>
        `Somebody changed the round meanwhile: it now goes from ${from} to ${to}. Save again if it is to be your dates.`,
      openedAlready: 'The round has been opened, so it cannot be moved or opened again.',
      duePassed: 'The due day has passed. Give the round a new one before you open it.',
      notOpen: 'The round is not open.',
    },
    page: {
      back: 'All status rounds',
      expected: {
        planned: (day) => `The round opens by itself on ${day}, and then the leads get their mail.`,
        missed: 'The due day passed before the round was opened. Give it new dates, or leave it.',
        open: (last) =>
          `The round is open. Who has not answered is reminded after 5 days; then the deputy and the chair are asked. Answers are taken until ${last}.`,
        closed: 'The round is closed. No more answers can be given.',
      },
      dates: 'Move the round',
      openHeading: 'Open the round',
      willClose: (number, year) => `Round ${number} of ${year} is open and will be closed`,
      willMiss: (missing) =>
        missing === 0
          ? 'Everybody has answered it.'
          : missing === 1
            ? '1 answer is missing in it, and can no longer be given.'
            : `${missing} answers are missing in it, and can no longer be given.`,
      willAsk: (measures, people) =>
        `${measures === 1 ? '1 measure is' : `${measures} measures are`} under way. ${people === 1 ? '1 person gets' : `${people} people get`} a mail with a link. It cannot be undone.`,
      willAskNobody: 'No measures are under way that could be asked about.',
      willLeaveOut: (count) =>
        count === 1
          ? 'For 1 measure there is nobody to ask. Find a lead first.'
          : `For ${count} measures there is nobody to ask. Find leads first.`,
      cannotOpen: 'So the round cannot be opened now.',
      open: 'Open the round now',
      closeHeading: 'Close the round',
      closeHelp: 'Once the round is closed, none of its links works. It cannot be undone.',
      close: 'Close the round now',
      councils: 'Council by council',
      columns: {
        council: 'Council',
        answered: 'Answers, counted in measures',
        missing: 'No answer from',
        changed: 'Changed',
        unasked: 'Nobody to ask',
      },
      nobodyMissing: 'Nobody',
    },
    council: {
      none: (year) => `There has been no status round in ${year} yet.`,
      counted: 'Counted in measures.',
      due: (day) => `Answers are due by ${day}.`,
      wasDue: (day) => `Answers were due by ${day}.`,
      nothing: 'The round asks about none of the council’s measures.',
      missing: 'No answer yet',
      allAnswered: 'Everybody has answered.',
      unasked: 'Nobody to ask',
      unaskedHelp:
        'When the round opened, there was neither a lead nor a deputy nor a chair. Put somebody in the function, and they can answer under “My status”.',
      changed: 'Changed since last time',
      nobodyYet: 'Nobody has answered yet.',
      unchanged: 'No answer differs from the last time.',
      first: 'first time',
      before: 'last time',
      now: 'now',
    },
  },
)
