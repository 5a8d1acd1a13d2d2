/** A paragraph that Word shows as a list item. */
export type WordLine<Content> = {
  /** 1 is the outermost. */
  readonly level: number
  /** What Word shows before the text: "·", "3." or "b)". */
  readonly marker: string
  readonly content: Content
}

export type WordList<Content> = {
  readonly ordered: boolean
  /** The number of the first item. */
  readonly start: number
  readonly items: { readonly content: Content; readonly lists: readonly WordList<Content>[] }[]
}

/** What a style attribute says of Word's lists, as an attribute that survives without it; '' when nothing. */
export function wordListAttribute(style: string): string {
  const level = /mso-list:\s*l\d+\s+level([1-9])/iu.exec(style)?.[1]
  if (level) return ` data-word-level="${level}"`
  return /mso-list:\s*ignore/iu.test(style) ? ' data-word-marker=""' : ''
}

/** Consecutive lines as lists in lists. A new kind of marker on the same level begins a new list. */
export function listsOf<Content>(lines: readonly WordLine<Content>[]): readonly WordList<Content>[] {
  const lists: WordList<Content>[] = []
  let rest = lines
  for (let [first] = rest; first; [first] = rest) {
    const { level, marker, content } = first
    const next = rest.findIndex((line, index) => index > 0 && line.level <= level)
    const end = next === -1 ? rest.length : next
    const item = { content, lists: listsOf(rest.slice(1, end)) }
    const ordered = isOrdered(marker)
    const last = lists.at(-1)
    if (last?.ordered === ordered) last.items.push(item)
    else lists.push({ ordered, start: Number(/^\(?(\d{1,9})[.)]/u.exec(marker)?.[1] ?? 1), items: [item] })
    rest = rest.slice(end)
  }
  return lists
}

function isOrdered(marker: string): boolean {
  return /^\(?(?:\d+(?:\.\d+)*|\p{L}{1,5})[.)]$|^\d+(?:\.\d+)+$/u.test(marker)
}

/** Makes Word's list paragraphs, marked by `wordListAttribute`, into lists without their written markers. */
export function listWordParagraphs(body: HTMLElement): void {
  for (const first of body.querySelectorAll('p[data-word-level]')) {
    if (!first.isConnected || first.closest('td, th')) continue
    const paragraphs = [first]
    for (
      let next = first.nextElementSibling;
      next?.matches('p[data-word-level]');
      next = next.nextElementSibling
    )
      paragraphs.push(next)
    first.before(...listsOf(paragraphs.map(lineOf)).map(elementOf))
    for (const paragraph of paragraphs) paragraph.remove()
  }
}

function lineOf(paragraph: Element): WordLine<readonly ChildNode[]> {
  const marker = paragraph.querySelector('[data-word-marker]')
  marker?.remove()
  return {
    level: Number(paragraph.getAttribute('data-word-level')),
    marker: marker?.textContent.trim() ?? '',
    content: [...paragraph.childNodes],
  }
}

function elementOf(list: WordList<readonly ChildNode[]>): HTMLElement {
  const element = document.createElement(list.ordered ? 'ol' : 'ul')
  if (list.ordered && list.start !== 1) element.setAttribute('start', String(list.start))
  for (const { content, lists } of list.items) {
    const item = document.createElement('li')
    item.append(...content, ...lists.map(elementOf))
    element.append(item)
  }
  return element
}
