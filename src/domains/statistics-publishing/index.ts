export { publishedDocument } from './figures-document.ts'
export { annotationView, areaView, categoryView, seriesView, setView } from './public-views.ts'
export { publishStatistics, type PublishStatisticsOutcome } from './publish-statistics.ts'
export { statisticsPublishingRoutes } from './routes.tsx'
