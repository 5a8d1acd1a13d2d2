import { Node, type CommandProps } from '@tiptap/core'
import { Fragment, type ResolvedPos } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { findWrapping } from '@tiptap/pm/transform'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    boxes: {
      /** Puts the chosen blocks into a fact box with room for a title, or takes the box away. */
      toggleBox: () => ReturnType
    }
  }
}

/** A fact box (`:::boks`), with or without a title. */
export const Box = Node.create({
  name: 'box',
  group: 'block',
  content: 'boxTitle? block+',
  defining: true,
  addAttributes: () => ({ name: { default: 'boks', rendered: false, parseHTML: () => 'boks' } }),
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: () => ['div', { class: 'fact-box' }, 0],
  addCommands: () => ({ toggleBox: () => toggleBox }),
})

/** The title line of a fact box. */
export const BoxTitle = Node.create<{ readonly placeholder: string }>({
  name: 'boxTitle',
  content: 'inline*',
  defining: true,
  addOptions: () => ({ placeholder: '' }),
  parseHTML: () => [{ tag: 'p.box-title', priority: 60 }],
  renderHTML() {
    return ['p', { class: 'box-title', 'data-placeholder': this.options.placeholder }, 0]
  },
})

function toggleBox({ tr, state, dispatch }: CommandProps): boolean {
  const { box, boxTitle } = state.schema.nodes
  const { $from, $to } = tr.selection
  const inside = boxDepth($from)
  if (inside !== null) {
    if (dispatch) unwrapBox(tr, $from, inside)
    return true
  }
  const range = $from.blockRange($to)
  const wrapping = range && box ? findWrapping(range, box, { name: 'boks' }) : null
  if (!range || !wrapping || !boxTitle) return false
  if (!dispatch) return true
  tr.wrap(range, wrapping)
  tr.insert(range.start + 1, boxTitle.create())
  tr.setSelection(TextSelection.create(tr.doc, range.start + 2)).scrollIntoView()
  return true
}

function boxDepth($from: ResolvedPos): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === 'box') return depth
  return null
}

/** The blocks stay; a title becomes a paragraph, and an empty one disappears. */
function unwrapBox(tr: Transaction, $from: ResolvedPos, depth: number): void {
  const paragraph = tr.doc.type.schema.nodes['paragraph']
  const blocks = $from.node(depth).children.flatMap((child) => {
    if (child.type.name !== 'boxTitle') return [child]
    return paragraph && child.content.size > 0 ? [paragraph.create(null, child.content)] : []
  })
  const start = $from.before(depth)
  tr.replaceWith(start, $from.after(depth), Fragment.from(blocks))
  tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView()
}
