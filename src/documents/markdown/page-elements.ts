import type { Element, ElementContent } from 'hast'
import { linkKind, isSitePath } from './links.ts'

/** What the elements of one rendered text need to know of each other and of the page. */
export type PageContext = {
  readonly tableLabel: string
  readonly notesId: string
  /** From the slug a writer would link to, to the id the heading has on this page. */
  readonly headingIds: ReadonlyMap<string, string>
  readonly tables: { count: number }
}

/** Makes one element, whose children are done, safe and accessible; may drop it or wrap it. */
export function safeElement(element: Element, context: PageContext): ElementContent[] {
  switch (element.tagName) {
    case 'a':
      return safeLink(element, context)
    case 'img':
      return safeImage(element)
    case 'table':
      return [scrollRegion(element, context)]
    case 'th':
      return [headerCell(element)]
    case 'td':
      return [withAlignmentClass(element)]
    case 'pre':
      return [withProperties(element, { tabIndex: 0 })]
    case 'input':
      return [{ type: 'text', value: element.properties['checked'] ? '☑' : '☐' }]
    default:
      return [withNotesId(element, context)]
  }
}

function safeLink(link: Element, context: PageContext): ElementContent[] {
  const href = stringOf(link.properties['href'])
  if (isNoteLink(link)) return [withNotesId(link, context)]
  // A claim is a link of its own, and a link holds no other.
  if (link.children.some(hasLink)) return link.children
  const kind = linkKind(href)
  if (kind === 'unsafe') return link.children
  if (kind === 'external') return [withProperties(link, { rel: ['noopener'] })]
  if (kind !== 'fragment') return [link]
  const slug = href.slice(1)
  return [withProperties(link, { href: `#${context.headingIds.get(slug) ?? slug}` })]
}

function hasLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(hasLink))
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isNoteLink(link: Element): boolean {
  return 'dataFootnoteRef' in link.properties || 'dataFootnoteBackref' in link.properties
}

/** A picture from elsewhere is replaced by its description. */
function safeImage(image: Element): ElementContent[] {
  const alt = stringOf(image.properties['alt'])
  if (!isSitePath(stringOf(image.properties['src']))) return [{ type: 'text', value: alt }]
  return [withProperties(image, { alt, loading: 'lazy' })]
}

/** Wide tables scroll inside their own region, which the keyboard can reach. */
function scrollRegion(table: Element, context: PageContext): Element {
  context.tables.count += 1
  const columns = headerTexts(table).filter((text) => text !== '')
  const name = `${context.tableLabel} ${context.tables.count}`
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['table-scroll'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: columns.length > 0 ? `${name}: ${columns.join(', ')}` : name,
    },
    children: [table],
  }
}

function headerTexts(table: Element): readonly string[] {
  const head = table.children.find((child) => child.type === 'element' && child.tagName === 'thead')
  return head ? cellTexts(head) : []
}

function cellTexts(node: ElementContent): readonly string[] {
  if (node.type !== 'element') return []
  if (node.tagName === 'th') return [textOf(node).trim()]
  return node.children.flatMap(cellTexts)
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

/** A header cell without words heads nothing: it becomes an ordinary cell. */
function headerCell(cell: Element): Element {
  const aligned = withAlignmentClass(cell)
  if (textOf(cell).trim() === '') return { ...aligned, tagName: 'td' }
  return withProperties(aligned, { scope: 'col' })
}

function withAlignmentClass(cell: Element): Element {
  const { align, ...properties } = cell.properties
  return align === 'right' || align === 'center'
    ? { ...cell, properties: { ...properties, className: [`align-${align}`] } }
    : { ...cell, properties }
}

/** The heading over the notes and the references to it carry an id that is this text's own. */
function withNotesId(element: Element, context: PageContext): Element {
  if (element.properties['id'] === 'footnote-label')
    return withProperties(element, { id: context.notesId, className: ['notes-title'] })
  if ('ariaDescribedBy' in element.properties)
    return withProperties(element, { ariaDescribedBy: [context.notesId] })
  return element
}

function withProperties(element: Element, properties: Element['properties']): Element {
  return { ...element, properties: { ...element.properties, ...properties } }
}
