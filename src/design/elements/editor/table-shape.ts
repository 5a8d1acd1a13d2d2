import { Extension } from '@tiptap/core'
import type { Node as ProseNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'

/**
 * Keeps every table one that Markdown can say: the first row, and only that, is the header, and a
 * column has the alignment of its header. Rows and columns come and go, also by pasting.
 */
export const TableShape = Extension.create({
  name: 'tableShape',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('tableShape'),
      appendTransaction: (transactions, _before, state) => {
        if (!transactions.some(({ docChanged }) => docChanged)) return null
        const { tr } = state
        state.doc.descendants((node, position) => {
          if (node.type.name === 'table') shapeTable(tr, node, position)
          return !node.isTextblock
        })
        return tr.docChanged ? tr : null
      },
    }),
  ],
})

function shapeTable(tr: Transaction, table: ProseNode, position: number): void {
  const { tableHeader, tableCell } = table.type.schema.nodes
  const header = table.firstChild
  table.forEach((row, rowOffset, rowIndex) => {
    row.forEach((cell, cellOffset, column) => {
      const type = rowIndex === 0 ? tableHeader : tableCell
      const align: unknown = header?.maybeChild(column)?.attrs['align'] ?? null
      if (!type || (cell.type === type && cell.attrs['align'] === align)) return
      const at = position + 1 + rowOffset + 1 + cellOffset
      tr.setNodeMarkup(at, type, { ...cell.attrs, align })
    })
  })
}
