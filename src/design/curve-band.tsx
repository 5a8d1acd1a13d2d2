import type { FC } from 'hono/jsx'
import type { PeriodPlot } from './period-plot.ts'
import type { ChartCurve, CurvePoint } from './series-props.ts'

/** A known point of a curve with its period. */
type Placed = CurvePoint & { readonly at: number }

/** The points of a curve that are known, in unbroken runs. */
function runsOf({ from, points }: ChartCurve): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [[]]
  for (const [n, point] of points.entries()) {
    if (point === null) runs.push([])
    else runs.at(-1)?.push({ ...point, at: from + n })
  }
  return runs.filter((run) => run.length > 1)
}

type BandProps = { readonly plot: PeriodPlot; readonly curve: ChartCurve; readonly line: boolean }

/** The 95 % band of a curve, and the curve itself as a dashed line where asked for. */
export const CurveBand: FC<BandProps> = ({ plot, curve, line }) => {
  const spot = (at: number, value: number): string => `${plot.x(at)},${plot.y(value)}`
  return (
    <>
      {runsOf(curve).map((run) => (
        <>
          <polygon
            class="chart-band"
            points={[
              ...run.map(({ at, high }) => spot(at, high)),
              ...run.map(({ at, low }) => spot(at, low)).reverse(),
            ].join(' ')}
          />
          {line ? (
            <polyline class="chart-curve" points={run.map(({ at, mean }) => spot(at, mean)).join(' ')} />
          ) : null}
        </>
      ))}
    </>
  )
}

/** The points of a curve that are known. */
export function knownPoints(curve: ChartCurve | null | undefined): readonly CurvePoint[] {
  return (curve?.points ?? []).filter((point) => point !== null)
}
