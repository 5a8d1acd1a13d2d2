import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { figure, rateFigure } from './chart-figures.ts'
import type { Axis } from './chart-scale.ts'
import { PlotFrame, ValueGrid } from './period-drawing.tsx'
import { gapsOf, gapSigns, knownStretches, type ChartCount, type Stretch } from './period-chart.ts'
import { layOut, percent, sheetWidth, type PeriodPlot, type Sheet } from './period-plot.ts'
import { periodTexts } from './period-texts.ts'
import { rateAxis, type ChartRate } from './rate-intervals.tsx'
import { GapLegend, LegendItem } from './series-legend.tsx'

/** A municipality's rates, one a year. */
export type Multiple = {
  readonly name: string
  readonly href: string
  /** Its place on the tile map, from 1. */
  readonly column: number
  readonly row: number
  readonly rates: readonly (ChartRate | 'withheld' | 'missing')[]
  /** What the newest says, in words. */
  readonly text: string
}

export type SmallMultiplesProps = {
  readonly lang: Lang
  readonly label: string
  /** The year, or the twelve months, of each rate. */
  readonly names: readonly string[]
  /** In short, for below the drawings. */
  readonly ends: readonly [first: string, last: string]
  readonly tiles: readonly Multiple[]
}

const drawing: Sheet = { top: 8, bottom: 96, height: 116 }

/**
 * Municipalities in one scale, placed as on the tile map: to compare shapes and sizes with their uncertainty, in an
 * order that no figure decides. Below one another on a phone.
 */
export const SmallMultiples: FC<SmallMultiplesProps> = (props) => {
  const { lang, label, tiles } = props
  const t = periodTexts[lang]
  const axis = multiplesAxis(tiles)
  const placed = tiles.toSorted((a, b) => a.row - b.row || a.column - b.column)
  const kinds = new Set(tiles.flatMap(({ rates }) => rates.filter((rate) => typeof rate === 'string')))
  return (
    <div class="multiples-wrap">
      <ul class="multiples" aria-label={label}>
        {placed.map((tile) => (
          <li class={`tile-col-${tile.column} tile-row-${tile.row}`}>
            <h3>
              <a href={tile.href}>{tile.name}</a>
            </h3>
            <MultipleDrawing {...props} tile={tile} axis={axis} />
            <p>{tile.text}</p>
          </li>
        ))}
      </ul>
      <ul class="chart-legend">
        <LegendItem text={t.rates}>
          <line class="chart-line" x1="0" x2="28" y1="8" y2="8" />
          <circle class="chart-dot" cx="14" cy="8" r="3" />
        </LegendItem>
        <LegendItem text={t.band}>
          <rect class="chart-band" x="0" y="1" width="28" height="14" />
        </LegendItem>
        <GapLegend texts={t} has={(why) => kinds.has(why)} />
      </ul>
      <p class="chart-note">{t.tiles(figure(axis.to, lang))}</p>
    </div>
  )
}

/** One scale for all, by the rates: a tiny place's interval may reach beyond it. */
function multiplesAxis(tiles: readonly Multiple[]): Axis {
  const rates = tiles.flatMap((tile) => tile.rates.filter((rate) => typeof rate !== 'string'))
  return rateAxis(rates.map((rate) => ({ ...rate, high: rate.perThousand })))
}

type DrawingProps = SmallMultiplesProps & { readonly tile: Multiple; readonly axis: Axis }

const MultipleDrawing: FC<DrawingProps> = ({ lang, names, ends, tile, axis }) => {
  const plot = layOut(names.length, { ...axis, ticks: [axis.from, axis.to / 2, axis.to] }, drawing)
  const counts = tile.rates.map((rate): ChartCount => (typeof rate === 'string' ? rate : rate.perThousand))
  return (
    <PlotFrame lang={lang} name={tile.name} words={multipleWords(lang, names, tile)} plot={plot}>
      <ValueGrid lang={lang} plot={plot} />
      {gapsOf(counts).map((gap) => (
        <GapSign plot={plot} gap={gap} />
      ))}
      <svg
        width="100%"
        height={drawing.height}
        viewBox={`0 0 ${sheetWidth} ${drawing.height}`}
        preserveAspectRatio="none"
      >
        {knownStretches(counts).map((stretch) => (
          <BandAndLine plot={plot} rates={tile.rates} stretch={stretch} />
        ))}
      </svg>
      {counts.map((count, at) =>
        typeof count === 'number' ? (
          <circle class="chart-dot" cx={percent(plot.x(at))} cy={plot.y(count)} r={2.2} />
        ) : null,
      )}
      <text class="chart-tick" x="0" y={drawing.height - 4}>
        {ends[0]}
      </text>
      <text class="chart-tick" x="100%" y={drawing.height - 4} text-anchor="end">
        {ends[1]}
      </text>
    </PlotFrame>
  )
}

const GapSign: FC<{ readonly plot: PeriodPlot; readonly gap: Stretch & { why: 'withheld' | 'missing' } }> = ({
  plot,
  gap: { from, to, why },
}) => (
  <>
    <rect
      class={`chart-strip chart-strip-${why}`}
      x={percent(plot.edge(from))}
      width={percent(plot.edge(to + 1) - plot.edge(from))}
      y={drawing.top}
      height={drawing.bottom - drawing.top}
    />
    <text
      class="chart-gap"
      x={percent((plot.edge(from) + plot.edge(to + 1)) / 2)}
      y={drawing.top + 14}
      text-anchor="middle"
    >
      {gapSigns[why]}
    </text>
  </>
)

type BandProps = {
  readonly plot: PeriodPlot
  readonly rates: Multiple['rates']
  readonly stretch: Stretch
}

/** An unbroken stretch; a rate that stands alone has its interval as a bar. */
const BandAndLine: FC<BandProps> = ({ plot, rates, stretch: { from, to } }) => {
  const known = rates.slice(from, to + 1).filter((rate) => typeof rate !== 'string')
  const at = (n: number, value: number): string => `${plot.x(from + n)},${plot.y(value)}`
  const [first] = known
  if (first === undefined) return null
  if (known.length === 1) {
    const top = plot.y(first.high)
    const height = plot.y(first.low) - top
    return (
      <rect class="chart-band" x={plot.edge(from + 0.2)} width={plot.edge(0.6)} y={top} height={height} />
    )
  }
  const there = known.map(({ high }, n) => at(n, high))
  const back = known.map(({ low }, n) => at(n, low)).reverse()
  return (
    <>
      <polygon class="chart-band" points={[...there, ...back].join(' ')} />
      <polyline class="chart-line" points={known.map(({ perThousand }, n) => at(n, perThousand)).join(' ')} />
    </>
  )
}

function multipleWords(lang: Lang, names: readonly string[], { rates, text }: Multiple): string {
  const t = periodTexts[lang]
  return [
    text,
    ...rates.map((rate, n) => {
      const words =
        typeof rate === 'string'
          ? rate === 'withheld'
            ? t.notShown
            : t.notKnown
          : rateFigure(rate.perThousand, lang)
      return `${names[n] ?? ''}: ${words}.`
    }),
  ].join(' ')
}
