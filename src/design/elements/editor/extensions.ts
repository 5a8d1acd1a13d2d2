import { Extension, Node, type Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { Box, BoxTitle } from './box-nodes.ts'
import { ClaimChart, ClaimPhrase } from './claim-nodes.ts'
import { FootnoteDefinition, FootnoteReference } from './footnote-nodes.ts'
import { ListItem } from './list-item.ts'
import { Code, Link } from './marks.ts'
import { Picture } from './picture.ts'
import { TableParts } from './table-nodes.ts'
import { TableShape } from './table-shape.ts'
import type { EditorTexts } from './texts.ts'

/** A text: blocks, and notes between them. */
const Document = Node.create({ name: 'doc', topNode: true, content: '(block | footnoteDefinition)+' })

/** What Markdown says about these blocks and the formatted view does not show. */
const KeptAttributes = Extension.create({
  name: 'keptAttributes',
  addGlobalAttributes: () => [
    {
      types: ['bulletList', 'orderedList'],
      attributes: { spread: { default: false, rendered: false, parseHTML: () => false } },
    },
    { types: ['codeBlock'], attributes: { meta: { default: null, rendered: false, parseHTML: () => null } } },
  ],
})

/** Tiptap's own keys for headings cannot be typed on a Danish keyboard on Windows. */
const HeadingKeys = Extension.create({
  name: 'headingKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-2': () => this.editor.commands.toggleHeading({ level: 2 }),
      'Mod-Shift-3': () => this.editor.commands.toggleHeading({ level: 3 }),
    }
  },
})

/**
 * Everything the formatted view can hold, which is everything the Markdown conversion knows.
 *
 * @param chartTitles what charts show, by number, for those that are known
 */
export function editorExtensions(
  texts: EditorTexts,
  chartTitles: ReadonlyMap<number, string> = new Map(),
): Extensions {
  return [
    Document,
    StarterKit.configure({
      document: false,
      link: false,
      code: false,
      underline: false,
      listItem: false,
      listKeymap: { listTypes: [{ itemName: 'listItem', wrapperNames: ['bulletList', 'orderedList'] }] },
      orderedList: { keepMarks: true },
    }),
    KeptAttributes,
    HeadingKeys,
    ListItem,
    Link,
    Code,
    Picture,
    FootnoteReference.configure({ name: texts.footnote }),
    FootnoteDefinition.configure({ name: texts.footnote }),
    Box,
    BoxTitle.configure({ placeholder: texts.boxTitle }),
    ClaimPhrase,
    ClaimChart.configure({ name: texts.chart, titles: chartTitles }),
    ...TableParts,
    TableShape,
  ]
}
