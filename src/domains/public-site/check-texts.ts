import { catalogue } from '#texts'

/** What the check page says. */
export const checkTexts = catalogue(
  {
    title: 'Kontrollér et dokument',
    lead: 'Har du en samarbejdsplan eller en handleplan på din computer eller et fingeraftryk på papir? Så kan du her se, om den er præcis den, rådet vedtog.',
    fileLabel: 'Vælg filen',
    fileHint: 'Den JSON-fil, du har hentet under »Hent som data«. Filen bliver kun læst, ikke gemt.',
    hashLabel: 'Eller indsæt fingeraftrykket',
    hashHint: '64 tegn, tal og bogstaver fra a til f. Er der valgt en fil, er det filen, der kontrolleres.',
    button: 'Kontrollér',
    errorHeading: 'Der mangler noget',
    neither: 'Vælg en fil, eller indsæt et fingeraftryk.',
    badHash: 'Et fingeraftryk er 64 tegn: tal og bogstaverne a til f. Tjek, at du fik det hele med.',
    yes: (title: string, number: number) => `Ja, det er ${title}, udgave ${number}`,
    yesText: (decided: string) => `Hvert tegn er, som kredsrådet vedtog det den ${decided}.`,
    yesActionPlan: (title: string) => `Ja, det er ${title}`,
    yesActionPlanText: (council: string, decided: string) =>
      `Hvert tegn er, som ${council} vedtog det den ${decided}.`,
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
      'Kontrollen kan læse den JSON-fil, der kan hentes fra planens side. En PDF, et billede eller et Word-dokument kan den ikke sammenligne. En handleplan kendes kun, når hvert tegn i filen er som vedtaget.',
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
  },
  {
    title: 'Check a document',
    lead: 'Do you have a cooperation plan or an action plan on your computer, or a fingerprint on paper? Here you can see whether it is exactly the one the council adopted.',
    fileLabel: 'Choose the file',
    fileHint: 'The JSON file you got under “Download as data”. The file is only read, not kept.',
    hashLabel: 'Or paste the fingerprint',
    hashHint:
      '64 characters, digits and letters from a to f. If you have chosen a file, the file is checked.',
    button: 'Check',
    errorHeading: 'Something is missing',
    neither: 'Choose a file, or paste a fingerprint.',
    badHash:
      'A fingerprint is 64 characters: digits and the letters a to f. Check that you copied all of it.',
    yes: (title, number) => `Yes, it is ${title}, edition ${number}`,
    yesText: (decided) => `Every character is as the district council adopted it on ${decided}.`,
    yesActionPlan: (title) => `Yes, it is ${title}`,
    yesActionPlanText: (council, decided) => `Every character is as ${council} adopted it on ${decided}.`,
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
      'The check can read the JSON file that can be downloaded from a plan’s page. It cannot compare a PDF, a picture or a Word document. An action plan is known only when every character of the file is as adopted.',
    unknownHash: 'No, no published edition has that fingerprint',
    unknownHashText: 'Either the text was changed, or the characters were not copied correctly.',
    read: 'Read the edition',
    hash: 'Fingerprint of the file',
    whatHeading: 'What is a fingerprint?',
    what: 'A fingerprint is a long number that a computer works out from a text. The same text always gives the same number. Change so much as a comma and the number changes completely, and nobody can make another text with the same number. The method is called SHA-256 and is an open standard.',
    whyHeading: 'Why is it useful?',
    why: 'When the district council adopts a plan, its text is locked and the fingerprint written down. Everyone can later see for themselves that what is public is what was adopted. If the fingerprint is in the minutes, you can check it without trusting this site.',
    selfHeading: 'Do it yourself',
    self: 'You do not have to use this page. Download the plan’s JSON file and work out the fingerprint on your own computer:',
    selfProgram:
      'With the program Kredsplan you can check a whole page, including that the text on the screen is the one adopted:',
    newest: 'Fingerprint of the plan in force',
  },
)
