import { clampLevel } from './docx-styles.ts'
import { stream } from './piece.ts'
import { leftOut, type Block, type Level, type Proposal } from './proposal.ts'
import { withRoles } from './roles.ts'

/** One thing a reader changes in a proposal before it is saved. */
export type Correction =
  /** Joins a block to the one before it, which keeps its kind. */
  | { readonly kind: 'merge'; readonly id: string }
  /** Cuts a block's text in two at a character offset; the second half is a paragraph. */
  | { readonly kind: 'split'; readonly id: string; readonly at: number }
  | { readonly kind: 'promote' | 'demote' | 'drop' | 'focus-area' | 'to-paragraph'; readonly id: string }
  | { readonly kind: 'to-heading'; readonly id: string; readonly level: Level }
  /** Takes a left-out text back in, by its place in `leftOut`. */
  | { readonly kind: 'restore'; readonly index: number }
  | { readonly kind: 'edit'; readonly id: string; readonly text: string }

/**
 * A proposal with one correction made; roles and codes are derived anew, nothing is lost. A correction
 * that fits nothing (an unknown id, a cut outside the text) changes nothing.
 */
export function correct(proposal: Proposal, correction: Correction): Proposal {
  if (correction.kind === 'restore') return restored(proposal, correction.index)
  const at = proposal.blocks.findIndex((block) => block.id === correction.id)
  const block = proposal.blocks[at]
  if (!block) return proposal
  const replace = (count: number, ...blocks: readonly Block[]): Proposal => ({
    ...proposal,
    blocks: withRoles(proposal.blocks.toSpliced(at - (count - 1), count, ...blocks)),
  })
  switch (correction.kind) {
    case 'merge': {
      const before = proposal.blocks[at - 1]
      return before ? replace(2, merged(before, block)) : proposal
    }
    case 'split':
      return replace(1, ...halves(block, correction.at, proposal.blocks))
    case 'promote':
    case 'demote':
      return replace(1, moved(block, correction.kind === 'promote' ? -1 : 1))
    case 'to-heading':
      return replace(1, sure({ ...block, kind: 'heading', level: correction.level }))
    case 'to-paragraph':
      return replace(1, asParagraph(block))
    case 'focus-area':
      return replace(1, toggled(block))
    case 'edit':
      return replace(1, sure({ ...block, text: correction.text.trim() }))
    case 'drop':
  }
  return dropped(proposal, at, block)
}

/** What a reader has decided is no longer unsure. */
function sure(block: Block): Block {
  const { unsure: _unsure, ...rest } = block
  return { ...rest, confidence: 1 }
}

function merged(before: Block, block: Block): Block {
  const hyphen = /\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(block.text)
  const between = before.kind === 'table' ? '\n' : ' '
  const text = hyphen ? before.text.slice(0, -1) + block.text : before.text + between + block.text
  return sure({ ...before, text, sourceText: `${before.sourceText}\n${block.sourceText}` })
}

function halves(block: Block, at: number, blocks: readonly Block[]): readonly Block[] {
  const [first, second] = [block.text.slice(0, at).trim(), block.text.slice(at).trim()]
  if (first === '' || second === '') return [block]
  const cut = sourceCut(block.sourceText, stream(first).length)
  const [mine, theirs] = [block.sourceText.slice(0, cut), block.sourceText.slice(cut)]
  const rest = asParagraph({
    ...block,
    id: freshId(block.id, blocks),
    text: second,
    sourceText: theirs.trim(),
  })
  const kept = block.kind === 'heading' ? rest : { ...rest, kind: block.kind }
  return [sure({ ...block, text: first, sourceText: mine.trim() }), kept]
}

/** Where a source has had so many letters and digits. */
function sourceCut(source: string, letters: number): number {
  let at = 0
  for (let seen = 0; seen < letters && at < source.length; at++) seen += stream(source.charAt(at)).length
  return at
}

function freshId(id: string, blocks: readonly Block[]): string {
  const taken = new Set(blocks.map((block) => block.id))
  let n = 2
  while (taken.has(`${id}-${n}`)) n++
  return `${id}-${n}`
}

function moved(block: Block, by: -1 | 1): Block {
  if (block.kind !== 'heading') return by < 0 ? sure({ ...block, kind: 'heading', level: 3 }) : block
  const level = (block.level ?? 1) + by
  return level > 4 ? asParagraph(block) : sure({ ...block, level: clampLevel(level) })
}

function asParagraph(block: Block): Block {
  const { level: _level, role: _role, code: _code, roleByReader: _by, ...rest } = block
  return sure({ ...rest, kind: 'paragraph' })
}

function toggled(block: Block): Block {
  const { role, ...rest } = sure(block)
  const heading = { ...rest, kind: 'heading' as const, level: block.level ?? 2, roleByReader: true }
  if (role !== 'focus-area') return { ...heading, role: 'focus-area' }
  return heading.level === 1 ? { ...heading, role: 'chapter' } : heading
}

function dropped(proposal: Proposal, at: number, block: Block): Proposal {
  const left = {
    ...leftOut('dropped-by-reader', block.text, block.page),
    block,
    before: proposal.blocks[at + 1]?.id ?? null,
  }
  return {
    ...proposal,
    blocks: withRoles(proposal.blocks.toSpliced(at, 1)),
    leftOut: [...proposal.leftOut, left],
  }
}

/** Back where it stood when that is known, else at the end. */
function restored(proposal: Proposal, index: number): Proposal {
  const left = proposal.leftOut[index]
  if (!left) return proposal
  const block = left.block ?? {
    id: freshId(`r${index}`, proposal.blocks),
    kind: 'paragraph' as const,
    text: left.text.replace(/\s+/g, ' ').trim(),
    confidence: 1,
    ...(left.page === undefined ? {} : { page: left.page }),
    sourceText: left.text,
  }
  const place = proposal.blocks.findIndex((other) => other.id === left.before)
  const at = place >= 0 ? place : placeByPage(proposal.blocks, left.page, left.before)
  return {
    title: left.code === 'title' ? null : proposal.title,
    blocks: withRoles(proposal.blocks.toSpliced(at, 0, block)),
    leftOut: proposal.leftOut.toSpliced(index, 1),
  }
}

function placeByPage(
  blocks: readonly Block[],
  page: number | undefined,
  before: string | null | undefined,
): number {
  if (page === undefined || before === null) return blocks.length
  const at = blocks.findIndex((block) => (block.page ?? 0) > page)
  return at < 0 ? blocks.length : at
}
