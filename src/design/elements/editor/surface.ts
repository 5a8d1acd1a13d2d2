import { Editor } from '@tiptap/core'
import type { JSONContent } from '@tiptap/core'
import { editorExtensions } from './extensions.ts'
import type { Opened } from './open.ts'
import { cleanPastedHtml } from './pasted.ts'
import { sourceKeeper, writeBlocks } from './source-keeper.ts'
import type { EditorTexts } from './texts.ts'
import { toBlocks } from './to-markdown.ts'
import { writeMarkdown } from './write.ts'

/** What the formatted view reports. */
export type SurfaceEvents = {
  /** The text as Markdown, after a change; null when it is what it was when opened. */
  readonly changed: (markdown: string | null) => void
  /** The selection or the document is another than before. */
  readonly moved: (editor: Editor) => void
}

/** What an opened text is shown with: attributes of the surface, and what its charts are of, by number. */
type Shown = {
  readonly attributes: Readonly<Record<string, string>>
  readonly chartTitles: ReadonlyMap<number, string>
}

/**
 * Puts an opened text into an element for formatted editing; the caller destroys the editor. Null when
 * the editor did not take the whole text: it drops what its schema refuses, and nothing may be lost.
 */
export function createSurface(
  element: HTMLElement,
  opened: Extract<Opened, { kind: 'formatted' }>,
  { attributes, chartTitles }: Shown,
  texts: EditorTexts,
  events: SurfaceEvents,
): Editor | null {
  const content: JSONContent = JSON.parse(JSON.stringify(opened.doc))
  const editor = new Editor({
    element: { mount: element },
    extensions: editorExtensions(texts, chartTitles),
    content,
    injectCSS: false,
    editorProps: { attributes: { ...attributes }, transformPastedHTML: cleanPastedHtml },
  })
  if (writeBlocks(editor.state.doc.children) !== writeMarkdown(toBlocks(opened.doc.content ?? []))) {
    editor.destroy()
    return null
  }
  const write = sourceKeeper(editor.state.doc, opened.sources)
  const untouched = write(editor.state.doc)
  editor.on('update', () => {
    const markdown = write(editor.state.doc)
    events.changed(markdown === untouched ? null : markdown)
  })
  editor.on('transaction', () => events.moved(editor))
  return editor
}
