import { catalogue } from '#texts'

/** What the body of a mail is put together from. */
type BodyFacts = {
  readonly reader: string
  readonly opening: string
  /** One line for each measure. */
  readonly list: string
  readonly deadline: string
  readonly address: string
  readonly until: string
}

/** The mails of a status round. */
export const mailTexts = catalogue(
  {
    and: 'og',
    measure: (title: string, council: string) => `${title} (${council})`,
    vacant: (title: string, council: string) => `${title} (${council}; der er ingen tovholder for tiden)`,
    more: (count: number) => `og ${count} mere`,
    subject: {
      asked: (count: number, due: string) =>
        `Status på ${count === 1 ? 'din indsats' : 'dine indsatser'} senest den ${due}`,
      again: (count: number, due: string) =>
        `Påmindelse: status på ${count === 1 ? 'din indsats' : 'dine indsatser'} senest den ${due}`,
      deputy: (count: number) => `Der mangler status på ${count === 1 ? 'en indsats' : `${count} indsatser`}`,
      chair: (count: number) => `Der mangler status på ${count === 1 ? 'en indsats' : `${count} indsatser`}`,
    },
    opening: {
      asked: () => 'Det er tid til status. Fortæl, hvordan det går med:',
      again: () => 'Vi mangler stadig din status på:',
      deputy: (missing: string) =>
        `Der er endnu ikke kommet status fra hvervet ${missing}. Du er stedfortræder og kan svare i stedet. Det gælder:`,
      chair: (missing: string) =>
        `Der er endnu ikke kommet status fra hvervet ${missing}. Du er formand for rådet og kan svare selv eller tale med dem, det handler om. Det gælder:`,
    },
    due: (day: string) => `Svar senest den ${day}.`,
    overdue: (day: string) => `Fristen var den ${day}, men du kan stadig svare.`,
    body: (f: BodyFacts) =>
      `Kære ${f.reader}\n\n${f.opening}\n\n${f.list}\n\n${f.deadline} Det tager et par minutter på telefon eller computer, og du skal ikke logge ind:\n\n${f.address}\n\nLinket er personligt, så send det ikke videre. Det kan kun bruges til at svare på netop dette, og kun én gang. Det virker til og med den ${f.until}, medmindre runden bliver lukket før.\n`,
  },
  {
    and: 'and',
    measure: (title, council) => `${title} (${council})`,
    vacant: (title, council) => `${title} (${council}; nobody leads it at present)`,
    more: (count) => `and ${count} more`,
    subject: {
      asked: (count, due) => `Status of your ${count === 1 ? 'measure' : 'measures'} by ${due}`,
      again: (count, due) => `Reminder: status of your ${count === 1 ? 'measure' : 'measures'} by ${due}`,
      deputy: (count) => `Status is missing for ${count === 1 ? 'a measure' : `${count} measures`}`,
      chair: (count) => `Status is missing for ${count === 1 ? 'a measure' : `${count} measures`}`,
    },
    opening: {
      asked: () => 'It is time for a status. Tell us how it goes with:',
      again: () => 'We still lack your status of:',
      deputy: (missing) =>
        `No status has come yet from the function ${missing}. You are the deputy and can answer instead. It is about:`,
      chair: (missing) =>
        `No status has come yet from the function ${missing}. You chair the council and can answer yourself, or talk to those concerned. It is about:`,
    },
    due: (day) => `Please answer by ${day}.`,
    overdue: (day) => `The answer was due by ${day}, but you can still give it.`,
    body: (f) =>
      `Dear ${f.reader}\n\n${f.opening}\n\n${f.list}\n\n${f.deadline} It takes a couple of minutes on a phone or computer, and you need not sign in:\n\n${f.address}\n\nThe link is personal, so do not pass it on. It can be used only to answer this, and only once. It works until ${f.until}, unless the round is closed before.\n`,
  },
)
