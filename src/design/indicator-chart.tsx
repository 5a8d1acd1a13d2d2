import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import type { Lang } from '#texts'
import { ChartDrawing } from './chart-drawing.tsx'
import { amount, figure, type ChartPoint, type ChartValue } from './chart-figures.ts'
import { axisFor } from './chart-scale.ts'
import { registerTexts } from './register-texts.ts'

/** What a chart shows. `direction` is the way that is better; `values` stand in the order of their days. */
export type IndicatorChartProps = {
  readonly lang: Lang
  readonly name: string
  readonly unit: string
  readonly direction: 'up' | 'down'
  /** Null where the baseline is not known. */
  readonly baseline: ChartPoint | null
  readonly target: ChartPoint
  readonly values: readonly ChartValue[]
}

/**
 * How an indicator has gone: a drawing with its summary in words, and the figures in a table below. A day
 * without a figure is a gap in the line, and an axis that does not begin at zero says so.
 */
export const IndicatorChart: FC<IndicatorChartProps> = (props) => {
  const { lang, name, unit, direction, baseline, target, values } = props
  const t = registerTexts[lang].chart
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]))
  const axis = axisFor([...known, target.value, ...(baseline ? [baseline.value] : [])])
  const drawn = values.length > 0 || baseline !== null
  const summary = summaryOf(props)
  const notes = [
    drawn && axis.cut ? t.cut(amount(axis.from, unit, lang)) : '',
    known.length < values.length ? t.gap : '',
  ].filter(Boolean)
  return (
    <figure class="chart">
      <figcaption>
        <strong>{name}</strong>
        <span>
          {summary.join(' ')} {t[direction]}
        </span>
      </figcaption>
      {drawn ? (
        <ChartDrawing
          lang={lang}
          label={name}
          words={[...summary, t[direction], ...notes].join(' ')}
          axis={axis}
          baseline={baseline}
          target={target}
          values={values}
        />
      ) : null}
      {notes.length > 0 ? <p class="chart-note">{notes.join(' ')}</p> : null}
      {values.length > 0 ? <Numbers {...props} /> : null}
    </figure>
  )
}

function summaryOf({ lang, unit, baseline, target, values }: IndicatorChartProps): readonly string[] {
  const t = registerTexts[lang].chart
  const newest = values.at(-1)
  return [
    newest === undefined
      ? t.none
      : newest.value === null
        ? t.newestUnknown(formatDate(newest.day, lang), ended(newest.reason))
        : t.newest(amount(newest.value, unit, lang), formatDate(newest.day, lang)),
    baseline === null
      ? t.noBaseline
      : t.baseline(amount(baseline.value, unit, lang), formatDate(baseline.day, lang)),
    t.target(amount(target.value, unit, lang), formatDate(target.day, lang)),
  ]
}

/** A sentence with its full stop. */
function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

const Numbers: FC<IndicatorChartProps> = ({ lang, name, unit, values }) => {
  const t = registerTexts[lang].chart
  return (
    <details class="chart-numbers">
      <summary>{t.numbers(values.length)}</summary>
      <table>
        <caption class="sr-only">{t.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{unit === '' ? t.value : `${t.value} (${unit})`}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ day, value, reason }) => (
            <tr>
              <th scope="row">{formatDate(day, lang)}</th>
              <td>{value === null ? t.unknownBecause(reason) : figure(value, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
