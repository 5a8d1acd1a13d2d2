import type { Editor } from '@tiptap/core'
import { isMac } from './platform.ts'
import type { EditorTexts, ToolName } from './texts.ts'

/** What a tool may have to ask before it can do its work. */
export type Questions = { readonly askForLink: () => void }

/** One button of the toolbar. */
export type Tool = {
  readonly name: ToolName
  /** As in Tiptap's keymap: `Mod` is Ctrl, or Cmd on a Mac. */
  readonly keys?: string
  readonly run: (editor: Editor, ask: Questions) => void
  /** Buttons that say whether something is on have this; others are plain commands. */
  readonly isOn?: (editor: Editor) => boolean
  readonly can?: (editor: Editor) => boolean
}

/** Buttons that belong together; shown only `when` they mean something. */
export type ToolGroup = {
  readonly name: keyof EditorTexts['groups']
  readonly tools: readonly Tool[]
  readonly when?: (editor: Editor) => boolean
}

const inList = (editor: Editor) => editor.isActive('listItem')
const inTable = (editor: Editor) => editor.isActive('table')

/** The toolbar, in order. Every command puts the focus back into the text. */
export const toolGroups: readonly ToolGroup[] = [
  {
    name: 'text',
    tools: [
      heading('heading2', 2),
      heading('heading3', 3),
      {
        name: 'bold',
        keys: 'Mod-B',
        run: (editor) => editor.chain().focus().toggleBold().run(),
        isOn: (editor) => editor.isActive('bold'),
      },
      {
        name: 'italic',
        keys: 'Mod-I',
        run: (editor) => editor.chain().focus().toggleItalic().run(),
        isOn: (editor) => editor.isActive('italic'),
      },
    ],
  },
  {
    name: 'list',
    tools: [
      {
        name: 'bulletList',
        keys: 'Mod-Shift-8',
        run: (editor) => editor.chain().focus().toggleBulletList().run(),
        isOn: (editor) => editor.isActive('bulletList'),
      },
      {
        name: 'orderedList',
        keys: 'Mod-Shift-7',
        run: (editor) => editor.chain().focus().toggleOrderedList().run(),
        isOn: (editor) => editor.isActive('orderedList'),
      },
      {
        name: 'outdent',
        keys: 'Mod-Shift-,',
        run: (editor) => editor.chain().focus().liftListItem('listItem').run(),
        can: inList,
      },
      {
        name: 'indent',
        keys: 'Mod-Shift-.',
        run: (editor) => editor.chain().focus().sinkListItem('listItem').run(),
        can: (editor) => editor.can().sinkListItem('listItem'),
      },
    ],
  },
  {
    name: 'insert',
    tools: [
      {
        name: 'link',
        keys: 'Mod-K',
        run: (_editor, ask) => ask.askForLink(),
        isOn: (editor) => editor.isActive('link'),
      },
      {
        name: 'quote',
        keys: 'Mod-Shift-B',
        run: (editor) => editor.chain().focus().toggleBlockquote().run(),
        isOn: (editor) => editor.isActive('blockquote'),
      },
      {
        name: 'table',
        run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
        can: (editor) => !inTable(editor),
      },
      {
        name: 'footnote',
        keys: 'Mod-Alt-F',
        run: (editor) => editor.chain().focus().insertFootnote().run(),
        can: (editor) => editor.can().insertFootnote(),
      },
      {
        name: 'box',
        run: (editor) => editor.chain().focus().toggleBox().run(),
        isOn: (editor) => editor.isActive('box'),
        can: (editor) => editor.can().toggleBox(),
      },
    ],
  },
  {
    name: 'history',
    tools: [
      {
        name: 'undo',
        keys: 'Mod-Z',
        run: (editor) => editor.chain().focus().undo().run(),
        can: (e) => e.can().undo(),
      },
      {
        name: 'redo',
        keys: 'Mod-Y',
        run: (editor) => editor.chain().focus().redo().run(),
        can: (e) => e.can().redo(),
      },
    ],
  },
  {
    name: 'table',
    when: inTable,
    tools: [
      { name: 'rowAbove', run: (editor) => editor.chain().focus().addRowBefore().run() },
      { name: 'rowBelow', run: (editor) => editor.chain().focus().addRowAfter().run() },
      { name: 'rowRemove', run: (editor) => editor.chain().focus().deleteRow().run() },
      { name: 'columnLeft', run: (editor) => editor.chain().focus().addColumnBefore().run() },
      { name: 'columnRight', run: (editor) => editor.chain().focus().addColumnAfter().run() },
      { name: 'columnRemove', run: (editor) => editor.chain().focus().deleteColumn().run() },
      { name: 'tableRemove', run: (editor) => editor.chain().focus().deleteTable().run() },
    ],
  },
]

function heading(name: ToolName, level: 2 | 3): Tool {
  return {
    name,
    // Ctrl+Alt is AltGr on Windows, where AltGr+2 is @; Cmd+Shift+3 takes a screenshot on a Mac.
    keys: isMac ? `Mod-Alt-${level}` : `Mod-Shift-${level}`,
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    isOn: (editor) => editor.isActive('heading', { level }),
  }
}
