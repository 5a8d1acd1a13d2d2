import { sharedSentences, withoutSentences, type Figures } from '#claims'
import { lateCaveat, type ReportName } from '#statistics'
import { insideSentence, mayRise, tooMuchWithheld } from '#statistics/analysis'
import { partsOf, periodName } from '#statistics/periods'
import { areaName, drawnDay, extractLines } from '#statistics-views'
import { formatNumber, joinNames } from '#texts'
import {
  spanOf,
  trendParagraph,
  watchParagraph,
  yearParagraph,
  type BoundPhrase,
} from './chapter-sentences.ts'
import { chapterWords } from './chapter-words.ts'

/** One category of a chapter: its figures, the phrases made from them, and the Markdown of its chart. */
export type ChapterEntry = {
  readonly figures: Figures
  readonly phrases: readonly BoundPhrase[]
  readonly chart: string | null
}

/**
 * A chapter of a plan from figures of one area, in Danish: a heading for the area and each category, sentences with
 * their claims and a chart; those that nothing can be said of together; then once what must be said with them, and the
 * source. At least one entry.
 */
export function chapterFrom(report: ReportName, entries: readonly ChapterEntry[]): string {
  const [first] = entries
  if (!first) throw new RangeError('a chapter needs a category')
  const { set, area } = first.figures
  const series = entries.map(({ figures }) => figures.series)
  const extracts = extractLines({ set, areas: [area], series }, 'da')
  const { told = [], silent = [] } = Object.groupBy(entries, ({ figures }) =>
    tooMuchWithheld(figures.series.report) ? 'silent' : 'told',
  )
  return [
    `## ${areaName(area, 'da')}`,
    ...toldParagraphs(told),
    ...silentParagraphs(silent, told.length > 0),
    `### ${chapterWords.endHeading}`,
    ...(report === 'youth' ? [chapterWords.youth] : []),
    ...caveatsOf(told, silent),
    chapterWords.source(set.publisher.da, set.title.da, extracts.join('; ')),
  ].join('\n\n')
}

/** What the figures are and how they are to be read, and then category by category. */
function toldParagraphs(told: readonly ChapterEntry[]): readonly string[] {
  const [first] = told
  if (!first) return []
  const spans = new Set(told.map(({ figures }) => spanOf(figures.series.report)))
  const [span = ''] = spans
  const unit = first.figures.set.unit.da
  const oneWindow = spans.size === 1
  const phrased = told.some(({ phrases }) => phrases.length > 0)
  return [
    [
      oneWindow ? chapterWords.window(unit, span) : chapterWords.windows(unit),
      ...(phrased ? [chapterWords.howToRead] : []),
    ].join(' '),
    ...told.flatMap((entry) => [
      `### ${entry.figures.category.name.da}`,
      ...[
        trendParagraph(entry, !oneWindow),
        yearParagraph(entry),
        watchParagraph(entry),
        entry.chart ?? '',
      ].filter((paragraph) => paragraph !== ''),
    ]),
  ]
}

/** The categories that nothing is said of in one sentence, and the totals of years that may be shown of them. */
function silentParagraphs(silent: readonly ChapterEntry[], headed: boolean): readonly string[] {
  if (silent.length === 0) return []
  const unit = silent[0]?.figures.set.unit.da ?? ''
  const names = silent.map(({ figures }) => insideSentence(figures.category.name.da))
  const years = silent.flatMap(({ figures }) => openYears(figures))
  return [
    ...(headed ? [`### ${chapterWords.withheldHeading}`] : []),
    chapterWords.withheld(joinNames(names, 'da')),
    ...(years.length === 0 ? [] : [chapterWords.openYears(unit), years.join('\n')]),
  ]
}

/** The latest five years' totals that may be shown, as a line of a list; none where there is none. */
function openYears(figures: Figures): readonly string[] {
  const { series, category } = figures
  const first = partsOf(series.first).year
  const open = series.years
    .map((total, n) => ({ total, year: first + n }))
    .slice(-5)
    .flatMap(({ total, year }) =>
      total === null ? [] : [chapterWords.openYear(formatNumber(total, 'da'), year)],
    )
  return open.length === 0 ? [] : [`- ${category.name.da}: ${joinNames(open, 'da')}`]
}

/** What must be said of most categories, then what of some of them, and why there are gaps. */
function caveatsOf(told: readonly ChapterEntry[], silent: readonly ChapterEntry[]): readonly string[] {
  const shown = [...told, ...silent.filter(({ figures }) => openYears(figures).length > 0)]
  const late = lateSentence(told)
  const categories = shown.map(({ figures: { category } }) => ({
    name: category.name.da,
    caveat: late === '' ? category.caveat.da : withoutSentences(category.caveat.da, [lateCaveat.da]),
  }))
  const shared = sharedSentences(categories.map(({ caveat }) => caveat))
  const own = Map.groupBy(categories, ({ caveat }) => withoutSentences(caveat, shared))
  const withheld = [...told, ...silent].some(({ figures }) => figures.series.report.withheld.all > 0)
  return [
    [...shared, late, withheld ? chapterWords.why : ''].filter((one) => one !== '').join(' '),
    [...own]
      .filter(([caveat]) => caveat !== '')
      .map(([caveat, of]) => `- ${namesOf(of.map(({ name }) => name))}: ${caveat}`)
      .join('\n'),
  ].filter((text) => text !== '')
}

function namesOf([first = '', ...others]: readonly string[]): string {
  return joinNames([first, ...others.map(insideSentence)], 'da')
}

/** That the newest figures may still rise; empty where they are old enough. */
function lateSentence(told: readonly ChapterEntry[]): string {
  const periods = told.flatMap(({ figures: { set, series } }) => {
    const { latest } = series.report
    return latest !== null && mayRise(latest, drawnDay(set, series)) ? [periodName(latest, 'da')] : []
  })
  const unit = told[0]?.figures.set.unit.da ?? ''
  return periods.length === 0 ? '' : chapterWords.late(unit, joinNames([...new Set(periods)], 'da'))
}
