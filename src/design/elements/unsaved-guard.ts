const texts = {
  da: { unsaved: 'Ikke gemt', saving: 'Gemmer' },
  en: { unsaved: 'Not saved', saving: 'Saving' },
} as const

/**
 * `<unsaved-guard lang="da"><form>…</form></unsaved-guard>`: warns before a page with unsaved text is
 * left, says "Ikke gemt" in the form's `[data-save-status]` (or at its end), and lets Ctrl+S or Cmd+S
 * submit. `data-saved="Gemt kl. 12.03"` is shown until something changes; `data-unsaved` says that the form
 * came back with text that was refused. Nothing is kept in the browser.
 */
export class UnsavedGuard extends HTMLElement {
  #form: HTMLFormElement | null = null
  #status: HTMLElement | null = null
  #isDirty = false

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form || this.#form) return
    this.#form = form
    this.#status = this.#statusLine(form)
    this.#say(this.dataset['saved'] ?? '')
    form.addEventListener('input', () => this.#changed())
    form.addEventListener('reset', () => this.#settled(''))
    form.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) this.#settled(this.#texts.saving)
    })
    document.addEventListener('keydown', this.#onKey)
    document.addEventListener('submit', leaveOnPurpose)
    if (this.dataset['unsaved'] !== undefined) this.#changed()
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey)
    document.removeEventListener('submit', leaveOnPurpose)
    removeEventListener('beforeunload', warn)
  }

  /** Whether the form holds something that has not been submitted. */
  get dirty(): boolean {
    return this.#isDirty
  }

  get #texts() {
    const lang = this.lang || document.documentElement.lang
    return lang.startsWith('en') ? texts.en : texts.da
  }

  #statusLine(form: HTMLFormElement): HTMLElement {
    const status =
      form.querySelector<HTMLElement>('[data-save-status]') ?? form.appendChild(document.createElement('p'))
    status.classList.add('save-status')
    status.setAttribute('role', 'status')
    return status
  }

  #say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text
  }

  #changed(): void {
    this.#say(this.#texts.unsaved)
    if (this.#isDirty) return
    this.#isDirty = true
    this.toggleAttribute('data-dirty', true)
    addEventListener('beforeunload', warn)
  }

  #settled(text: string): void {
    this.#isDirty = false
    this.removeAttribute('data-dirty')
    removeEventListener('beforeunload', warn)
    this.#say(text)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    this.#form?.requestSubmit(this.#form.querySelector<HTMLButtonElement>('[data-save]'))
  }
}

/** Whoever presses a button of another form means to go there. */
function leaveOnPurpose(event: Event): void {
  if (!event.defaultPrevented) removeEventListener('beforeunload', warn)
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
