import type { ChartExpectation, ChartMark, SeriesChartProps } from '#design'
import { periodsBetween, type PeriodKey } from '#statistics/periods'
import type { Lang } from '#texts'
import { chartPeriods, placeIn } from './period-parts.ts'
import { countAt } from './rates.ts'
import type { AnnotationView, StatisticsView } from './types.ts'
import { seriesName, type Placed } from './view.ts'
import { viewTexts } from './view-texts.ts'

/** What the chart of a series shows. */
export function seriesChart(view: StatisticsView, placed: Placed, lang: Lang): SeriesChartProps {
  const { series } = placed
  return {
    lang,
    name: seriesName(placed, lang),
    unit: view.set.unit[lang],
    periods: chartPeriods(series.first, lang),
    counts: series.counts.map((_, at) => countAt(series, at)),
    curve: curveOf(placed),
    expected: restOfYear(placed),
    marks: marksOf(view, placed, lang),
  }
}

/**
 * The fitted curve from the window's first period on; null where none was fitted, and where nothing may be said of a
 * development: of too few reports, or across a change of level.
 */
export function curveOf({ series }: Placed): NonNullable<SeriesChartProps['curve']> | null {
  const { curve, window, class: name } = series.report.trend
  const said = name !== 'too_few' && name !== 'level_shift'
  return said && curve && window ? { from: periodsBetween(series.first, window.from), points: curve } : null
}

/** What is expected of the whole running year; null where nothing can be. */
export function wholeYear({ series }: Placed): ChartExpectation | null {
  const { year } = series.report
  return year.kind === 'expected'
    ? { mean: year.total, interval80: year.interval80, interval95: year.interval95 }
    : null
}

/** What is expected of the periods after the last count, together; null where that is not where the report ends. */
function restOfYear({ series }: Placed): ChartExpectation | null {
  const { year } = series.report
  if (year.kind !== 'expected') return null
  if (periodsBetween(series.first, year.asOf) !== series.counts.length - 1) return null
  const rest = ([low, high]: readonly [number, number]) =>
    [low - year.yearToDate, high - year.yearToDate] as const
  return {
    mean: year.total - year.yearToDate,
    interval80: rest(year.interval80),
    interval95: rest(year.interval95),
  }
}

const kinds = { break: 'break', 'mass-case': 'one-off', note: 'note' } as const

/** Breaks, single events and notes: those that people wrote, and those that the calculation found. */
function marksOf(view: StatisticsView, { series, area, category }: Placed, lang: Lang): readonly ChartMark[] {
  const t = viewTexts[lang].marks
  const { trend, areaSince } = series.report
  const at = (period: PeriodKey): number | null => placeIn(series.first, series.counts.length, period)
  const mark = (
    period: PeriodKey | undefined | null,
    kind: ChartMark['kind'],
    text: string,
  ): readonly ChartMark[] => {
    const place = period ? at(period) : null
    return place === null ? [] : [{ at: place, kind, text }]
  }
  return [
    ...annotationsFor(view, area.key, category.slug).flatMap((note) =>
      mark(note.period, kinds[note.kind], note.text[lang]),
    ),
    ...mark(trend.shift?.period, 'break', t.shift),
    ...mark(areaSince, 'break', t.area),
    ...mark(trend.oneOff?.period, 'one-off', t.oneOff),
  ]
}

/** What was noted of an area and category, or of all of them. */
function annotationsFor(
  { annotations }: StatisticsView,
  areaKey: string,
  slug: string,
): readonly AnnotationView[] {
  return annotations.filter(
    (note) =>
      (note.areaKey === null || note.areaKey === areaKey) &&
      (note.category === null || note.category === slug),
  )
}
