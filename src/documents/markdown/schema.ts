import type { Schema } from 'hast-util-sanitize'

/**
 * The only elements and attributes a rendered text may hold. The renderer makes nothing else; this
 * list is the second lock, should one of the libraries ever do so.
 */
export const allowedHtml: Schema = {
  tagNames:
    'h2 h3 h4 h5 h6 p br hr blockquote pre code em strong del ul ol li a img sup section aside div table thead tbody tr th td'.split(
      ' ',
    ),
  attributes: {
    a: [
      'href',
      'title',
      'id',
      ['rel', 'noopener'],
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref', 'claim', 'claim-newer'],
      'dataNote',
    ],
    img: ['src', 'alt', 'title', ['loading', 'lazy']],
    aside: [['className', 'fact-box'], ['role', 'note'], 'ariaLabel'],
    // A place for a chart is empty: the chart is put there afterwards, by number.
    div: [
      ['className', 'table-scroll'],
      ['role', 'region'],
      ['tabIndex', 0],
      'ariaLabel',
      ['dataChart', /^[1-9]\d{0,8}$/u],
    ],
    p: [['className', 'box-title']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    ...Object.fromEntries(
      ['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['id', ['className', 'notes-title']]]),
    ),
    ol: ['start'],
    li: ['id', ['className', 'task-list-item']],
    ul: [['className', 'contains-task-list']],
    pre: [['tabIndex', 0]],
    code: [['className', /^language-[\w-]+$/u]],
    th: [
      ['scope', 'col'],
      ['className', /^align-(?:right|center)$/u],
    ],
    td: [['className', /^align-(?:right|center)$/u]],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  clobber: [],
  strip: ['script', 'style'],
}
