import { mergeAttributes, Node, type CommandProps } from '@tiptap/core'
import type { Node as ProseNode } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnotes: {
      /** Puts a reference at the cursor and its note at the end, and moves the cursor into the note. */
      insertFootnote: () => ReturnType
    }
  }
}

type FootnoteOptions = { readonly name: string }

/** The number in the text that points to a note. */
export const FootnoteReference = Node.create<FootnoteOptions>({
  name: 'footnoteReference',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ name: '' }),
  addAttributes: () => ({
    label: { default: '1', parseHTML: (element) => element.dataset['footnote'] ?? '1', rendered: false },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML({ node }) {
    const label = String(node.attrs['label'])
    return [
      'sup',
      { class: 'md-note-mark', 'data-footnote': label, title: `${this.options.name} ${label}` },
      label,
    ]
  },
  renderText: ({ node }) => `[${String(node.attrs['label'])}]`,
  addCommands: () => ({ insertFootnote: () => insertFootnote }),
  addKeyboardShortcuts() {
    return { 'Mod-Alt-f': () => this.editor.commands.insertFootnote() }
  },
})

/** The note itself, between the top blocks; notes inside notes, lists or boxes stay Markdown. */
export const FootnoteDefinition = Node.create<FootnoteOptions>({
  name: 'footnoteDefinition',
  content: 'block+',
  defining: true,
  isolating: true,
  addOptions: () => ({ name: '' }),
  addAttributes: () => ({
    label: {
      default: '1',
      parseHTML: (element) => element.dataset['note'] ?? '1',
      renderHTML: ({ label }) => ({ 'data-note': String(label) }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-note]' }],
  renderHTML({ HTMLAttributes, node }) {
    const name = `${this.options.name} ${String(node.attrs['label'])}`
    return [
      'div',
      mergeAttributes(HTMLAttributes, { class: 'md-note', role: 'group', 'aria-label': name }),
      0,
    ]
  },
  addKeyboardShortcuts() {
    return { Backspace: () => this.editor.commands.command(removeEmptyNote) }
  },
})

function insertFootnote({ tr, state, dispatch }: CommandProps): boolean {
  const { footnoteReference, footnoteDefinition, paragraph } = state.schema.nodes
  const at = tr.selection.$to
  if (!footnoteReference || !footnoteDefinition || !paragraph) return false
  if (!at.parent.canReplaceWith(at.index(), at.index(), footnoteReference)) return false
  if (!dispatch) return true
  const label = nextLabel(tr.doc)
  tr.insert(at.pos, footnoteReference.create({ label }))
  const end = endOfContent(tr.doc)
  tr.insert(end, footnoteDefinition.create({ label }, paragraph.create()))
  tr.setSelection(TextSelection.create(tr.doc, end + 2)).scrollIntoView()
  return true
}

/** Before the empty paragraph that the editor keeps at the end. */
function endOfContent(doc: ProseNode): number {
  const last = doc.lastChild
  const isSpare = last?.type.name === 'paragraph' && last.content.size === 0 && doc.childCount > 1
  return isSpare ? doc.content.size - last.nodeSize : doc.content.size
}

function nextLabel(doc: ProseNode): string {
  let highest = 0
  doc.descendants((node) => {
    if (!node.type.name.startsWith('footnote')) return
    const number = Number(node.attrs['label'])
    if (Number.isInteger(number)) highest = Math.max(highest, number)
  })
  return String(highest + 1)
}

function removeEmptyNote({ tr, dispatch }: CommandProps): boolean {
  const { $from, empty } = tr.selection
  const note = $from.depth >= 2 ? $from.node(-1) : null
  if (!empty || note?.type.name !== 'footnoteDefinition' || note.content.size > 2) return false
  if (dispatch) tr.delete($from.before(-1), $from.after(-1)).scrollIntoView()
  return true
}
