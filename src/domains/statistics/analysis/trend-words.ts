import { partsOf, periodName, periodsBetween } from '#statistics/periods'
import type { Lang } from '#texts'
import {
  between,
  drawnWords,
  fewestForPercent,
  formatCount,
  formatShort,
  fromLowToHigh,
  reportsAYear,
} from './numbers.ts'
import { trendTexts } from './trend-texts.ts'
import type { SentenceContext, SeriesReport, TrendReport } from './types.ts'

/** The verdict alone, without a full stop: "Et klart fald", "Ingen klar ændring". */
export function trendVerdict({ class: name, strength, status }: TrendReport, lang: Lang): string {
  const t = trendTexts[lang].verdict
  if (status === 'withheld') return t.withheld
  return name === 'falling' || name === 'rising' ? t[name][strength ?? 'plain'] : t[name]
}

/**
 * How a series develops, in whole sentences: the verdict, the 95 % interval in words, and what it stands on (number of
 * reports, window, day of the extract).
 */
export function trendSentence(
  { trend, areaSince }: SeriesReport,
  context: SentenceContext,
  lang: Lang,
): string {
  const t = trendTexts[lang]
  const parts = [
    isTold(trend) ? `${trendVerdict(trend, lang)}.` : '',
    ...changeSentences(trend, context, lang),
    trend.class === 'no_clear_change' && oneSided(trend) ? t.notEnough : '',
    ...withoutOneOff(trend, context, lang),
    ...besideShift(trend, lang),
    basisSentence(trend, context, lang),
    ...areaSentence(areaSince, lang),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/**
 * What a development is told with, sentence by sentence and none empty: the interval in words or why there
 * is none, then what marks it. For texts that say the verdict and what it stands on themselves.
 */
export function trendDetails(
  { trend, areaSince }: SeriesReport,
  context: SentenceContext,
  lang: Lang,
): readonly string[] {
  return [
    ...changeSentences(trend, context, lang),
    ...withoutOneOff(trend, context, lang),
    ...besideShift(trend, lang),
    ...areaSentence(areaSince, lang),
  ].filter((part) => part !== '')
}

/** Whether the verdict is a sentence of its own, and not the reason why there is none. */
function isTold({ class: name }: TrendReport): boolean {
  return name !== 'too_few' && name !== 'level_shift'
}

function changeSentences(trend: TrendReport, context: SentenceContext, lang: Lang): readonly string[] {
  const t = trendTexts[lang]
  switch (trend.class) {
    case 'too_few':
      return [tooFewSentence(trend, context, lang)]
    case 'level_shift':
      return trend.shift === null
        ? []
        : [t.shift(periodName(trend.shift.period, lang)), trend.shift.ratio > 1 ? t.shiftUp : t.shiftDown]
    case 'falling':
    case 'rising':
    case 'stable':
    case 'no_clear_change':
      return [changeSentence(trend, trend.interval95, context, lang)]
  }
}

function areaSentence(areaSince: SeriesReport['areaSince'], lang: Lang): readonly string[] {
  return areaSince === null ? [] : [trendTexts[lang].areaSince(periodName(areaSince, lang))]
}

function tooFewSentence(trend: TrendReport, { unit }: SentenceContext, lang: Lang): string {
  const t = trendTexts[lang]
  const { window } = trend
  if (trend.status === 'withheld') return t.withheld
  if (window === null || window.known === 0) return t.nothing(unit[lang])
  if (window.reports === 0) return unknownIn(window) > 0 ? t.tooFewKnown(unit[lang]) : t.allZero(unit[lang])
  if (window.known < 2 * partsOf(window.to).period) return t.tooShort
  return window.reports < fewestForPercent ? t.tooFew(unit[lang]) : t.noFit
}

/** How many periods of a window are missing or withheld: they are not zero. */
export function unknownIn({ from, to, known }: NonNullable<TrendReport['window']>): number {
  return periodsBetween(from, to) + 1 - known
}

function oneSided({ interval95 }: TrendReport): boolean {
  return interval95 !== null && interval95[0] * interval95[1] > 0
}

/** The interval in words: in per cent, or in reports where they are few. */
function changeSentence(
  trend: TrendReport,
  interval: TrendReport['interval95'],
  { unit }: SentenceContext,
  lang: Lang,
): string {
  if (interval === null) return ''
  const t = trendTexts[lang]
  const base = reportsAYear(trend)
  const inCounts = base < fewestForPercent
  const [low, high] = inCounts ? [(interval[0] * base) / 100, (interval[1] * base) / 100] : interval
  if ((low < 0 && high > 0) || (trend.class === 'stable' && !inCounts))
    return inCounts
      ? t.liesInCounts(formatShort(-low, lang), formatShort(high, lang), unit[lang])
      : t.lies(fromLowToHigh(low, high, lang))
  const range = between(low, high, lang)
  const sure = trend.class !== 'no_clear_change'
  if (inCounts) {
    const [fewer, more] = sure ? [t.fewerEachYear, t.moreEachYear] : [t.perhapsFewer, t.perhapsMore]
    return high < 0 ? fewer(range, unit[lang]) : more(range, unit[lang])
  }
  const [falls, rises] = sure ? [t.falls, t.rises] : [t.perhapsFalls, t.perhapsRises]
  const who = trend.basis === 'rates' ? t.perInhabitant : t.number
  return high < 0 ? falls(who, range) : rises(who, range)
}

function withoutOneOff(trend: TrendReport, context: SentenceContext, lang: Lang): readonly string[] {
  if (trend.oneOff === null || trend.class === 'too_few') return []
  const { period, interval95 } = trend.oneOff
  const said = changeSentence({ ...trend, class: 'no_clear_change' }, interval95, context, lang)
  return [trendTexts[lang].without(periodName(period, lang)), said]
}

/** A jump that is not the verdict, but that the expected year and the chart take account of. */
function besideShift({ class: name, shift }: TrendReport, lang: Lang): readonly string[] {
  if (shift === null || name === 'level_shift' || name === 'too_few') return []
  return [trendTexts[lang].perhapsShift(periodName(shift.period, lang))]
}

/** What a sentence stands on: number of reports, window, day of the extract. */
function basisSentence({ window, status }: TrendReport, context: SentenceContext, lang: Lang): string {
  // The open ones among mostly withheld counts are no number that anything stands on.
  if (window === null || status === 'withheld') return ''
  const t = trendTexts[lang]
  const unknown = unknownIn(window)
  const said = [
    formatCount(window.reports, context, lang),
    periodName(window.from, lang),
    periodName(window.to, lang),
    drawnWords(context, lang),
  ] as const
  return unknown > 0 ? t.basisWithout(...said, unknown) : t.basis(...said)
}
