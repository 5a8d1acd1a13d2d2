import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { figure, rateFigure } from './chart-figures.ts'
import { axisFor, type Axis } from './chart-scale.ts'
import { percent } from './period-plot.ts'
import { CountCell } from './period-table.tsx'
import type { ChartCount } from './period-chart.ts'
import { periodTexts } from './period-texts.ts'

/** Reports per 1,000 inhabitants a year with their 95 % interval. */
export type ChartRate = { readonly perThousand: number; readonly low: number; readonly high: number }

export type RateRow = {
  readonly name: string
  readonly href: string | null
  /** The reader's own area: marked with a word. */
  readonly own?: boolean
  readonly count: ChartCount
  readonly rate: ChartRate | null
  /** Why there is no rate, or what else must be said of this area; empty where nothing must. */
  readonly note: string
}

export type RateIntervalsProps = {
  readonly lang: Lang
  readonly caption: string
  /** What is counted, plural. */
  readonly unit: string
  /** In a fixed order, never that of the rates. */
  readonly rows: readonly RateRow[]
  /** A rate to see them against, drawn as a line through all. */
  readonly reference?: { readonly name: string; readonly perThousand: number } | null
}

/** Areas with their rates as dots, and as whiskers what chance can explain: a table that is also a drawing. */
export const RateIntervals: FC<RateIntervalsProps> = ({ lang, caption, unit, rows, reference }) => {
  const t = periodTexts[lang]
  const rates = rows.flatMap(({ rate }) => (rate ? [rate] : []))
  const axis = rateAxis(rates)
  return (
    <div class="rate-intervals stacking">
      <table class="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.area}</th>
            <td class="rate-cell">
              <AxisLabels lang={lang} axis={axis} />
            </td>
            <th scope="col" class="number">
              {t.perThousand}
            </th>
            <th scope="col" class="number">
              {t.interval}
            </th>
            <th scope="col" class="number">
              {capital(unit)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RateLine
              lang={lang}
              axis={axis}
              row={row}
              reference={reference?.perThousand ?? null}
              unit={unit}
            />
          ))}
        </tbody>
      </table>
      <p class="chart-note">
        {reference ? `${t.reference(reference.name, rateFigure(reference.perThousand, lang))}. ` : ''}
        {t.atLeast(figure(axis.to, lang))}
      </p>
    </div>
  )
}

/** From zero to a round number that holds every rate, and every interval but the very widest. */
export function rateAxis(rates: readonly ChartRate[]): Axis {
  const most = Math.max(0, ...rates.map(({ perThousand }) => perThousand))
  return axisFor([0, ...rates.map(({ high }) => Math.min(high, most * 1.5)), most, 0.1])
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function along(axis: Axis, value: number): string {
  return percent(1000 * Math.min(1, Math.max(0, value / axis.to)))
}

const AxisLabels: FC<{ readonly lang: Lang; readonly axis: Axis }> = ({ lang, axis }) => (
  <svg class="rate-axis" width="100%" height="18" aria-hidden="true" focusable="false">
    {[axis.from, axis.to / 2, axis.to].map((tick, n) => (
      <text
        class="chart-tick"
        x={along(axis, tick)}
        y="13"
        text-anchor={n === 0 ? 'start' : n === 1 ? 'middle' : 'end'}
      >
        {figure(tick, lang)}
      </text>
    ))}
  </svg>
)

type LineProps = {
  readonly lang: Lang
  readonly axis: Axis
  readonly unit: string
  readonly row: RateRow
  readonly reference: number | null
}

const RateLine: FC<LineProps> = ({ lang, axis, unit, row, reference }) => {
  const t = periodTexts[lang]
  const { name, href, own, rate, count, note } = row
  return (
    <tr class={own ? 'own' : undefined}>
      <th scope="row">
        {href === null ? name : <a href={href}>{name}</a>}
        {own ? <span class="own-mark"> ({t.own})</span> : null}
        {note === '' ? null : <small>{note}</small>}
      </th>
      <td class="rate-cell">
        <svg width="100%" height="24" aria-hidden="true" focusable="false">
          <line class="chart-grid" x1="0" x2="100%" y1="12" y2="12" />
          {reference === null ? null : (
            <line
              class="chart-reference"
              x1={along(axis, reference)}
              x2={along(axis, reference)}
              y1="0"
              y2="24"
            />
          )}
          {rate ? <Whisker axis={axis} rate={rate} /> : null}
        </svg>
      </td>
      <td class="number" data-label={t.rates}>
        {rate ? rateFigure(rate.perThousand, lang) : <CountCell lang={lang} count={null} />}
      </td>
      <td class="number" data-label={t.interval}>
        {rate ? (
          t.to(rateFigure(rate.low, lang), rateFigure(rate.high, lang))
        ) : (
          <CountCell lang={lang} count={null} />
        )}
      </td>
      <td class="number" data-label={unit}>
        <CountCell lang={lang} count={count} />
      </td>
    </tr>
  )
}

const Whisker: FC<{ readonly axis: Axis; readonly rate: ChartRate }> = ({ axis, rate }) => (
  <>
    <line class="chart-whisker" x1={along(axis, rate.low)} x2={along(axis, rate.high)} y1="12" y2="12" />
    {[rate.low, ...(rate.high <= axis.to ? [rate.high] : [])].map((end) => (
      <line class="chart-whisker" x1={along(axis, end)} x2={along(axis, end)} y1="7" y2="17" />
    ))}
    <circle class="chart-dot" cx={along(axis, rate.perThousand)} cy="12" r="4.5" />
  </>
)
