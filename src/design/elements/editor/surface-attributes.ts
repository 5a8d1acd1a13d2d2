import { freshId } from './make.ts'
import type { EditorTexts } from './texts.ts'

/** What the textarea says about itself to assistive technology, for the surface that stands in for it. */
export function surfaceAttributes(
  textarea: HTMLTextAreaElement,
  texts: EditorTexts,
): Readonly<Record<string, string>> {
  const labels = [...textarea.labels].map((label) => {
    label.id ||= freshId('md-label')
    return label.id
  })
  const name = textarea.getAttribute('aria-label') ?? texts.surface
  const passedOn = ['aria-describedby', 'aria-invalid', 'aria-required'].flatMap((attribute) => {
    const value = textarea.getAttribute(attribute)
    return value === null ? [] : [[attribute, value] as const]
  })
  return {
    class: 'md-text',
    role: 'textbox',
    'aria-multiline': 'true',
    spellcheck: 'true',
    ...(labels.length > 0 ? { 'aria-labelledby': labels.join(' ') } : { 'aria-label': name }),
    ...(textarea.required ? { 'aria-required': 'true' } : {}),
    ...Object.fromEntries(passedOn),
  }
}
