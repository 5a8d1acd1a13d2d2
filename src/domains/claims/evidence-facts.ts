import { figure } from '#design'
import {
  fewestForPercent,
  reportsAYear,
  type ClaimAbout,
  type SeriesReport,
  type TrendReport,
} from '#statistics/analysis'
import { periodName } from '#statistics/periods'
import type { Lang } from '#texts'
import { evidenceTexts } from './evidence-texts.ts'
import type { Figures } from './types.ts'

/** One line of what a claim stands on: what it is, and how much. */
type Fact = readonly [term: string, text: string]

/** Number, period, interval and method behind that which a claim is about; null is a chart. */
export function factsOf(figures: Figures, about: ClaimAbout | null, lang: Lang): readonly Fact[] {
  const { report } = figures.series
  const unit = figures.set.unit[lang]
  switch (about) {
    case 'year':
      return yearFacts(report, lang)
    case 'watch':
      return watchFacts(report, lang)
    case 'trend':
    case null:
      return [...windowFacts(report.trend, unit, lang), ...trendFacts(report.trend, unit, lang)]
  }
}

function windowFacts({ window }: TrendReport, unit: string, lang: Lang): readonly Fact[] {
  const t = evidenceTexts[lang]
  if (window === null) return []
  return [
    [t.counted, t.inWindow(figure(window.reports, lang), unit)],
    [t.window, t.span(periodName(window.from, lang), periodName(window.to, lang))],
  ]
}

function trendFacts(trend: TrendReport, unit: string, lang: Lang): readonly Fact[] {
  const t = evidenceTexts[lang]
  const { percentPerYear, interval95, q } = trend
  const method = trend.class === 'level_shift' ? t.methods.level : t.methods.trend
  const together = q === null ? '' : ` ${t.together(qText(q, lang))}`
  const said = trend.class === 'falling' || trend.class === 'rising' || trend.class === 'stable'
  const methodFact: Fact = [t.method, `${method}${together}`]
  if (percentPerYear === null || interval95 === null) return []
  if (!said && trend.class !== 'no_clear_change') return [methodFact]
  const aYear = reportsAYear(trend)
  const inCounts = aYear < fewestForPercent
  const [change = '', low = '', high = ''] = [percentPerYear, ...interval95].map((percent) =>
    tenth(inCounts ? (percent * aYear) / 100 : percent, lang),
  )
  const text = inCounts ? t.counts(change, low, high, unit) : t.percent(change, low, high)
  return [[t.change, text], methodFact]
}

function yearFacts({ year }: SeriesReport, lang: Lang): readonly Fact[] {
  const t = evidenceTexts[lang]
  if (year.kind !== 'expected') return []
  const [low, high] = year.interval95
  const total = figure(Math.round(year.total), lang)
  return [
    [t.counted, t.soFar(figure(year.yearToDate, lang), periodName(year.asOf, lang))],
    [t.expected, t.expectedIs(total, figure(low, lang), figure(high, lang))],
    [t.method, year.method === 'ratio' ? t.methods.ratio : t.methods.few],
  ]
}

function watchFacts({ watch }: SeriesReport, lang: Lang): readonly Fact[] {
  const t = evidenceTexts[lang]
  if (watch.kind !== 'tested') return []
  const [low, high] = [figure(watch.lower, lang), figure(watch.upper, lang)]
  return [
    [t.window, periodName(watch.period, lang)],
    [t.observed, figure(watch.observed, lang)],
    [t.ordinary, t.ordinaryIs(low, high, figure(Math.round(watch.expected), lang))],
    [t.method, `${t.methods.watch} ${t.together(qText(watch.q, lang))}`],
  ]
}

function tenth(value: number, lang: Lang): string {
  return figure(Math.round(value * 10) / 10, lang)
}

/** Small ones are not written out: "< 0,001". */
function qText(q: number, lang: Lang): string {
  return q < 0.001
    ? `< ${lang === 'da' ? '0,001' : '0.001'}`
    : `= ${figure(Math.round(q * 1000) / 1000, lang)}`
}
