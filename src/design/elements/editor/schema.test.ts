import { getSchema } from '@tiptap/core'
import { Node as ProseNode } from '@tiptap/pm/model'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown } from '#documents/markdown'
import { claimNode, docNode, markOrder, type DocMark, type DocNode } from './document.ts'
import { editorExtensions } from './extensions.ts'
import { toDocument } from './from-markdown.ts'
import { completeAddress } from './link-form.ts'
import { openMarkdown } from './open.ts'
import { richSample } from './sample.ts'
import { keysAsPrinted } from './shortcuts.ts'
import { sourceKeeper } from './source-keeper.ts'
import { editorTexts } from './texts.ts'
import { toBlocks } from './to-markdown.ts'
import { writeMarkdown } from './write.ts'

const schema = getSchema(editorExtensions(editorTexts('da')))
const proseOf = (doc: DocNode) => ProseNode.fromJSON(schema, doc)

test('the schema of the editor takes everything the conversion makes', () => {
  expect(() => proseOf(toDocument(parseMarkdown(richSample))).check()).not.toThrow()
})

test('writes untouched blocks with the characters they had', () => {
  const text = 'Et *ord*\nog _et_ til\n\n* a\n* b\n\n1) c\n\n| A | B |\n|:--|--|\n| 1 | 2 |\n\nSlut'
  const opened = openMarkdown(text)
  if (opened.kind === 'plain') throw new Error(opened.reason)
  const doc = proseOf(opened.doc)
  const write = sourceKeeper(doc, opened.sources)
  const ending = schema.nodes['paragraph']?.create(null, schema.text('Ny'))
  const edited = doc.copy(doc.content.replaceChild(doc.childCount - 1, ending ?? doc))
  expect(write(edited)).toBe(
    'Et *ord*\nog _et_ til\n\n- a\n- b\n\n1. c\n\n| A | B |\n|:--|--|\n| 1 | 2 |\n\nNy',
  )
})

const words = fc
  .array(
    fc.constantFrom(
      ...'a bc Æ 1. # - + * ** _ __ ` ~~ [x] (y) ! <b> & &amp; | \\ : :: :::boks [^1] kl.12:30 "q" > = --- 2) [ ] http x@y a_b_c ~ ***'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))

const markSets = fc
  .subarray(markOrder.filter((name) => name !== 'link'))
  .map((names): readonly DocMark[] => names.map((type) => ({ type })))

const claim = claimNode({ kind: 'phrase', number: 12, words: 'et fald (fra 2019)' })

const running: fc.Arbitrary<readonly DocNode[]> = fc
  .array(fc.tuple(words, markSets, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((runs) =>
    runs.flatMap(([text, marks, claims], index) => {
      const spaced = index > 0 ? { type: 'text', text: ` ${text}` } : { type: 'text', text }
      const run = claims ? [spaced, { type: 'text', text: ' ' }, claim] : [spaced]
      return run.map((node) => (marks.length > 0 ? { ...node, marks } : node))
    }),
  )

const paragraph = running.map((content) => docNode('paragraph', content))
const blocks: fc.Arbitrary<DocNode> = fc.letrec<{ block: DocNode }>((tie) => {
  const several = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
  const items = fc.array(
    several.map((content) => docNode('listItem', content, { checked: null })),
    { minLength: 1, maxLength: 3 },
  )
  return {
    block: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      paragraph,
      fc.constant(claimNode({ kind: 'chart', number: 13 })),
      fc
        .tuple(running, fc.constantFrom(1, 2, 3))
        .map(([content, level]) => docNode('heading', content, { level })),
      several.map((content) => docNode('blockquote', content)),
      items.map((content) => docNode('bulletList', content, { spread: false })),
      items.map((content) => docNode('orderedList', content, { start: 1, spread: false })),
      fc
        .tuple(running, several)
        .map(([title, content]) =>
          docNode('box', [docNode('boxTitle', title), ...content], { name: 'boks' }),
        ),
    ),
  }
}).block

const notes = fc
  .array(blocks, { minLength: 1, maxLength: 3 })
  .map((content) => docNode('footnoteDefinition', content, { label: '1' }))

/** The letters and digits of a document in order: what may never be lost, however it is marked up. */
function lettersOf(node: DocNode): string {
  if (node.type === 'claim' || node.type === 'chart') return JSON.stringify(node.attrs)
  return (node.text ?? (node.content ?? []).map(lettersOf).join('')).replaceAll(/\s+/gu, '')
}

test('loses no character that someone types, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(blocks, notes), { minLength: 1, maxLength: 3 }), (content) => {
      const doc = docNode('doc', content)
      const text = writeMarkdown(toBlocks(content))
      const again = toDocument(parseMarkdown(text))
      expect(lettersOf(again)).toBe(lettersOf(doc))
      expect(again.content?.map(({ type }) => type)).toEqual(content.map(({ type }) => type))
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['www.politi.dk', 'https://www.politi.dk'],
  ['ærø.dk/a?b', 'https://ærø.dk/a?b'],
  ['navn@kommune.dk', 'mailto:navn@kommune.dk'],
  [' /handleplaner ', '/handleplaner'],
  ['https://x.dk', 'https://x.dk'],
  ['#maal', '#maal'],
])('completes the address %s', (typed, expected) => {
  expect(completeAddress(typed)).toBe(expected)
})

test('prints keys as they are on the keyboard', () => {
  expect(keysAsPrinted('Mod-Shift-8', false)).toBe('Ctrl+Shift+8')
  expect(keysAsPrinted('Mod-Alt-2', true)).toBe('⌘⌥2')
})
