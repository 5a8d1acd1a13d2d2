import type { BlockContent, DefinitionContent } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown'

const style: Options = { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true }

/** Blocks as Markdown text, without a line break at the end. */
export function writeMarkdown(blocks: (BlockContent | DefinitionContent)[]): string {
  return toMarkdown(
    { type: 'root', children: blocks },
    { ...style, extensions: dialectExtensions() },
  ).replace(/\n+$/u, '')
}

const asDirective = { preferUnquoted: true } as const

/**
 * How tables, footnotes, strikethrough, boxes and claims are written. The escapes for addresses and for
 * directives in running text are left out: an address that was typed becomes a link on the page, and a
 * colon in "kl. 12:abc" needs no backslash, because of inline directives only claims are known.
 */
function dialectExtensions(): Options[] {
  const all = [
    ...(gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []),
    directiveToMarkdown(asDirective),
  ]
  const kept = all.map((extension) => ({
    ...extension,
    unsafe: (extension.unsafe ?? []).filter(
      ({ character, atBreak }) => !['@', '.', ':'].includes(character) || atBreak === true,
    ),
  }))
  const typedClaim = { character: ':', after: 'udsagn', inConstruct: 'phrasing' } as const
  return [...kept, { unsafe: [typedClaim], handlers: { containerDirective: box } }]
}

/** The writer of directives forgets that a title is running text, and so leaves its marks unescaped. */
const box: Handle = (node, parent, state, info) => {
  const exit = state.enter('phrasing')
  const written = directiveToMarkdown().handlers?.containerDirective?.(node, parent, state, info) ?? ''
  exit()
  return written
}
