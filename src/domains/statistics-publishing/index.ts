export { publishedDocument, type FiguresDocument } from './figures-document.ts'
export { annotationView, areaView, categoryView, seriesView, setView } from './public-views.ts'
