import type { FC } from 'hono/jsx'
import { figure, rateFigure, Sparkline, Tag } from '#design'
import {
  trendSentence,
  trendVerdict,
  yearSentence,
  type SentenceContext,
  type SeriesReport,
} from '#statistics/analysis'
import { partsOf, shiftPeriod } from '#statistics/periods'
import type { Lang } from '#texts'
import { curveOf } from './chart-input.ts'
import { Said } from './parts.tsx'
import { spanName } from './period-parts.ts'
import { countAt, yearEnd, yearTo } from './rates.ts'
import { contextOf, type PageProps, type Placed } from './view.ts'
import { viewTexts } from './view-texts.ts'

type LinesProps = PageProps & {
  readonly lines: readonly Placed[]
  /** What each line is called: the category of an area, the area of a category. */
  readonly nameOf: (placed: Placed) => string
}

/** Series below one another: how many, how it went, what it means in words, and what the year is expected to end at. */
export const SeriesLines: FC<LinesProps> = (props) => (
  <ul class="series-lines">
    {props.lines.map((placed) => (
      <Line {...props} placed={placed} />
    ))}
  </ul>
)

const Line: FC<LinesProps & { readonly placed: Placed }> = ({ lang, view, paths, nameOf, placed, lines }) => {
  const { area, category, series } = placed
  const { report } = series
  const context = contextOf(view, placed, lang)
  const listed = report.watch.kind === 'tested' && report.watch.listed
  return (
    <li>
      <div class="series-name">
        <h3>
          <a href={paths.series(view.set.code, area.key, category.slug)}>{nameOf(placed)}</a>
        </h3>
        <p>{latestYear(placed, view.set.unit[lang], lines, lang)}</p>
        {listed ? <Tag tone="info">{viewTexts[lang].standsOut}</Tag> : null}
      </div>
      <div class="series-spark">
        <Sparkline counts={series.counts.map((_, at) => countAt(series, at))} curve={curveOf(placed)} />
        <p class="series-ends" aria-hidden="true">
          <span>{partsOf(series.first).year}</span>
          <span>{partsOf(shiftPeriod(series.first, series.counts.length - 1)).year}</span>
        </p>
      </div>
      <div class="series-words">
        <Said
          lang={lang}
          verdict={trendVerdict(report.trend, lang)}
          text={trendSentence(report, context, lang)}
        />
        <p class="soft">{yearBrief(report, context, lang)}</p>
      </div>
    </li>
  )
}

/** The number of the latest year with its rate, or why there is none. */
function latestYear({ series }: Placed, unit: string, lines: readonly Placed[], lang: Lang): string {
  const t = viewTexts[lang]
  const end = yearEnd(lines.map((line) => line.series))
  const year = end === null ? null : yearTo(series, end)
  if (year === null) return t.notKnown
  if (typeof year.count === 'string') return year.count === 'withheld' ? t.notShown : t.notKnown
  const span = spanName(year.from, year.to, lang)
  const counted = t.latestYear(figure(year.count, lang), unit, span)
  if (year.rate === null) return `${counted}.`
  const { perThousand, low, high } = year.rate
  return `${counted}: ${t.rate(rateFigure(perThousand, lang), rateFigure(low, lang), rateFigure(high, lang))}.`
}

/** What the year is expected to end at in one sentence; the series' page has the rest. */
function yearBrief(report: SeriesReport, context: SentenceContext, lang: Lang): string {
  const { year } = report
  if (year.kind !== 'expected') return yearSentence(report, context, lang)
  const t = viewTexts[lang].yearBrief
  const [low, high] = year.interval95
  const total = `${figure(Math.round(year.total), lang)} ${context.unit[lang]}`
  const standing = year.otherwise ? t.uncertain : t[year.standing]
  return t.expected(year.year, total, figure(low, lang), figure(high, lang), standing)
}
