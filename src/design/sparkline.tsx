import type { FC } from 'hono/jsx'
import { knownPoints } from './curve-band.tsx'
import { knownOf, type ChartCount } from './period-chart.ts'
import { layOut, percent, type Sheet } from './period-plot.ts'
import type { ChartCurve } from './series-props.ts'
import { SeriesShapes } from './series-shapes.tsx'

export type SparklineProps = {
  readonly counts: readonly ChartCount[]
  readonly curve: ChartCurve | null
}

const drawing: Sheet = { top: 4, bottom: 60, height: 64 }

/** A series without words, from zero, for beside a sentence that says it: nothing to a screen reader. */
export const Sparkline: FC<SparklineProps> = ({ counts, curve }) => {
  const high = Math.max(1, ...knownOf(counts), ...knownPoints(curve).map(({ mean }) => mean))
  const axis = { from: 0, to: high, ticks: [], cut: false }
  const plot = layOut(counts.length, axis, drawing)
  const newest = counts.findLastIndex((count) => typeof count === 'number')
  const last = counts[newest]
  return (
    <svg class="sparkline" width="100%" height={drawing.height} aria-hidden="true" focusable="false">
      <line class="chart-ground" x1="0" x2="100%" y1={drawing.bottom} y2={drawing.bottom} />
      <SeriesShapes plot={plot} counts={counts} curve={curve} line={false} />
      {typeof last === 'number' ? (
        <circle class="chart-dot" cx={percent(plot.x(newest))} cy={plot.y(last)} r="3" />
      ) : null}
    </svg>
  )
}
