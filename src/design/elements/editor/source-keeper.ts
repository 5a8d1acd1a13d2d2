import type { Node as ProseNode } from '@tiptap/pm/model'
import type { DocNode } from './document.ts'
import { toBlocks } from './to-markdown.ts'
import { writeMarkdown } from './write.ts'

/** Writes the editor's document as Markdown. */
export type Writer = (doc: ProseNode) => string

const lists: ReadonlySet<string> = new Set(['bulletList', 'orderedList'])

/**
 * A writer that leaves alone what nobody touched: a top block that is as it was when the text was
 * opened is written with the characters it had then, so that a change shows as that change only.
 *
 * @param opened the document just after opening
 * @param sources its blocks as they were written, null where that is to be written anew
 */
export function sourceKeeper(opened: ProseNode, sources: readonly (string | null)[]): Writer {
  const written = new WeakMap<ProseNode, string>()
  const originals = new Map<string, string>()
  for (const [index, source] of sources.entries()) {
    const block = opened.maybeChild(index)
    if (block && source !== null) originals.set(JSON.stringify(block.toJSON()), source)
  }
  const write = (block: ProseNode) => {
    const known = written.get(block)
    if (known !== undefined) return known
    const text = originals.get(JSON.stringify(block.toJSON())) ?? writeBlocks([block])
    written.set(block, text)
    return text
  }
  return (doc) =>
    runsOf(doc)
      .map((run) => (run.length === 1 ? run.map(write).join('') : writeBlocks(run)))
      .filter((text) => text !== '')
      .join('\n\n')
}

/** Lists that stand next to each other are written together, or they would become one list. */
function runsOf(doc: ProseNode): readonly (readonly ProseNode[])[] {
  const runs: ProseNode[][] = []
  doc.forEach((block) => {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && lists.has(block.type.name) && lists.has(before.type.name)) run.push(block)
    else runs.push([block])
  })
  return runs
}

/** Blocks of the editor's document as Markdown, all of it written anew. */
export function writeBlocks(blocks: readonly ProseNode[]): string {
  const nodes = blocks.map((block): DocNode => block.toJSON())
  return writeMarkdown(toBlocks(nodes))
}
