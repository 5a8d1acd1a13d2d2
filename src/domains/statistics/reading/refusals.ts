import { catalogue, formatNumber, type Lang } from '#texts'
import { capitalPlaceText as at } from './places.ts'
import { sentenceFor, type SentencesFor } from './sentences-for.ts'
import type { Refusal } from './types.ts'

const danish: SentencesFor<Refusal> = {
  'too-large': ({ file, megabytes, most }) =>
    `${file} fylder ${megabytes} MB. Der kan højst læses ${most} MB. Hent færre år eller færre områder ad gangen.`,
  empty: ({ file }) => `${file} er tom. Hent filen igen.`,
  'no-such-file': ({ file }) => `${file} findes ikke, eller den kan ikke åbnes. Kontrollér navn og mappe.`,
  'not-a-table': ({ file }) =>
    `${file} er ikke en tabel, der kan læses. Gem tallene som CSV, XLSX, PX eller JSON-stat.`,
  'no-rows': ({ file }) => `${file} har kolonner, men ingen tal. Kontrollér dit valg, og hent filen igen.`,
  'damaged-archive': ({ file }) =>
    `${file} er beskadiget eller ikke hentet færdig. Hent filen igen, eller åbn den i Excel og gem en ny kopi.`,
  'zip-bomb': ({ file }) =>
    `${file} fylder urimeligt meget, når den pakkes ud, og er derfor ikke læst. Åbn den i Excel, og gem en ny kopi.`,
  encrypted: ({ file }) => `${file} er beskyttet med en adgangskode. Gem en kopi uden adgangskode.`,
  'old-workbook': ({ file }) =>
    `${file} er et gammelt Excel-format (.xls). Åbn den i Excel, og gem den som .xlsx eller CSV.`,
  'bad-encoding': ({ file }) => `Bogstaverne i ${file} kan ikke læses. Gem filen som CSV UTF-8.`,
  'cut-off': ({ file }) => `${file} slutter midt i tallene. Hent filen igen.`,
  'too-many-cells': ({ file, most }) =>
    `${file} giver mere end ${formatNumber(most, 'da')} tal. Hent færre områder, overtrædelser eller perioder ad gangen.`,
  'took-too-long': ({ file, seconds }) =>
    `${file} kunne ikke læses inden for ${seconds} sekunder. Del den i flere filer.`,
  'too-demanding': ({ file, megabytes }) =>
    `${file} kræver mere end ${megabytes} MB hukommelse at læse. Del den i flere filer, eller gem den som CSV.`,
  'no-header': ({ place, found }) =>
    `${at(place, 'da')} skulle sige, hvad kolonnerne er, men der står »${found}«. Sæt en linje med kolonnenavne øverst.`,
  'short-row': ({ place, fields, wanted }) =>
    `${at(place, 'da')} har ${fields} felter, men overskriften har ${wanted}. Ret linjen, eller hent filen igen.`,
  'open-quote': ({ place }) =>
    `${at(place, 'da')} begynder et felt med et anførselstegn, der aldrig slutter. Ret linjen, eller hent filen igen.`,
  'no-name': ({ place }) => `${at(place, 'da')} er tom. Skriv, hvad tallet gælder, eller slet linjen.`,
  'extra-column': ({ place, value }) =>
    `${at(place, 'da')} deler tallene yderligere op (»${value}«). Hent tabellen uden den opdeling, eller kun med »i alt«.`,
  'not-whole': ({ place, value }) =>
    `${at(place, 'da')} siger »${value}«, som ikke er et helt tal. Antal anmeldelser er hele tal; kontrollér, at det ikke er en rate eller procent.`,
  negative: ({ place, value }) =>
    `${at(place, 'da')} siger »${value}«. Et antal kan ikke være mindre end 0. Ret tallet, eller skriv .. hvis det mangler.`,
  'too-big': ({ place, value }) =>
    `${at(place, 'da')} siger »${value}«, som er for stort til at være et antal.`,
  'not-a-number': ({ place, value }) =>
    `${at(place, 'da')} siger »${value}«, som ikke er et tal. Ret det, eller skriv .. hvis tallet mangler.`,
  'bad-period': ({ place, value }) =>
    `${at(place, 'da')} siger »${value}«, som ikke er en måned eller et kvartal. Skriv for eksempel 2025M01 eller 2025K1.`,
  'mixed-periods': ({ place, value }) =>
    `${at(place, 'da')} siger »${value}«. Måneder og kvartaler kan ikke stå i samme fil. Del den i to.`,
  'duplicate-differs': ({ place, firstLine, values }) =>
    `${at(place, 'da')} siger ${said(values[1], 'da')}, men ${firstLine === null ? 'der står et andet sted' : `linje ${firstLine} siger`} ${said(values[0], 'da')} om det samme område, den samme overtrædelse og periode. Slet den forkerte.`,
  'personal-numbers': ({ place }) =>
    `${at(place, 'da')} ligner CPR-numre. Oplysninger om personer må ikke indlæses her. Fjern kolonnen, og brug kun antal.`,
}

