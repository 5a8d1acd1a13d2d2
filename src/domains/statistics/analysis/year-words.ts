import { partsOf, periodName, shiftPeriod, type PeriodKey } from '#statistics/periods'
import type { CalendarDate } from '#calendar'
import { catalogue, formatNumber, type Lang } from '#texts'
import { drawnWords, formatCount } from './numbers.ts'
import { runningPeriod } from './prepared.ts'
import type { SentenceContext, SeriesReport, YearReport, YearTotal } from './types.ts'

const texts = catalogue(
  {
    expected: (year: number, total: string, low80: string, high80: string, low95: string, high95: string) =>
      `${year} ventes at ende på omkring ${total}: med 80 % sandsynlighed mellem ${low80} og ${high80}, med 95 % mellem ${low95} og ${high95}.`,
    over: (years: string, mean: string) => `Det er over ${years}, der i gennemsnit endte på ${mean}.`,
    under: (years: string, mean: string) => `Det er under ${years}, der i gennemsnit endte på ${mean}.`,
    about: (years: string, mean: string) =>
      `Det er nogenlunde som ${years}, der i gennemsnit endte på ${mean}.`,
    previousYears: (many: number) => (many === 2 ? 'de to foregående år' : `de ${many} foregående år`),
    soFar: (total: string, asOf: string, drawn: string) => `Til og med ${asOf} er der ${total}${drawn}.`,
    uncertain: (total: string, low: string, high: string) =>
      `Det er usikkert: føres udviklingen i stedet videre, bliver det omkring ${total} (med 95 % sandsynlighed mellem ${low} og ${high}). De to beregninger modsiger hinanden.`,
    afterShift: 'Kun årene efter skiftet i niveau er brugt.',
    mayRise: (period: string, unit: string) => `Tallet for ${period} kan stige, når sene ${unit} kommer med.`,
    complete: (year: number, total: string, drawn: string) => `${year} endte på ${total}${drawn}.`,
    before: (totals: string) => `Årene før: ${totals}.`,
    yearTotal: (year: number, total: string) => `${total} i ${year}`,
    refused: {
      short: 'Der er ikke to hele år i forvejen at sammenligne med, så der siges ikke, hvad året ender på.',
      missing: 'Der mangler tal i årene, der skulle bruges, så der siges ikke, hvad året ender på.',
      all_zero: 'Der er ingen tal over nul i årene, så der siges ikke, hvad året ender på.',
      after_shift:
        'Niveauet ser ud til at have ændret sig, og der er ikke to hele år derefter, så der siges ikke, hvad året ender på.',
    },
  },
  {
    expected: (year, total, low80, high80, low95, high95) =>
      `${year} is expected to end at about ${total}: with 80 % probability between ${low80} and ${high80}, with 95 % between ${low95} and ${high95}.`,
    over: (years, mean) => `That is over ${years}, which ended at ${mean} on average.`,
    under: (years, mean) => `That is under ${years}, which ended at ${mean} on average.`,
    about: (years, mean) => `That is about the same as ${years}, which ended at ${mean} on average.`,
    previousYears: (many) => (many === 2 ? 'the two years before' : `the ${many} years before`),
    soFar: (total, asOf, drawn) => `Up to and including ${asOf} there are ${total}${drawn}.`,
    uncertain: (total, low, high) =>
      `This is uncertain: if the development goes on instead, it will be about ${total} (with 95 % probability between ${low} and ${high}). The two calculations contradict each other.`,
    afterShift: 'Only the years after the change of level are used.',
    mayRise: (period, unit) => `The figure for ${period} may rise when late ${unit} come in.`,
    complete: (year, total, drawn) => `${year} ended at ${total}${drawn}.`,
    before: (totals) => `The years before: ${totals}.`,
    yearTotal: (year, total) => `${total} in ${year}`,
    refused: {
      short:
        'There are not two full years before to compare with, so nothing is said of what the year will end at.',
      missing:
        'Figures are missing in the years that would be used, so nothing is said of what the year will end at.',
      all_zero:
        'There is no figure above zero in those years, so nothing is said of what the year will end at.',
      after_shift:
        'The level seems to have changed, and there are not two full years since, so nothing is said of what the year will end at.',
    },
  },
)

/** What the year is expected to end at, with its ranges and how it stands to the years before; or what it ended at. */
export function yearSentence({ year, latest }: SeriesReport, context: SentenceContext, lang: Lang): string {
  const t = texts[lang]
  switch (year.kind) {
    case 'expected':
      return expectedSentences(year, context, lang).join(' ')
    case 'complete':
      return [
        t.complete(year.year, formatCount(year.total, context, lang), drawnWords(context, lang)),
        ...(year.previousTotals.length === 0 ? [] : [t.before(totalsList(year.previousTotals, lang))]),
        ...late(latest, context, lang),
      ].join(' ')
    case 'refused':
      return t.refused[year.reason]
  }
}

function expectedSentences(
  year: Extract<YearReport, { kind: 'expected' }>,
  context: SentenceContext,
  lang: Lang,
): readonly string[] {
  const t = texts[lang]
  const number = (value: number): string => formatNumber(value, lang)
  const { interval80, interval95, otherwise, previousTotals } = year
  const total = formatCount(Math.round(year.total), context, lang)
  const mean = previousTotals.reduce((sum, { total }) => sum + total, 0) / previousTotals.length
  return [
    t.expected(
      year.year,
      total,
      ...(interval80.map(number) as [string, string]),
      ...(interval95.map(number) as [string, string]),
    ),
    ...(otherwise
      ? [
          t.uncertain(
            number(Math.round(otherwise.total)),
            ...(otherwise.interval95.map(number) as [string, string]),
          ),
        ]
      : [t[year.standing](t.previousYears(previousTotals.length), number(Math.round(mean)))]),
    ...(year.afterShift ? [t.afterShift] : []),
    t.soFar(
      formatCount(year.yearToDate, context, lang),
      periodName(year.asOf, lang),
      drawnWords(context, lang),
    ),
    ...late(year.asOf, context, lang),
  ]
}

/** Whether late reports are still to be expected in a period: the extract is of the period right after it. */
export function mayRise(period: PeriodKey, drawnOn: CalendarDate | null): boolean {
  if (drawnOn === null) return false
  return runningPeriod(drawnOn, partsOf(period).period) <= shiftPeriod(period, 1)
}

/** That the newest figure may still rise; null where it is old enough. */
export function mayRiseSentence(
  { latest }: SeriesReport,
  context: SentenceContext,
  lang: Lang,
): string | null {
  return late(latest, context, lang)[0] ?? null
}

function late(period: PeriodKey | null, { drawnOn, unit }: SentenceContext, lang: Lang): readonly string[] {
  return period !== null && mayRise(period, drawnOn)
    ? [texts[lang].mayRise(periodName(period, lang), unit[lang])]
    : []
}

function totalsList(totals: readonly YearTotal[], lang: Lang): string {
  return totals.map(({ year, total }) => texts[lang].yearTotal(year, formatNumber(total, lang))).join(', ')
}
