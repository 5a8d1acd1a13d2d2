import { Node } from '@tiptap/core'

/** A picture, shown by its description: the page decides whether and how the picture is shown. */
export const Picture = Node.create({
  name: 'picture',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    src: { default: '', rendered: false },
    alt: { default: '', rendered: false },
    title: { default: null, rendered: false },
  }),
  renderHTML: ({ node }) => [
    'span',
    { class: 'md-picture', title: String(node.attrs['src']) },
    String(node.attrs['alt']) || String(node.attrs['src']),
  ],
  renderText: ({ node }) => String(node.attrs['alt']),
})
