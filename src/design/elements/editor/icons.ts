import type { ToolName } from './texts.ts'

/** What is drawn inside a 20 by 20 box, with round strokes in the colour of the text. */
const drawings: Partial<Record<ToolName, string>> = {
  heading2:
    '<g stroke-width="1.8"><path d="M2.5 4.8v10.4M9.3 4.8v10.4M2.5 10h6.8M12.7 10.9c.2-2.6 4.6-2.5 4.6 0 0 1.7-4.5 2.6-4.7 4.3h4.9"/></g>',
  heading3:
    '<g stroke-width="1.8"><path d="M2.5 4.8v10.4M9.3 4.8v10.4M2.5 10h6.8M12.7 9.2h4.5l-2.5 2.5c3.7-.1 3.5 3.6.3 3.6-1.2 0-2-.4-2.5-1.2"/></g>',
  bulletList:
    '<path d="M8 5h9M8 10h9M8 15h9"/><path d="M3.5 5h.01M3.5 10h.01M3.5 15h.01" stroke-width="2.6"/>',
  orderedList:
    '<path d="M9 5h8M9 10h8M9 15h8M3 3.5l1.2-.7v4.4M2.7 12.4c.3-1 2.4-1 2.4.3 0 1-2.4 1.6-2.4 3h2.6"/>',
  indent: '<path d="M3 4h14M9 8h8M9 12h8M3 16h14M3 7.8l2.6 2.2L3 12.2"/>',
  outdent: '<path d="M3 4h14M9 8h8M9 12h8M3 16h14M5.6 7.8L3 10l2.6 2.2"/>',
  link: '<path d="M8.2 11.8a3.3 3.3 0 0 0 4.7 0l2.9-2.9a3.3 3.3 0 0 0-4.7-4.7l-1 1M11.8 8.2a3.3 3.3 0 0 0-4.7 0l-2.9 2.9a3.3 3.3 0 0 0 4.7 4.7l1-1"/>',
  quote: '<path d="M8 6.2C5.6 6.6 4 8.3 4 11v3h4.2v-4.2H6M16.3 6.2c-2.4.4-4 2.1-4 4.8v3h4.2v-4.2h-2.2"/>',
  table: '<path d="M3 4.5h14v11H3zM3 8.5h14M3 12h14M8 8.5v7M12.5 8.5v7"/>',
  footnote: '<path d="M3 16h14M3 12h7M4.5 4h6M7.5 4v8M14.8 8.4V3.2L13.2 4.2"/>',
  box: '<path d="M3 4h14v12H3zM6 7.5h5M6 10.5h8M6 13h8"/>',
  claim: '<path d="M3 3.5v13h14M6 12.5l3.2-3.6 2.6 2.2 4.4-5.4"/>',
  undo: '<path d="M7 4L3.5 7.5 7 11M4 7.5h7.5a4.3 4.3 0 0 1 0 8.6H8"/>',
  redo: '<path d="M13 4l3.5 3.5L13 11M16 7.5H8.5a4.3 4.3 0 0 0 0 8.6H12"/>',
}

const letters: Partial<Record<ToolName, string>> = { bold: 'B', italic: 'I' }

/** The face of a tool's button: a drawing, a letter, or nothing when its name is to be shown. */
export function toolFace(name: ToolName): string | null {
  const drawing = drawings[name]
  if (drawing)
    return `<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${drawing}</svg>`
  const letter = letters[name]
  return letter ? `<span class="md-letter md-letter-${name}" aria-hidden="true">${letter}</span>` : null
}
