/** An element of an XML document, names with their prefix as written. */
export type Element = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

type Open = { name: string; attributes: Map<string, string>; children: (Element | string)[] }

/** XML that this reader will not read: not well formed, or with a document type declaration. */
class XmlError extends Error {}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)([^<>]*?)(\/?)>|[^<]+|</g
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const named: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const deepest = 200

/**
 * Reads the XML inside an Office file. Entities other than the five of XML, and every document type
 * declaration, are refused, so nothing outside the file is ever fetched or expanded.
 *
 * @throws XmlError
 */
export function parseXml(text: string): Element {
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new XmlError('document type declaration')
  for (const match of text.matchAll(token)) {
    const [all, cdata, slash, name, rest, closed] = match
    const parent = open.at(-1)
    if (!parent) throw new XmlError('unbalanced')
    if (cdata !== undefined) parent.children.push(cdata)
    else if (name !== undefined && slash === '/') {
      if (open.length < 2 || parent.name !== name) throw new XmlError(`unexpected </${name}>`)
      open.pop()
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(rest ?? ''), children: [] }
      parent.children.push(element)
      if (closed !== '/') open.push(element)
      if (open.length > deepest) throw new XmlError('nested too deeply')
    } else if (!all.startsWith('<')) parent.children.push(decoded(all))
    else if (all === '<') throw new XmlError('stray <')
  }
  if (open.length !== 1) throw new XmlError('unbalanced')
  const first = root.children.find((child) => typeof child !== 'string')
  if (first === undefined || typeof first === 'string') throw new XmlError('no element')
  return first
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, double, single] of text.matchAll(attribute))
    if (name !== undefined) attributes.set(name, decoded(double ?? single ?? ''))
  return attributes
}

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (all: string, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? all
    const code = name.startsWith('#x')
      ? Number.parseInt(name.slice(2), 16)
      : Number.parseInt(name.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** The child elements, or those of one name. */
export function elements(parent: Element | undefined, name?: string): readonly Element[] {
  const found: Element[] = []
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  return found
}

/** The first element along a path of names, such as `w:pPr`, `w:pStyle`. */
export function find(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  let here = parent
  for (const name of path) here = elements(here, name)[0]
  return here
}

/** The `w:val` of the element along a path. */
export function valueOf(parent: Element | undefined, ...path: readonly string[]): string | undefined {
  return find(parent, ...path)?.attributes.get('w:val')
}

/** The text directly inside an element. */
export function textIn(element: Element): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}

/** All elements of a name, at any depth. */
export function within(parent: Element, name: string): readonly Element[] {
  return elements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ])
}
