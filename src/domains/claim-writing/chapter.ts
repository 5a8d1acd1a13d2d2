import { formatDate } from '#calendar'
import { viewOf, type Figures } from '#claims'
import type { ReportName } from '#statistics'
import {
  driftSentence,
  trendSentence,
  trendVerdict,
  watchSentence,
  withheldSentence,
  yearSentence,
  type ClaimAbout,
} from '#statistics/analysis'
import { areaName, contextOf } from '#statistics-views'
import { sharedSentences, withoutSentences } from './caveats.ts'
import { chapterWords } from './chapter-words.ts'
import { sentenceFor } from './claim-sentence.ts'

/** A phrase in a chapter: what it is about, what it claims, and its Markdown. */
type BoundPhrase = { readonly about: ClaimAbout; readonly claimed: string; readonly markdown: string }

/** One category of a chapter: its figures, the phrases made from them, and the Markdown of its chart. */
export type ChapterEntry = {
  readonly figures: Figures
  readonly phrases: readonly BoundPhrase[]
  readonly chart: string | null
}

/**
 * A chapter of a plan from figures of one area, in Danish: a heading for the area and each category, sentences with
 * their claims, charts, what must be said with them, and the source. At least one entry.
 */
export function chapterFrom(report: ReportName, entries: readonly ChapterEntry[]): string {
  const [first] = entries
  if (!first) throw new RangeError('a chapter needs a category')
  const { set, area } = first.figures
  const drawn = formatDate(set.drawnOn, 'da')
  const source = chapterWords.source(set.publisher.da, set.title.da, set.vintage, drawn, set.drawnBy)
  return [
    `## ${areaName(area, 'da')}`,
    chapterWords[report](source),
    ...entries.flatMap(categoryParagraphs),
    `### ${chapterWords.endHeading}`,
    ...caveatsOf(entries),
    chapterWords.sourceLine(source),
  ].join('\n\n')
}

/** What must be said of most categories, and then what of each. */
function caveatsOf(entries: readonly ChapterEntry[]): readonly string[] {
  const categories = entries.map(({ figures }) => figures.category)
  const shared = sharedSentences(categories.map(({ caveat }) => caveat.da))
  const own = categories
    .map(({ name, caveat }) => ({ name: name.da, caveat: withoutSentences(caveat.da, shared) }))
    .filter(({ caveat }) => caveat !== '')
    .map(({ name, caveat }) => `- ${name}: ${caveat}`)
  return [shared.join(' '), own.join('\n')].filter((text) => text !== '')
}

function categoryParagraphs(entry: ChapterEntry): readonly string[] {
  const { figures, chart } = entry
  const { category, series } = figures
  const context = contextOf(viewOf(figures), figures, 'da')
  const { report } = series
  return [
    `### ${category.name.da}`,
    [leading(entry, 'trend'), withoutVerdict(figures), driftSentence(report, context, 'da')],
    report.year.kind === 'refused' ? [] : [leading(entry, 'year'), yearSentence(report, context, 'da')],
    leading(entry, 'watch') === null ? [] : [leading(entry, 'watch'), watchSentence(report, context, 'da')],
    [withheldSentence(report, context, 'da')],
    [chart],
  ]
    .map((sentences) =>
      typeof sentences === 'string'
        ? sentences
        : sentences.filter((one) => one !== null && one !== '').join(' '),
    )
    .filter((paragraph) => paragraph !== '')
}

/** The sentence around the phrase about something, with a capital letter; null where no phrase holds. */
function leading({ phrases }: ChapterEntry, about: ClaimAbout): string | null {
  const phrase = phrases.find((one) => one.about === about)
  if (!phrase) return null
  const sentence = sentenceFor(about, phrase.claimed, phrase.markdown)
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}

/** What the trend says after its verdict, which the claim has said already. */
function withoutVerdict(figures: Figures): string {
  const { report } = figures.series
  const text = trendSentence(report, contextOf(viewOf(figures), figures, 'da'), 'da')
  const verdict = `${trendVerdict(report.trend, 'da')}.`
  return text.startsWith(verdict) ? text.slice(verdict.length).trim() : text
}
