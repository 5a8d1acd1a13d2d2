import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { isInTable, nextCell, selectionCell } from '@tiptap/pm/tables'

/** Moves the cursor to the cell below, making a new row after the last one. Always handles the key. */
export function enterCellBelow(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false
  if (!moveDown(editor)) {
    editor.commands.addRowAfter()
    moveDown(editor)
  }
  return true
}

function moveDown(editor: Editor): boolean {
  const { state, view } = editor
  const below = nextCell(selectionCell(state), 'vert', 1)
  if (!below?.nodeAfter) return false
  const end = below.pos + below.nodeAfter.nodeSize - 1
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, end)).scrollIntoView())
  return true
}
