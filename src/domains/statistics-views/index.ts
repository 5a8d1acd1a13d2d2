export { AreaPage } from './area-page.tsx'
export { CategoryPage, type CategoryPageProps } from './category-page.tsx'
export { seriesChart } from './chart-input.ts'
export { extractLines } from './extract-lines.ts'
export { FrontPage, type FrontPageProps } from './front-page.tsx'
export { HelpPage } from './help-page.tsx'
export { NationalPage, type NationalPageProps } from './national-page.tsx'
export { SeriesExtracts } from './parts.tsx'
export { SeriesPage, type SeriesPageProps } from './series-page.tsx'
export { setView } from './set-view.ts'
export { StandingOutPage } from './standing-out-page.tsx'
export type * from './types.ts'
export {
  areaInSentence,
  areaName,
  contextOf,
  drawnDay,
  fileSha256,
  placedIn,
  seriesName,
  type Placed,
} from './view.ts'
