import { catalogue } from '#texts'
import type { ReadRefusal } from './proposal.ts'

type Sentences = {
  readonly [Kind in ReadRefusal['kind']]: (refusal: Extract<ReadRefusal, { readonly kind: Kind }>) => string
}

const danish: Sentences = {
  empty: () => 'Filen er tom. Kontrollér, at det er den rigtige fil, og prøv igen.',
  'too-large': () =>
    'Filen er for stor: højst 50 MB og omkring 1.000 siders tekst kan læses. Gem den uden billeder, eller del den i flere filer.',
  'not-what-it-says': ({ claimed, found }) =>
    `Filen hedder ${claimed}, men indholdet er noget andet (${found}). Åbn den i det program, den er lavet i, og gem den igen som ${claimed}.`,
  encrypted: () => 'Filen er beskyttet med en adgangskode. Gem en kopi uden adgangskode, og prøv med den.',
  'zip-bomb': () =>
    'Filen fylder urimeligt meget, når den pakkes ud, og er derfor ikke læst. Åbn den i Word, og gem en ny kopi.',
  'too-many-pages': ({ limit }) =>
    `Filen har mere end ${limit} sider. Gem de sider, der er selve planen, i en fil for sig.`,
  'no-text': () =>
    'Der er ingen tekst i filen, formentlig kun indscannede billeder. Brug den oprindelige fil, eller kør tekstgenkendelse (OCR) først.',
  unreadable: () =>
    'Filen er beskadiget og kan ikke læses. Åbn den i det program, den er lavet i, og gem en ny kopi.',
  'took-too-long': ({ seconds }) =>
    `Filen kunne ikke læses inden for ${seconds} sekunder og er lagt til side. Gem den på ny, eller brug en anden filtype (.docx, .pdf eller .txt).`,
  'unsupported-type': ({ type }) => `Filtypen ${type} kan ikke læses. Gem planen som .docx, .pdf eller .txt.`,
}

const english: Sentences = {
  empty: () => 'The file is empty. Check that it is the right one and try again.',
  'too-large': () =>
    'The file is too large: at most 50 MB and about 1,000 pages of text can be read. Save it without pictures, or split it.',
  'not-what-it-says': ({ claimed, found }) =>
    `The file is named ${claimed}, but holds something else (${found}). Open it where it was made and save it as ${claimed} again.`,
  encrypted: () => 'The file is protected by a password. Save a copy without one and try with that.',
  'zip-bomb': () =>
    'The file unpacks to an unreasonable size and was not read. Open it in Word and save a new copy.',
  'too-many-pages': ({ limit }) =>
    `The file has more than ${limit} pages. Save the pages that are the plan itself in a file of their own.`,
  'no-text': () =>
    'There is no text in the file, probably only scanned pictures. Use the original file, or run text recognition (OCR) first.',
  unreadable: () => 'The file is damaged and cannot be read. Open it where it was made and save a new copy.',
  'took-too-long': ({ seconds }) =>
    `The file could not be read within ${seconds} seconds and was put aside. Save it anew, or use another type (.docx, .pdf or .txt).`,
  'unsupported-type': ({ type }) =>
    `Files of type ${type} cannot be read. Save the plan as .docx, .pdf or .txt.`,
}

/** What to tell the person whose file was not read: what is wrong and what to do, by refusal. */
export const refusalTexts = catalogue<Sentences>(danish, english)

/** The sentence for one refusal. */
export function refusalText(refusal: ReadRefusal, lang: 'da' | 'en'): string {
  const say = refusalTexts[lang][refusal.kind] as (refusal: ReadRefusal) => string
  return say(refusal)
}
