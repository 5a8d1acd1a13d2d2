import type { Level } from './proposal.ts'
import { elements, find, valueOf, type Element } from './xml.ts'

/** What a paragraph or character style says, its ancestors included. */
export type Style = {
  readonly name: string
  readonly level?: Level | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly size?: number | undefined
  readonly numbering?: NumberingReference | undefined
}

/** Where a paragraph stands in a numbered or bulleted list. */
export type NumberingReference = { readonly list: string; readonly depth: number }

/** Emphasis of a run: own settings over those of its style. */
export type Emphasis = Pick<Style, 'bold' | 'italic' | 'size'>

const headingName = /^(?:heading|overskrift|rubrik|überschrift|titre)\s*([1-9])\b/i

/** Looks a style up by id; unknown ids give the document's defaults. */
export type Styles = (id: string | undefined) => Style

/** Reads `styles.xml`: names in Danish or English, outline levels, and what styles inherit. */
export function stylesOf(root: Element | undefined): Styles {
  const all = elements(root, 'w:style')
  const byId = new Map(all.map((style) => [style.attributes.get('w:styleId') ?? '', style]))
  const normal = all.find(
    (style) => style.attributes.get('w:default') === '1' && style.attributes.get('w:type') === 'paragraph',
  )
  const defaults: Style = { name: '', ...emphasisOf(find(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')) }
  const known = new Map<string, Style>()
  const resolve = (id: string, trail: number): Style => {
    const found = known.get(id)
    if (found) return found
    const element = byId.get(id)
    const base = valueOf(element, 'w:basedOn')
    const parent = base !== undefined && trail < 20 ? resolve(base, trail + 1) : defaults
    const style = element ? styleOf(id, element, parent) : { ...defaults, ...namedLevel(id) }
    known.set(id, style)
    return style
  }
  return (id) => resolve(id ?? normal?.attributes.get('w:styleId') ?? '', 0)
}

function styleOf(id: string, element: Element, parent: Style): Style {
  const name = valueOf(element, 'w:name') ?? id
  const outline = outlineOf(find(element, 'w:pPr'))
  const own = namedLevel(name).level ?? namedLevel(id).level
  return {
    ...parent,
    ...emphasisOf(find(element, 'w:rPr')),
    name,
    level: own ?? (outline === undefined ? parent.level : (outline ?? undefined)),
    numbering: numberingOf(find(element, 'w:pPr')) ?? parent.numbering,
  }
}

function namedLevel(name: string): { readonly level?: Level } {
  const depth = headingName.exec(name)?.[1]
  return depth === undefined ? {} : { level: clampLevel(Number(depth)) }
}

/** A level from 1 to 4, whatever depth a document uses. */
export function clampLevel(depth: number): Level {
  if (depth <= 1) return 1
  if (depth === 2) return 2
  return depth === 3 ? 3 : 4
}

/** The outline level of paragraph settings: null when they say body text, undefined when nothing. */
export function outlineOf(settings: Element | undefined): Level | null | undefined {
  const outline = valueOf(settings, 'w:outlineLvl')
  if (outline === undefined) return undefined
  return Number(outline) >= 9 ? null : clampLevel(Number(outline) + 1)
}

/** The list of paragraph settings; list `0` takes a style's numbering away. */
export function numberingOf(settings: Element | undefined): NumberingReference | undefined {
  const reference = find(settings, 'w:numPr')
  const list = valueOf(reference, 'w:numId')
  return list === undefined ? undefined : { list, depth: Number(valueOf(reference, 'w:ilvl') ?? 0) }
}

/** Bold, italics and size of run settings; underlined and capitals count as bold. */
export function emphasisOf(settings: Element | undefined): Emphasis {
  const bold = flag(settings, 'w:b') ?? flag(settings, 'w:caps') ?? flag(settings, 'w:u')
  const italic = flag(settings, 'w:i')
  const size = valueOf(settings, 'w:sz')
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined || Number.isNaN(Number(size)) ? {} : { size: Number(size) / 2 }),
  }
}

/** Whether run settings hide the text. */
export function isHidden(settings: Element | undefined): boolean {
  return flag(settings, 'w:vanish') === true
}

function flag(settings: Element | undefined, name: string): boolean | undefined {
  const element = find(settings, name)
  if (!element) return undefined
  const value = element.attributes.get('w:val')
  return value !== '0' && value !== 'false' && value !== 'none' && value !== 'off'
}
