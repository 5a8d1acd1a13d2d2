import type { FC } from 'hono/jsx'
import { figure } from './chart-figures.ts'
import { Empty } from './parts.tsx'
import { gapsOf, knownOf, untilYearEnd } from './period-chart.ts'
import { PeriodTable } from './period-table.tsx'
import { periodTexts } from './period-texts.ts'
import { SeriesDrawing } from './series-drawing.tsx'
import { SeriesLegend } from './series-legend.tsx'
import { numbered, SeriesNotes } from './series-marks.tsx'
import type { SeriesChartProps } from './series-props.ts'

/**
 * Counts a month or a quarter as they went, from zero: with the fitted curve, what is expected of the year and what
 * happened on the way. A count that is missing or withheld is a gap with a sign.
 */
export const SeriesChart: FC<SeriesChartProps> = (props) => {
  const { lang, name, unit, periods, counts, marks = [], numbers = true } = props
  const t = periodTexts[lang]
  if (counts.length === 0) return <Empty text={t.empty} />
  const notes = numbered(marks)
  return (
    <figure class="period-chart">
      <figcaption>
        <strong>{name}</strong> <span>{t.counts(unit, t.per[periods.perYear])}</span>
      </figcaption>
      <SeriesDrawing {...props} notes={notes} words={seriesWords(props)} />
      <SeriesLegend {...props} />
      <SeriesNotes lang={lang} periods={periods} notes={notes} />
      {numbers ? (
        <details class="chart-numbers">
          <summary>{t.numbers}</summary>
          <PeriodTable
            lang={lang}
            caption={`${name}, ${t.counts(unit, t.per[periods.perYear])}`}
            periods={periods}
            counts={counts}
          />
        </details>
      ) : null}
    </figure>
  )
}

/** All that the drawing shows, for those who do not see it. */
function seriesWords(props: SeriesChartProps): string {
  const { lang, unit, periods, counts, expected, marks = [] } = props
  const t = periodTexts[lang]
  const known = knownOf(counts)
  const newest = counts.findLastIndex((count) => typeof count === 'number')
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const gaps = gapsOf(counts)
  const missing = (why: 'withheld' | 'missing'): number =>
    gaps.filter((gap) => gap.why === why).reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const year = periods.year + Math.floor((periods.part - 2 + counts.length) / periods.perYear)
  return [
    ...(known.length > 0
      ? [
          t.newest(periods.nameOf(newest), figure(Number(counts[newest]), lang), unit),
          t.range(
            figure(least, lang),
            periods.nameOf(counts.indexOf(least)),
            figure(most, lang),
            periods.nameOf(counts.indexOf(most)),
          ),
        ]
      : [t.empty]),
    ...(['withheld', 'missing'] as const).map((why) => (missing(why) > 0 ? t.gaps[why](missing(why)) : '')),
    expected && untilYearEnd(periods, counts.length) > 0
      ? t.rest(
          year,
          figure(Math.round(expected.mean), lang),
          figure(expected.interval95[0], lang),
          figure(expected.interval95[1], lang),
        )
      : '',
    ...marks.map(({ at, kind, text }) => `${periods.nameOf(at)}, ${t.marks[kind].toLowerCase()}: ${text}`),
  ]
    .filter(Boolean)
    .join(' ')
}
