import { printedNumber } from './numbering.ts'
import type { Block } from './proposal.ts'
import { isOpening, speaksOfFocusAreas, speaksOfForums } from './topics.ts'

/** The title of a heading without its printed number. */
export function titleOf(text: string): string {
  const printed = printedNumber(text)
  if (printed && (printed.kind === 'annex' || /^bilag\b/i.test(printed.title)))
    return text.replace(/^\d[\d.]*\s+/, '')
  return printed && printed.title !== '' ? printed.title : text
}

/** Derives chapters, focus areas with their codes, and forums from titles and levels; what the reader chose stays. */
export function withRoles(blocks: readonly Block[]): readonly Block[] {
  const focus = focusHeadings(blocks)
  const forums = childrenOf(
    blocks,
    (heading) => speaksOfForums(heading.text) && !focus.parents.has(heading.id),
  )
  const positions = new Map<string, number>()
  let chapter = 0
  let chapterCode: string | null = null
  return blocks.map((block) => {
    if (block.kind !== 'heading') return withoutRole(block)
    if (block.level === 1) {
      chapter++
      const printed = printedNumber(block.text)
      chapterCode = printed && printed.kind !== 'focus' ? printed.code : null
    }
    const role = block.roleByReader === true ? block.role : derivedRole(block, focus.areas, forums)
    if (role === 'focus-area') {
      const key = block.level === 1 ? 'top' : `${chapter}`
      positions.set(key, (positions.get(key) ?? 0) + 1)
    }
    const position = positions.get(block.level === 1 ? 'top' : `${chapter}`) ?? 0
    const plain = withoutRole(block)
    if (role === undefined) return plain
    return role === 'focus-area'
      ? { ...plain, role, code: codeOf(block, block.level === 1 ? null : chapterCode, position) }
      : { ...plain, role }
  })
}

function withoutRole(block: Block): Block {
  const { role: _role, code: _code, ...rest } = block
  return rest
}

function derivedRole(block: Block, areas: ReadonlySet<string>, forums: ReadonlySet<string>): Block['role'] {
  if (areas.has(block.id)) return 'focus-area'
  if (forums.has(block.id)) return 'forum'
  return block.level === 1 ? 'chapter' : undefined
}

function codeOf(block: Block, chapter: string | null, position: number): string {
  const printed = printedNumber(block.text)
  if (printed) return printed.code
  return chapter === null ? `${position}` : `${chapter}.${position}`
}

type Focus = { readonly areas: ReadonlySet<string>; readonly parents: ReadonlySet<string> }

/** Headings that say so themselves ("Indsatsområde 4"), else the parts of the chapter that speaks of them. */
function focusHeadings(blocks: readonly Block[]): Focus {
  const labelled = blocks.filter(
    (block) => block.kind === 'heading' && printedNumber(block.text)?.kind === 'focus',
  )
  const top = Math.min(...labelled.map((block) => block.level ?? 4))
  const first = new Set(labelled.filter((block) => block.level === top).map((block) => block.id))
  const strong = focusChildren(blocks, 2)
  const above = blocks.some((block) => strong.areas.has(block.id) && (block.level ?? 4) < top)
  if (first.size >= 2 && !above) return { areas: first, parents: strong.parents }
  if (strong.areas.size > 0) return strong
  const weak = focusChildren(blocks, 1)
  return weak.areas.size >= 2 ? weak : { areas: new Set(), parents: new Set() }
}

function focusChildren(blocks: readonly Block[], strength: 1 | 2): Focus {
  const parents = new Set<string>()
  const areas = childrenOf(blocks, (heading) => {
    const speaks = speaksOfFocusAreas(titleOf(heading.text)) === strength
    if (speaks) parents.add(heading.id)
    return speaks
  })
  return { areas, parents }
}

/** The headings one step below each heading that is asked for; only the numbered ones where some are. */
function childrenOf(blocks: readonly Block[], wanted: (heading: Block) => boolean): ReadonlySet<string> {
  const found = new Set<string>()
  const headings = blocks.filter((block) => block.kind === 'heading')
  for (const [i, parent] of headings.entries()) {
    if ((parent.level ?? 1) > 2 || found.has(parent.id) || !wanted(parent)) continue
    const after = headings.slice(i + 1)
    const end = after.findIndex((heading) => (heading.level ?? 1) <= (parent.level ?? 1))
    const below = end < 0 ? after : after.slice(0, end)
    const level = Math.min(...below.map((heading) => heading.level ?? 4))
    const children = below.filter((heading) => heading.level === level)
    const numbered = children.filter((heading) => printedNumber(heading.text) !== null)
    const subjects = numbered.length >= 2 ? numbered : children.filter((heading) => !isOpening(heading.text))
    for (const child of subjects) found.add(child.id)
  }
  return found
}
