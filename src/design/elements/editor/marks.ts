import { Mark } from '@tiptap/core'
import { linkKind } from '#documents/markdown'

/**
 * A link. Typing at its end does not lengthen it, and an address that leads nowhere safe is kept in the
 * text but not made clickable.
 */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: { default: '' }, title: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (anchor) => (linkKind(anchor.getAttribute('href') ?? '') === 'unsafe' ? false : null),
    },
  ],
  renderHTML: ({ HTMLAttributes: { href, title } }) => [
    'a',
    { ...(linkKind(String(href)) === 'unsafe' ? {} : { href }), ...(title ? { title } : {}) },
    0,
  ],
})

/** Code in running text; unlike Tiptap's own it may also be bold or a link, as in Markdown. */
export const Code = Mark.create({
  name: 'code',
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark('code') }
  },
})
