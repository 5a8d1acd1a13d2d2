import type { Child, FC } from 'hono/jsx'
import { knownPoints } from './curve-band.tsx'
import { ExpectedPiece } from './expected-whisker.tsx'
import { gapSigns, untilYearEnd } from './period-chart.ts'
import { periodTexts } from './period-texts.ts'
import type { SeriesChartProps } from './series-props.ts'

/** A piece of a drawing with what it means. */
export const LegendItem: FC<{ readonly text: string; readonly children: Child }> = ({ text, children }) => (
  <li>
    <svg class="legend-piece" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
    <span>{text}</span>
  </li>
)

/** What is not shown, of the kinds that are there. */
export const GapLegend: FC<{
  readonly texts: Readonly<Record<'withheld' | 'missing', string>>
  readonly has: (why: 'withheld' | 'missing') => boolean
}> = ({ texts, has }) => (
  <>
    {(['withheld', 'missing'] as const).filter(has).map((why) => (
      <LegendItem text={texts[why]}>
        <rect class={`chart-strip chart-strip-${why}`} x="5" y="0" width="18" height="16" />
        <text class="chart-gap" x="14" y="12.5" text-anchor="middle">
          {gapSigns[why]}
        </text>
      </LegendItem>
    ))}
  </>
)

/** What the lines, bands and boxes of a series mean; only what is drawn. */
export const SeriesLegend: FC<SeriesChartProps> = ({ lang, unit, periods, counts, curve, expected }) => {
  const t = periodTexts[lang]
  const per = t.per[periods.perYear]
  const rest = untilYearEnd(periods, counts.length)
  const year = periods.year + Math.floor((periods.part - 2 + counts.length) / periods.perYear)
  return (
    <ul class="chart-legend">
      <LegendItem text={t.counts(unit, per)}>
        <line class="chart-line" x1="0" x2="28" y1="8" y2="8" />
        <circle class="chart-dot" cx="14" cy="8" r="3" />
      </LegendItem>
      {knownPoints(curve).length > 1 ? (
        <LegendItem text={t.curve}>
          <rect class="chart-band" x="0" y="1" width="28" height="14" />
          <line class="chart-curve" x1="0" x2="28" y1="8" y2="8" />
        </LegendItem>
      ) : null}
      {expected && rest > 0 ? (
        <LegendItem text={t.expected(year, per, rest > 1)}>
          <ExpectedPiece />
        </LegendItem>
      ) : null}
      <GapLegend texts={t} has={(why) => counts.includes(why)} />
    </ul>
  )
}
