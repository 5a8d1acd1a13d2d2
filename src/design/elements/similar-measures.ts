const WAIT_MILLISECONDS = 400
const FEWEST_LETTERS = 3

/**
 * `<similar-measures data-url="/arbejde/…">`: while the title in it is typed, asks the server for similar
 * measures (`?titel=…&raad=…&aar=…&omraade=…`, from the fields of the form) and shows its answer, a piece of HTML, in
 * `[data-results]`. Says in a status line what the first paragraph of the answer says. Without JavaScript
 * the button in it sends the form and asks for the same; with it the button goes.
 */
export class SimilarMeasures extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked: AbortController | undefined
  #status: HTMLElement | undefined

  connectedCallback(): void {
    const title = this.querySelector('input')
    const results = this.querySelector<HTMLElement>('[data-results]')
    if (!title || !results || this.#status) return
    // Out of the page, not only hidden: the first button of a form is the one that Enter presses.
    this.querySelector('button')?.parentElement?.remove()
    this.#status = document.createElement('p')
    this.#status.className = 'sr-only'
    this.#status.setAttribute('role', 'status')
    this.append(this.#status)
    title.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#ask(title, results), WAIT_MILLISECONDS)
    })
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    this.#asked?.abort()
  }

  /** Without an answer what stands there stays: it is only a help. */
  async #ask(title: HTMLInputElement, results: HTMLElement): Promise<void> {
    this.#asked?.abort()
    this.#asked = new AbortController()
    const text = title.value.trim()
    if (text.length < FEWEST_LETTERS) return this.#show(results, '')
    const query = new URLSearchParams({ titel: text, raad: field(title, 'raad'), aar: field(title, 'aar') })
    for (const area of ticked(title, 'omraade')) query.append('omraade', area)
    const html = await fetch(`${this.dataset['url'] ?? ''}?${query}`, { signal: this.#asked.signal })
      .then((answer) => (answer.ok ? answer.text() : null))
      .catch(() => null)
    if (html !== null) this.#show(results, html)
  }

  #show(results: HTMLElement, html: string): void {
    if (results.innerHTML === html) return
    results.innerHTML = html
    if (this.#status) this.#status.textContent = results.querySelector('p')?.textContent?.trim() ?? ''
  }
}

function field(near: HTMLInputElement, name: string): string {
  const found = near.form?.elements.namedItem(name)
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found.value : ''
}

function ticked(near: HTMLInputElement, name: string): readonly string[] {
  const boxes = near.form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`) ?? []
  return [...boxes].map((box) => box.value)
}
