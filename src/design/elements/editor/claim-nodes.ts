import { Node, nodeInputRule, nodePasteRule } from '@tiptap/core'
import { claimsIn } from '#documents/markdown'
import { claimNode } from './document.ts'

type ChartOptions = {
  readonly name: string
  /** What charts show, by number, for those that are known. */
  readonly titles: ReadonlyMap<number, string>
}

const writtenClaim = String.raw`:udsagn\[(?:[^\]\\\n]|\\.)+\]\{nr="?[1-9]\d{0,8}"?\}`
const writtenChart = String.raw`::diagram\{nr="?[1-9]\d{0,8}"?\}`

/** A phrase bound to figures. It is whole or gone: a changed phrase would claim something else. */
export const ClaimPhrase = Node.create({
  name: 'claim',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ number: { default: 0, rendered: false }, words: { default: '', rendered: false } }),
  parseHTML: () => [
    { tag: 'span[data-claim]', getAttrs: (element) => attributesOf(element, element.dataset['claim']) },
    {
      // From a page of the plan.
      tag: 'a.claim[href]',
      priority: 60,
      getAttrs: (element) => attributesOf(element, /\/(\d+)$/u.exec(element.getAttribute('href') ?? '')?.[1]),
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    { class: 'md-claim', 'data-claim': String(node.attrs['number']) },
    String(node.attrs['words']),
  ],
  renderText: ({ node }) => String(node.attrs['words']),
  addInputRules() {
    return [nodeInputRule({ find: new RegExp(`(${writtenClaim})$`, 'u'), type: this.type, getAttributes })]
  },
  addPasteRules() {
    return [nodePasteRule({ find: new RegExp(writtenClaim, 'gu'), type: this.type, getAttributes })]
  },
})

/** A chart, shown by what it is of: the page draws it. */
export const ClaimChart = Node.create<ChartOptions>({
  name: 'chart',
  group: 'block',
  atom: true,
  selectable: true,
  addOptions: () => ({ name: '', titles: new Map() }),
  addAttributes: () => ({ number: { default: 0, rendered: false } }),
  parseHTML: () => [
    {
      tag: 'div[data-chart]',
      getAttrs: (element) => numberFrom(element.dataset['chart']),
    },
  ],
  renderHTML({ node }) {
    const number = Number(node.attrs['number'])
    const title = this.options.titles.get(number)
    const name = `${this.options.name} ${number}`
    return ['div', { class: 'md-chart', 'data-chart': String(number) }, title ? `${name}: ${title}` : name]
  },
  addPasteRules() {
    return [nodePasteRule({ find: new RegExp(writtenChart, 'gu'), type: this.type, getAttributes })]
  },
})

function getAttributes(match: ArrayLike<string>): Record<string, unknown> {
  const [claim] = claimsIn(match[0] ?? '')
  return claim ? { ...claimNode(claim).attrs } : {}
}

function attributesOf(element: HTMLElement, number: string | undefined) {
  const words = element.textContent.replaceAll(/\s+/gu, ' ').trim()
  const attributes = numberFrom(number)
  return attributes && words !== '' ? { ...attributes, words } : false
}

function numberFrom(number: string | undefined) {
  return /^[1-9]\d{0,8}$/u.test(number ?? '') ? { number: Number(number) } : false
}
