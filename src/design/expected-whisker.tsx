import type { FC } from 'hono/jsx'
import type { ChartExpectation } from './period-chart.ts'
import { percent, type PeriodPlot } from './period-plot.ts'

type WhiskerProps = {
  readonly plot: PeriodPlot
  /** Between which periods, from the first; 2.5 is between the third and the fourth. */
  readonly at: number
  readonly expected: ChartExpectation
}

/** The most likely amount as a ring, 80 % as a thick line, 95 % as a thin one with feet. */
export const ExpectedWhisker: FC<WhiskerProps> = ({ plot, at, expected }) => {
  const x = plot.x(at)
  const foot = { class: 'chart-whisker', x1: percent(x), x2: percent(x) }
  const [low, high] = expected.interval95
  const [low80, high80] = expected.interval80
  return (
    <>
      <line {...foot} y1={plot.y(low)} y2={plot.y(high)} />
      {[low, high].map((end) => (
        <svg class="whisker-foot" x={percent(x)} y={plot.y(end)} width="1" height="1">
          <line class="chart-whisker" x1="-5" x2="5" y1="0" y2="0" />
        </svg>
      ))}
      <line {...foot} class="chart-whisker-80" y1={plot.y(low80)} y2={plot.y(high80)} />
      <circle class="chart-expected" cx={percent(x)} cy={plot.y(expected.mean)} r="4" />
    </>
  )
}

/** The same in the legend. */
export const ExpectedPiece: FC = () => (
  <>
    <line class="chart-whisker" x1="14" x2="14" y1="1" y2="15" />
    <line class="chart-whisker" x1="9" x2="19" y1="1" y2="1" />
    <line class="chart-whisker" x1="9" x2="19" y1="15" y2="15" />
    <line class="chart-whisker-80" x1="14" x2="14" y1="4" y2="12" />
    <circle class="chart-expected" cx="14" cy="8" r="3.5" />
  </>
)
