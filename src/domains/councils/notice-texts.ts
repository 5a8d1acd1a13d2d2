import { catalogue } from '#texts'

/** What a new place is, in the words of one language. */
type PlaceFacts = {
  readonly reader: string
  readonly person: string
  readonly email: string
  readonly place: string
  readonly council: string
  readonly from: string
  readonly to: string | null
  readonly by: string
}

/** The mails about a change in who can reach closed items. */
export const noticeTexts = catalogue(
  {
    deputy: (title: string) => `${title} (stedfortræder)`,
    addressSubject: 'Din adresse i Kredsplan er ændret',
    address: (name: string, from: string, to: string, by: string) =>
      `Kære ${name}\n\nAdressen, du logger ind i Kredsplan med, er ændret fra ${from} til ${to}. Det er gjort af: ${by}. Du er logget ud alle steder, og log ind-links, der ikke er brugt, virker ikke længere.\n\nEr det ikke aftalt med dig, så sig det straks til rådets formand og til den, der driver systemet.\n`,
    placeSubject: (council: string) => `Ny plads i ${council}`,
    place: (f: PlaceFacts) =>
      `Kære ${f.reader}\n\n${f.person} (${f.email}) har fået en plads i ${f.council} i Kredsplan: ${f.place}, fra den ${f.from}${f.to ? ` til og med den ${f.to}` : ''}. Pladsen giver adgang til rådets lukkede punkter. Det er gjort af: ${f.by}, som ikke selv sidder i rådet.\n\nEr det ikke aftalt, så sig det straks til rådets formand og sekretær. Pladsen kan sluttes på rådets side i Kredsplan.\n`,
  },
  {
    deputy: (title: string) => `${title} (deputy)`,
    addressSubject: 'Your address in Kredsplan was changed',
    address: (name: string, from: string, to: string, by: string) =>
      `Dear ${name}\n\nThe address with which you sign in to Kredsplan was changed from ${from} to ${to}. This was done by: ${by}. You are signed out everywhere, and sign-in links that were not used no longer work.\n\nIf this was not agreed with you, tell the council’s chair and whoever runs the system at once.\n`,
    placeSubject: (council: string) => `New place in ${council}`,
    place: (f: PlaceFacts) =>
      `Dear ${f.reader}\n\n${f.person} (${f.email}) was given a place in ${f.council} in Kredsplan: ${f.place}, from ${f.from}${f.to ? ` until ${f.to}` : ''}. The place gives access to the council’s closed items. This was done by: ${f.by}, who does not sit on the council.\n\nIf this was not agreed, tell the council’s chair and secretary at once. The place can be ended on the council’s page in Kredsplan.\n`,
  },
)
