import { catalogue, formatNumber, type Lang } from '#texts'
import type { StatbankRefusal } from './fetch-statbank.ts'
import { sentenceFor, type SentencesFor } from './sentences-for.ts'

const danish: SentencesFor<StatbankRefusal> = {
  'no-such-table': ({ table }) =>
    `Statistikbanken har ingen tabel, der hedder ${table}. Find navnet på statistikbanken.dk, for eksempel STRAF11.`,
  'no-such-value': ({ variable, value }) =>
    `Tabellen kender ikke »${value}« under »${variable}«. Brug navnet eller koden fra statistikbanken.dk.`,
  'no-total': ({ variable }) =>
    `Tabellen er opdelt efter »${variable}« uden et »i alt« og kan ikke hentes her. Hent den på statistikbanken.dk, og indlæs filen.`,
  'too-many-cells': ({ most }) =>
    `Det er for mange tal på én gang (højst ${formatNumber(most, 'da')}). Vælg færre områder eller perioder.`,
  unreachable: ({ host }) =>
    `Der er ingen forbindelse til ${host}. Kontrollér netværket, eller hent tabellen i en browser, og indlæs filen.`,
  'took-too-long': ({ seconds }) =>
    `Statistikbanken svarede ikke inden for ${seconds} sekunder. Prøv igen senere, eller vælg færre tal.`,
  'out-of-order': ({ status }) =>
    `Statistikbanken melder fejl (${status}), også efter flere forsøg. Prøv igen senere.`,
  'cut-off': () => 'Svaret fra Statistikbanken blev afbrudt undervejs. Prøv igen. Intet er indlæst.',
  'too-large': ({ most }) =>
    `Svaret fra Statistikbanken fylder mere end ${most} MB. Vælg færre områder eller perioder.`,
  stopped: () => 'Hentningen blev stoppet. Intet er indlæst.',
  'not-accepted': ({ message }) => `Statistikbanken afviste forespørgslen: ${message}`,
  'not-understood': () =>
    'Svaret kom ikke fra Statistikbanken eller kan ikke læses. Kontrollér adressen i opsætningen, og om netværket kræver login.',
}

const english: SentencesFor<StatbankRefusal> = {
  'no-such-table': ({ table }) =>
    `The StatBank has no table called ${table}. Find its name at statbank.dk, for example STRAF11.`,
  'no-such-value': ({ variable, value }) =>
    `The table knows no “${value}” under “${variable}”. Use the name or code from statbank.dk.`,
  'no-total': ({ variable }) =>
    `The table is divided by “${variable}” without a total and cannot be fetched here. Take it from statbank.dk and read the file.`,
  'too-many-cells': ({ most }) =>
    `That is too many numbers at a time (at most ${formatNumber(most, 'en')}). Choose fewer areas or periods.`,
  unreachable: ({ host }) =>
    `There is no connection to ${host}. Check the network, or take the table in a browser and read the file.`,
  'took-too-long': ({ seconds }) =>
    `The StatBank did not answer within ${seconds} seconds. Try again later, or choose fewer numbers.`,
  'out-of-order': ({ status }) =>
    `The StatBank reports a fault (${status}), after several tries too. Try again later.`,
  'cut-off': () => 'The StatBank’s answer was broken off on its way. Try again. Nothing has been read.',
  'too-large': ({ most }) =>
    `The StatBank’s answer is larger than ${most} MB. Choose fewer areas or periods.`,
  stopped: () => 'The fetching was stopped. Nothing has been read.',
  'not-accepted': ({ message }) => `The StatBank refused the request: ${message}`,
  'not-understood': () =>
    'The answer did not come from the StatBank or cannot be read. Check the address in the settings, and whether the network asks for a login.',
}

const texts = catalogue(danish, english)

/** The sentence for what kept figures from being fetched, and what to do. */
export function statbankRefusalText(refusal: StatbankRefusal, lang: Lang): string {
  return sentenceFor(texts[lang], refusal)
}
