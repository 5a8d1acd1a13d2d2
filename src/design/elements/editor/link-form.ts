import type { Editor } from '@tiptap/core'
import { linkKind } from '#documents/markdown'
import { freshId, make } from './make.ts'
import type { EditorTexts } from './texts.ts'

/** The small form for a link's address, between toolbar and text. */
export type LinkForm = { readonly element: HTMLElement; readonly open: (editor: Editor) => void }

/** Builds the form. It is no HTML form and its field has no name: it stands inside the page's own form. */
export function createLinkForm(texts: EditorTexts): LinkForm {
  const parts = linkFormParts(texts)
  let editor: Editor | null = null
  const close = () => {
    parts.element.hidden = true
    editor?.commands.focus()
  }
  const save = () => {
    const href = completeAddress(parts.address.value)
    const isRefused = linkKind(href) === 'unsafe'
    parts.error.hidden = !isRefused
    parts.address.setAttribute('aria-invalid', String(isRefused))
    if (isRefused) return parts.address.focus()
    if (editor) setLink(editor, href)
    return close()
  }
  parts.save.addEventListener('click', save)
  parts.cancel.addEventListener('click', close)
  parts.remove.addEventListener('click', () => {
    editor?.chain().extendMarkRange('link').unsetMark('link').run()
    close()
  })
  parts.element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    if (event.key !== 'Enter' || event.target !== parts.address) return
    event.preventDefault()
    save()
  })
  // The page's form must not take the address for one of its own fields.
  for (const type of ['input', 'change'])
    parts.element.addEventListener(type, (event) => event.stopPropagation())
  const open = (opened: Editor) => {
    editor = opened
    const href: unknown = opened.getAttributes('link')['href']
    parts.address.value = typeof href === 'string' ? href : ''
    parts.remove.hidden = !opened.isActive('link')
    parts.error.hidden = true
    parts.address.removeAttribute('aria-invalid')
    parts.element.hidden = false
    parts.address.focus()
    parts.address.select()
  }
  return { element: parts.element, open }
}

function linkFormParts(texts: EditorTexts) {
  const ids = { address: freshId('md-link'), hint: freshId('md-link-hint'), error: freshId('md-link-error') }
  const address = make('input', {
    id: ids.address,
    type: 'text',
    inputmode: 'url',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': `${ids.error} ${ids.hint}`,
  })
  const error = make('span', { class: 'md-link-error', id: ids.error, hidden: '' }, texts.link.refused)
  const save = make('button', { type: 'button', class: 'md-action md-action-first' }, texts.link.save)
  const remove = make('button', { type: 'button', class: 'md-action', hidden: '' }, texts.link.remove)
  const cancel = make('button', { type: 'button', class: 'md-action' }, texts.link.cancel)
  const element = make(
    'div',
    { class: 'md-link-form', role: 'group', 'aria-label': texts.tools.link, hidden: '' },
    make('label', { for: ids.address }, texts.link.address),
    make('span', { class: 'md-link-hint', id: ids.hint }, texts.link.hint),
    error,
    make('div', { class: 'md-link-row' }, address, save, remove, cancel),
  )
  return { element, address, error, save, remove, cancel }
}

/** Completes what people leave out: "www.politi.dk" gets https, "navn@kommune.dk" gets mailto. */
export function completeAddress(typed: string): string {
  const address = typed.trim()
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/iu.test(address)) return `mailto:${address}`
  if (/^(?:[a-z0-9æøå-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/iu.test(address)) return `https://${address}`
  return address
}

function setLink(editor: Editor, href: string): void {
  const { empty } = editor.state.selection
  if (!empty || editor.isActive('link')) {
    editor.chain().extendMarkRange('link').setMark('link', { href }).run()
    return
  }
  const text = href.replace(/^mailto:/u, '')
  editor
    .chain()
    .insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] })
    .run()
}
