import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { figure } from './chart-figures.ts'
import { countAxis } from './chart-scale.ts'
import { ExpectedPiece, ExpectedWhisker } from './expected-whisker.tsx'
import { Empty } from './parts.tsx'
import { knownOf, type ChartCount, type ChartExpectation } from './period-chart.ts'
import { GapStrips, PlotFrame, ValueGrid } from './period-drawing.tsx'
import { layOut, percent, plainSheet, type PeriodPlot } from './period-plot.ts'
import { periodTexts } from './period-texts.ts'
import { GapLegend, LegendItem } from './series-legend.tsx'

/** A calendar year: its total and how far it was after the part that the running year has come to. */
export type BarYear = { readonly year: number; readonly total: ChartCount; readonly part: ChartCount | null }

export type RunningYear = {
  readonly year: number
  /** The part that has passed: "januar til september". */
  readonly part: string
  readonly soFar: ChartCount
  /** Of the whole year; null where none can be given. */
  readonly expected: ChartExpectation | null
}

export type YearBarsProps = {
  readonly lang: Lang
  readonly name: string
  readonly unit: string
  /** The years that are over, oldest first. */
  readonly years: readonly BarYear[]
  readonly running: RunningYear | null
}

/** Totals of calendar years from zero, the running year as far as it is with what is expected of it. */
export const YearBars: FC<YearBarsProps> = (props) => {
  const { lang, name, unit, years, running } = props
  const t = periodTexts[lang]
  if (years.length === 0 && running === null) return <Empty text={t.empty} />
  return (
    <figure class="period-chart">
      <figcaption>
        <strong>{name}</strong> <span>{unit}</span>
      </figcaption>
      <BarsDrawing {...props} />
      <BarsLegend {...props} />
    </figure>
  )
}

const BarsDrawing: FC<YearBarsProps> = (props) => {
  const { lang, name, years, running } = props
  const totals = [...years.map(({ total }) => total), ...(running ? [running.soFar] : [])]
  const high = running?.expected?.interval95[1]
  const most = Math.max(0, ...knownOf(totals), high ?? 0)
  const axis = countAxis([most * headroom])
  const plot = layOut(totals.length, axis, plainSheet)
  return (
    <PlotFrame lang={lang} name={name} words={barsWords(props)} plot={plot}>
      <ValueGrid lang={lang} plot={plot} />
      <GapStrips plot={plot} counts={totals} />
      {years.map((year, at) => (
        <Bar lang={lang} plot={plot} at={at} {...year} />
      ))}
      {running ? <RunningBar lang={lang} plot={plot} at={years.length} running={running} /> : null}
      {[...years.map(({ year }) => year), ...(running ? [running.year] : [])].map((year, at, all) => (
        <text
          class={
            (all.length - 1 - at) % Math.ceil(all.length / 7) === 0 ? 'chart-tick' : 'chart-tick only-wide'
          }
          x={percent(plot.x(at))}
          y={plot.sheet.height - 8}
          text-anchor="middle"
        >
          {year}
        </text>
      ))}
    </PlotFrame>
  )
}

/** Room for the numbers above the highest bar. */
const headroom = 1.06
/** The part of a year's room that its bar takes. */
const barPart = 0.62
/** Bars of more years have no room for their numbers above them. */
const roomForNumbers = 20

type At = { readonly lang: Lang; readonly plot: PeriodPlot; readonly at: number }

function barBox(
  plot: PeriodPlot,
  at: number,
  from: number,
  to: number,
): Readonly<Record<string, string | number>> {
  const room = plot.edge(at + 1) - plot.edge(at)
  return {
    x: percent(plot.x(at) - (room * barPart) / 2),
    width: percent(room * barPart),
    y: plot.y(to),
    height: Math.max(0, plot.y(from) - plot.y(to)),
  }
}

const Bar: FC<At & BarYear> = ({ lang, plot, at, total, part }) => {
  if (typeof total !== 'number') return null
  const { x, width } = barBox(plot, at, 0, 0)
  return (
    <>
      <rect class="chart-bar" {...barBox(plot, at, 0, total)} />
      {typeof part === 'number' && part <= total ? (
        <rect class="chart-bar-part" x={x} width={width} y={plot.y(part) - 1} height="2" />
      ) : null}
      {plot.periods <= roomForNumbers ? (
        <text class="chart-bar-number" x={percent(plot.x(at))} y={plot.y(total) - 5} text-anchor="middle">
          {figure(total, lang)}
        </text>
      ) : null}
    </>
  )
}

const RunningBar: FC<At & { readonly running: RunningYear }> = ({ lang, plot, at, running }) => {
  const { soFar, expected } = running
  if (typeof soFar !== 'number') return null
  const x = percent(plot.x(at))
  return (
    <>
      <rect class="chart-bar chart-bar-running" {...barBox(plot, at, 0, soFar)} />
      {expected ? (
        <>
          <rect class="chart-bar-rest" {...barBox(plot, at, soFar, expected.mean)} />
          <ExpectedWhisker plot={plot} at={at} expected={expected} />
        </>
      ) : null}
      {plot.periods <= roomForNumbers ? (
        <text
          class="chart-bar-number"
          x={x}
          y={plot.y(expected ? expected.interval95[1] : soFar) - 5}
          text-anchor="middle"
        >
          {expected ? `≈ ${figure(Math.round(expected.mean), lang)}` : figure(soFar, lang)}
        </text>
      ) : null}
    </>
  )
}

/** All that the bars show, for those who do not see them. */
function barsWords({ lang, years, running }: YearBarsProps): string {
  const t = periodTexts[lang]
  const words = (count: ChartCount): string =>
    typeof count === 'number' ? figure(count, lang) : count === 'withheld' ? t.notShown : t.notKnown
  const expected = running?.expected
  return [
    ...years.map(({ year, total }) => t.yearWords(year, words(total))),
    running ? t.yearSoFar(running.year, running.part, words(running.soFar)) : '',
    running && expected
      ? t.yearExpected(
          running.year,
          figure(Math.round(expected.mean), lang),
          figure(expected.interval95[0], lang),
          figure(expected.interval95[1], lang),
        )
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const BarsLegend: FC<YearBarsProps> = ({ lang, years, running }) => {
  const t = periodTexts[lang]
  const counts = [...years.map(({ total }) => total), ...(running ? [running.soFar] : [])]
  return (
    <ul class="chart-legend">
      <LegendItem text={t.total}>
        <rect class="chart-bar" x="7" y="0" width="14" height="16" />
      </LegendItem>
      {typeof running?.soFar === 'number' ? (
        <LegendItem text={t.soFar(running.part)}>
          <rect class="chart-bar chart-bar-running" x="7" y="0" width="14" height="16" />
        </LegendItem>
      ) : null}
      {running && years.some(({ part }) => typeof part === 'number') ? (
        <LegendItem text={t.samePart(running.part)}>
          <rect class="chart-bar" x="7" y="0" width="14" height="16" />
          <rect class="chart-bar-part" x="7" y="5" width="14" height="2" />
        </LegendItem>
      ) : null}
      {running?.expected && typeof running.soFar === 'number' ? (
        <LegendItem text={t.wholeYear(running.year)}>
          <ExpectedPiece />
        </LegendItem>
      ) : null}
      <GapLegend texts={t} has={(why) => counts.includes(why)} />
    </ul>
  )
}
