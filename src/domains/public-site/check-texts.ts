import { catalogue } from '#texts'

/** What the check page and `kredsplan verify` say. */
export const checkTexts = catalogue(
  {
    title: 'Kontrollér et dokument',
    lead: 'Har du en samarbejdsplan på din computer eller et fingeraftryk på papir? Så kan du her se, om den er præcis den, kredsrådet vedtog.',
    fileLabel: 'Vælg filen',
    fileHint: 'Den JSON-fil, du har hentet under »Hent som data«. Filen bliver kun læst, ikke gemt.',
    fileButton: 'Kontrollér filen',
    hashLabel: 'Eller indsæt fingeraftrykket',
    hashHint: '64 tegn, tal og bogstaver fra a til f.',
    hashButton: 'Find planen',
    errorHeading: 'Der mangler noget',
    chooseFile: 'Vælg en fil først.',
    badHash: 'Et fingeraftryk er 64 tegn: tal og bogstaverne a til f. Tjek, at du fik det hele med.',
    yes: (title: string, number: number) => `Ja, det er ${title}, udgave ${number}`,
    yesText: (decided: string) => `Hvert tegn er, som kredsrådet vedtog det den ${decided}.`,
    superseded: (number: number) => `Udgaven er siden rettet. Den gældende er udgave ${number}.`,
    sameText: (title: string, number: number) =>
      `Teksten er ${title}, udgave ${number}, men filen er skrevet om`,
    sameTextMeans:
      'Ordene er de vedtagne, men filens opstilling er ændret, for eksempel af et program, der har sat linjeskift ind. Hent filen igen, hvis du vil have den præcis som vedtaget.',
    changed: (year: number, number: number) => `Nej, det er ikke planen for ${year}, udgave ${number}`,
    changedText:
      'Filen giver sig ud for at være den udgave, men disse afsnit er anderledes end det vedtagne:',
    changedElsewhere: 'Afsnittene er de samme, men titel, nummer eller andre oplysninger er ændret.',
    unknownPlan: 'Nej, den plan er ikke offentliggjort her',
    unknownPlanText: 'Filen ligner en samarbejdsplan, men året eller udgaven findes ikke her på siden.',
    notAPlan: 'Filen er ikke en samarbejdsplan',
    notAPlanText:
      'Kontrollen kan læse den JSON-fil, der kan hentes fra planens side. En PDF, et billede eller et Word-dokument kan den ikke sammenligne.',
    unknownHash: 'Nej, ingen offentliggjort udgave har det fingeraftryk',
    unknownHashText: 'Enten er teksten ændret, eller også er tegnene ikke skrevet rigtigt af.',
    read: 'Læs udgaven',
    hash: 'Filens fingeraftryk',
    whatHeading: 'Hvad er et fingeraftryk?',
    what: 'Et fingeraftryk er et langt tal, som en computer regner ud af en tekst. Den samme tekst giver altid det samme tal. Ændrer man så meget som et komma, bliver tallet et helt andet, og ingen kan lave en anden tekst, der passer til tallet. Regnemåden hedder SHA-256 og er en åben standard.',
    whyHeading: 'Hvorfor er det nyttigt?',
    why: 'Når kredsrådet vedtager en plan, bliver teksten låst, og fingeraftrykket skrevet ned. Derfor kan alle senere se, at det, der er offentligt, er det, der blev vedtaget. Står fingeraftrykket i referatet, behøver du ikke stole på denne side for at kontrollere den.',
    selfHeading: 'Gør det selv',
    self: 'Du behøver ikke bruge siden her. Hent planens JSON-fil, og regn fingeraftrykket ud på din egen computer:',
    selfProgram:
      'Med programmet Kredsplan kan du kontrollere en hel side, også at teksten på skærmen er den vedtagne:',
    newest: 'Den gældende plans fingeraftryk',
    verify: {
      heading: (title: string, edition: number) => `${title}, udgave ${edition}`,
      checks: {
        canonical: {
          ok: 'Dokumentet er skrevet på den ene rigtige måde.',
          bad: 'Dokumentet er skrevet om: det har ikke den form, fingeraftrykket gælder.',
        },
        'published-hash': {
          ok: 'Dokumentet har det fingeraftryk, siden oplyser.',
          bad: 'Dokumentet har ikke det fingeraftryk, siden oplyser.',
        },
        'expected-hash': {
          ok: 'Dokumentet har det fingeraftryk, du gav.',
          bad: 'Dokumentet har ikke det fingeraftryk, du gav.',
        },
        'same-parts': {
          ok: 'Siden viser alle dokumentets afsnit i samme rækkefølge.',
          bad: 'Siden viser ikke de samme afsnit som dokumentet.',
        },
        'same-text': {
          ok: 'Hvert afsnits tekst på siden er dokumentets.',
          bad: 'Teksten på siden er en anden end dokumentets i:',
        },
      },
      passed: 'Alt stemmer.',
      failed: 'Det stemmer ikke.',
      noAnswer: (url: string) => `Der kom intet svar fra ${url}; tjek adressen og forbindelsen.`,
      tooSlow: (url: string) => `Svaret fra ${url} kom ikke inden for 10 sekunder; prøv igen senere.`,
      tooLarge: (url: string) => `Svaret fra ${url} er større end 10 MB og blev ikke læst; tjek adressen.`,
      badStatus: (url: string, status: number) => `${url} svarede med fejl ${status}; tjek adressen.`,
      notAPlanPage: (url: string) =>
        `${url} er ikke siden med en samarbejdsplan; giv adressen på planens egen side, for eksempel /plan/2026.`,
      notAPlanDocument:
        'Dokumentet er ikke en samarbejdsplan i formatet kredsplan-plan/1; hent planens JSON-fil igen.',
    },
  },
  {
    title: 'Check a document',
    lead: 'Do you have a cooperation plan on your computer, or a fingerprint on paper? Here you can see whether it is exactly the one that the district council adopted.',
    fileLabel: 'Choose the file',
    fileHint: 'The JSON file you got under “Download as data”. The file is only read, not kept.',
    fileButton: 'Check the file',
    hashLabel: 'Or paste the fingerprint',
    hashHint: '64 characters, digits and letters from a to f.',
    hashButton: 'Find the plan',
    errorHeading: 'Something is missing',
    chooseFile: 'Choose a file first.',
    badHash: 'A fingerprint is 64 characters: digits and the letters a to f. See that you got all of it.',
    yes: (title, number) => `Yes, it is ${title}, edition ${number}`,
    yesText: (decided) => `Every character is as the district council adopted it on ${decided}.`,
    superseded: (number) => `This edition has since been corrected. Edition ${number} is in force.`,
    sameText: (title, number) => `The text is ${title}, edition ${number}, but the file has been rewritten`,
    sameTextMeans:
      'The words are those adopted, but the layout of the file has changed, for example by a program that put in line breaks. Download the file again to have it exactly as adopted.',
    changed: (year, number) => `No, it is not the plan for ${year}, edition ${number}`,
    changedText: 'The file claims to be that edition, but these sections differ from what was adopted:',
    changedElsewhere: 'The sections are the same, but the title, number or other details have changed.',
    unknownPlan: 'No, that plan has not been published here',
    unknownPlanText:
      'The file looks like a cooperation plan, but its year or edition does not exist on this site.',
    notAPlan: 'The file is not a cooperation plan',
    notAPlanText:
      'The check can read the JSON file that can be downloaded from a plan’s page. It cannot compare a PDF, a picture or a Word document.',
    unknownHash: 'No, no published edition has that fingerprint',
    unknownHashText: 'Either the text was changed, or the characters were not copied correctly.',
    read: 'Read the edition',
    hash: 'Fingerprint of the file',
    whatHeading: 'What is a fingerprint?',
    what: 'A fingerprint is a long number that a computer works out from a text. The same text always gives the same number. Change so much as a comma and the number becomes quite another, and nobody can make another text that fits the number. The method is called SHA-256 and is an open standard.',
    whyHeading: 'Why is it useful?',
    why: 'When the district council adopts a plan, its text is locked and the fingerprint written down. Everyone can therefore see later that what is public is what was adopted. When the fingerprint is in the minutes, you need not trust this site in order to check it.',
    selfHeading: 'Do it yourself',
    self: 'You need not use this page. Download the plan’s JSON file and work out the fingerprint on your own computer:',
    selfProgram:
      'With the program Kredsplan you can check a whole page, also that the text on the screen is the one adopted:',
    newest: 'Fingerprint of the plan in force',
    verify: {
      heading: (title, edition) => `${title}, edition ${edition}`,
      checks: {
        canonical: {
          ok: 'The document is written in the one right way.',
          bad: 'The document has been rewritten: it does not have the form that the fingerprint is for.',
        },
        'published-hash': {
          ok: 'The document has the fingerprint that the site gives.',
          bad: 'The document does not have the fingerprint that the site gives.',
        },
        'expected-hash': {
          ok: 'The document has the fingerprint that you gave.',
          bad: 'The document does not have the fingerprint that you gave.',
        },
        'same-parts': {
          ok: 'The page shows every section of the document in the same order.',
          bad: 'The page does not show the same sections as the document.',
        },
        'same-text': {
          ok: 'The text of every section on the page is the document’s.',
          bad: 'The text on the page is not the document’s in:',
        },
      },
      passed: 'Everything agrees.',
      failed: 'It does not agree.',
      noAnswer: (url) => `There was no answer from ${url}; check the address and the connection.`,
      tooSlow: (url) => `The answer from ${url} did not come within 10 seconds; try again later.`,
      tooLarge: (url) => `The answer from ${url} is larger than 10 MB and was not read; check the address.`,
      badStatus: (url, status) => `${url} answered with error ${status}; check the address.`,
      notAPlanPage: (url) =>
        `${url} is not the page of a cooperation plan; give the address of the plan’s own page, for example /plan/2026.`,
      notAPlanDocument:
        'The document is not a cooperation plan in the format kredsplan-plan/1; download the plan’s JSON file again.',
    },
  },
)
