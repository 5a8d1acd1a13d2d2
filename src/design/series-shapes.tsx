import type { FC } from 'hono/jsx'
import { CurveBand } from './curve-band.tsx'
import { knownStretches, type ChartCount } from './period-chart.ts'
import { sheetWidth, type PeriodPlot } from './period-plot.ts'
import type { ChartCurve } from './series-props.ts'

type ShapesProps = {
  readonly plot: PeriodPlot
  readonly counts: readonly ChartCount[]
  readonly curve: ChartCurve | null
  /** Whether the curve is drawn, or its band alone. */
  readonly line: boolean
}

/** What of a series may be stretched with the width: the band, the curve, the line. */
export const SeriesShapes: FC<ShapesProps> = ({ plot, counts, curve, line }) => {
  const at = (index: number, value: number): string => `${plot.x(index)},${plot.y(value)}`
  const { height } = plot.sheet
  return (
    <svg width="100%" height={height} viewBox={`0 0 ${sheetWidth} ${height}`} preserveAspectRatio="none">
      {curve ? <CurveBand plot={plot} curve={curve} line={line} /> : null}
      {knownStretches(counts)
        .filter((stretch) => stretch.to > stretch.from)
        .map((stretch) => (
          <polyline
            class="chart-line"
            points={counts
              .slice(stretch.from, stretch.to + 1)
              .map((count, n) => at(stretch.from + n, Number(count)))
              .join(' ')}
          />
        ))}
    </svg>
  )
}
