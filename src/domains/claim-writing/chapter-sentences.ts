import { viewOf, type Figures } from '#claims'
import {
  driftSentence,
  formatCount,
  trendDetails,
  unknownIn,
  type ClaimAbout,
  type SentenceContext,
  type SeriesReport,
  yearSentence,
} from '#statistics/analysis'
import { periodName } from '#statistics/periods'
import { contextOf } from '#statistics-views'
import { formatNumber } from '#texts'
import { chapterWords } from './chapter-words.ts'
import { sentenceFor } from './claim-sentence.ts'

/** A phrase in a chapter: what it is about, what it claims, and its Markdown. */
export type BoundPhrase = { readonly about: ClaimAbout; readonly claimed: string; readonly markdown: string }

/** What one category's sentences are made from. */
type Told = { readonly figures: Figures; readonly phrases: readonly BoundPhrase[] }

const whole = (value: number): string => formatNumber(Math.round(value), 'da')

/** What a sentence of a chapter needs to know: without the day of the extract, which the chapter's source says. */
function chapterContext(figures: Figures): SentenceContext {
  return { ...contextOf(viewOf(figures), figures, 'da'), drawnOn: null }
}

/** How a category develops, with the number of reports that it is worked out from, and from when to when. */
export function trendParagraph({ figures, phrases }: Told, ownWindow: boolean): string {
  const { report } = figures.series
  const context = chapterContext(figures)
  const { shift } = report.trend
  const basis = stoodOn(report, context, ownWindow)
  const said = phraseOf(phrases, 'trend')
  const drift = driftSentence(report, context, 'da') ?? ''
  if (report.trend.class === 'level_shift' && shift !== null && said)
    return sentences([
      `${lead(said)}, ${chapterWords.shift(shift.ratio > 1)}${basis}.`,
      chapterWords.afterShift,
      drift,
    ])
  const [first = '', ...more] = trendDetails(report, context, 'da')
  const opening = said ? `${lead(said)}: ${lowered(first)}` : first
  return sentences([`${opening.replace(/\.$/, '')}${basis}.`, ...more, drift])
}

/** What the year is expected to end at, or ended at; nothing where that is not said. */
export function yearParagraph({ figures, phrases }: Told): string {
  const { year } = figures.series.report
  const context = chapterContext(figures)
  if (year.kind === 'refused') return ''
  if (year.kind === 'complete') return yearSentence(figures.series.report, context, 'da')
  const { previousTotals, otherwise, interval80, interval95 } = year
  const mean = previousTotals.reduce((sum, { total }) => sum + total, 0) / previousTotals.length
  const years = `${previousTotals[0]?.year}-${previousTotals.at(-1)?.year}`
  const expected = chapterWords.expected(formatCount(Math.round(year.total), context, 'da'))
  const said = phraseOf(phrases, 'year')
  const opening = said ? `${lead(said)}: ${expected}` : chapterWords.unsaid(year.year, expected)
  return sentences([
    `${opening}${otherwise ? '' : chapterWords.against(whole(mean), years, year.afterShift)}.`,
    chapterWords.ranges(...pair(interval80), ...pair(interval95)),
    otherwise ? chapterWords.otherwise(whole(otherwise.total), ...pair(otherwise.interval95)) : '',
    otherwise && year.afterShift ? chapterWords.onlyAfterShift : '',
    chapterWords.soFar(periodName(year.asOf, 'da'), whole(year.yearToDate)),
  ])
}

function pair([low, high]: readonly [number, number]): [string, string] {
  return [whole(low), whole(high)]
}

/** That the newest period stands out; nothing where no phrase says so. */
export function watchParagraph({ figures, phrases }: Told): string {
  const { watch } = figures.series.report
  const said = phraseOf(phrases, 'watch')
  if (!said || watch.kind !== 'tested') return ''
  const count = formatCount(watch.observed, chapterContext(figures), 'da')
  return `${lead(said)}: ${chapterWords.standsOut(count, whole(watch.expected), whole(watch.upper))}.`
}

/** From when to when a series' development is worked out: "fra januar 2021 til oktober 2026"; empty for no figures. */
export function spanOf({ trend: { window } }: SeriesReport): string {
  return window === null ? '' : chapterWords.span(periodName(window.from, 'da'), periodName(window.to, 'da'))
}

/** " (3.995 anmeldelser; 2 tal mangler eller vises ikke)"; empty where there is nothing to say. */
function stoodOn(report: SeriesReport, context: SentenceContext, ownWindow: boolean): string {
  const { window } = report.trend
  if (window === null) return ''
  const unknown = unknownIn(window)
  const said = [
    window.reports === 0 ? '' : formatCount(window.reports, context, 'da'),
    ownWindow ? spanOf(report) : '',
  ].filter((part) => part !== '')
  const parts = [said.join(' '), unknown === 0 ? '' : chapterWords.unknown(unknown)]
  const inside = parts.filter((part) => part !== '').join('; ')
  return inside === '' ? '' : ` (${inside})`
}

function phraseOf(phrases: readonly BoundPhrase[], about: ClaimAbout): BoundPhrase | undefined {
  return phrases.find((one) => one.about === about)
}

/** The beginning of a sentence up to and with its phrase: "Tallene viser :udsagn[et fald i indbrud]{nr=1}". */
function lead({ about, claimed, markdown }: BoundPhrase): string {
  const sentence = sentenceFor(about, claimed, markdown)
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`.replace(/\.$/, '')
}

function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
