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
  const shared = sharedSentences(entries.map(({ figures }) => figures.category.caveat.da))
  return [
    `## ${areaName(area, 'da')}`,
    chapterWords[report](source),
    ...entries.flatMap((entry) => categoryParagraphs(entry, shared)),
    `### ${chapterWords.endHeading}`,
    ...(shared.length > 0 ? [shared.join(' ')] : []),
    chapterWords.sourceLine(source),
  ].join('\n\n')
}

function categoryParagraphs(entry: ChapterEntry, shared: readonly string[]): readonly string[] {
  const { figures, chart } = entry
  const { category, series } = figures
  const context = contextOf(viewOf(figures), figures, 'da')
  const { report } = series
  const own = withoutSentences(category.caveat.da, shared)
  return [
    `### ${category.name.da}`,
    [leading(entry, 'trend'), withoutVerdict(figures), driftSentence(report, context, 'da')],
    [leading(entry, 'year'), yearSentence(report, context, 'da')],
    leading(entry, 'watch') === null ? [] : [leading(entry, 'watch'), watchSentence(report, context, 'da')],
    [withheldSentence(report, context, 'da')],
    [chart],
    [own === '' ? null : chapterWords.caveat(own)],
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
