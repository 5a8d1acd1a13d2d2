import type { Editor } from '@tiptap/core'
import { claimMarkdown, type Claim } from '#documents/markdown'
import {
  chartTitlesFrom,
  insertClaim,
  insertMarkdown,
  openClaimInbox,
  type ClaimInbox,
} from './claim-inbox.ts'
import { createLinkForm, type LinkForm } from './link-form.ts'
import { freshId, make } from './make.ts'
import { openMarkdown, type Opened } from './open.ts'
import { shortcutHelp } from './shortcuts.ts'
import { surfaceAttributes } from './surface-attributes.ts'
import { createSurface } from './surface.ts'
import { editorTexts, type EditorTexts } from './texts.ts'
import { createToolbar, type Toolbar } from './toolbar.ts'

/**
 * `<markdown-editor lang="da"><textarea>…</textarea></markdown-editor>`: formatted editing of the
 * Markdown in the textarea, which stays the form's field and is written to only when someone edits.
 * A text that the formatted view cannot hold without loss stays in the textarea, with the reason.
 *
 * `data-claims` is the address of the page where claims and charts are chosen, which gets the name of the field
 * as `felt`; without it none are offered. `data-charts` holds what the charts of the text show, as JSON by number.
 */
export class MarkdownEditor extends HTMLElement {
  #textarea: HTMLTextAreaElement | null = null
  #editor: Editor | null = null
  #texts: EditorTexts = editorTexts('da')
  #toolbar: Toolbar | null = null
  #linkForm: LinkForm | null = null
  #inbox: ClaimInbox | null = null
  #chartTitles: Map<number, string> = new Map()
  #surface = make('div', { class: 'md-surface' })
  #reason = make('p', { class: 'md-reason', role: 'status' })
  /** What the textarea held when it was opened, and what it holds as far as this element knows. */
  #opened = ''
  #seen = ''

  connectedCallback(): void {
    const textarea = this.querySelector('textarea')
    if (!textarea || this.#textarea || textarea.disabled || textarea.readOnly) return
    this.#textarea = textarea
    this.#texts = editorTexts(this.lang || document.documentElement.lang)
    this.#chartTitles = chartTitlesFrom(this.dataset['charts'])
    this.#build(textarea)
    const hadFocus = document.activeElement === textarea
    this.#showFormatted()
    if (hadFocus) this.#focusText()
    textarea.addEventListener('focus', () => this.#editor?.view.focus())
    textarea.form?.addEventListener('reset', () => setTimeout(() => this.reload()))
    addEventListener('pageshow', () => this.reload())
  }

  disconnectedCallback(): void {
    this.#inbox?.close()
    this.#editor?.destroy()
    this.#editor = null
  }

  /** Shows what the textarea holds, after a script or the browser has put another text there. */
  reload(): void {
    if (this.#editor && this.#textarea && this.#textarea.value !== this.#seen) this.#showFormatted()
  }

  #build(textarea: HTMLTextAreaElement): void {
    const surfaceId = freshId('md-surface')
    this.#surface.id = surfaceId
    this.#linkForm = createLinkForm(this.#texts)
    this.#toolbar = createToolbar(this.#texts, surfaceId, {
      editor: () => this.#editor,
      askForLink: () => this.#askForLink(),
      askForClaim: this.dataset['claims'] ? () => this.#askForClaim() : null,
      switchView: () => this.#switchView(),
      backToText: () => this.#focusText(),
    })
    const frame = make('div', { class: 'md-frame' })
    textarea.before(frame)
    frame.append(this.#toolbar.element, this.#linkForm.element, this.#surface, textarea)
    frame.after(this.#reason, shortcutHelp(this.#texts))
    frame.addEventListener('keydown', (event) => this.#onKey(event))
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'F10' && event.altKey) this.#toolbar?.focus()
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && this.#editor)
      this.#askForLink()
    else return
    event.preventDefault()
  }

  #askForLink(): void {
    if (this.#editor) this.#linkForm?.open(this.#editor)
  }

  /** The page with the figures is one of its own; what is chosen there comes back by the browser. */
  #askForClaim(): void {
    this.#inbox ??= openClaimInbox((claim, title) => this.#insert(claim, title))
    const address = new URL(this.dataset['claims'] ?? '', document.baseURI)
    address.searchParams.set('felt', this.#inbox.field)
    window.open(address, '_blank')
  }

  #insert(claim: Claim, title: string): void {
    if (claim.kind === 'chart' && title !== '') this.#chartTitles.set(claim.number, title)
    if (this.#editor) insertClaim(this.#editor, claim)
    else if (this.#textarea) insertMarkdown(this.#textarea, claimMarkdown(claim), claim.kind === 'chart')
  }

  #focusText(): void {
    if (this.#editor) this.#editor.view.focus()
    else this.#textarea?.focus()
  }

  #switchView(): void {
    if (this.#editor) this.#showMarkdown('')
    else this.#showFormatted()
    this.#focusText()
  }

  #showMarkdown(reason: string): void {
    this.#editor?.destroy()
    this.#editor = null
    this.#present('markdown', reason)
  }

  #showFormatted(): void {
    const textarea = this.#textarea
    if (!textarea) return
    this.#editor?.destroy()
    this.#opened = textarea.value
    this.#seen = textarea.value
    const opened = openMarkdown(textarea.value)
    this.#editor = opened.kind === 'formatted' ? this.#surfaceFor(textarea, opened) : null
    if (this.#editor) this.#present('formatted', '')
    else this.#present('markdown', this.#texts.plain[opened.kind === 'plain' ? opened.reason : 'other'])
  }

  #surfaceFor(textarea: HTMLTextAreaElement, opened: Extract<Opened, { kind: 'formatted' }>): Editor | null {
    const shown = { attributes: surfaceAttributes(textarea, this.#texts), chartTitles: this.#chartTitles }
    return createSurface(this.#surface, opened, shown, this.#texts, {
      changed: (markdown) => this.#write(markdown ?? this.#opened),
      moved: (editor) => this.#toolbar?.update(editor),
    })
  }

  #present(view: 'formatted' | 'markdown', reason: string): void {
    const isFormatted = view === 'formatted'
    this.dataset['view'] = view
    this.#surface.hidden = !isFormatted
    if (this.#linkForm) this.#linkForm.element.hidden = true
    if (this.#textarea) hideFromReaders(this.#textarea, isFormatted)
    this.#reason.textContent = reason
    this.#toolbar?.update(this.#editor)
  }

  #write(markdown: string): void {
    const textarea = this.#textarea
    if (!textarea || textarea.value === markdown) return
    textarea.value = markdown
    this.#seen = textarea.value
    textarea.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** The textarea stays in place for the form, for links to it and for required-field messages. */
function hideFromReaders(textarea: HTMLTextAreaElement, isHidden: boolean): void {
  textarea.classList.toggle('md-behind', isHidden)
  if (isHidden) {
    textarea.tabIndex = -1
    textarea.setAttribute('aria-hidden', 'true')
  } else {
    textarea.removeAttribute('tabindex')
    textarea.removeAttribute('aria-hidden')
  }
}
