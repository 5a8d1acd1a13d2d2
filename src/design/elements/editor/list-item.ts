import { mergeAttributes, Node } from '@tiptap/core'

/** A list item that may begin with any block, and be ticked off. Tab is left to the browser. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    checked: {
      default: null,
      parseHTML: () => null,
      renderHTML: ({ checked }) => (checked === null ? {} : { 'data-checked': String(checked) }),
    },
  }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      'Mod-Shift-.': () => this.editor.commands.sinkListItem('listItem'),
      'Mod-Shift-,': () => this.editor.commands.liftListItem('listItem'),
    }
  },
})
