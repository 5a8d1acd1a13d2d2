import type { FC } from 'hono/jsx'
import { figure, shortDate } from './chart-figures.ts'
import { alongLabel, alongLines, freest, type Label } from './chart-labels.ts'
import { paper, plotOf, runsOf, type Drawn, type Plot, type Spot } from './chart-plot.ts'
import { registerTexts } from './register-texts.ts'

/** The foot of the sign for a day without a figure: below the ground line. */
const gapFoot = paper.bottom + 13
/** More points than this are drawn small. */
const roomy = 14

/**
 * The drawing of a chart. `label` is its name and `words` all that it shows, for those who do not see it; its
 * colours and letters are in register.css.
 */
export const ChartDrawing: FC<Drawn & { readonly label: string; readonly words: string }> = (props) => {
  const { label, words, values, baseline, target } = props
  const plot = plotOf(props)
  const runs = runsOf(props, plot)
  const goal = plot.y(target.value)
  return (
    <svg class="chart-drawing" viewBox={`0 0 ${paper.width} ${paper.height}`} role="img">
      <title>{label}</title>
      <desc>{words}</desc>
      <Grid {...props} plot={plot} />
      <line class="chart-target" x1={plot.left} x2={paper.right} y1={goal} y2={goal} />
      {runs
        .filter((run) => run.length > 1)
        .map((run) => (
          <polyline class="chart-line" points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
        ))}
      {values.map(({ day, value }) =>
        value === null ? (
          <text class="chart-gap" x={plot.x(day)} y={gapFoot} text-anchor="middle">
            ?
          </text>
        ) : (
          <circle class="chart-dot" cx={plot.x(day)} cy={plot.y(value)} r={values.length > roomy ? 2 : 3.5} />
        ),
      )}
      {baseline ? (
        <circle class="chart-baseline" cx={plot.x(baseline.day)} cy={plot.y(baseline.value)} r={5} />
      ) : null}
      {labelsOf(props, plot, runs).map(({ x, y, text, anchor, kind }) => (
        <text class={`chart-label chart-label-${kind}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}

const Grid: FC<Drawn & { readonly plot: Plot }> = ({ lang, axis, plot }) => {
  const [first, last] = plot.days
  const foot = paper.height - 8
  return (
    <>
      {axis.ticks.map((tick, n) => (
        <>
          <line
            class={n === 0 ? 'chart-ground' : 'chart-grid'}
            x1={plot.left}
            x2={paper.right}
            y1={plot.y(tick)}
            y2={plot.y(tick)}
          />
          <text class="chart-tick" x={plot.left - 6} y={plot.y(tick) + 4.5} text-anchor="end">
            {figure(tick, lang)}
          </text>
        </>
      ))}
      {axis.cut ? (
        <path class="chart-cut" d={`M${plot.left} ${paper.bottom}l-5 -3l10 -5l-10 -5l5 -3`} />
      ) : null}
      {first === last ? (
        <text class="chart-tick" x={plot.x(first)} y={foot} text-anchor="middle">
          {shortDate(first, lang)}
        </text>
      ) : (
        <>
          <text class="chart-tick" x={plot.left} y={foot}>
            {shortDate(first, lang)}
          </text>
          <text class="chart-tick" x={paper.right} y={foot} text-anchor="end">
            {shortDate(last, lang)}
          </text>
        </>
      )}
    </>
  )
}

type Kind = 'target' | 'newest' | 'baseline'

/** The labels within the drawing, each where it is farthest from lines, points and the labels before it. */
function labelsOf(
  { lang, baseline, target, values }: Drawn,
  plot: Plot,
  runs: readonly (readonly Spot[])[],
): readonly (Label & { readonly kind: Kind })[] {
  const t = registerTexts[lang].chart
  const goal = plot.y(target.value)
  const newest = values.findLast(({ value }) => value !== null)
  const drawn = [...alongLines(runs), ...(baseline ? [spotOf(plot, baseline.day, baseline.value)] : [])]
  const wanted: readonly { kind: Kind; places: readonly Label[] }[] = [
    { kind: 'target', places: alongTarget(t.targetMark(figure(target.value, lang)), plot, goal) },
    ...(newest && newest.value !== null
      ? [
          {
            kind: 'newest' as const,
            places: around(figure(newest.value, lang), spotOf(plot, newest.day, newest.value)),
          },
        ]
      : []),
    ...(baseline
      ? [
          {
            kind: 'baseline' as const,
            places: around(
              t.baselineMark(figure(baseline.value, lang)),
              spotOf(plot, baseline.day, baseline.value),
            ),
          },
        ]
      : []),
  ]
  const found: (Label & { readonly kind: Kind })[] = []
  const line = alongLines([
    [
      { x: plot.left, y: goal },
      { x: paper.right, y: goal },
    ],
  ])
  for (const { kind, places } of wanted) {
    const taken = [...drawn, ...found.flatMap(alongLabel), ...(kind === 'target' ? [] : line)]
    const label = freest(places, taken)
    if (label) found.push({ ...label, kind })
  }
  return found
}

function spotOf(plot: Plot, day: Parameters<Plot['x']>[0], value: number): Spot {
  return { x: plot.x(day), y: plot.y(value) }
}

/** The ends and the middle of the target line, above it and below. */
function alongTarget(text: string, { left }: Plot, goal: number): readonly Label[] {
  const ends = [
    { x: paper.right, anchor: 'end' },
    { x: left + 4, anchor: 'start' },
    { x: (left + paper.right) / 2, anchor: 'middle' },
  ] as const
  return ends.flatMap((end) => [
    { ...end, text, y: goal - 6 },
    { ...end, text, y: goal + 16 },
  ])
}

/** Around a point: above, below and beside it, away from the nearer side of the paper. */
function around(text: string, { x, y }: Spot): readonly Label[] {
  const near = x > paper.width * 0.75
  const anchor = near ? 'end' : 'start'
  const away = (distance: number): number => (near ? x - distance : x + distance)
  return [
    { text, anchor, x: away(-6), y: y - 11 },
    { text, anchor, x: away(-6), y: y + 21 },
    ...[12, 30, 48].map(
      (distance) =>
        ({
          text,
          anchor,
          x: away(distance),
          y: Math.min(y + 5, paper.bottom - 5),
        }) as const,
    ),
  ]
}
