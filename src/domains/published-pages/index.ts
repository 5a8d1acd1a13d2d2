export { followPublication } from './follow-publication.ts'
export { publishedPages, type PublishedPages } from './published-pages.ts'
export { finishPages, servePublished } from './serve-published.ts'
