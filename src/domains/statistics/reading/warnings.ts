import { periodName } from '#statistics/periods'
import { catalogue, formatNumber, type Lang } from '#texts'
import { capitalPlaceText, placeText } from './places.ts'
import { sentenceFor, type SentencesFor } from './sentences-for.ts'
import type { Warning } from './types.ts'

const percent = (share: number, lang: Lang): string => `${formatNumber(100 * share, lang, 0, 1)} %`

const danish: SentencesFor<Warning> = {
  'duplicate-same': ({ place, times }) =>
    times === 1
      ? `${capitalPlaceText(place, 'da')} siger det samme som en tidligere linje og er kun talt med én gang.`
      : `${formatNumber(times, 'da')} linjer siger det samme som en tidligere linje, den første er ${placeText(place, 'da')}. De er kun talt med én gang.`,
  'implicit-zeros': ({ cells }) =>
    `Filen udelader nuller. ${formatNumber(cells, 'da')} kombinationer af område, overtrædelse og periode har ingen linje og er taget som 0. En linje, der mangler ved en fejl, kan ikke kendes fra et nul.`,
  'totals-left-out': ({ place, value, rows }) =>
    `${rows === 1 ? 'En linje med en sum' : `${formatNumber(rows, 'da')} linjer med summer`} (»${value}«, ${placeText(place, 'da')}) er ikke talt med.`,
  'total-differs': ({ place, stated, sum }) =>
    `Summen i ${placeText(place, 'da')} er ${formatNumber(stated, 'da')}, men linjerne giver ${formatNumber(sum, 'da')}, en forskel på ${formatNumber(Math.abs(stated - sum), 'da')}. Kontrollér, om der mangler linjer, eller om summer og dele er blandet.`,
  'missing-values': ({ cells }) =>
    cells === 1
      ? 'Ét tal mangler i filen. Det er ikke talt som 0.'
      : `${formatNumber(cells, 'da')} tal mangler i filen. De er ikke talt som 0.`,
  'periods-out-of-order': () => 'Perioderne står ikke i rækkefølge i filen. De er sorteret.',
  'rates-of-unknown-place': ({ area, share }) =>
    `${percent(share, 'da')} af anmeldelserne står under »${area}« og hører ikke til nogen kendt kommune.`,
  'no-offence': () =>
    'Ingen kolonne siger, hvad anmeldelserne handler om. Alle tal er taget som overtrædelser i alt.',
  'rows-not-delivered': ({ area, period }) =>
    `»${area}« har ingen linjer for ${periodName(period, 'da')}, men plejer at have mange. Tallene er sat som manglende, ikke som 0.`,
}

const english: SentencesFor<Warning> = {
  'duplicate-same': ({ place, times }) =>
    times === 1
      ? `${capitalPlaceText(place, 'en')} says the same as an earlier line and is counted once only.`
      : `${formatNumber(times, 'en')} lines say the same as an earlier one, the first is ${placeText(place, 'en')}. They are counted once only.`,
  'implicit-zeros': ({ cells }) =>
    `The file leaves zeros out. ${formatNumber(cells, 'en')} combinations of area, offence and period have no line and are taken as 0. A line that is missing by mistake cannot be told from a zero.`,
  'totals-left-out': ({ place, value, rows }) =>
    `${rows === 1 ? 'One line with a total' : `${formatNumber(rows, 'en')} lines with totals`} (“${value}”, ${placeText(place, 'en')}) ${rows === 1 ? 'is' : 'are'} not counted.`,
  'total-differs': ({ place, stated, sum }) =>
    `The total in ${placeText(place, 'en')} is ${formatNumber(stated, 'en')}, but the lines add up to ${formatNumber(sum, 'en')}, a difference of ${formatNumber(Math.abs(stated - sum), 'en')}. Check whether lines are missing, or totals and parts are mixed.`,
  'missing-values': ({ cells }) =>
    cells === 1
      ? 'One number is missing in the file. It is not counted as 0.'
      : `${formatNumber(cells, 'en')} numbers are missing in the file. They are not counted as 0.`,
  'periods-out-of-order': () => 'The periods are not in order in the file. They have been sorted.',
  'rates-of-unknown-place': ({ area, share }) =>
    `${percent(share, 'en')} of the reports stand under “${area}” and belong to no known municipality.`,
  'no-offence': () =>
    'No column says what the reports are about. Every number is taken as offences in total.',
  'rows-not-delivered': ({ area, period }) =>
    `“${area}” has no lines for ${periodName(period, 'en')}, but usually has many. The numbers are set as missing, not as 0.`,
}

const warningTexts = catalogue(danish, english)

/** The sentence for one warning: what was found, and what was done with it. */
export function warningText(warning: Warning, lang: Lang): string {
  return sentenceFor(warningTexts[lang], warning)
}
