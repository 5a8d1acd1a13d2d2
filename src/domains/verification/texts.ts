import { catalogue } from '#texts'

/** What a part on a plan's page says beside its text. */
export const partTexts = catalogue(
  { linkTo: (title: string) => `Link til afsnittet ${title}` },
  { linkTo: (title) => `Link to the section ${title}` },
)

/** What `kredsplan verify` says. */
export const verificationTexts = catalogue(
  {
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
  {
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
)
