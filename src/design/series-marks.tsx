import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import type { ChartCount, ChartPeriods } from './period-chart.ts'
import { percent, type PeriodPlot } from './period-plot.ts'
import { periodTexts } from './period-texts.ts'
import type { ChartMark } from './series-props.ts'

/** All marks of one period under one number. */
export type Note = { readonly number: number; readonly at: number; readonly marks: readonly ChartMark[] }

/** Marks in the order of their periods, numbered from 1. */
export function numbered(marks: readonly ChartMark[]): readonly Note[] {
  const places = [...new Set(marks.map(({ at }) => at))].toSorted((a, b) => a - b)
  return places.map((at, n) => ({ number: n + 1, at, marks: marks.filter((mark) => mark.at === at) }))
}

const sign = { radius: 8.5, high: 10, low: 28 } as const
/** Signs closer together than this part of the width take turns in two rows. */
const close = 75

/** The number of each note above the drawing. */
export const MarkSigns: FC<{ readonly plot: PeriodPlot; readonly notes: readonly Note[] }> = ({
  plot,
  notes,
}) => {
  const rows = rowsOf(plot, notes)
  return (
    <>
      {notes.map(({ number, at }, n) => {
        const y = rows[n] ? sign.low : sign.high
        return (
          <>
            <circle class="chart-mark" cx={percent(plot.x(at))} cy={y} r={sign.radius} />
            <text class="chart-mark-number" x={percent(plot.x(at))} y={y + 4} text-anchor="middle">
              {number}
            </text>
          </>
        )
      })}
    </>
  )
}

/** Whether each sign stands in the lower row. */
function rowsOf(plot: PeriodPlot, notes: readonly Note[]): readonly boolean[] {
  const rows: boolean[] = []
  for (const [n, { at }] of notes.entries()) {
    const before = notes[n - 1]
    const near = before !== undefined && plot.x(at) - plot.x(before.at) < close
    rows.push(near && !rows.at(-1))
  }
  return rows
}

type Traces = {
  readonly plot: PeriodPlot
  readonly counts: readonly ChartCount[]
  readonly notes: readonly Note[]
}

/** What a note is about: a line where a break begins, a ring around a single event, a fine line for the rest. */
export const MarkTraces: FC<Traces> = ({ plot, counts, notes }) => {
  const rows = rowsOf(plot, notes)
  return (
    <>
      {notes.map(({ at, marks }, n) => {
        const kinds = new Set(marks.map(({ kind }) => kind))
        const count = counts[at]
        const top = (rows[n] ? sign.low : sign.high) + sign.radius
        const ringed = kinds.has('one-off') && typeof count === 'number'
        const x = percent(plot.x(at))
        const foot = ringed ? plot.y(count) - 8 : plot.sheet.bottom
        return (
          <>
            <line
              class={kinds.has('break') ? 'chart-break' : 'chart-note-line'}
              x1={x}
              x2={x}
              y1={top}
              y2={kinds.has('break') ? plot.sheet.bottom : Math.max(top, foot)}
            />
            {ringed ? <circle class="chart-ring" cx={x} cy={plot.y(count)} r={8} /> : null}
          </>
        )
      })}
    </>
  )
}

type NotesProps = { readonly lang: Lang; readonly periods: ChartPeriods; readonly notes: readonly Note[] }

/** The notes in words, under the numbers that they have in the drawing. */
export const SeriesNotes: FC<NotesProps> = ({ lang, periods, notes }) =>
  notes.length === 0 ? null : (
    <ol class="chart-notes">
      {notes.flatMap(({ at, marks }) => (
        <li>
          {marks.map(({ kind, text }) => (
            <p>
              <b>
                {periodTexts[lang].marks[kind]}, {periods.nameOf(at)}:
              </b>{' '}
              {text}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
