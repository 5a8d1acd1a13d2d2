import type { FC } from 'hono/jsx'
import { countAxis } from './chart-scale.ts'
import {
  knownOf,
  knownStretches,
  untilYearEnd,
  type ChartCount,
  type ChartExpectation,
} from './period-chart.ts'
import { knownPoints } from './curve-band.tsx'
import { ExpectedWhisker } from './expected-whisker.tsx'
import { GapStrips, PeriodGrid, PlotFrame } from './period-drawing.tsx'
import { layOut, notedSheet, percent, plainSheet, type PeriodPlot } from './period-plot.ts'
import type { ChartCurve, SeriesChartProps } from './series-props.ts'
import { MarkSigns, MarkTraces, type Note } from './series-marks.tsx'
import { SeriesShapes } from './series-shapes.tsx'

type DrawingProps = SeriesChartProps & {
  readonly notes: readonly Note[]
  /** All that it shows. */
  readonly words: string
}

/** The drawing of a series; its letters keep their size however narrow it is shown. */
export const SeriesDrawing: FC<DrawingProps> = (props) => {
  const { lang, name, words, periods, counts, curve, notes } = props
  const rest = untilYearEnd(periods, counts.length)
  const expected = rest > 0 ? (props.expected ?? null) : null
  const axis = countAxis(reach(counts, curve ?? null, expected, rest))
  const sheet = notes.length > 0 ? notedSheet : plainSheet
  const plot = layOut(counts.length + (expected ? rest : 0), axis, sheet)
  return (
    <PlotFrame lang={lang} name={name} words={words} plot={plot}>
      <PeriodGrid lang={lang} plot={plot} periods={periods} />
      <GapStrips plot={plot} counts={counts} />
      <SeriesShapes plot={plot} counts={counts} curve={curve ?? null} line />
      <MarkTraces plot={plot} counts={counts} notes={notes} />
      {expected ? <Rest plot={plot} from={counts.length} rest={rest} expected={expected} /> : null}
      <Dots plot={plot} counts={counts} />
      <MarkSigns plot={plot} notes={notes} />
    </PlotFrame>
  )
}

/** How far above the highest count a band may stretch the axis; beyond that it is cut off. */
const bandReach = 1.25

function reach(
  counts: readonly ChartCount[],
  curve: ChartCurve | null,
  expected: ChartExpectation | null,
  rest: number,
): readonly number[] {
  const known = knownOf(counts)
  const most = Math.max(0, ...known)
  const band = knownPoints(curve).flatMap(({ mean, high }) => [mean, Math.min(high, most * bandReach)])
  return [...known, ...band, ...(expected ? [expected.interval95[1] / rest] : [])]
}

type Drawn = { readonly plot: PeriodPlot; readonly counts: readonly ChartCount[] }

/** More counts than this are a line without dots, but for those that stand alone. */
const roomForDots = 80
const roomForLargeDots = 36

const Dots: FC<Drawn> = ({ plot, counts }) => {
  const alone = new Set(
    knownStretches(counts)
      .filter(({ from, to }) => from === to)
      .map(({ from }) => from),
  )
  const newest = counts.findLastIndex((count) => typeof count === 'number')
  const radius = counts.length > roomForLargeDots ? 2 : 3
  return (
    <>
      {counts.map((count, at) =>
        typeof count === 'number' && (counts.length <= roomForDots || alone.has(at) || at === newest) ? (
          <circle
            class="chart-dot"
            cx={percent(plot.x(at))}
            cy={plot.y(count)}
            r={at === newest ? 3.5 : radius}
          />
        ) : null,
      )}
    </>
  )
}

type RestProps = {
  readonly plot: PeriodPlot
  readonly from: number
  readonly rest: number
  readonly expected: ChartExpectation
}

/** What is expected of the rest of the year, a period on average. */
const Rest: FC<RestProps> = ({ plot, from, rest, expected }) => {
  const each = (amount: number): number => Math.max(0, amount) / rest
  const ends = ([low, high]: readonly [number, number]) => [each(low), each(high)] as const
  return (
    <ExpectedWhisker
      plot={plot}
      at={from + rest / 2 - 0.5}
      expected={{
        mean: each(expected.mean),
        interval80: ends(expected.interval80),
        interval95: ends(expected.interval95),
      }}
    />
  )
}
