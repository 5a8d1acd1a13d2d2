import type { NumberingReference } from './docx-styles.ts'
import { elements, find, valueOf, type Element } from './xml.ts'

/** What Word prints before a numbered paragraph, and whether it is a mere bullet. */
type Label = { readonly text: string; readonly bullet: boolean; readonly depth: number }

type LevelForm = { readonly format: string; readonly text: string; readonly start: number }

/** Counts paragraphs through a document and tells each one's label; null when it has none. */
export type Counter = (reference: NumberingReference | undefined) => Label | null

/** Reads `numbering.xml` into a counter. Call it once a paragraph, in order. */
export function counterOf(root: Element | undefined): Counter {
  const shapes = new Map(
    elements(root, 'w:abstractNum').map((shape) => [shape.attributes.get('w:abstractNumId') ?? '', shape]),
  )
  const lists = new Map(
    elements(root, 'w:num').map((list) => [
      list.attributes.get('w:numId') ?? '',
      valueOf(list, 'w:abstractNumId') ?? '',
    ]),
  )
  const forms = new Map([...shapes].map(([id, shape]) => [id, formsOf(shape)]))
  const counts = new Map<string, number[]>()
  return (reference) => {
    if (!reference || reference.list === '0') return null
    const shape = lists.get(reference.list)
    const levels = shape === undefined ? undefined : forms.get(shape)
    const form = levels?.[reference.depth]
    if (shape === undefined || !levels || !form) return { text: '', bullet: true, depth: reference.depth }
    const count = counts.get(shape) ?? []
    counts.set(shape, advance(count, reference.depth, levels))
    return labelOf(form, levels, counts.get(shape) ?? [], reference.depth)
  }
}

function formsOf(shape: Element): readonly LevelForm[] {
  return elements(shape, 'w:lvl').map((level) => ({
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    start: Number(valueOf(find(level), 'w:start') ?? 1),
  }))
}

function advance(count: readonly number[], depth: number, levels: readonly LevelForm[]): number[] {
  const next = count.slice(0, depth + 1)
  for (let i = 0; i <= depth; i++) next[i] ??= (levels[i]?.start ?? 1) - (i === depth ? 1 : 0)
  next[depth] = (next[depth] ?? 0) + 1
  return next
}

function labelOf(
  form: LevelForm,
  levels: readonly LevelForm[],
  count: readonly number[],
  depth: number,
): Label {
  if (form.format === 'bullet' || form.format === 'none') return { text: '', bullet: true, depth }
  const text = form.text.replace(/%([1-9])/g, (_, digit: string) => {
    const i = Number(digit) - 1
    return shown(count[i] ?? 1, levels[i]?.format ?? 'decimal')
  })
  return { text, bullet: false, depth }
}

function shown(n: number, format: string): string {
  if (format === 'upperLetter') return String.fromCharCode(64 + n)
  if (format === 'lowerLetter') return String.fromCharCode(96 + n)
  if (format === 'decimalZero') return String(n).padStart(2, '0')
  if (format === 'upperRoman') return romanOf(n)
  return format === 'lowerRoman' ? romanOf(n).toLowerCase() : String(n)
}

function romanOf(n: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL']
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  return `${tens[Math.floor(n / 10)] ?? ''}${ones[n % 10] ?? ''}`
}
