export { CheckList } from './check-list.tsx'
export {
  Checkbox,
  Field,
  HintAndError,
  Radios,
  Select,
  TextArea,
  TextField,
  type FieldErrors,
  type Option,
} from './fields.tsx'
export {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  Details,
  Empty,
  ErrorSummary,
  Facts,
  Figures,
  Form,
  Icon,
  Table,
  Tag,
} from './parts.tsx'
export { assetPath } from './assets.ts'
export { Frame, type FrameProps, type MenuEntry } from './frame.tsx'
export { TileMap, type Tile } from './tile-map.tsx'
export { CoverageMatrix, type CoverageMatrixProps } from './coverage-matrix.tsx'
export { type CoverageArea, type CoverageCell, type CoverageRow } from './coverage-cell.tsx'
export { HealthMark, StanceMark } from './marks.tsx'
export { IndicatorChart, type IndicatorChartProps } from './indicator-chart.tsx'
export { SeriesChart } from './series-chart.tsx'
export type { ChartCurve, ChartMark, SeriesChartProps } from './series-props.ts'
export type { ChartCount, ChartExpectation, ChartPeriods } from './period-chart.ts'
export { CountCell, PeriodTable } from './period-table.tsx'
export { YearBars, type BarYear, type RunningYear } from './year-bars.tsx'
export { RateIntervals, type ChartRate, type RateRow } from './rate-intervals.tsx'
export { SmallMultiples, type Multiple, type SmallMultiplesProps } from './small-multiples.tsx'
export { Sparkline } from './sparkline.tsx'
export { figure, rateFigure } from './chart-figures.ts'
export { YearTimeline, type YearTimelineProps } from './year-timeline.tsx'
export type { TimelineItem, TimelineMark } from './timeline-item.ts'
export { YearLinks } from './year-links.tsx'
