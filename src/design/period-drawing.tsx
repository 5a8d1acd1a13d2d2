import type { Child, FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { figure } from './chart-figures.ts'
import type { Axis } from './chart-scale.ts'
import { gapsOf, gapSigns, yearStarts, type ChartCount, type ChartPeriods } from './period-chart.ts'
import { percent, type PeriodPlot, type Sheet } from './period-plot.ts'

type PlotFrameProps = {
  readonly lang: Lang
  readonly name: string
  readonly words: string
  readonly plot: PeriodPlot
  readonly children: Child
}

/** The paper of a drawing, with room on its left for the labels of the axis. */
export const PlotFrame: FC<PlotFrameProps> = ({ lang, name, words, plot, children }) => (
  <div class={`plot plot-room-${labelWidth(plot.axis, lang)}`}>
    <svg class="plot-drawing" width="100%" height={plot.sheet.height} role="img">
      <title>{name}</title>
      <desc>{words}</desc>
      {children}
    </svg>
  </div>
)

/** Letters of the longest label of an axis, from 1 to 8. */
function labelWidth(axis: Axis, lang: Lang): number {
  return Math.min(8, Math.max(...axis.ticks.map((tick) => figure(tick, lang).length)))
}

/** The lines and labels of the axis upwards. */
export const ValueGrid: FC<{ readonly lang: Lang; readonly plot: PeriodPlot }> = ({ lang, plot }) => (
  <>
    {plot.axis.ticks.map((tick, n) => (
      <>
        <line
          class={n === 0 ? 'chart-ground' : 'chart-grid'}
          x1="0"
          x2="100%"
          y1={plot.y(tick)}
          y2={plot.y(tick)}
        />
        <text class="chart-tick" x="-8" y={plot.y(tick) + 4.5} text-anchor="end">
          {figure(tick, lang)}
        </text>
      </>
    ))}
  </>
)

/** Room that a year's label takes, and the widths that it is chosen for: a page, and a phone. */
const label = { px: 40, wide: 620, narrow: 270 } as const
/** So few periods are named one by one. */
const few = 8

type PeriodGridProps = { readonly lang: Lang; readonly plot: PeriodPlot; readonly periods: ChartPeriods }

/** Both axes of a drawing of periods: amounts upwards, years across. */
export const PeriodGrid: FC<PeriodGridProps> = ({ lang, plot, periods }) => {
  const years = yearStarts(periods, plot.periods)
  const first = years[0]
  const shown = first === undefined || first.at > 0 ? [{ at: 0, year: periods.year }, ...years] : years
  const stepFor = (width: number): number => Math.ceil((shown.length * label.px) / width)
  return (
    <>
      <ValueGrid lang={lang} plot={plot} />
      {plot.periods <= few ? (
        <PeriodNames plot={plot} periods={periods} />
      ) : (
        shown.map(({ at, year }, n) => (
          <YearTick
            sheet={plot.sheet}
            x={percent(plot.edge(at))}
            year={year}
            labelled={(shown.length - 1 - n) % stepFor(label.wide) === 0}
            onPhone={(shown.length - 1 - n) % stepFor(label.narrow) === 0}
          />
        ))
      )}
    </>
  )
}

type YearTickProps = {
  readonly sheet: Sheet
  readonly x: string
  readonly year: number
  readonly labelled: boolean
  readonly onPhone: boolean
}

const YearTick: FC<YearTickProps> = ({ sheet, x, year, labelled, onPhone }) => (
  <>
    <line class="chart-grid" x1={x} x2={x} y1={sheet.bottom} y2={sheet.bottom + 6} />
    {labelled || onPhone ? (
      <text class={tickClass(labelled, onPhone)} x={x} y={sheet.height - 8}>
        {year}
      </text>
    ) : null}
  </>
)

function tickClass(labelled: boolean, onPhone: boolean): string {
  return labelled && onPhone ? 'chart-tick' : `chart-tick ${labelled ? 'only-wide' : 'only-narrow'}`
}

/** The first and the last name are there on a phone too. */
const PeriodNames: FC<Omit<PeriodGridProps, 'lang'>> = ({ plot, periods }) => (
  <>
    {Array.from({ length: plot.periods }, (_, at) => (
      <text
        class={at === 0 || at === plot.periods - 1 ? 'chart-tick' : 'chart-tick only-wide'}
        x={percent(plot.x(at))}
        y={plot.sheet.height - 8}
        text-anchor="middle"
      >
        {periods.nameOf(at)}
      </text>
    ))}
  </>
)

/** Strips where counts are missing or withheld, each with its sign. */
export const GapStrips: FC<{ readonly plot: PeriodPlot; readonly counts: readonly ChartCount[] }> = ({
  plot,
  counts,
}) => (
  <>
    {gapsOf(counts).map(({ from, to, why }) => (
      <>
        <rect
          class={`chart-strip chart-strip-${why}`}
          x={percent(plot.edge(from))}
          width={percent(plot.edge(to + 1) - plot.edge(from))}
          y={plot.sheet.top}
          height={plot.sheet.bottom - plot.sheet.top}
        />
        <text
          class="chart-gap"
          x={percent((plot.edge(from) + plot.edge(to + 1)) / 2)}
          y={plot.sheet.top + 14}
          text-anchor="middle"
        >
          {gapSigns[why]}
        </text>
      </>
    ))}
  </>
)