const english: SentencesFor<Refusal> = {
  'too-large': ({ file, megabytes, most }) =>
    `${file} is ${megabytes} MB. At most ${most} MB can be read. Take fewer years or fewer areas at a time.`,
  empty: ({ file }) => `${file} is empty. Get the file again.`,
  'no-such-file': ({ file }) => `${file} does not exist or cannot be opened. Check its name and folder.`,
  'not-a-table': ({ file }) =>
    `${file} is not a table that can be read. Save the figures as CSV, XLSX, PX or JSON-stat.`,
  'no-rows': ({ file }) =>
    `${file} has columns but no figures. Check what you chose, and get the file again.`,
  'damaged-archive': ({ file }) =>
    `${file} is damaged or was not fetched completely. Get it again, or open it in Excel and save a new copy.`,
  'zip-bomb': ({ file }) =>
    `${file} unpacks to an unreasonable size and was not read. Open it in Excel and save a new copy.`,
  encrypted: ({ file }) => `${file} is protected by a password. Save a copy without one.`,
  'old-workbook': ({ file }) =>
    `${file} is in an old Excel format (.xls). Open it in Excel and save it as .xlsx or CSV.`,
  'bad-encoding': ({ file }) => `The letters of ${file} cannot be read. Save the file as CSV UTF-8.`,
  'cut-off': ({ file }) => `${file} ends in the middle of its figures. Get the file again.`,
  'too-many-cells': ({ file, most }) =>
    `${file} makes more than ${formatNumber(most, 'en')} numbers. Take fewer areas, offences or periods at a time.`,
  'took-too-long': ({ file, seconds }) =>
    `${file} could not be read within ${seconds} seconds. Split it into several files.`,
  'too-demanding': ({ file, megabytes }) =>
    `${file} needs more than ${megabytes} MB of memory to read. Split it, or save it as CSV.`,
  'no-header': ({ place, found }) =>
    `${at(place, 'en')} should say what the columns are, but it says “${found}”. Put a line with the names of the columns at the top.`,
  'short-row': ({ place, fields, wanted }) =>
    `${at(place, 'en')} has ${fields} fields, but the header has ${wanted}. Correct the line, or get the file again.`,
  'open-quote': ({ place }) =>
    `${at(place, 'en')} begins a field with a quotation mark that never ends. Correct the line, or get the file again.`,
  'no-name': ({ place }) =>
    `${at(place, 'en')} is empty. Write what the number is about, or delete the line.`,
  'extra-column': ({ place, value }) =>
    `${at(place, 'en')} divides the figures further (“${value}”). Take the table without that division, or only with its total.`,
  'not-whole': ({ place, value }) =>
    `${at(place, 'en')} says “${value}”, which is not a whole number. Reports are counted whole; check that it is not a rate or per cent.`,
  negative: ({ place, value }) =>
    `${at(place, 'en')} says “${value}”. A count cannot be less than 0. Correct it, or write .. if the number is missing.`,
  'too-big': ({ place, value }) => `${at(place, 'en')} says “${value}”, which is too large to be a count.`,
  'not-a-number': ({ place, value }) =>
    `${at(place, 'en')} says “${value}”, which is not a number. Correct it, or write .. if the number is missing.`,
  'bad-period': ({ place, value }) =>
    `${at(place, 'en')} says “${value}”, which is not a month or a quarter. Write for example 2025M01 or 2025Q1.`,
  'mixed-periods': ({ place, value }) =>
    `${at(place, 'en')} says “${value}”. Months and quarters cannot stand in one file. Split it in two.`,
  'duplicate-differs': ({ place, firstLine, values }) =>
    `${at(place, 'en')} says ${said(values[1], 'en')}, but ${firstLine === null ? 'another place says' : `line ${firstLine} says`} ${said(values[0], 'en')} of the same area, offence and period. Delete the wrong one.`,
  'personal-numbers': ({ place }) =>
    `${at(place, 'en')} looks like personal numbers. Figures on persons must not be read here. Remove the column and use counts only.`,
}

const refusalTexts = catalogue(danish, english)

/** The sentence for one refusal: where it is, what is wrong, and what to do. */
export function refusalText(refusal: Refusal, lang: Lang): string {
  return sentenceFor(refusalTexts[lang], refusal)
}

function said(value: number | null, lang: Lang): string {
  if (value === null) return lang === 'da' ? 'at tallet mangler' : 'that the number is missing'
  return formatNumber(value, lang, 0, 2)
}
