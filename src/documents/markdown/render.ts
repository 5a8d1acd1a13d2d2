import type { Element, ElementContent, Nodes, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHast, type Handlers } from 'mdast-util-to-hast'
import type { Heading, Html } from 'mdast'
import { boxParts, knownDirectives, withoutUnknownDirectives, type Box } from './directives.ts'
import { placedHeadings, type PageHeading } from './headings.ts'
import { safeElement, type PageContext } from './page-elements.ts'
import { parseMarkdown, type MarkdownNode } from './parse.ts'
import { visibleHtml } from './plain.ts'
import { allowedHtml } from './schema.ts'
import { claimHandlers, isShown, withCharts, type ShownClaims } from './shown-claims.ts'

/** Where a text is shown. `idPrefix` must differ between texts on one page: letters, digits, hyphens. */
export type RenderOptions = {
  /** The level on the page that the highest heading of the text gets. */
  readonly headingBase: 2 | 3 | 4
  readonly idPrefix: string
  readonly lang: 'da' | 'en'
  /** What the text says from figures. Without it, claims and charts are shown as the text they are. */
  readonly claims?: ShownClaims | undefined
}

const labels = {
  da: { notes: 'Fodnoter', back: 'Tilbage til teksten', table: 'Tabel' },
  en: { notes: 'Footnotes', back: 'Back to the text', table: 'Table' },
} as const

/**
 * Turns Markdown into HTML that is safe to put on a page as it is. HTML in the text is shown as
 * characters, links lead only to http(s), mailto and this site, pictures come only from this site. A claim is
 * its phrase as a link to the evidence; a chart is what `claims` gives for its number.
 */
export function renderMarkdown(text: string, options: RenderOptions): string {
  const tree = withoutUnknownDirectives(parseMarkdown(text), text, (claim) => isShown(claim, options.claims))
  const headings = placedHeadings(tree, options)
  const words = labels[options.lang]
  const hast = toHast(tree, {
    clobberPrefix: notePrefix(options),
    footnoteLabel: words.notes,
    footnoteLabelTagName: `h${options.headingBase}`,
    footnoteLabelProperties: {},
    footnoteBackLabel: (note, use) => `${words.back} (${note + 1}${use > 1 ? `, ${use}` : ''})`,
    handlers: { ...handlersFor(headings, options.lang), ...claimHandlers(options.claims, options.lang) },
  })
  const context = pageContext(headings, options)
  const safe = sanitize(withSafeElements(hast, context), allowedHtml)
  // What is raw from here on comes from `claims` alone: sanitising has removed all else.
  return toHtml(withCharts(safe, options.claims), { allowDangerousHtml: true })
}

/** Where HTML stands as a block of its own rather than in running text. */
const blockParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
])

/** Note ids hold an underscore, heading ids never do: they cannot meet. */
function notePrefix(options: RenderOptions): string {
  return `${options.idPrefix}_`
}

function pageContext(headings: ReadonlyMap<Heading, PageHeading>, options: RenderOptions): PageContext {
  return {
    tableLabel: labels[options.lang].table,
    notesId: `${notePrefix(options)}notes`,
    headingIds: new Map(
      [...headings.values()].map(({ id }) => [
        options.idPrefix === '' ? id : id.slice(options.idPrefix.length + 1),
        id,
      ]),
    ),
    tables: { count: 0 },
  }
}

function handlersFor(headings: ReadonlyMap<Heading, PageHeading>, lang: 'da' | 'en'): Handlers {
  return {
    html: (_state, node: Html, parent: MarkdownNode | undefined): ElementContent | undefined => {
      const shown: ElementContent = { type: 'text', value: visibleHtml(node.value) }
      if (!parent || !blockParents.has(parent.type)) return shown
      return shown.value.trim() === '' ? undefined : element('p', {}, [shown])
    },
    heading: (state, node: Heading): Element => {
      const place = headings.get(node)
      if (!place) throw new Error('A heading was not counted')
      return element(`h${place.level}`, { id: place.id }, state.all(node))
    },
    containerDirective: (state, node: Box): Element => {
      const known = knownDirectives.get(node.name)
      const { title, content } = boxParts(node)
      const heading = title ? [element('p', { className: ['box-title'] }, state.all(title))] : []
      const blocks = state.wrap(state.all({ type: 'root', children: [...content] }), true)
      const properties = {
        className: known ? [known.className] : [],
        role: 'note',
        ariaLabel: known?.label[lang] ?? node.name,
      }
      return element('aside', properties, [...heading, ...blocks])
    },
  }
}

function withSafeElements(node: Nodes, context: PageContext): Root {
  const children = 'children' in node ? node.children : []
  return { type: 'root', children: children.flatMap((child) => safeNodes(child, context)) }
}

function safeNodes(node: Root['children'][number], context: PageContext): ElementContent[] {
  if (node.type === 'text') return [{ ...node, value: keptTogether(node.value) }]
  if (node.type !== 'element') return []
  const children = node.children.flatMap((child) => safeNodes(child, context))
  return safeElement({ ...node, children }, context)
}

/** A paragraph of a law stays on one line with its sign: "§ 113". */
function keptTogether(value: string): string {
  return value.replaceAll(/§[ \n](?=\d)/gu, '§\u{A0}')
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
