import type { Extensions } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { enterCellBelow } from './table-commands.ts'

/** Markdown tables have no merged cells and no widths; the editing commands expect the fields. */
const cellAttributes = {
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
  align: {
    default: null,
    parseHTML: (cell: HTMLElement) => /align-(left|center|right)/u.exec(cell.className)?.[1] ?? null,
    renderHTML: ({ align }: Record<string, unknown>) =>
      typeof align === 'string' ? { class: `align-${align}` } : {},
  },
}

/** One line of running text: a Markdown cell holds nothing else. */
const cellContent = '(text | footnoteReference | picture)*'

/** Tables as Markdown knows them. Tab leaves the editor; Enter goes to the cell below. */
export const TableParts: Extensions = [
  Table.extend({
    addNodeView: () => null,
    renderHTML: () => ['table', ['tbody', 0]],
    addKeyboardShortcuts() {
      const keys = this.parent?.() ?? {}
      const { Tab: _forward, 'Shift-Tab': _back, ...others } = keys
      return {
        ...others,
        Enter: () => this.editor.isActive('table') && enterCellBelow(this.editor),
        'Shift-Enter': () => this.editor.isActive('table'),
      }
    },
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({
    content: cellContent,
    addAttributes: () => cellAttributes,
    parseHTML: () => [{ tag: 'th' }],
    renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
  }),
  TableCell.extend({
    content: cellContent,
    addAttributes: () => cellAttributes,
    parseHTML: () => [{ tag: 'td' }],
    renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
  }),
]
