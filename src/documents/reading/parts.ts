import { printedNumber } from './numbering.ts'
import type { Block, Proposal } from './proposal.ts'
import { titleOf } from './roles.ts'

/** A part of a plan as it is saved. */
export type PlanPart = {
  readonly kind: 'section' | 'focus-area'
  /** `5`, `5.1`, `B`, without leading zeros; null when none is printed and none derived. */
  readonly number: string | null
  readonly title: string
  readonly markdown: string
}

type Open = {
  readonly kind: PlanPart['kind']
  readonly number: string | null
  readonly title: string
  readonly level: number
  readonly blocks: Block[]
}

/**
 * Cuts a proposal into the parts that are saved: a section for each chapter, a part for each focus area,
 * and a first section without a number for what stands before the first of them.
 */
export function toParts(proposal: Proposal): readonly PlanPart[] {
  const parts: Open[] = [
    { kind: 'section', number: null, title: proposal.title ?? 'Forord', level: 0, blocks: [] },
  ]
  for (const block of proposal.blocks) {
    const opens = block.kind === 'heading' && (block.level === 1 || block.role === 'focus-area')
    if (opens) parts.push(opened(block))
    else if (endsFocusArea(parts.at(-1), block)) parts.push(opened(block))
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
    .filter((part) => part.level > 0 || part.blocks.length > 0)
    .map(({ kind, number, title, level, blocks }) => ({
      kind,
      number,
      title,
      markdown: markdownOf(blocks, level),
    }))
}

/** A heading beside a focus area that is none itself begins a section of its own. */
function endsFocusArea(part: Open | undefined, block: Block): boolean {
  return part?.kind === 'focus-area' && block.kind === 'heading' && (block.level ?? 4) <= part.level
}

function opened(block: Block): Open {
  const focus = block.role === 'focus-area'
  const number = focus ? (block.code ?? null) : (printedNumber(block.text)?.code ?? null)
  return {
    kind: focus ? 'focus-area' : 'section',
    number,
    title: titleOf(block.text),
    level: block.level ?? 1,
    blocks: [],
  }
}

function markdownOf(blocks: readonly Block[], level: number): string {
  const body = blocks.filter((block) => block.kind !== 'footnote')
  const notes = blocks.filter((block) => block.kind === 'footnote')
  let text = ''
  for (const [i, block] of [...body, ...notes].entries()) {
    const before = [...body, ...notes][i - 1]
    const tight = block.kind === 'list-item' && before?.kind === 'list-item'
    text += (text === '' ? '' : tight ? '\n' : '\n\n') + blockMarkdown(block, level)
  }
  return text
}

function blockMarkdown(block: Block, level: number): string {
  const text = block.text
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(3, 2 + (block.level ?? 1) - level)))} ${escaped(text)}`
    case 'list-item': {
      const mark = /^(\d{1,3})[.)]\s+/.exec(text)
      return mark ? `${mark[1]}. ${escaped(text.slice(mark[0].length))}` : `- ${escaped(text)}`
    }
    case 'caption':
      return `*${escaped(text)}*`
    case 'footnote':
      return text.replace(
        /^(\[\^\d+\]:\s*)?(.*)$/s,
        (_, mark: string | undefined, rest: string) => `${mark ?? ''}${escaped(rest)}`,
      )
    case 'table':
      return tableMarkdown(text)
    case 'sidebar':
      return `> ${escaped(text)}`
    case 'paragraph':
    case 'source':
  }
  return escaped(text)
}

function tableMarkdown(text: string): string {
  const rows = text
    .split('\n')
    .map((row) => row.split(' | ').map((cell) => escaped(cell.trim()).replaceAll('|', String.raw`\|`)))
  const width = Math.max(...rows.map((row) => row.length))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n')
}

/** Plain words as Markdown that says just them: signs with a meaning are escaped, footnote references are not. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*<[\]]/g, (sign) => `\\${sign}`)
    .replace(/\\\[\^(\d{1,3})\\\]/g, '[^$1]')
    .replace(/(^|[^\p{L}\p{N}])_|_(?=$|[^\p{L}\p{N}])/gu, (match) => match.replace('_', String.raw`\_`))
    .replace(/:(?=[\p{L}{[:])/gu, String.raw`\:`)
    .replace(/~~/g, String.raw`\~\~`)
    .replace(/^(#{1,6}\s|[-+>]|=+$|\|)/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?=\s)/, String.raw`$1\$2`)
}
