import type { FC } from 'hono/jsx'
import type { TimelineItem, TimelineMark } from './timeline-item.ts'
import { barOf, lanesOf, percentOf } from './year-scale.ts'

/** The middle of a bar and of the marks on it; further lanes of marks are below. */
const middle = 20
const lane = 20
const thickness = 12
/** Past the edge of the drawing, so that a round end is cut off where a period goes on. */
const beyond = 3

/** One measure across the year; for the eye alone. */
export const TimelineRow: FC<{ readonly year: number; readonly item: TimelineItem }> = ({ year, item }) => {
  const bar = barOf(item, year)
  const marks = item.marks.filter(({ day }) => Number(day.slice(0, 4)) === year)
  const places = marks.map(({ day }) => percentOf(day, year))
  const lanes = lanesOf(places)
  return (
    <svg
      class="timeline-row"
      width="100%"
      height={middle * 2 + Math.max(0, ...lanes) * lane}
      aria-hidden="true"
    >
      {bar ? (
        <rect
          class={bar.open ? 'bar bar-open' : 'bar'}
          x={`${cut(bar.before ? -beyond : bar.from)}%`}
          width={`${cut((bar.after ? 100 + beyond : bar.to) - (bar.before ? -beyond : bar.from))}%`}
          y={middle - thickness / 2}
          height={thickness}
          rx={thickness / 2}
        />
      ) : null}
      {bar && item.continuous ? (
        <svg x="100%" y={middle} overflow="visible">
          <path class="bar-goes-on" d="M-11 -3.5l4.5 3.5l-4.5 3.5" />
        </svg>
      ) : null}
      {marks.map(({ text, tone }, n) => (
        <svg x={`${cut(places[n] ?? 0)}%`} y={middle + (lanes[n] ?? 0) * lane} overflow="visible">
          <title>{text}</title>
          <MarkShape tone={tone} />
        </svg>
      ))}
    </svg>
  )
}

function cut(value: number): number {
  return Math.round(value * 100) / 100
}

/** A dated step around the point 0,0: each tone has a shape of its own. */
export const MarkShape: FC<{ readonly tone: TimelineMark['tone'] }> = ({ tone }) => {
  if (tone === 'done')
    return (
      <g class="step step-done">
        <circle r="7.5" />
        <path d="M-3.4 0.2l2.5 2.6l4.4 -5.4" />
      </g>
    )
  if (tone === 'open')
    return (
      <g class="step step-open">
        <circle r="6.5" />
      </g>
    )
  return (
    <g class="step step-late">
      <path class="ground" d="M0 -9L9 0L0 9L-9 0Z" />
      <path d="M0 -4.2v4.6M0 3.6v0.2" />
    </g>
  )
}
