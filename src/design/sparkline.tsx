import type { FC } from 'hono/jsx'
import { CurveBand, knownPoints } from './curve-band.tsx'
import { knownOf, knownStretches, type ChartCount } from './period-chart.ts'
import { layOut, percent, sheetWidth, type Sheet } from './period-plot.ts'
import type { ChartCurve } from './series-props.ts'

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
  const at = (index: number, value: number): string => `${plot.x(index)},${plot.y(value)}`
  const newest = counts.findLastIndex((count) => typeof count === 'number')
  const last = counts[newest]
  return (
    <svg class="sparkline" width="100%" height={drawing.height} aria-hidden="true" focusable="false">
      <line class="chart-ground" x1="0" x2="100%" y1={drawing.bottom} y2={drawing.bottom} />
      <svg
        width="100%"
        height={drawing.height}
        viewBox={`0 0 ${sheetWidth} ${drawing.height}`}
        preserveAspectRatio="none"
      >
        {curve ? <CurveBand plot={plot} curve={curve} line={false} /> : null}
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
      {typeof last === 'number' ? (
        <circle class="chart-dot" cx={percent(plot.x(newest))} cy={plot.y(last)} r="3" />
      ) : null}
    </svg>
  )
}
