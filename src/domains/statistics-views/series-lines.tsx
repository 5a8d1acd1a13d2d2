import type { FC } from 'hono/jsx'
import { figure, rateFigure, Sparkline, Tag } from '#design'
import {
  insideSentence,
  tooMuchWithheld,
  trendSentence,
  trendVerdict,
  yearSentence,
  type SentenceContext,
  type SeriesReport,
} from '#statistics/analysis'
import { partsOf, shiftPeriod, type PeriodKey } from '#statistics/periods'
import { locales, type Lang } from '#texts'
import { curveOf } from './chart-input.ts'
import { LatestYear } from './latest-year.tsx'
import { Said } from './parts.tsx'
import { spanName } from './period-parts.ts'
import { countAt, yearEnd, yearTo } from './rates.ts'
import { contextOf, type PageProps, type Placed } from './view.ts'
import { viewTexts } from './view-texts.ts'

type LinesProps = PageProps & { readonly lines: readonly Placed[] }

/**
 * The categories of an area below one another: how many, how it went, what it means in words, and what the year is
 * expected to end at. Those of which nothing may be said are named together in one sentence.
 */
export const SeriesLines: FC<LinesProps> = (props) => {
  const end = yearEnd(props.lines.map(({ series }) => series))
  const { told = [], silent = [] } = Object.groupBy(props.lines, (placed) =>
    tooMuchWithheld(placed.series.report) && !yearIsOpen(placed, end) ? 'silent' : 'told',
  )
  return (
    <>
      <LatestYear {...props} />
      {told.length === 0 ? null : (
        <ul class="series-lines">
          {told.map((placed) => (
            <Line {...props} placed={placed} end={end} />
          ))}
        </ul>
      )}
      {silent.length === 0 ? null : <Silent {...props} lines={silent} />}
    </>
  )
}

/** Whether the number of the latest year may be shown. */
function yearIsOpen({ series }: Placed, end: PeriodKey | null): boolean {
  return end !== null && typeof yearTo(series, end)?.count === 'number'
}

/** The series that are withheld, each with the way to its page. */
const Silent: FC<LinesProps> = ({ lang, view, paths, lines }) => {
  const t = viewTexts[lang]
  const names = lines.map(({ category }) => insideSentence(category.name[lang]))
  const parts = new Intl.ListFormat(locales[lang], { type: 'conjunction' }).formatToParts(names)
  let at = 0
  return (
    <p class="said">
      {t.silent}{' '}
      {parts.map(({ type, value }) => {
        const placed = type === 'element' ? lines[at++] : undefined
        return placed ? (
          <a href={paths.series(view.set.code, placed.area.key, placed.category.slug)}>{value}</a>
        ) : (
          value
        )
      })}
      {names.at(-1)?.endsWith('.') ? '' : '.'} <a href={`${paths.help}#tilbageholdt`}>{t.whySilent}</a>
    </p>
  )
}

type LineProps = LinesProps & { readonly placed: Placed; readonly end: PeriodKey | null }

const Line: FC<LineProps> = ({ lang, view, paths, placed, end }) => {
  const { area, category, series } = placed
  const { report } = series
  const context = contextOf(view, placed, lang)
  const verdict = trendVerdict(report.trend, lang)
  const listed = report.watch.kind === 'tested' && report.watch.listed
  return (
    <li>
      <div class="series-name">
        <h3>
          <a href={paths.series(view.set.code, area.key, category.slug)}>{category.name[lang]}</a>
        </h3>
        <p>{latestYear(placed, view.set.unit[lang], end, lang)}</p>
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
        {tooMuchWithheld(report) ? (
          <Said lang={lang} verdict={verdict} text={`${verdict}.`} />
        ) : (
          <>
            <Said lang={lang} verdict={verdict} text={trendSentence(report, context, lang)} />
            <p class="soft">{yearBrief(report, context, lang)}</p>
          </>
        )}
      </div>
    </li>
  )
}

/** The number of the latest year with its rate, or why there is none. */
function latestYear({ series }: Placed, unit: string, end: PeriodKey | null, lang: Lang): string {
  const t = viewTexts[lang]
  const year = end === null ? null : yearTo(series, end)
  if (year === null) return t.notKnown
  if (typeof year.count === 'string') return year.count === 'withheld' ? t.notShown : t.notKnown
  const span = spanName(year.from, year.to, lang)
  const counted = t.latestYear(figure(year.count, lang), unit, span)
  if (year.rate === null) return `${counted}.`
  const { perThousand, low, high } = year.rate
  return `${counted}: ${t.rate(rateFigure(perThousand, lang), rateFigure(low, lang), rateFigure(high, lang))}.`
}

/**
 * What the year is expected to end at in one sentence, with the range that its standing rests on; the series' page has
 * the rest.
 */
function yearBrief(report: SeriesReport, context: SentenceContext, lang: Lang): string {
  const { year } = report
  if (year.kind !== 'expected') return yearSentence(report, context, lang)
  const t = viewTexts[lang].yearBrief
  const [low, high] = year.interval80
  const total = `${figure(Math.round(year.total), lang)} ${context.unit[lang]}`
  const standing = year.otherwise ? t.uncertain : t[year.standing]
  return t.expected(year.year, total, figure(low, lang), figure(high, lang), standing)
}
