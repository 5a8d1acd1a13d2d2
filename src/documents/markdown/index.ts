/** Markdown with tables, footnotes and fact boxes: read, shown safely, searched and compared. */
export { boxParts, knownDirectives, type Box, type KnownDirective } from './directives.ts'
export { diffWords, type WordDifference } from './diff.ts'
export { headingsIn, slugOf, type PageHeading } from './headings.ts'
export { linkKind, type LinkKind } from './links.ts'
export { parseMarkdown } from './parse.ts'
export { plainText } from './plain.ts'
export { renderMarkdown, type RenderOptions } from './render.ts'
